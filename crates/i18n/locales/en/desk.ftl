common-nav-work = My work
# $date (String)
desk-agenda-by = Agenda leaves by { $date }
desk-assign-button = Give the case
desk-assign-officer = Officer
desk-assign-title = Give the case to a colleague
desk-bulk-assign = Give them to an officer
desk-bulk-can = Can be done
# $reference (String)
desk-bulk-choose = Choose { $reference }
desk-bulk-do =
    { $count ->
        [one] Do it for { $count } case
       *[other] Do it for { $count } cases
    }
desk-bulk-done = Done
desk-bulk-list = Put them on the list of a session
desk-bulk-none = None of the cases chosen can be done.
desk-bulk-note = Write a note on each
desk-bulk-preview = Look at it first
desk-bulk-preview-text = Nothing is done yet. Those that are refused are left out.
desk-bulk-refused = Refused
desk-bulk-result = Result
# $done (String)
# $refused (String)
desk-bulk-result-text = { $done } done, { $refused } refused
desk-bulk-title = Do with the chosen cases
desk-changes-never = You have not marked this case as seen yet.
desk-changes-none = Nothing new.
# $name (String)
desk-changes-note = Note by { $name }
desk-changes-seen = I have seen this
# $date (String)
desk-changes-since = Seen until { $date }
desk-changes-title = New since you last looked
desk-column-deadline = Deadline
desk-column-waiting = Waiting for
desk-export = This view as CSV
desk-filter-me = Me
desk-filter-nobody = Nobody
desk-filter-overdue = Late only
desk-filter-query = Search or filter
desk-filter-query-hint = Words, or stage:assessed assignee:me assignee:none waiting:cso country:PE session:118 is:overdue
desk-filter-sort = Order
desk-findings = Criteria with a finding
desk-late = late
desk-neighbours = Way through the list
desk-note-add = Add the note
desk-note-change = Change
# $date (String)
desk-note-edited = changed { $date }
# $handles (String)
desk-note-hint = Call a colleague by { $handles }: they find the note in their work. You can change a note for 15 minutes.
desk-note-save = Save
desk-note-text = Your note
desk-notes-lede = Only staff read notes. They never leave IPD.
desk-notes-none = No note yet.
desk-notice-assigned = The colleague has the case now.
desk-notice-done = Done.
desk-notice-noted = The note is added.
desk-notice-seen = The case is marked as seen.
desk-notice-view-removed = The view is removed.
desk-notice-view-saved = The view is saved.
desk-sort-due = By deadline
desk-sort-name = By name
desk-sort-submitted = Oldest first
desk-sort-updated = Last changed first
desk-tab-answers = Answers
desk-tab-criteria = Criteria
desk-tab-documents = Documents
desk-tab-history = History
desk-tab-notes = Notes
desk-tab-summary = Summary
desk-tabs = Parts of the case
# $name (String)
desk-view-by = shared by { $name }
desk-view-name = Name
# $name (String)
desk-view-remove = Remove { $name }
desk-view-save = Save this view
desk-view-shared = Share with colleagues
desk-views = Saved views
desk-work-awaiting = Waiting for the organization
# $date (String)
# $name (String)
# $organization (String)
desk-work-claim = { $name } for { $organization }, { $date }
desk-work-claims = Requests to join without an owner who answers
desk-work-clear = To clear
desk-work-confirm = To confirm
# $consultation (String)
desk-work-contributions =
    { $count ->
        [one] One contribution to look at: { $consultation }
       *[other] { $count } contributions to look at: { $consultation }
    }
desk-work-dialogue = In the dialogue
desk-work-done = Done
# $reference (String)
desk-work-done-of = Done: note on { $reference }
desk-work-free = Nobody has them yet
desk-work-inquiries-mine =
    { $count ->
        [one] One open inquiry is yours
       *[other] { $count } open inquiries are yours
    }
desk-work-inquiries-overdue =
    { $count ->
        [one] One inquiry is late
       *[other] { $count } inquiries are late
    }
desk-work-inquiries-unrouted =
    { $count ->
        [one] One inquiry is to be routed
       *[other] { $count } inquiries are to be routed
    }
desk-work-mentions = Notes that call you
desk-work-mine = My cases
# $consultation (String)
desk-work-nominations =
    { $count ->
        [one] One nomination to look at: { $consultation }
       *[other] { $count } nominations to look at: { $consultation }
    }
desk-work-none = Nothing waits for you.
desk-work-overdue = Late
desk-work-points =
    { $count ->
        [one] One action point of units and offices is late
       *[other] { $count } action points of units and offices are late
    }
desk-work-title = My work
event-assign-case = IPD gave the case to an officer
event-edit-note = Note changed
event-end-mention = Note dealt with
event-keep-views = Saved views changed
event-mark-seen = Case marked as seen
event-write-note = Note written
field-accept = Answer
field-account = Person
field-act = Act
field-invitation = Invitation
field-leave = Leaving
field-message = What you say
field-officer = Officer
field-organization = Organization
field-query = Filter
field-request = Request
field-role = Role
field-sort = Order
field-token = Link
field-view = View
field-waiting-for = Waiting for
party-council = The Council
party-cso = The organization
party-ipd = IPD
party-nobody = Nobody
rule-note-closed = A note can be changed for 15 minutes. Write another one.
