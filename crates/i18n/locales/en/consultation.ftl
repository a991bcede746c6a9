consultation-access-invitation = Organizations that IOM has invited
consultation-access-register = Every organization of the register
consultation-access-status = Observers, by right of their status
consultation-agenda-title = Agenda
consultation-back = Back
consultation-cancel = Cancel the consultation
consultation-cancel-hint = The reason is shown on the public page. It cannot be taken back.
consultation-cancel-title = Cancel this consultation
consultation-cancelled-because = This consultation is cancelled.
consultation-clock-hint = Hours and minutes, for example 09:30
consultation-clone = Make the draft
consultation-clone-hint = Everything is copied into a draft, with its dates a year later.
consultation-clone-title = Begin next year’s
consultation-code-hint = Capitals, digits and dashes, for example RC-AMERICAS-2027. It is never changed.
consultation-column-kind = Kind
consultation-column-registration = Registration
consultation-column-state = State
consultation-column-title = Consultation
consultation-column-when = When
consultation-column-where = Where
consultation-coming = Coming
consultation-create = Create draft
consultation-documents-title = Documents
consultation-download = List as CSV
consultation-edit-link = Change
consultation-event-cancel = Consultation cancelled
consultation-event-edit = Consultation changed
consultation-event-hold = Consultation held
consultation-event-publish = Consultation announced
# $field (String)
consultation-fault-not-time = “{ $field }” must be a time such as 09:30 that exists on that day.
# $field (String)
consultation-fault-not-time-zone = “{ $field }” must be a time zone such as America/Panama.
consultation-field-access = Who may register
consultation-field-capacity = Places
consultation-field-city = Town
consultation-field-council-session = Session of the Council
consultation-field-languages = Languages with interpretation
consultation-field-moderation = Look at each nomination before it has a seat
consultation-field-online-link = Address of the meeting online
consultation-field-place-country = Country
consultation-field-programme-en = Programme in English
consultation-field-programme-es = Programme in Spanish
consultation-field-programme-fr = Programme in French
consultation-field-region = Region
consultation-field-registration-closes = Last day of registration
consultation-field-registration-opens = First day of registration
consultation-field-series = Series
consultation-field-state = State
consultation-field-time-from = Begins at
consultation-field-time-to = Ends at
consultation-field-time-zone = Time zone
consultation-field-venue = Building or room
consultation-field-year = Year
consultation-how-text = An owner or editor of your organization’s team nominates its delegates on its page in the register.
consultation-how-title = How to attend
consultation-kind-annual = Annual consultation
consultation-kind-civil-society-days = GFMD Civil Society Days
consultation-kind-council-session = Council session
consultation-kind-humanitarian = Humanitarian consultation
consultation-kind-idm-workshop = International Dialogue on Migration
consultation-kind-information-sharing = Information-sharing session
consultation-kind-regional = Regional consultation
consultation-lack-agenda = An agenda
consultation-lack-capacity = A limit of places
consultation-lack-council-session = The session of the Council
consultation-lack-place = A town, or an address online
consultation-lack-region = The region
consultation-lack-registration-closes = The last day of registration
consultation-lack-summary = A summary
consultation-lack-time = The exact days and hours, with the time zone
consultation-lack-title = A title
consultation-lack-translation = Texts in all three languages
consultation-languages-hint = One language tag to a line: en, fr, es, ar
consultation-link-hint = Only staff and confirmed participants see it.
consultation-list-lede = When IOM and civil society talk: annual, regional and humanitarian consultations, information-sharing sessions, the International Dialogue on Migration and Council sessions. Those of the past are as the sources tell of them.
consultation-list-title = Consultations with civil society
# $language (String)
# $texts (String)
consultation-missing-language = Not in { $language }: { $texts }
consultation-nav = Consultations
consultation-new = New consultation
consultation-none = No consultation fits.
consultation-none-coming = No coming consultation has been announced.
consultation-notice-cancelled = The consultation is cancelled.
consultation-notice-created = The draft is there. Complete its parts, then announce it.
consultation-notice-published = The consultation is announced.
consultation-notice-saved = The consultation is saved.
consultation-online = Online
# $language (String)
consultation-only-in = Only in { $language }
consultation-part-basics = Kind, series and title
consultation-part-registration = Registration
consultation-part-texts = Summary and programme
consultation-part-time = Time, place and languages
consultation-past = Past
consultation-programme-title = Programme
consultation-public-link = The public page
consultation-publish = Announce
consultation-ready-advised = Not there yet, but no obstacle
consultation-ready-all = Nothing is missing.
consultation-ready-blocking = Still needed
consultation-ready-title = Before it is announced
consultation-registration-closed = Closed
# $day (String)
consultation-registration-from = From { $day }
consultation-registration-open = Open
# $day (String)
consultation-registration-until = Until { $day }
consultation-rule-closed = A consultation that is over or cancelled is not changed any more.
consultation-rule-incomplete = An announced consultation needs a title, exact days and hours with a time zone, and a town or an address online; a regional one also its region, a Council session its session.
consultation-rule-not-a-draft = The consultation is announced already.
consultation-rule-not-published = The consultation is not announced, or is over.
consultation-series-hint = What its yearly consultations share, for example RC-AMERICAS
consultation-series-title = Others of this series
consultation-session-hint = The session’s code, for example 118
consultation-session-link = The session of the Council
consultation-staff-link = Prepare consultations
consultation-staff-one-link = Prepare this consultation
consultation-staff-title = Consultations: preparation
consultation-state-cancelled = Cancelled
consultation-state-draft = Draft
consultation-state-held = Held
consultation-state-published = Announced
consultation-summary-title = What it is about
consultation-text-agenda = agenda
consultation-text-programme = programme
consultation-text-questions = questions of the form
consultation-text-summary = summary
consultation-text-title = title
# $day (String)
# $from (String)
# $until (String)
# $zone (String)
# $offset (String)
consultation-when-day = { $day }, { $from } to { $until } ({ $zone }, UTC{ $offset })
# $first (String)
# $from (String)
# $last (String)
# $until (String)
# $zone (String)
# $offset (String)
consultation-when-days = { $first }, { $from }, to { $last }, { $until } ({ $zone }, UTC{ $offset })
# $from (String)
# $until (String)
consultation-when-range = { $from } to { $until }
# $from (String)
# $until (String)
consultation-when-utc = In UTC: { $from } to { $until }
consultation-zone-hint = As the IANA names it, for example America/Panama or Europe/Zurich
