directory-category = Category
directory-count =
    { $count ->
        [one] One organization
       *[other] { $count } organizations
    }
directory-country = Country of seat
# $year (String)
directory-founded = founded { $year }
directory-lede = Civil society organizations that work with IOM, that applied for observer status or that hold it.
directory-none = No organization matches.
directory-none-hint = Check the spelling, search for one word only, or remove a filter.
directory-register-link = Register it
directory-register-prompt = Is your organization missing?
directory-search-label = Name, former name or acronym
directory-status = Observer status
directory-status-former = Former observers
directory-status-none = Without observer status
directory-status-observer = Observers today
directory-status-suspended = Observers, suspended today
directory-theme = Theme
directory-title = Organizations
