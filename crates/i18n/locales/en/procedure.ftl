event-change-setting = Setting of the procedure changed
procedure-basis-analogous = By analogy, not a rule of IOM
procedure-basis-design = Choice of this register, not a rule of IOM
procedure-basis-practice = Seen in IOM’s practice
procedure-change = Change
procedure-column-basis = Basis of the default
procedure-column-setting = Setting
procedure-column-value = Value in force
# $value (String)
procedure-default = Default: { $value }
procedure-form-title = Change a setting
procedure-lede = IOM’s rules, as far as they could be read, leave these questions open. For each one this register has a value, and says where it comes from. An approver of IPD can change it; the change and its reason are kept.
# $min (String)
# $max (String)
# $default (String)
procedure-range = From { $min } to { $max }. Default: { $default }.
procedure-reason = Why is it changed?
procedure-saved = The setting is changed.
# $reason (String)
procedure-set-because = Set by IPD: { $reason }
procedure-title = Settings of the procedure
setting-cut-off-days = How long before a session an application must have reached IPD
setting-cut-off-days-why = Used where a session has no deadline of its own. The deadline of MC/INF/300 is not known. Rules 4 and 5 of the Council need the agenda 30 days before; the rest is time to examine.
setting-deferral-question-days = Time to answer the Council after a deferral
setting-deferral-question-days-why = No rule of IOM was found. The applicant can ask for more time; the case goes to the next session for which the answer comes in time.
setting-examination-days = How long IPD needs after the last answer of an applicant
setting-examination-days-why = Counted back from the day on which the provisional agenda leaves; gives the last safe reply date.
setting-question-days = Time to answer a round of questions
setting-question-days-why = The officer can set another date; the applicant can ask for more time. Late answers are still read.
setting-question-reminder-days = When the first reminder of a question leaves, before the due date
setting-question-reminder-days-why = Further reminders follow on the day and each week after it.
setting-reapply-after-closing = Waiting time after a closing without prejudice
setting-reapply-after-closing-why = No rule of IOM was found that makes anybody wait. The new application can take over the answers of the old one.
setting-reapply-after-refusal = Waiting time after the Council did not admit
setting-reapply-after-refusal-why = No rule of IOM was found that makes anybody wait.
setting-reapply-after-withdrawal = Waiting time after a withdrawal
setting-reapply-after-withdrawal-why = No rule of IOM was found that makes anybody wait. ECOSOC has three years after a withdrawal of status (1996/31, para. 59, from memory); that is not applied here.
setting-reminders-before-closing = Unanswered reminders before a case can be closed without prejudice
setting-reminders-before-closing-why = A case is never closed by itself: a person closes it, with a reason, and the organization can apply again.
unit-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
unit-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
unit-no = no
# $number (String)
unit-percent = { $number } %
unit-yes = yes
