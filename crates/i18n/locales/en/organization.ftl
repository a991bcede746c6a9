organization-activity-countries-hint = Tick every country in which you work.
organization-activity-countries-open = Choose countries
organization-confirmed = Confirmed by the organization
organization-decisions-title = Decisions of the Council
organization-description-hint = A few sentences, in your own language
organization-edit = Change this entry
organization-edit-title = Change the entry
organization-find-hint = In any language or script, or the acronym
organization-find-label = Name of your organization
organization-find-new = None of these: register it
organization-find-new-only = Register it
# $name (String)
organization-find-none = Nothing like “{ $name }” is in the register.
organization-find-results = Is it one of these?
organization-find-sign-in = To register, you need an account with a confirmed mail address.
organization-find-text = It may be in the register already. This way no organization stands in it twice.
organization-find-title = Find your organization first
organization-former-names-hint = One on each line. People still search for them.
organization-identifier = Identifier
organization-location-withheld = This organization does not publish where it is.
organization-name-hint = As in your statutes, in its own language and script
organization-name-label = Official name
organization-name-language-hint = A code, for example fr, ar, pt
organization-name-language-label = Language of the official name
organization-names-other = The name in other languages, if you use one
organization-new-button = Register
organization-new-title = Register your organization
organization-other-names-hint = One on each line, with the code of its language: ar: …, pt: …
organization-provenance-title = Where this entry comes from
organization-registered-notice = Your organization is in the register.
organization-registration-number-hint = As on the certificate, if you have one
organization-role-address-hint = A mailbox of a function, such as info@, not of a person
organization-role-address-public = Show this address in the register
organization-saved-notice = The entry is saved.
organization-section-contact = Contact and registration
organization-section-names = Names
organization-section-seat = Seat and work
organization-section-visibility = What the public sees
# $date (String)
organization-status-from = Observer since { $date }
organization-status-none = The register knows of no observer status of this organization.
organization-status-now = Observer at the IOM Council
# $from (String)
# $until (String)
organization-status-period = Observer from { $from } to { $until }
organization-status-session = Session of the Council
organization-status-title = Observer status
organization-status-words = What the source says
organization-updated = Last changed
organization-visibility-hint = Some organizations work where being named is dangerous. Choose what fits.
organization-website-hint = Begins with https://
# $visibility (String)
organization-whole = You see the whole entry. The public sees: { $visibility }
