staff-assess-change = Change the finding
staff-assess-left =
    { $count ->
        [one] { $count } criterion without a finding
       *[other] { $count } criteria without a finding
    }
staff-assess-link = Assess the criteria
staff-assess-none = No finding yet
staff-assess-reason = Reason
staff-assess-reason-hint = Needed for “not met” and “unclear”, and where you differ from the proposal.
staff-assess-save = Save the finding
staff-assess-verdict = Your finding
staff-assessed-notice = The finding is saved.
staff-clear-button = Clear it
staff-clear-text = You are the second person. Clearing says that the examination is complete and the reasons bear the recommendation.
staff-clear-title = Clear the recommendation
# $name (String)
staff-cleared-by = Cleared by { $name }
staff-cleared-notice = The recommendation is cleared.
staff-column-criteria = Criteria
staff-column-officer = Officer
staff-column-organization = Organization
staff-column-reference = Reference
staff-column-session = Session
staff-column-stage = Stage
staff-column-submitted = Submitted
staff-confirm-button = Confirm the decision
staff-confirm-text = Compare it with the document of the Council. On confirmation the decision holds, the register shows it and the organization is told.
staff-confirmed-notice = The decision is confirmed.
staff-criteria-title = Criteria
staff-decision-asked-of = Who has to answer the Council?
staff-decision-button = Record
staff-decision-correct-text = A decision is never edited. A correction supersedes it; both stay in the record. Another person confirms.
staff-decision-correct-title = Correct the decision
staff-decision-decided-on = Day of the decision
staff-decision-outcome = What did the Council decide?
staff-decision-question = What did the Council ask?
staff-decision-question-hint = Only for a deferral. The reason is needed then too.
staff-decision-reason = Reason given by the Council
staff-decision-reason-correction = Why is the decision corrected?
staff-decision-symbol = Document or resolution
staff-decision-symbol-hint = For example C/115/RES/1412
staff-decision-title = Record the Council’s decision
staff-facts-entry = Open its entry
staff-facts-title = The organization
staff-finished-notice = The assessment is finished.
staff-history-title = History
staff-list-button = Put on the list
staff-list-session = Session of the Council
staff-list-title = Put on the list of a session
staff-listed-notice = The case is on the list.
staff-now-nothing = You can do nothing on this case at present.
staff-now-title = What can be done now
staff-officer-none = Nobody yet
staff-proposal = Proposal of the register
staff-queue-all-open = All open
staff-queue-closed = Decided and withdrawn too
staff-queue-count =
    { $count ->
        [one] One case
       *[other] { $count } cases
    }
staff-queue-none = No case matches. Remove a filter.
staff-queue-session = Session
staff-queue-title = Applications
staff-recommend-button = Recommend
staff-recommend-outcome = Recommendation
staff-recommend-reason = Reasons
staff-recommend-title = Recommend to the Council
# $date (String)
# $name (String)
staff-recommendation-by = by { $name }, { $date }
staff-recommendation-title = Recommendation
staff-recommended-notice = The recommendation is made. Another person must clear it.
# $name (String)
staff-record-by = Recorded by { $name }
staff-record-title = Record that waits for confirmation
staff-recorded-notice = The decision is recorded. Another person must confirm it; nothing is public before.
staff-reject-button = The record is wrong: reject it
staff-rejected-notice = The record is rejected.
staff-reopened-notice = The assessment is open again.
staff-send-back-button = Send back
staff-send-back-reason = What is missing?
staff-send-back-title = Or send it back
staff-sent-back-notice = The case is back with the officer.
staff-session-hoped = Session hoped for
staff-signatory = Signed by
staff-take-again-button = Take the case for a new round
staff-take-button = Take the case
# $officer (String)
staff-take-over-button = Take the case over from { $officer }
staff-took-notice = You have the case now.
staff-unlist-button = Take off the list
staff-unlisted-notice = The case is off the list.
staff-why-approver = Clearing is for an approver who did not recommend.
staff-why-confirmer = Confirming is for an approver who neither recommended nor recorded the decision.
staff-you = you
