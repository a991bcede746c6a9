council-arrange-alphabet = Put in the order of the alphabet
council-candidates-none = No cleared application waits for a list.
council-candidates-title = Cleared, on no list yet
council-column-country = Country of seat
council-column-lacks = Missing
council-column-mark = On the list as
council-column-number = No.
council-column-official-name = Official name
council-column-order = Order
council-column-organization = Organization
council-column-summary = Summary
council-complete = Complete: the list can be frozen.
council-confirm-again = Look again before you confirm: from then on officials can send this version to the Member States.
council-confirm-button = Confirm this version
council-confirm-other = You froze this version. Another person has to confirm it.
council-confirmed-notice = The version is confirmed.
council-decisions-changed-notice = The decisions are recorded. Another person has to confirm them.
council-decisions-check = Check only; nothing is recorded
council-decisions-checked = Nothing was recorded: this was a check.
council-decisions-confirm-button = Confirm the chosen decisions
council-decisions-confirm-choose = Decisions to confirm
council-decisions-confirm-done = Confirmed
council-decisions-confirm-failed = Not confirmed
council-decisions-confirm-none = No decision waits for a confirmation.
council-decisions-confirm-other = You recorded or recommended it: another person confirms.
council-decisions-confirm-text = Each decision is confirmed for itself: status, public list and letter change together. A case that cannot be confirmed does not hold up the others.
council-decisions-confirm-title = Confirm the decisions of the session
council-decisions-done = The decisions are recorded. Another person has to confirm them.
council-decisions-export = Download the list as a sheet to fill in (CSV)
council-decisions-for-all = For all rows
council-decisions-import = Import a sheet that was filled in
council-decisions-import-button = Send the file
council-decisions-import-file-hint = CSV in UTF-8, as the download has it. Rows without an outcome are left out.
council-decisions-import-mode = What to do
council-decisions-import-title = Import decisions
council-decisions-import-write = Record all rows, or none
council-decisions-lede = What the Council decided on each organization of the confirmed list. A row without an outcome stays open. To correct a decision that holds, choose what is right and say why.
council-decisions-not-frozen = Decisions are recorded on a list that is frozen and confirmed.
council-decisions-nothing-new = Nothing new was recorded: the register knew all of it.
council-decisions-now = Now
# $outcome (String)
# $day (String)
# $symbol (String)
council-decisions-on-file = { $outcome }, { $day }, { $symbol }
council-decisions-record-button = Record the decisions
council-decisions-refused = Nothing was recorded. Correct the rows below first.
council-decisions-report = What becomes of each row
council-decisions-result = Result
council-decisions-title = Decisions of the session
# $said (String)
council-decisions-waits = { $said } (recorded, to be confirmed)
council-down = Down
council-edit = Edit
council-edit-hint = Needed only where the entry of the organization has no name in this language.
council-edit-summary-hint = One paragraph for the Council, 1,500 characters at most.
council-edit-title = Edit the row of the list
council-files = Files
council-freeze-button = Freeze a version
council-freeze-reason = Why is there a new version?
council-freeze-text = A frozen version is never changed. It gets a number and a hash, and another person confirms it.
council-freeze-title = Freeze
council-frozen-notice = The version is frozen. Another person has to confirm it.
council-hash = Hash of the content (SHA-256)
council-incomplete = Not complete yet: see what is missing in each row.
council-link = List for the Council
council-none = No application stands on the list of this session.
council-page-saved = The list is saved.
council-paper-annex = Annex: draft resolution
council-paper-author = International Organization for Migration
# $hash (String)
council-paper-hash = Hash of the frozen content (SHA-256): { $hash }
# $page (String)
# $pages (String)
council-paper-page = Page { $page } of { $pages }
# $reason (String)
council-paper-reason = This version replaces the one before it: { $reason }
council-paper-title = Applications for representation by an observer
# $number (String)
# $at (String)
council-paper-version = Version { $number }, { $at }
# $accepted (String)
council-resolution-hint = Placeholders: { $accepted }. The names are needed.
council-resolution-link = Template of the draft resolution
council-resolution-saved = The template is saved. The next version of a list uses it.
council-resolution-text = Text
council-resolution-title = Template of the draft resolution
council-symbol-hint = Symbol of the document, for example C/118/4.
council-template-mark = TEMPLATE
council-template-why = This is not an adopted text. The wording of IOM’s resolutions on non-governmental observers was not found; the Secretariat puts its own wording here.
council-title = List for the Council
council-up = Up
council-version-changes = Changes since the version before
council-version-changes-none = Nothing in the rows.
council-version-confirmed = Confirmed
council-version-reason = Reason
council-version-resolution = The draft resolution changed.
council-version-symbol = The symbol changed.
# $number (String)
council-version-title = Version { $number } of the list
council-version-waits = Waits for confirmation
council-versions-none = No version is frozen yet.
council-versions-title = Frozen versions
decision-verdict-correct = Correction
decision-verdict-faulty = Faulty
decision-verdict-record = Decision
decision-verdict-unchanged = Known already
entry-change-added = added
entry-change-country = country changed
entry-change-mark = stands under another heading
entry-change-moved = has another number
entry-change-name = name changed
entry-change-removed = taken off
entry-change-summary = summary changed
event-confirm-council-list = List for the Council confirmed
event-edit-council-list = List for the Council changed
event-edit-resolution = Template of the draft resolution changed
event-freeze-council-list = List for the Council frozen
# $field (String)
# $accepted (String)
fault-placeholders = “{ $field }” must hold the names, and no other placeholders than { $accepted }.
field-cases = Cases
field-order = Order
field-summary-en = Summary in English
field-summary-es = Summary in Spanish
field-summary-fr = Summary in French
field-text = Text
lack-clearance = clearance of the recommendation
lack-letter = letter of application
lack-name-en = name in English
lack-name-es = name in Spanish
lack-name-fr = name in French
lack-summary-en = summary in English
lack-summary-es = summary in Spanish
lack-summary-fr = summary in French
list-mark-deferred = Proposed for deferral
list-mark-not-ready = Not ready for this session
list-mark-recommended = Recommended for admission
rule-list-confirmed = This version is confirmed already.
rule-list-empty = Nothing on the list is put before this session.
rule-list-incomplete = The list is not complete: see what is missing in each row.
rule-list-not-frozen = Decisions are recorded on a list that is frozen and confirmed. There is none for this session.
rule-list-superseded = There is a newer version of this list. Only the newest can be confirmed.
rule-list-unchanged = The list says what its last version says. There is nothing to freeze.
