participation-accepted = Invited, and accepted
participation-all = All
participation-attended =
    { $count ->
        [one] { $count } attended
       *[other] { $count } attended
    }
participation-by = Count by
participation-by-category = Category
participation-by-region = Region
participation-by-series = Series
participation-by-year = Year
participation-column-accepted = Accepted
participation-column-attended = Attended
participation-column-consultations = Consultations
participation-column-contributions = Contributions
participation-column-declined = Declined
participation-column-invited = Invitations
participation-column-no-shows = Did not come
participation-column-nominated = Delegates nominated
participation-column-not-accepted = Not accepted
participation-column-organizations = Organizations
participation-column-seated = With a seat
participation-column-spoke = Times spoken
participation-column-waiting = Waiting
participation-column-withdrawn = Withdrawn
participation-contributed =
    { $count ->
        [one] { $count } written contribution accepted
       *[other] { $count } written contributions accepted
    }
participation-declined = Invited, and declined
participation-invited = Invited, without an answer
participation-lede = Organizations and delegates of consultations. Whoever took the place of another delegate counts once. Region and category are those at the time of nomination; an organization in several lines counts once in the total. Who did not come is counted only where somebody noted who came; invitations are counted by year and series.
participation-memory-link = Dialogue with IOM: consultations, contributions and action points
participation-memory-none = Nothing is recorded.
participation-memory-public = What is public of what the organization did at consultations: action points that it took on, what it handed in, and when it spoke.
participation-memory-title = Dialogue with IOM
participation-memory-whole = What the organization did at consultations, across years and regions. Readers outside see only what is public: action points, contributions, and when it spoke.
participation-no-shows =
    { $count ->
        [one] { $count } did not come
       *[other] { $count } did not come
    }
participation-nominated =
    { $count ->
        [one] { $count } delegate nominated
       *[other] { $count } delegates nominated
    }
participation-none = Nobody was nominated.
participation-not-accepted =
    { $count ->
        [one] { $count } not accepted
       *[other] { $count } not accepted
    }
participation-reason-unknown = Not noted
participation-reasons-absent = Why delegates did not come
participation-reasons-declined = Why invitations were declined
participation-seated =
    { $count ->
        [one] { $count } with a seat
       *[other] { $count } with a seat
    }
participation-spoke =
    { $count ->
        [one] Spoke once
       *[other] Spoke { $count } times
    }
participation-statistics-link = Participation in numbers
participation-title = Participation in consultations
participation-unknown = Not known
participation-waiting =
    { $count ->
        [one] { $count } waiting
       *[other] { $count } waiting
    }
participation-withdrawn =
    { $count ->
        [one] { $count } withdrawn
       *[other] { $count } withdrawn
    }
