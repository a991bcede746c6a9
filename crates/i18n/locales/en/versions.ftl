versions-add = Add a criterion
versions-approve-button = Put in force
versions-approve-hint = Today or later, and after the day of the version before. Applications handed in before that day keep their version.
versions-approve-title = Check and put in force
versions-approved-notice = The version is approved.
versions-auto-category-is-cso = The category is one of civil society
versions-auto-cooperation-described = Cooperation with IOM is described
versions-auto-countries-at-least = At least so many countries
versions-auto-document-present = A document is there
versions-auto-ecosoc-declared = Shows the ECOSOC status
versions-auto-file-complete = Every required document is there
versions-auto-funding-declared = Sources of funding are declared
versions-auto-human = Only a person can tell
versions-auto-letter-present = The letter of application is there
versions-auto-national-level = Points out a national organization
versions-auto-not-already-observer = Not an observer already
versions-auto-received-in-time = Received in time for the session
versions-auto-representative-named = A representative is named
versions-auto-seat-and-executive = Seat and executive head are named
versions-auto-theme-declared = A theme is declared
versions-auto-undertaking-signed = The undertaking is signed
versions-auto-years-of-existence = In existence for so many years
versions-change-added = Added
versions-change-changed = Changed
versions-change-retired = Retired
versions-change-same = As before
versions-checked = Checked and approved
# $version (String)
versions-compare = What changed from { $version }
versions-criteria = Criteria of this version
versions-criterion-new = New criterion
# $code (String)
versions-criterion-title = Criterion { $code }
versions-diff-after = Now
versions-diff-before = Before
versions-diff-draft = One of the two versions is not in force. Only staff see this page.
# $newer (String)
# $older (String)
versions-diff-from = From version { $older } to version { $newer }
versions-diff-nothing = Nothing changed.
versions-diff-part = Part
# $count (Number)
versions-diff-same =
    { $count ->
        [one] One criterion is as it was:
       *[other] { $count } criteria are as they were:
    }
versions-diff-title = What changed in the criteria
versions-discard-button = Give this version up
versions-discarded-notice = The version is given up. It is kept for the record.
versions-drafted = Drafted
versions-edit-head = Change title, document and date
versions-event-approve = Put a version of the criteria in force
versions-event-discard = Gave up a version of the criteria
versions-event-draft = Began a version of the criteria
versions-event-edit = Changed the draft of the criteria
versions-event-propose = Handed the criteria over for checking
versions-event-return = Returned the criteria to the drafter
versions-fault-never-official = A rule of another body cannot have an official wording of IOM. Choose another layer, or untick the languages.
# $field (String)
versions-fault-no-parameter = This automatic rule takes no parameter. Leave “{ $field }” empty.
versions-fault-not-of-iom = What rests on a rule of another body neither binds nor supports as IOM’s. Choose the analogous layer, or correct how we know it.
# $field (String)
versions-fault-not-symbol = “{ $field }” must name a document, for example MC/INF/300, paragraph 3.
versions-fault-nothing-in-language = There is no text in a language that is ticked as official.
versions-field-basis = How we know it
versions-field-document = Document
versions-field-documents = Documents that show it
versions-field-evidence-en = What can show it, in English
versions-field-evidence-es = What can show it, in Spanish
versions-field-evidence-fr = What can show it, in French
versions-field-in-force-from = In force from
versions-field-layer = Rests on
versions-field-official = Languages of the official wording
versions-field-parameter = Parameter of the automatic rule
versions-field-position = Place in the order
versions-field-rule = Automatic rule
versions-field-symbol = Document symbol and paragraph
versions-field-text-en = Wording in English
versions-field-text-es = Wording in Spanish
versions-field-text-fr = Wording in French
versions-field-text-status = State of the text
versions-field-version = Name of the version
versions-layer-hint = “Binding” needs a document of IOM that you have seen. A rule of another body stays “By analogy, not a rule of IOM”.
versions-lede = A version that is in force never changes: applications are judged by it. To change the criteria, write a new version; a second person checks it and puts it in force from a day on.
versions-nav = Criteria
versions-official-hint = Tick a language only where the text is, word for word, that of the document named below.
versions-parameter-hint = A number of countries, years or days, or the code of a document; empty for the other rules.
versions-position-hint = 1 is the first.
versions-propose-button = Hand over for checking
versions-propose-text = A second person who has not written in this draft then checks it.
versions-proposed = Handed over for checking
versions-proposed-notice = The draft is handed over for checking.
versions-restore-button = Put back
# $code (String)
versions-restore-label = Put { $code } back
versions-retire-button = Retire
# $code (String)
versions-retire-label = Retire { $code }
versions-retired-title = Retired in this draft
versions-return-button = Return to the drafter
versions-return-reason = What must be changed?
versions-return-title = Or return it
versions-returned = This version was returned
versions-returned-notice = The version is returned to the drafter.
versions-rule-criteria-empty = The version has no criteria.
versions-rule-criteria-not-official = A binding criterion does not yet have its official wording, so the version cannot claim the official text.
versions-rule-criteria-open = There is an open version already. Finish it or give it up first.
versions-rule-criteria-state = The version is not in the right state for this step. Look at it again.
versions-rule-criteria-unchanged = The draft says what the version before it says. Change something first.
versions-saved-notice = The draft is saved.
versions-second-person = You wrote in this version. Another person checks it.
# $name (String)
# $when (String)
versions-signed = { $name }, { $when }
versions-source-hint = Symbol or address of the document, with the paragraph
versions-start-button = Begin a draft
versions-start-hint = Small letters, digits and hyphens, for example official-2027. It never changes.
versions-start-title = Begin a new version
versions-state = State
versions-state-approved = Approved
versions-state-discarded = Given up
versions-state-draft = Draft
versions-state-proposed = To be checked
versions-text-status-hint = A short remark in English, for example: confirmed by treaty text
versions-title = Versions of the criteria
versions-version = Version
versions-version-title = Title
versions-wording = Wording
versions-wording-not-verified = Wording of Parvis: the official text is not entered
# $symbol (String)
versions-wording-official = Official wording of { $symbol }
# $languages (String)
# $symbol (String)
versions-wording-other-language = Official wording of { $symbol } in { $languages }; translated here by Parvis
