time-basis-council-rules = Rules of Procedure of the Council (Rules 4 and 5), which bind
time-basis-design = A choice of this register: the list leaves with the agenda
time-basis-session = Set for this session
time-basis-setting = Computed from a setting of Parvis, not a rule of IOM
time-calendar-title = Days that count
time-calendar-uncertain = Where only the month or year of a session is known, days are reckoned from its first day.
time-column-basis = Rests on
time-column-cases = Cases
time-column-day = Day
time-column-median = Half took at most
time-column-ninetieth = Nine in ten took at most
time-column-what = What
# $count (Number)
time-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
time-event-remind-of-draft = Reminded the team of its draft
time-event-roll-over = The application goes on to a later session
time-letter-draft-deadline = Last day for a draft comes near
time-letter-draft-idle = Draft left alone
time-letter-rolled-over = On to a later session
time-milestone-agenda = The provisional agenda leaves at the latest
time-milestone-cut-off = Last day for applications to reach IPD
time-milestone-last-safe-reply = Last safe day for answers to questions
time-milestone-list-freeze = The list of the session is closed
time-milestone-notice = Notice of the session leaves at the latest
time-milestone-opening = The session begins
time-none-yet = none yet
time-party-council = Waiting for the Council
time-party-cso = Waiting for the organization
time-party-ipd = Waiting for IPD
time-party-nobody = Nobody is waited for
time-placeholder-why = Why the case goes on to a later session
# $day (String)
# $session (String)
time-plan-by = Reach IPD by { $day } for this session: { $session }.
# $session (String)
time-plan-missed = If that day is missed, the application is not lost: it goes on to the next session, { $session }, and we write to you why.
time-plan-missed-unknown = If that day is missed, the application is not lost: it waits for the next session, whose date is not known yet.
# $session (String)
time-plan-on-the-way = Your application is on its way to this session: { $session }.
# $day (String)
time-plan-reply = If we have questions, { $day } is the last safe day for your answers.
# $session (String)
time-plan-staff = The application is on its way to this session: { $session }.
# $day (String)
time-plan-staff-reply = If questions are put, { $day } is the last safe day for the answers.
time-plan-title = Your way to the Council
time-roll-over-answer-late = A question was not answered by the last safe day.
time-roll-over-deferred = The Council put the decision off.
time-roll-over-handed-in-late = It was handed in after the last day for that session.
time-roll-over-not-examined = The examination was not finished when the provisional agenda left.
time-too-few = too few to be told
time-waiting-by-party = Of finished cases, for whom they waited
time-waiting-by-stage = At each step
time-waiting-lede = How long applications stand at each step, and for whom they wait. Reckoned from the cases of this register, in whole days; drafts are not counted.
time-waiting-link = How long it takes
time-waiting-small = Figures of fewer than five cases are not shown, so that no single organization can be told from them.
time-waiting-title = How long an application takes
