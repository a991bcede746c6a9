# $date (String)
desk-agenda-by = Agenda leaves by { $date }
desk-column-deadline = Deadline
desk-column-waiting = Waiting for
desk-findings = Criteria with a finding
desk-neighbours = Way through the list
desk-tab-answers = Answers
desk-tab-criteria = Criteria
desk-tab-documents = Documents
desk-tab-history = History
desk-tab-summary = Summary
desk-tabs = Parts of the case
party-council = The Council
party-cso = The organization
party-ipd = IPD
party-nobody = Nobody
