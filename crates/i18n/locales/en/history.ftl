event-change-name = Change of name declared
event-confirm-succession = Successor confirmed
event-record-succession = Successor recorded, to be confirmed
event-reject-succession = Record of a successor rejected
event-settle-name = Change of name answered
history-accept = Take note
history-answer-button = Answer
history-answered-notice = The answer is saved.
# $name (String)
# $date (String)
history-called-until = Called “{ $name }” until { $date }
history-confirmed-notice = Confirmed. The old page now leads to the successor.
history-field-accepted = Answer
history-field-answer = What do you answer?
history-field-answer-hint = Needed if you refuse.
history-field-changed-on = Since when
history-field-effective-on = Since when
history-field-evidence = What proves it
history-field-evidence-hint = A decision of your assembly, an entry in a public register, an address. Only the team and IPD see it.
history-field-new-name = New official name
history-field-succession = How
history-field-successor = Identifier of the successor
history-field-successor-hint = As on its page, for example CSO-7K3M-9P2X
# $date (String)
history-followed-by = Followed on { $date } by
# $date (String)
history-follows = Took the place on { $date } of
# $names (String)
history-formerly = formerly { $names }
# $old (String)
# $new (String)
history-from-to = “{ $old }” became “{ $new }”
history-gone = This organization is no more. Its history stays here.
history-kind-merger = Merged into the other
history-kind-successor = The other took its place
# $date (String)
history-merged-into = Merged on { $date } into
history-name-noted = Holds
history-name-refused = Refused
history-name-waiting = Waits for IPD
history-names = Changes of name
history-names-none = No change of name is recorded.
# $name (String)
history-now = now { $name }
history-refuse = Refuse
history-rejected-notice = The record is rejected.
history-relatives = Successors and predecessors
history-relatives-none = No successor or predecessor is recorded.
history-rename-button = Declare the change
history-rename-link = Declare a change of name
history-rename-text = The old name stays in the register with its date, and search finds it. For an observer IPD takes note of the change before it holds.
history-rename-title = Change of name
history-renamed-notice = Declared. For an observer IPD takes note of it first.
history-status-never-passes = The observer status does not pass with it. It needs a decision on each of the two:
history-status-of = Status of
history-succession-button = Save the record
history-succession-link = Record a successor
history-succession-notice = The record is saved. Another person must confirm it.
history-succession-text = Once another person has confirmed it, the old page leads to the successor and its history stays readable. The observer status does not pass: record a decision on the status of each of the two.
history-succession-title = Record a successor
history-title = Names and successors
# $date (String)
history-took-in = Took in on { $date }
rule-name-change-needed = The name of an observer stands in the list of the Council. Use “Change of name”: IPD takes note of it, and the old name stays findable.
rule-nothing-to-answer = Nothing waits for an answer.
