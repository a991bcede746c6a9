# $date (String)
task-agenda-by = The agenda of the session leaves by { $date } at the latest.
# $organization (String)
task-answer-consultation =
    { $count ->
        [one] Answer for { $organization }: an invitation to a consultation
       *[other] Answer for { $organization }: { $count } invitations to consultations
    }
# $organization (String)
task-answer-invitation = Answer the invitation of { $organization }
# $organization (String)
task-answer-observation = Answer what IPD asks { $organization } to comment on
# $reference (String)
task-answer-questions = Answer the questions on { $reference }
# $date (String)
task-answers-by = Your answers are due by { $date }.
task-confirm-email = Confirm your mail address by the link that we sent you
# $organization (String)
task-decide-join =
    { $count ->
        [one] { $count } person asks to join the team of { $organization }
       *[other] { $count } persons ask to join the team of { $organization }
    }
# $date (String)
task-due = by { $date }
task-find-organization = Find your organization, or enter it
# $organization (String)
task-finish-draft = Finish the application of { $organization }
# $list (String)
task-lacks = Still missing: { $list }
# $number (String)
task-percent = { $number } % complete
task-waiting-council = The Council decides at its session.
task-waiting-cso = It is your turn.
task-waiting-ipd =
    { $count ->
        [one] IPD has had the next move for { $count } day.
       *[other] IPD has had the next move for { $count } days.
    }
task-who = Owners and editors can fill it in; an owner signs and submits.
# $organization (String)
task-write-report = Write the periodic report of { $organization }
