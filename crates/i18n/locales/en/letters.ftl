### Letters: their texts, and the mails that were sent.

event-check-letter-text = Text of a letter put in force

event-file-letter = Letter issued

event-send-mail-again = Mail sent again

event-write-letter-text = Text of a letter written

# $field (String)
# $names (String)
fault-missing-placeholder = “{ $field }” lacks what the letter cannot do without: { $names }.

# $field (String)
fault-stray-brace = In “{ $field }” a brace stands alone. Write placeholders like this: {"{"}reference{"}"}.

# $field (String)
# $names (String)
fault-unknown-placeholder = In “{ $field }” the letter does not know: { $names }.

field-body = Text

field-subject = Subject

letters-again = Send again

letters-again-notice = The mail is in the outbox again.

letters-again-text = The same text goes to the same person, under the same number: a mail program that has it already recognizes it.

letters-as-sent = As sent

# $count (String)
# $reason (String)
letters-attempts = Failed attempts: { $count } { $reason }

letters-check = I have checked it: put it in force

letters-check-by-another = Somebody else than the person who wrote it has to check it.

letters-column-letter = Letter

letters-column-organization = Organization

letters-column-recipient = Recipient

letters-column-state = State

letters-column-text = Text

letters-discard = Throw the draft away

# $letter (String)
# $day (String)
# $language (String)
letters-download = { $letter } of { $day } ({ $language }, PDF)

letters-draft = Draft

# $when (String)
letters-draft-since = Draft of { $when }

letters-edit = Write a new version

letters-edit-title = Text of a letter

letters-fingerprint = Fingerprint (SHA-256)

# $when (String)
letters-in-force-since = In force since { $when }

letters-issued-title = Letters

letters-kind-acknowledgement = Acknowledgement
letters-kind-already-registered = Account exists already

letters-kind-answers-received = Answers received
letters-kind-closed-without-prejudice = Closed without prejudice
letters-kind-confirm-email = Confirm your address
letters-kind-decision = Decision of the Council
letters-kind-decision-corrected = Corrected decision

letters-kind-extension-answered = Reply to a request for more time
letters-kind-question-reminder = Reminder of open questions
letters-kind-questions-asked = Questions to the organization
letters-kind-questions-taken-back = Questions taken back
letters-kind-observation-disclosed = Observation disclosed
letters-kind-reset-password = New password
letters-kind-staff-invitation = Invitation of staff
letters-kind-withdrawn = Application withdrawn

letters-mail-lede = Every mail to an organization, newest first.

letters-mail-nav = Mail

letters-mail-none = There are no mails here.

letters-mail-one = Mail

letters-mail-title = Mails sent

# $when (String)
letters-next-attempt = Next attempt: { $when }

letters-note = What changed, and why

letters-paper-date = Date

letters-paper-demonstration = Demonstration – not a letter of IOM

letters-paper-from =
    International Organization for Migration
    International Partnerships Division (IPD)

# $version (String)
letters-paper-kept = Written by Parvis, the register of partnerships; version { $version } of the text. The register keeps this file and its SHA-256 fingerprint.

# $page (String)
# $pages (String)
letters-paper-page = Page { $page } of { $pages }

letters-paper-reference = Reference

letters-paper-to = To

letters-kind-entry-check = Entry to be checked
letters-kind-report-accepted = Periodic report accepted
letters-kind-report-overdue = Periodic report overdue
letters-kind-report-reminder = Periodic report due
letters-kind-report-returned = Question on a periodic report
letters-kind-status-changed = Decision on the observer status
letters-placeholder-decided-on = day of the decision
letters-placeholder-due = day until which something is to be done
letters-placeholder-link = address of the page that the letter is about
letters-placeholder-name = name of the person written to

letters-placeholder-needed = must stand in the text

letters-placeholder-organization = name of the organization
letters-placeholder-outcome = outcome of the decision
letters-placeholder-questions = number of questions
letters-placeholder-reference = reference of the application
letters-placeholder-session = session of the Council
letters-placeholder-symbol = symbol of the document

letters-placeholders = What the letter can name

letters-sample-name = Amina Sample

letters-sample-note = Shown as the recipient would get it, with invented data.

letters-sample-organization = Sample Association for Migrants
letters-sample-session = 118th session of the Council (sample)

letters-save-draft = Save the draft

letters-state-all = All

letters-state-given-up = Given up

letters-state-retrying = Tried again

letters-state-sent = Sent

letters-state-waiting = Waiting

letters-text-checked = The text is in force.

letters-text-discarded = The draft is gone.

letters-text-gone = There is no text: it is not written yet, or it is no longer kept.

letters-text-hidden = The text is shown only to those who may read the case.

letters-text-saved = The draft is saved. Somebody else has to check it.

letters-text-title = Text of a letter

letters-texts-lede = Each letter has a text in three languages. A new version is checked by a second person before it is used; every mail names the version it was made from.

letters-texts-title = Texts of letters

# $number (String)
letters-version = version { $number }

rule-mail-not-repeatable = This mail cannot be sent again: it held a one-time link, or its text is no longer kept.

setting-mail-text-days = How long the text of a mail is kept

setting-mail-text-days-why = After that only the fact remains: which letter, which version, to whom, when. Finished jobs and keys of requests are erased with it. Letters issued as files are kept.
