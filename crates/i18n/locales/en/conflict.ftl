conflict-button = Declare the conflict
conflict-declared = The conflict of interest is declared. You can no longer act on this organization.
conflict-known = Declared conflicts
# $name (String)
# $day (String)
# $reason (String)
conflict-known-line = { $name }, { $day }: { $reason }
conflict-link = I have a conflict of interest
conflict-person = Whose conflict is it?
conflict-person-hint = As an approver you can record it for a colleague.
conflict-reason = What is the connection?
conflict-reason-hint = For example: member of the board until 2024. Only staff of IPD read it.
conflict-text = Nobody at IPD acts on an organization that they are or were part of. After the declaration the person can no longer examine, recommend, clear, record or confirm anything about it. A declaration cannot be taken back; a colleague takes over the case.
conflict-title = Declare a conflict of interest
event-declare-conflict = Conflict of interest declared
