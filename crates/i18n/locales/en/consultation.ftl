consultation-access-invitation = Organizations that IOM has invited
consultation-access-register = Every organization of the register
consultation-access-status = Observers, by right of their status
consultation-add-point = Add a point
consultation-add-question = Add a question
consultation-agenda-point = Point of the agenda
consultation-agenda-title = Agenda
consultation-audience-participants = Organizations with a seat, and staff
consultation-audience-public = Everybody
consultation-back = Back
consultation-cancel = Cancel the consultation
consultation-cancel-hint = The reason is shown on the public page. It cannot be taken back.
consultation-cancel-title = Cancel this consultation
consultation-cancelled-because = This consultation is cancelled.
consultation-choices-hint = One to a line, in the same order in each language
consultation-clock-hint = Hours and minutes, for example 09:30
consultation-clone = Make the draft
consultation-clone-hint = Everything is copied into a draft, with its dates a year later.
consultation-clone-title = Begin next year’s
consultation-code-hint = Capitals, digits and dashes, for example RC-AMERICAS-2027. It is never changed.
consultation-column-kind = Kind
consultation-column-registration = Registration
consultation-column-title = Consultation
consultation-column-when = When
consultation-column-where = Where
consultation-coming = Coming
consultation-create = Create draft
consultation-document-add = Add a document
consultation-document-background = Background paper
consultation-document-kind = Kind of document
consultation-document-minutes = Minutes
consultation-document-other = Other document
consultation-document-presentation = Presentation
consultation-document-statement = Statement
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
consultation-field-at = Begins at
consultation-field-audience = Who may read it
consultation-field-capacity = Places
consultation-field-choices-en = Choices in English
consultation-field-choices-es = Choices in Spanish
consultation-field-choices-fr = Choices in French
consultation-field-city = Town
consultation-field-council-session = Session of the Council
consultation-field-day = Day, if it lasts several
consultation-field-document-title = Title, in the language of the document
consultation-field-label-en = Question in English
consultation-field-label-es = Question in Spanish
consultation-field-label-fr = Question in French
consultation-field-languages = Languages with interpretation
consultation-field-moderation = Look at each nomination before it has a seat
consultation-field-online-link = Address of the meeting online
consultation-field-place-country = Country
consultation-field-position = Place in the order
consultation-field-programme-en = Programme in English
consultation-field-programme-es = Programme in Spanish
consultation-field-programme-fr = Programme in French
consultation-field-region = Region
consultation-field-registration-closes = Last day of registration
consultation-field-registration-opens = First day of registration
consultation-field-required = Must be answered
consultation-field-series = Series
consultation-field-speaker = Organization that speaks
consultation-field-state = State
consultation-field-time-from = Begins at
consultation-field-time-to = Ends at
consultation-field-time-zone = Time zone
consultation-field-venue = Building or room
consultation-field-year = Year
consultation-form-question = Question of the form
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
consultation-letter-cancelled = A consultation is cancelled
consultation-letter-nomination-refused = A nomination was not accepted
consultation-letter-seat-given = A delegate has a seat
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
consultation-placeholder = Title of the consultation
consultation-position-hint = Counted from 1; left empty, it stays or comes last.
consultation-programme-title = Programme
consultation-public-link = The public page
consultation-publish = Announce
consultation-question-kind-choice = One of several choices
consultation-question-kind-text = In words
consultation-question-kind-yes-no = Yes or no
consultation-questions-title = Questions of the form of registration
consultation-ready-advised = Not there yet, but no obstacle
consultation-ready-all = Nothing is missing.
consultation-ready-blocking = Still needed
consultation-ready-still = Still missing
consultation-ready-title = Before it is announced
consultation-registration-closed = Closed
# $day (String)
consultation-registration-from = From { $day }
consultation-registration-open = Open
# $day (String)
consultation-registration-until = Until { $day }
consultation-remove = Remove
consultation-rule-closed = A consultation that is over or cancelled is not changed any more.
consultation-rule-in-the-past = These days have passed. A consultation that is still to come cannot be moved to them; check the year.
consultation-rule-incomplete = An announced consultation needs a title, exact days and hours with a time zone, and a town or an address online; a regional one also its region, a Council session its session.
consultation-rule-not-a-draft = The consultation is announced already.
consultation-rule-not-published = The consultation is not announced, or is over.
consultation-sample = Regional consultation, Americas (example)
consultation-series-hint = What its yearly consultations share, for example RC-AMERICAS
consultation-series-title = Others of this series
consultation-session-hint = The session’s code, for example 118
consultation-session-link = The session of the Council
consultation-setting-data-days = Days for which delegates are remembered after a consultation
consultation-setting-data-days-why = Then names, addresses, needs and answers are erased; the numbers stay.
consultation-setting-delegates = Delegates of an organization at a consultation
consultation-setting-delegates-why = Holds where no rule of seats was set for the consultation. No text of IOM gives a number.
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
consultation-when-day = { $day }, { $from } to { $until } ({ $zone })
# $first (String)
# $from (String)
# $last (String)
# $until (String)
# $zone (String)
consultation-when-days = { $first }, { $from }, to { $last }, { $until } ({ $zone })
# $from (String)
# $until (String)
consultation-when-range = { $from } to { $until }
# $from (String)
# $until (String)
consultation-when-utc = { $from } – { $until }
consultation-zone-hint = As the IANA names it, for example America/Panama or Europe/Zurich
# $short (String)
registration-badge-code = QR code for check-in, ending in { $short }
registration-badges = Badges (PDF)
registration-badges-all = Badges of everybody with a seat (PDF)
registration-badges-hint = Print them, or show the code on a phone at the door.
# $consultation (String)
registration-badges-of = Badges: { $consultation }
registration-because-full = No seat is free for it
registration-because-kept = Has the seat already
registration-because-open = A seat for all
registration-because-quota = The organization has as many seats as the rule allows
registration-because-reserved = A seat kept for its region or category
registration-bulk-legend = With the chosen registrations
registration-bulk-none = Nothing chosen can be done.
registration-bulk-preview = See what would be done
registration-bulk-reason-hint = The organization reads it.
registration-bulk-result = Done
registration-bulk-title = Decide about registrations
registration-change = Change details
registration-column-choose = Choose
registration-column-delegate = Delegate
registration-column-needs = Needs
registration-column-organization = Organization
registration-column-state = State
registration-event-forget = Delegates forgotten
registration-event-moderate = Nomination for a consultation decided
registration-event-nominate = Delegates for a consultation changed
registration-event-quota = Rule of seats set
registration-field-accessibility = Accessibility: what the delegate needs
registration-field-diet = Food that the delegate does not eat
registration-field-extra = More for an observer
registration-field-interpretation = Interpretation into
registration-field-language = Language in which to write to the delegate
registration-field-need = Need
registration-field-order = Order
registration-field-per-organization = Seats for each organization
registration-field-registrations = Registrations
registration-field-reserved = Seats kept for groups
registration-field-visa-letter = Letter for a visa: what the consulate asks to be in it
registration-ground-invitation = By invitation
registration-ground-register = Every organization of the register
registration-ground-status = By right of observer status on the first day
registration-moderation-accept = Accept
registration-moderation-refuse = Do not accept
registration-need-accessibility = Accessibility
registration-need-any = Any need
registration-need-diet = Food
registration-need-interpretation = Interpretation
registration-need-visa-letter = Letter for a visa
registration-needs-link = Needs as CSV
registration-needs-title = Needs
registration-no = No
registration-nominate = Nominate a delegate
registration-nominate-button = Nominate
registration-notice-changed = The details are saved.
registration-notice-nominated = The delegate is nominated.
registration-notice-quota = The rule of seats is set.
registration-notice-substituted = The delegate is substituted.
registration-notice-withdrawn = The delegate is withdrawn.
registration-order-first-delegates = Every organization’s first delegate before any second one, then by time of nomination
registration-order-nomination = By time of nomination
registration-own-forgotten = Delegate, no longer on record
registration-own-no-delegates = Nobody is nominated yet.
registration-own-none = There is nothing coming that your organization may attend.
# $position (String)
registration-own-position = Place { $position } on the waiting list
registration-own-quota = Delegates
# $used (String)
# $quota (String)
registration-own-quota-used = { $used } of { $quota }
registration-own-replaces = In the place of another delegate
registration-own-seats-title = Delegates
registration-own-title = Consultations and delegates
registration-own-why = Why you may attend
registration-own-why-not = Why not
# $days (String)
registration-privacy = Seen by your organization and IOM staff only. Erased { $days } days after the consultation.
registration-questions-title = Questions
registration-quota-column = Number
registration-quota-fresh = Given anew from the beginning
registration-quota-kept = If you set it
registration-quota-lede = Try a rule on the present nominations: nothing changes until you set it. Seats that were given are kept.
registration-quota-now = Now
registration-quota-reserved-hint = One to a line, for example region: africa: 5 or category: ngo: 3
registration-quota-set = Set this rule
registration-quota-title = Rule of seats
registration-quota-try = Try it
registration-rule-nobody-seated = Nobody has a seat yet, so there is no badge to print.
registration-rule-not-invited = It is for organizations that IOM has invited and that have said that they come.
registration-rule-not-now = The registration has no place any more, or nobody has to decide about it.
registration-rule-not-observer = It is for observers: on its first day the organization would not hold observer status.
registration-rule-not-open = Registration is not open.
registration-rule-quota-used = The organization has as many delegates as it can have. Substitute or withdraw one.
registration-seats-by-category = Seats by category
registration-seats-by-region = Seats by region
registration-seats-default = The setting of the procedure; no rule was set for this consultation.
registration-seats-given = Seats given
# $group (String)
# $seats (String)
registration-seats-kept = Kept for { $group }: { $seats }
registration-seats-organizations = Organizations with a seat
registration-seats-other = Others (groups of fewer than five together)
# $seats (String)
# $observer (String)
registration-seats-per-organization = Seats for each organization at most: { $seats }; for an observer: { $observer }.
registration-seats-rule = The rule
registration-seats-title = Seats
registration-seats-unknown = Not known
registration-seats-waiting-full = Waiting for a seat
registration-seats-waiting-quota = Waiting because of their organization’s quota
registration-state-confirmed = Has a seat
registration-state-nominated = With staff
registration-state-not-accepted = Not accepted
registration-state-substituted = Substituted
registration-state-waiting = On the waiting list
registration-state-withdrawn = Withdrawn
registration-substitute = Substitute by another delegate
registration-substitute-button = Substitute
registration-substitute-hint = The place passes to the other delegate as it is: seat or place on the waiting list.
registration-table-link = Registrations
registration-table-none = No registration fits.
registration-table-title = Registrations
# $consultation (String)
# $organization (String)
registration-task = Nominate delegates for { $consultation } for { $organization }
registration-withdraw = Withdraw
registration-withdraw-text = The seat goes to the next delegate who waits. This cannot be taken back.
registration-yes = Yes
