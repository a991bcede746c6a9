bodies-as-at = As at
bodies-as-at-hint = A year, a month or a day: 2007, 2007-11 or 2007-11-30. Leave it empty for everything.
bodies-as-at-show = Show
# $date (String)
bodies-as-at-title = As at { $date }
bodies-belongs-title = What it takes part in
bodies-certainty-certain = Certain
bodies-certainty-no = No
bodies-certainty-possible = Possible
bodies-chair-none = The sources name no chair for this date.
bodies-chair-then = Chair then
bodies-column-abbr = Abbreviation
bodies-column-certainty = Certainty
bodies-column-founded = From – to
bodies-column-name = Name
bodies-column-period = Period
bodies-column-source = Source
bodies-column-text = In words
bodies-column-what = What
bodies-column-when = When
bodies-contradictions-lede = Every question that the sources answer differently, or not at all. Nothing is settled here: each side stands with its source.
bodies-contradictions-title = Where sources disagree
bodies-count = { $count ->
    [one] { $count } body
   *[other] { $count } bodies
 }
bodies-csv-chairs = Chairs as CSV
bodies-csv-members = Members as CSV
# $kind (String)
bodies-csv-statements = Statements as CSV ({ $kind })
bodies-csv-timeline = Timeline as CSV
bodies-disputed = Sources disagree
bodies-doubt-after-attested = the source says so of an earlier time; nothing later was found
bodies-doubt-before-attested = the source says so of a later time, not since when
bodies-doubt-end-inexact = the source does not tell the end so exactly
bodies-doubt-sources-disagree = the sources disagree
bodies-doubt-start-inexact = the source does not tell the beginning so exactly
bodies-doubt-undated = the source gives no date
bodies-draft = Draft
bodies-entry-attested = Attested
bodies-entry-document = Document
bodies-entry-ended = Ended
bodies-entry-enlarged = Enlarged
bodies-entry-founded = Founded
bodies-entry-instrument = Instrument
bodies-entry-joined = Joined
bodies-entry-left = Left
bodies-entry-mandate = Mandate
bodies-entry-meeting = Meeting
bodies-entry-name-proposed = Name proposed
bodies-entry-named = Name
bodies-entry-renamed = Renamed
bodies-entry-replaced = Replaced
bodies-entry-term = Term of office
bodies-ever-title = At all times
bodies-fact-body = Body
bodies-fact-contradiction = Contradiction
bodies-fact-document = Document
bodies-fact-instrument = Instrument
bodies-fact-mandate = Mandate
bodies-fact-mandate-item = Point of a mandate
bodies-fact-meeting = Meeting
bodies-fact-membership = Membership or term
bodies-fact-name = Name of a body
bodies-fact-side = Side of a contradiction
bodies-fact-succession = Succession
bodies-field-abbr-en = Abbreviation in English
bodies-field-abbr-es = Abbreviation in Spanish
bodies-field-abbr-fr = Abbreviation in French
bodies-field-adopted = Adopted
bodies-field-as-of = As of
bodies-field-body = Body
bodies-field-body-kind = Kind of body
bodies-field-body-role = Role
bodies-field-contradiction = Contradiction
bodies-field-corrects = Statement corrected
bodies-field-decided-en = What was decided, in English
bodies-field-decided-es = What was decided, in Spanish
bodies-field-decided-fr = What was decided, in French
bodies-field-detail-en = Details in English
bodies-field-detail-es = Details in Spanish
bodies-field-detail-fr = Details in French
bodies-field-ended = Ended
bodies-field-formal-element = Number among the formal elements
bodies-field-founded = Founded
bodies-field-in-force = In force
bodies-field-instrument-kind = Kind of instrument
bodies-field-joint-with = Joint meeting with
bodies-field-mandate = Mandate
bodies-field-mandate-status = State of the mandate
bodies-field-member = Who belongs to it
bodies-field-number = Number of the session
bodies-field-on = When
bodies-field-parties = Parties
bodies-field-passage = How it passed
bodies-field-point = Number of the point
bodies-field-proposed = Only proposed
bodies-field-replaced-by = Replaced by
bodies-field-side = Letter of the side
bodies-field-signed = Signed
bodies-field-theme-en = Theme in English
bodies-field-theme-es = Theme in Spanish
bodies-field-theme-fr = Theme in French
bodies-field-worded-by-us = Worded by the register
bodies-formal-lede = The source names four formal elements on which the general relations between IOM and the United Nations rest.
# $number (String)
bodies-formal-number = Formal element { $number }
bodies-formal-title = Formal elements of the relations between IOM and the United Nations
bodies-import-kind = What is in the file?
bodies-import-lede = A file holds one kind of statement. A row with a value in the column “corrects” corrects the statement with that identifier. A row that says what is stated already is passed over.
bodies-import-title = Import a file on bodies
bodies-instrument-agreement = Agreement
bodies-instrument-constitution = Constitution
bodies-instrument-decision = Decision
bodies-instrument-memorandum = Memorandum of understanding
bodies-instrument-other = Other
bodies-instrument-resolution = Resolution
bodies-instruments-lede = Agreements, resolutions and decisions, with their parties and dates.
bodies-instruments-title = Instruments
bodies-kind-cluster = Cluster
bodies-kind-country-team = Country teams
bodies-kind-forum = Forum of dialogue
bodies-kind-igo = Intergovernmental organization
bodies-kind-inter-agency-group = Inter-agency group
bodies-kind-iom-office = Office of IOM
bodies-kind-iom-organ = Organ of IOM
bodies-kind-other = Other body
bodies-kind-state = State
bodies-kind-un-entity = United Nations entity
bodies-kind-working-group = Working group
bodies-lede = The bodies in which IOM works with the United Nations and with States, who belonged to them when, and what was agreed. Each fact shows its source; where sources disagree, all of them stay.
# $name (String)
# $next (String)
# $passage (String)
bodies-lineage-next = { $name } → { $next }: { $passage }
# $name (String)
# $passage (String)
bodies-lineage-same = { $name }: { $passage }
bodies-lineage-title = What came from what
bodies-link-bodies = All bodies
bodies-link-contradictions = Where sources disagree
bodies-link-formal = The formal elements of the relations between IOM and the United Nations
bodies-link-instruments = All instruments
bodies-mandate-adopted = Adopted
bodies-mandate-draft = Draft: its adoption was not found
bodies-mandate-no-points = The points of this version were not found.
bodies-mandate-points = Points
bodies-mandate-reported = Described by a source; text not found
bodies-mandates-title = Mandates
bodies-members-certain = { $count ->
    [one] { $count } certain
   *[other] { $count } certain
 }
bodies-members-none = The sources name nobody for this date.
bodies-members-possible = { $count ->
    [one] { $count } possible
   *[other] { $count } possible
 }
bodies-members-title = Who belongs to it
bodies-name-then = Name then
bodies-nav = Bodies
bodies-notice-recorded = The statement is recorded.
bodies-notice-retracted = The statement is taken back.
bodies-ours = Worded by the register
bodies-parties = Parties
bodies-parties-unknown = Not all are named by the source.
bodies-passage-enlarged = Enlarged
bodies-passage-renamed = Renamed
bodies-passage-replaced = Replaced
# $from (String)
# $until (String)
bodies-period = { $from } to { $until }
# $date (String)
bodies-period-attested = as of { $date }
# $from (String)
bodies-period-since = since { $from }
# $until (String)
bodies-period-until = until { $until }
bodies-replaced-by = Replaced by
bodies-reported-text = What sources say, beside what can be named here. The two are never mixed.
bodies-reported-title = Reported counts
bodies-role-chair = Chair
bodies-role-co-chair = Co-chair
bodies-role-coordinator = Coordinator
bodies-role-executive-committee = Executive Committee
bodies-role-information-exchange = Exchange of information
bodies-role-lead = Lead
bodies-role-liaison = Liaison
bodies-role-member = Member
bodies-role-membership-applicant = Applied for membership
bodies-role-observer = Observer
bodies-role-observer-applicant = Applied to be an observer
bodies-role-office = Office
bodies-role-organ = Organ
bodies-role-participant = Participant
bodies-role-partner = Partner
bodies-role-related-organization = Part of the system
bodies-role-secretariat = Secretariat
bodies-role-standing-invitee = Standing invitee
bodies-role-subsidiary = Group of this body
bodies-role-working-group-participant = Takes part in its working groups
bodies-rule-stated-already = Exactly this is stated already. Nothing was added.
bodies-staff-add = Add to this body
bodies-staff-as-of-hint = The date of which the source says so, if it does not say that it goes on.
bodies-staff-correct = Correct or end
bodies-staff-correct-lede = The old statement stays readable. Say where the correction stands. To end something, enter its last date.
# $kind (String)
bodies-staff-correct-title = Correct: { $kind }
bodies-staff-lede = Choose what you want to state. Nothing is overwritten: a correction supersedes a statement, and both stay.
# $kind (String)
bodies-staff-new = Add: { $kind }
bodies-staff-new-code-hint = Letters, digits and hyphens. It is never changed.
bodies-staff-ours = Which wording is the register’s own, not the source’s?
bodies-staff-parties-hint = Codes of bodies, one on each line
bodies-staff-retract = Take this statement back
bodies-staff-retract-lede = It stays readable, marked as taken back. Say why, or where it stands that it is wrong.
bodies-staff-source-hint = Address or symbol of the document that says so
bodies-staff-title = Add to the bodies
bodies-staff-when-hint = As well as known: 2006, 2007-11, 2016-06-30, 2006 early, or ..2014-02-13 (on that day or before), 2019-05-22.. (on that day or after)
bodies-statement-corrected = Corrected
bodies-statement-correction = Correction
# $date (String)
bodies-statement-recorded = Entered on { $date }
bodies-statement-retracted = Taken back
bodies-statement-taking-back = Takes back what was stated
# $name (String)
bodies-statements-lede = Everything that was stated of { $name }, also what was corrected or taken back.
bodies-statements-title = All statements
bodies-timeline-title = Timeline
bodies-title = Bodies and agreements
# $date (String)
bodies-when-after = date not given, { $date } at the earliest
# $date (String)
bodies-when-before = date not given, { $date } at the latest
# $from (String)
# $until (String)
bodies-when-between = date not given, between { $from } and { $until }
# $year (String)
bodies-when-early = early { $year }
# $year (String)
bodies-when-late = late { $year }
# $year (String)
bodies-when-mid = mid-{ $year }
bodies-when-none = No date given
event-import-body-facts = Imported facts on bodies
event-record-body-fact = Stated a fact on a body
event-retract-body-fact = Took back a statement on a body
rule-still-named = Other statements name it. Take those back first.
