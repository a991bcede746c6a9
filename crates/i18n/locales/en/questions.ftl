changes-after = Now
changes-before = Before
changes-compare = Compare
changes-from = Compare this version
changes-none = Nothing has changed.
changes-removed = Taken off
changes-tab = Changes
changes-title = What has changed since it was submitted
changes-to = with this one
# $when (String)
changes-version-answers = Answers of { $when }
# $when (String)
changes-version-submission = Submitted { $when }
questions-add = Add the question
questions-added-notice = The question is prepared. It is not sent yet.
questions-answer-now = Read and answer the questions
questions-answered-before = Questions that were answered already
questions-ask-button = Send these questions
questions-asked-notice = The questions are with the organization.
questions-cannot-hint = For example: the authorities of our country issue no such certificate.
questions-change-reply = Change the reply
questions-close-text = The case is closed without prejudice: nothing is decided about the organization, and it can apply again. It is told by mail and reads your reason.
questions-closed-notice = The case is closed without prejudice.
questions-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
# $number (String)
# $date (String)
# $session (String)
questions-deferral = { $number }. Deferred on { $date }, session { $session }
questions-deferral-again = The Council has deferred this application more than once. Look at what it asked before.
# $date (String)
questions-deferral-answered = Answered on { $date }
# $who (String)
questions-deferral-open = To be answered by: { $who }
questions-deferrals = Deferrals by the Council
questions-document-kind = Kind of document
questions-documents = Documents for this question
questions-documents-optional = A document, if it helps
questions-earlier = The earlier application
questions-end-reason = Why? The organization reads this.
questions-extension-answered-notice = The organization has your reply.
# $date (String)
# $reason (String)
questions-extension-asked = More time asked for on { $date }: { $reason }
questions-extension-asked-notice = IPD has your request for more time.
# $date (String)
questions-extension-granted = Given until { $date }.
questions-extension-reason = Why do you need more time?
# $reason (String)
questions-extension-refused = Not given: { $reason }
questions-extension-title = Reply to the request for more time
questions-extension-waits = IPD has not replied yet.
# $date (String)
questions-extension-wished = The organization wishes for { $date }.
questions-file = Document
questions-free = Nothing in particular
# $date (String)
questions-last-safe = An answer after { $date } may come too late for the session aimed at.
questions-lede = Answer each question, or say why you cannot. Your answers are saved and go to IPD together, when you send them.
questions-left =
    { $count ->
        [one] { $count } question without an answer
       *[other] { $count } questions without an answer
    }
questions-mail = The mail that goes with them
questions-new-due = New due date
questions-none = There are no questions.
# $number (String)
questions-one-title = Question { $number }
questions-only-owner = Only an owner of the organization’s account can send the answers.
questions-prepare-lede = Prepare the questions one by one. The organization sees none of them before you send them together. Write in its language.
questions-prepare-title = Prepare questions
questions-present = What it says now
questions-preview = See it as the organization will
questions-preview-lede = This is what the organization will read, in the language of its account.
questions-refusal-reason = Or say why the date stays
questions-removed-notice = The question is removed.
questions-replaces-legend = Documents given before
questions-reply = Reply
# $date (String)
questions-round-council = Question of the Council, { $date }
# $date (String)
questions-round-ipd = Questions of IPD, { $date }
questions-saved-notice = Your answer is saved. It is not sent yet.
questions-saved-only = Nobody at IOM sees your answer before you send all of them together.
questions-send = Send all answers
questions-sent-notice = Your answers are sent. IPD has the next step.
questions-start-copy = Apply again with the earlier answers and documents
questions-start-empty = Apply again from the beginning
# $date (String)
questions-state-answered = Answered on { $date }
# $date (String)
questions-state-closed = Without an answer until the case was closed on { $date }
# $date (String)
questions-state-open = Answers are due on { $date }. Late answers are still read.
# $date (String)
questions-state-overdue = The answers were due on { $date }. They are still accepted.
# $date (String)
questions-state-superseded = No longer asked since { $date }: the Council’s decision was corrected
# $date (String)
questions-state-taken-back = Taken back by IPD on { $date }
# $date (String)
questions-state-withdrawn = The application was withdrawn on { $date }
questions-tab = Questions
questions-tag-answered = Answered
questions-tag-open = To answer
questions-take-back-text = The organization need not answer any more. What it had saved is not sent. The case goes on with you.
questions-taken-back-notice = The questions are taken back.
questions-text = Question
questions-text-hint = Ask for one thing. Say what would answer it.
questions-title = Questions and answers
questions-value-hint = Write it as it should stand from now on.
# $date (String)
# $who (String)
questions-waiting = Since { $date } the next step is with: { $who }
