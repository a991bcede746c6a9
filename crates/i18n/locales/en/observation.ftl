event-disclose-observation = Observation disclosed to the organization
event-escalate-observation = Observation put before an approver
event-observe = Observation entered
event-reply-to-observation = The organization answered an observation
event-rule-on-observation = Escalated observation decided
event-withdraw-observation = Observation taken back
field-comment = Comment
field-observation-level = Level
field-reply = Your answer
field-wording = Wording for the organization
observation-author = Author
observation-category-compliance = Laws, contracts and rules
observation-category-financial = Money
observation-category-operational = Way of working
observation-category-other = Something else
observation-category-reputational = Reputation and ethics
observation-category-safeguarding = Protection of people in its care
observation-category-screening = Name on a sanctions list
observation-category-sea = Sexual exploitation and abuse
observation-comment = Reasons
observation-counting =
    { $count ->
        [one] { $count } observation counts today
       *[other] { $count } observations count today
    }
observation-counts = Counts
observation-disclose-button = Tell the organization
observation-disclose-text = The organization sees this wording, not the observation, its level or any name. Its team gets a mail. This is done once.
observation-disclose-title = Right of reply
observation-disclosed-lede = IOM asks for the view of your organization. Nothing is decided by it. Your answer is kept beside what IOM noted.
observation-disclosed-none = IOM has asked nothing of this kind.
# $day (String)
observation-disclosed-on = IOM wrote on { $day }
observation-disclosed-title = What IOM asks your view about
observation-disclosed-withdrawn = IOM has taken this back. It does not count, and you need not answer.
observation-due = Last day for the answer
observation-due-hint = Left empty, the time set in the settings of the procedure applies.
observation-escalate-button = Put it before an approver
observation-escalate-text = An approver who neither wrote nor escalated it decides. This can be done once.
observation-escalate-title = Escalate
observation-escalate-why = Why should an approver decide?
observation-file = Document
observation-file-hint = If there is one: PDF, PNG or JPEG, 10 MB at most.
observation-level = How grave is it?
observation-level-escalated = Before an approver
observation-level-observation = Observation
observation-level-observation-hint = Worth knowing.
observation-level-risk = Risk
observation-level-risk-hint = It could bear on a decision.
observation-level-serious = Confirmed as serious
observation-list-title = Observations
observation-made = Entered
observation-new-lede = The text cannot be changed afterwards. Write what was seen and where it is known from, without conclusions about persons.
observation-new-title = Add an observation
observation-replied-notice = Your answer has reached IOM.
observation-reply = Your answer
observation-reply-button = Send the answer
# $day (String)
observation-reply-due = Please answer by { $day }. A later answer is read too.
observation-reply-hint = You can answer once. Say what is right, what is wrong, and where it can be seen.
observation-reply-owner = An owner of your team can answer.
observation-rule-button = Decide
observation-rule-not-heard = The organization has not been heard yet: tell it, and wait for its answer or the last day. Until then it cannot be confirmed as serious.
observation-rule-question = What do you decide?
observation-rule-risk-hint = It is a risk again, and counts as such.
observation-rule-serious-hint = It is shown as serious wherever staff look at the organization.
observation-rule-title = Decide about it
observation-saved-notice = The observation is saved.
observation-source-hint = An address, a document, a person’s function, a date.
# $day (String)
observation-state-counts = until { $day }
observation-state-expired = Expired: readable, does not count
observation-state-withdrawn = Taken back: readable, does not count
# $day (String)
observation-step-disclosed = Told to the organization; answer by { $day }
observation-step-escalated = Put before an approver
observation-step-replied = Answer of the organization
observation-step-replied-late = Answer of the organization, after the last day
observation-step-returned = Returned: a risk again
observation-step-serious = Confirmed as serious
observation-step-withdrawn = Taken back
observation-text = What was seen?
observation-text-hint = Only staff see it. If the organization is to be heard, it gets a wording of its own.
observation-title = Observation
observation-withdraw-button = Take it back
observation-withdraw-text = It stays readable and does not count any more.
observation-withdraw-title = Take it back
observation-wording = Wording for the organization
observation-wording-hint = Name no person who could be harmed by it. Say what you would like to know.
# $when (String)
observation-your-reply = Your answer of { $when }
# $when (String)
observation-your-reply-late = Your answer of { $when }, after the last day
rule-not-heard = The organization must be heard first: tell it in a wording of its own, and wait for its answer or the last day.
setting-hearing-before-serious = An organization must be heard before an observation is confirmed as serious
setting-hearing-before-serious-why = Nobody should be marked without having been able to answer. It is enough that the time for the answer is over.
setting-observation-months = How long an observation counts
setting-observation-months-why = Afterwards it can be read but does not count; while an approver has to decide, it does not expire. No rule of IOM was found.
setting-observation-reply-days = Time of an organization to answer an observation
setting-observation-reply-days-why = As long as for a question about an application. A later answer is kept, marked and read.
