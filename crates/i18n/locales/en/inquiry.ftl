event-answer-inquiry = Inquiry answered
event-ask-about-inquiry = Question asked about an inquiry
event-close-inquiry = Inquiry closed
event-hand-over-inquiry = Inquiry handed over
event-note-inquiry = Note on an inquiry
event-route-inquiry = Inquiry sent to a unit
event-send-inquiry = Inquiry sent
event-write-in-inquiry = Text added to an inquiry
inquiry-answer = Send as the answer
inquiry-arrived = Arrived on
inquiry-ask = Send as a question
inquiry-at-entry = IPD, the entry point
inquiry-close = Close this inquiry
inquiry-count =
    { $count ->
        [one] One inquiry
       *[other] { $count } inquiries
    }
inquiry-days =
    { $count ->
        [one] One day
       *[other] { $count } days
    }
inquiry-due = Due on
inquiry-due-basis = The day is an aim of this register (a setting), not a rule of IOM. The time in which the organization has the next move is not counted as IOM’s.
# $date (String)
inquiry-due-by = IOM means to answer by { $date }
inquiry-field-country = Country concerned
inquiry-field-kind = What is it?
inquiry-field-language = Language of the text
inquiry-field-reason = Reason
inquiry-field-state = Where it stands
inquiry-field-subject = Subject
inquiry-field-text = Your text
inquiry-field-unit = Unit or office
inquiry-hand-over = Hand over
inquiry-hand-over-title = Hand over to another
inquiry-hours =
    { $count ->
        [one] One hour
       *[other] { $count } hours
    }
inquiry-internal = Staff only
inquiry-kind-information = An information
inquiry-kind-invitation = An invitation
inquiry-kind-question = A question
inquiry-list-lede = Questions, information and invitations to IOM. They arrive at its International Partnerships Division (IPD), which passes them on to the competent unit.
inquiry-list-none = No inquiry was sent yet.
inquiry-list-title = Inquiries to IOM
inquiry-message-answer = Answer of IOM
inquiry-message-note = Note
inquiry-message-question = Question of IOM
inquiry-message-written = The organization wrote
inquiry-mine = Mine
inquiry-nav = Inquiries
inquiry-new = Write to IOM
inquiry-new-lede = Write in English, French or Spanish. You get a reference, and a mail when IOM answers. Your team sees the thread; it is not public.
inquiry-note = Keep as a note for colleagues
inquiry-notice-answered = The answer is sent.
inquiry-notice-asked = The question is sent.
inquiry-notice-closed = The inquiry is closed.
inquiry-notice-handed-over = The inquiry is handed over.
inquiry-notice-noted = The note is kept.
inquiry-notice-routed = The inquiry is sent to the unit.
inquiry-notice-sent = Your inquiry is sent. IOM’s International Partnerships Division has it.
inquiry-notice-written = Your text is sent.
inquiry-officer = Colleague at IPD
inquiry-officer-none = Nobody in particular
inquiry-organization = Organization
inquiry-organization-turn = The organization
inquiry-overdue = Overdue
inquiry-proposal-title = Proposed, with reasons
inquiry-reason-hint = Needed if you choose another unit than the one proposed
inquiry-reference = Reference
inquiry-route = Send to this unit
inquiry-route-title = Confirm or change the proposal
inquiry-send = Send
inquiry-staff-text = Answer, question or note
inquiry-staff-text-hint = Write to the organization in its language. A note stays among colleagues.
inquiry-staff-title = Inquiries
inquiry-start-arrived = Arrived
inquiry-start-asked = Asked
inquiry-start-handed-over = Handed over
inquiry-start-reopened = Written again after the answer
inquiry-start-replied = Reply of the organization
inquiry-start-routed = Sent on
inquiry-state-answered = Answered
inquiry-state-asked = The organization has the next move
inquiry-state-closed = Closed
inquiry-state-open = Open
# $start (String)
# $who (String)
inquiry-step = { $start }: { $who }
# $from (String)
# $until (String)
inquiry-step-between = From { $from } to { $until }
# $from (String)
inquiry-step-since = Since { $from }
inquiry-text-hint = Do not write names of persons whom that could endanger.
inquiry-thread = What was written
inquiry-topic-hint = Helps to find the unit that can answer
inquiry-trail-title = Who had it, and how long
inquiry-unrouted = Proposal not confirmed yet
inquiry-waiting-all = IOM as a whole
inquiry-waiting-lede = Of inquiries that were answered: how long IOM had them in all, and how long each unit. The time in which the organization had the next move is not counted.
inquiry-waiting-none = No inquiry was answered yet.
# $number (String)
# $median (String)
# $ninetieth (String)
inquiry-waiting-public = Inquiries of organizations: { $number } answered; half of them took IOM at most { $median }, nine in ten at most { $ninetieth }.
inquiry-waiting-title = Waiting times of inquiries
inquiry-with = With
inquiry-write-more = Write more
inquiry-write-send = Send this text
letters-kind-inquiry-answered = An inquiry was answered
letters-kind-inquiry-asked = IOM asks something about an inquiry
letters-kind-inquiry-received = An inquiry has arrived
rule-inquiry-closed = The inquiry is closed. Write a new one.
rule-inquiry-not-routed = The inquiry must be sent to a unit first.
rule-inquiry-routed-already = The inquiry was sent to a unit already. Hand it over.
rule-inquiry-same-holder = The inquiry is with this unit and colleague already.
rule-inquiry-with-organization = It is for the organization to write now.
setting-inquiry-answer-days = Days in which IOM means to answer an inquiry
setting-inquiry-answer-days-why = No text of IOM that sets a time was found. The register marks what is open for longer; nothing else happens.
# $reference (String)
task-answer-inquiry = Answer the question of IOM about the inquiry { $reference }
# $reference (String)
task-read-answer = Read the answer of IOM to the inquiry { $reference }
