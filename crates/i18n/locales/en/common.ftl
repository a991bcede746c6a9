common-actions = Actions
common-any = Any
common-apply-filters = Apply
common-as-json = The same as JSON
common-breadcrumbs = You are here
common-change = Change
common-choose = Choose
common-clear-filters = Clear all filters
# What stands between a label and its value.
common-colon = :
common-continue = Continue
# A number with one decimal, such as 1.5.
# $tenths (String)
# $whole (String)
common-decimal = { $whole }.{ $tenths }
common-demo = Demonstration: everything marked “demo” is invented. Do not enter real personal data.
common-download-csv = Download as CSV
common-error-prefix = Error:
common-error-summary-title = There is a problem
common-filters = Filters
common-footer-accessibility = Accessibility
common-footer-help = Help
common-footer-label = Help and information
common-footer-note = Parvis keeps the facts on partnerships between the International Organization for Migration (IOM) and civil society organizations. Each fact names its source. Where an official text is missing, the page says so.
common-footer-privacy = Your data
common-footer-sources = About the sources
common-important = Important
common-in-english = English
common-in-french = French
common-in-spanish = Spanish
common-languages-label = Language
# $limit (String)
common-limit = Up to { $limit } characters
common-nav-account = My account
common-nav-account-label = Account
common-nav-accounts = Accounts
common-nav-apply = How to apply
common-nav-audit = Audit trail
common-nav-data = Data
common-nav-directory = Organizations
common-nav-import = Import and export
common-nav-label = Main menu
common-nav-observers = Observers
common-nav-queue = Applications
common-nav-reports = Reports
common-nav-sessions = Council sessions
common-nav-staff = For IPD staff
common-nav-staff-label = IPD menu
common-next = Next
common-not-provided = Not provided
# $language (String)
common-not-translated = This text is not yet translated. It is shown in { $language }.
common-optional = optional
# $page (String)
# $pages (String)
common-page-of = Page { $page } of { $pages }
common-pages-label = Pages
common-previous = Previous
common-remove = Remove
common-remove-filter = Remove filter
common-save = Save
common-save-continue = Save and continue
common-save-later = Save and come back later
common-search = Search
common-service-name = Parvis
common-sign-in = Sign in
common-sign-out = Sign out
common-skip = Skip to main content
common-source = Source
common-success = Done
common-tagline = Register of IOM partnerships with civil society
# What stands between thousands.
common-thousands = ,
# Title of the browser window.
# $page (String)
common-title = { $page } – Parvis
# $page (String)
common-title-error = Error: { $page } – Parvis
common-warning = Warning
