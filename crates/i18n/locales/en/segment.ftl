event-manage-segments = Segment of the inventory kept, changed or removed
segment-asks-nothing = No condition: every entry of the inventory
segment-conditions-text = An entry must meet every group in which something is ticked. Within a group, one of the values is enough. A group in which nothing is ticked asks nothing.
segment-conditions-title = Conditions
segment-count-button = Count
segment-count-title = Today
segment-counted-recipients =
    { $count ->
        [one] One of them can be written to.
       *[other] { $count } of them can be written to.
    }
segment-counted-selected =
    { $count ->
        [one] One organization is selected.
       *[other] { $count } organizations are selected.
    }
segment-excluded-declined = Everybody who could be written to has declined these mails
segment-excluded-ended = Another organization has taken its place
segment-excluded-no-account = The accounts of its team are disabled or can only read
segment-excluded-no-team = Nobody has an account for it
segment-excluded-not-confirmed = Nobody of its team has confirmed a mail address
segment-excluded-suspended = Its observer status is suspended, and the segment does not ask for suspended observers
segment-excluded-title = Who gets no mail, and why
segment-field-all-themes = An entry needs every theme ticked
segment-field-by-activity = A country of activity counts like the country of seat
segment-field-categories = Categories
segment-field-countries = Countries of seat
segment-field-levels = Levels of work
segment-field-mail-languages = Languages in which the team reads mails
segment-field-name = Name of the segment
segment-field-note = What it is for
segment-field-past = At earlier consultations
segment-field-past-series = Of the series (code)
segment-field-past-since = Since the year
segment-field-regions = Regions
segment-field-statuses = Observer status today
segment-field-visibilities = What the public sees of the entry
segment-lede = A segment says which organizations you mean: by status, region, theme and more. Who is in it is computed each time you look, and fixed only when an invitation is sent.
# $field (String)
# $values (String)
segment-line = { $field }: { $values }
segment-line-all-themes = All of these themes
segment-nav = Segments
segment-new = New segment
segment-new-title = New segment
segment-none = There is no segment yet.
segment-notice-kept = The segment is saved.
segment-notice-removed = The segment is removed. What was sent to it stays.
segment-past-attended = Was there
segment-past-did-not-come = Had a seat and did not come
segment-past-invited-only = Was invited and not there
segment-past-never-attended = Was never there
segment-remove-button = Remove the segment
segment-sample-title = The first of those who are written to
segment-save-button = Save
segment-status-former = No longer an observer
segment-status-none = Never an observer
segment-status-observer = Observer
segment-status-suspended = Observer, suspended
segment-title = Segments of the inventory
