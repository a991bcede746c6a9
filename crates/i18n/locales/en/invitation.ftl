event-remind-invited = Invited organizations reminded
event-respond-by-link = Invitation to a consultation answered by the link
event-respond-to-invitation = Invitation to a consultation answered
event-send-invitations = Invitations sent
invitation-accepted-next = Now the people who answer for the organization in the register can name delegates.
invitation-again-button = Send again
invitation-again-link = Send again
invitation-again-text = The invitation is sent once more with a new link. The first link goes on working.
invitation-again-title = Send one invitation again
invitation-already =
    { $count ->
        [one] One organization of the segment was invited before.
       *[other] { $count } organizations of the segment were invited before.
    }
# $place (String)
invitation-also-online = { $place }, and online
invitation-answer-accept = Yes, we come
invitation-answer-button = Send the answer
invitation-answer-decline = No, we cannot come
invitation-answer-link = Answer
invitation-answer-now = Answer
invitation-answers-title = Answers
invitation-calendar-add = Add to calendar
invitation-calendar-subscribe = Subscribe to the calendar
invitation-change-hint = You can change the answer until registration closes. Nothing happens before you press the button.
invitation-closed-text = This invitation takes no answers any more: registration is closed, or the consultation does not take place.
invitation-column-mail = Newest mail
invitation-column-organization = Organization
invitation-count =
    { $count ->
        [one] One organization is invited.
       *[other] { $count } organizations are invited.
    }
invitation-due = Answer until
invitation-extra-text = This paragraph stands in the mail of each reader’s language. The rest of the text is a letter that you can edit.
invitation-extra-title = A paragraph of your own
invitation-feed-name = Consultations of IOM with civil society
invitation-field-address = Another address
invitation-field-address-hint = Only for this invitation. Whoever reads mails there can answer for the organization.
invitation-field-comment = Anything you want to add
invitation-field-expected = Number of recipients seen
invitation-field-extra-en = Paragraph in English
invitation-field-extra-es = Paragraph in Spanish
invitation-field-extra-fr = Paragraph in French
invitation-field-reason = If you cannot come: why?
invitation-field-segment = Segment
invitation-field-token = Secret of the link
invitation-for = Invited
invitation-letter-called-off = Consultation called off, to delegates
invitation-letter-changed = Change of a consultation, to delegates
invitation-letter-invitation = Invitation to a consultation
invitation-letter-released = End of a delegate’s registration
invitation-letter-reminder = Reminder of an invitation to a consultation
invitation-letter-seat = Seat of a delegate, with calendar entry
invitation-link-dead = This link does not work. If you have an account, you find the invitation on the page of your organization.
invitation-mails-state-title = Mails, reminders included
invitation-mails-title = The mail, as it is read
invitation-none = Nobody has been invited yet.
invitation-not-open-text = No invitation can be sent now: the consultation is not announced, or registration is closed.
invitation-notice-again = The invitation leaves once more.
invitation-notice-answered = Thank you. Your answer is kept.
invitation-notice-reminded = The reminders leave now.
invitation-notice-sent = The invitations leave now. Who is invited no longer changes.
invitation-notice-test = The mail to you is on its way.
invitation-online = Online
invitation-organizer = International Organization for Migration
invitation-own-none = There is no invitation yet.
invitation-own-title = Invitations to consultations
invitation-page-title = Invitation to a consultation
invitation-place-open = Not known yet
invitation-placeholder-extra = The paragraph that is added when it is sent
invitation-placeholder-when = When it takes place, with the time zone
invitation-placeholder-where = Where it takes place
invitation-preview-button = Look at recipients and mail
invitation-programme-link = Programme and details
invitation-question = Do you come?
invitation-reason-date = Not free on this date
invitation-reason-language = Not in a language that we work in
invitation-reason-means = No means for the journey
invitation-reason-other = Another reason
invitation-reason-theme = Not our subject
invitation-reason-visa = No visa, or not in time
invitation-reasons-title = Why not
invitation-remind-button = Remind those who did not answer
invitation-rule-closed = Registration is closed, or the consultation is over.
invitation-rule-nobody-left = There is nobody left to write to: everybody of the segment was invited or cannot be reached, or was written to within a day.
invitation-rule-not-open = The invitation has been answered.
invitation-rule-not-published = The consultation is not announced, or is called off.
invitation-rule-selection-changed = The selection has changed since you looked. Look at it again, then send.
invitation-sample-extra = A paragraph that IPD adds.
invitation-sample-where = San José, Costa Rica
invitation-send-button =
    { $count ->
        [one] Invite one organization
       *[other] Invite { $count } organizations
    }
invitation-send-title = Invite
invitation-sign-in-link = Sign in
invitation-staff-link = Invitations
invitation-staff-title = Invitations
invitation-state-accepted = Comes
invitation-state-declined = Does not come
invitation-state-invited = No answer yet
invitation-test-button = Send the mail to me
# $segment (String)
# $invited (String)
invitation-wave-line = Segment “{ $segment }”. Invited: { $invited }.
# $number (String)
# $when (String)
invitation-wave-title = Sending { $number }, { $when }
invitation-when = When
invitation-where = Where
setting-invitation-reminder-days = When organizations that have not answered an invitation are reminded
setting-invitation-reminder-days-why = So many days before registration closes, once. 0: the register reminds nobody by itself; staff can at any time.
