entry-button = Everything is right
entry-change = Change the entry
# $date (String)
entry-confirmed-on = Entry confirmed by the organization on { $date }
entry-never = The entry has not been confirmed yet.
entry-notice = Thank you. The register now says when the entry was last confirmed.
entry-text = Look at everything below. If it is right, say so; if not, change it first.
entry-title = Is your entry still right?
event-confirm-entry = Entry said to be right
event-edit-report = Periodic report saved
event-open-report = Periodic report opened
event-remind-report = Reminder sent
event-settle-report = Periodic report accepted or returned
event-submit-report = Periodic report handed in
report-accept = Accept the report
# $name (String)
# $when (String)
report-accepted-by = Accepted by { $name }, { $when }
report-accepted-notice = The report is accepted.
report-ask = Return with a question
report-asked-notice = The report is returned with your question.
report-basis = Why a report? The period is a setting of this register, not a rule of IOM.
report-field-activities = Activities in the period
report-field-changes = What changed in the organization
report-field-contacts-confirmed = We have looked at our representatives and contacts, and they are right
report-field-cooperation = Cooperation with IOM
report-field-question = What do you ask?
# $date (String)
report-grace = After a grace until { $date } the register shows publicly that it is overdue. Nothing is suspended by itself.
report-history = Reports
report-list-due = Due on
report-list-lede = Every report that is not accepted yet, by the day on which it is due.
report-list-none = No periodic report is open.
report-list-organization = Organization
report-list-state = Where it stands
report-list-status = Status
report-list-title = Periodic reports of observers
report-none = No periodic report is open. The register opens it in time and writes to the team.
# $date (String)
report-overdue-since = Report overdue since { $date }
# $from (String)
# $due (String)
report-period = Period from { $from }, due on { $due }
report-propose-link = Record a suspension
report-propose-text = The report is missing beyond the grace. Nothing happens by itself. If a suspension is to be recorded, say on what basis.
report-propose-title = For a person to decide
report-question = IPD asks
report-reinstate-link = Record the reinstatement
report-reinstate-text = The status is suspended. Accepting the report does not reinstate it: that is a decision of its own.
report-save = Save
report-saved-notice = The report is saved.
report-settings-link = Settings and their basis
report-state-accepted = Accepted
report-state-asked = IPD asks for something more
report-state-open = To be written
report-state-submitted = Handed in
report-submit = Hand in
# $name (String)
# $when (String)
report-submitted-by = Handed in by { $name }, { $when }
report-submitted-notice = The report is handed in. IPD reads it and writes to you.
report-title = Periodic report
rule-report-nothing-open = No periodic report is open.
rule-report-with-organization = The report is with the organization now.
rule-report-with-staff = The report is with IPD now. It can be changed when IPD returns it.
setting-entry-months = How often an observer is asked whether its entry is still right
setting-entry-months-why = It looks at its entry on one page and says that it is right, or changes it. Nothing happens to the status if it does not.
setting-report-grace-days = Grace after the due day of a periodic report
setting-report-grace-days-why = Afterwards the register shows publicly that the report is overdue, and proposes to a person to look at it. Nothing is suspended by itself.
setting-report-months = Months from one periodic report of an observer to the next
setting-report-months-why = No text of IOM that asks for reports was found. ECOSOC asks the organizations in consultative status for one every four years.
setting-report-opens-days = How long before its due day a periodic report is opened
setting-report-opens-days-why = The first reminder leaves 90 days before the due day, so it cannot be opened later than that.
