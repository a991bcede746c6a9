observers-as-at = As at
# $date (String)
observers-as-at-title = As at { $date }
observers-column-acronym = Acronym
observers-column-basis = How it is known
observers-column-name = Organization
observers-column-session = Session
observers-column-since = Observer since
observers-count =
    { $count ->
        [one] One observer
       *[other] { $count } observers
    }
observers-lede = Civil society organizations with observer status at the IOM Council, as far as this register can show it from decisions and sources.
observers-none = The register knows no observer on this date.
observers-print-note = Printed from Parvis. The sources of each line stand on the organization’s page.
# $date (String)
# $number (String)
observers-reported-text = A source reports { $number } CSO observers for { $date }. It gives no names, so this list cannot show them all.
observers-show = Show the list
observers-title = List of observers
observers-uncertain = Date known only in part: it may begin or end within this period.
observers-unlisted = Name not published for safety
