denial-conflict-of-interest = You are or were in the team of this organization, so you cannot act on it as staff.
denial-rights-changed = Your rights changed a moment ago. Try again.
denial-role = Your role does not allow this.
# $id (String)
fault-already-registered = An organization of this name is in the register already: { $id }.
fault-common-password = This password is too easy to guess. Take three or four words that do not belong together.
# $field (String)
fault-duplicate = “{ $field }” is given twice.
# $line (String)
fault-duplicate-row = The same name stands in line { $line } already.
fault-empty-file = The file is empty. Choose another one.
# $max (String)
fault-file-too-large = The file is larger than { $max }. Make it smaller or split it.
# $accepted (String)
fault-file-type = The file must be one of: { $accepted }.
fault-file-type-mismatch = The content of the file is not what its name says. Save it again under the right type.
# $field (String)
fault-forbidden-character = “{ $field }” contains a character that cannot be kept. Type the text again.
fault-malformed = This could not be read. Send it again.
# $field (String)
fault-missing-column = The column “{ $field }” is missing from the header.
# $document (String)
fault-missing-document = The document { $document } is missing. Upload it, or say under “Your answers” why you cannot.
# $field (String)
fault-not-accepted = To submit, tick “{ $field }”.
# $day (String)
# $field (String)
fault-not-begun = “{ $field }”: the session begins on { $day } only, so nothing can have been decided yet.
# $field (String)
fault-not-boolean = “{ $field }” must be true or false.
# $field (String)
fault-not-date = “{ $field }” must be a date, like 2027-06-30.
# $field (String)
fault-not-email = “{ $field }” must be a mail address, like name@example.org.
# $field (String)
fault-not-identity = “{ $field }” is not an identifier of this register.
# $field (String)
fault-not-in-list = Choose “{ $field }” from the list.
# $field (String)
fault-not-language = “{ $field }” must be a language code, like fr, ar or pt-BR.
# $field (String)
fault-not-number = “{ $field }” must be a whole number.
# $field (String)
fault-not-url = “{ $field }” must be a web address that begins with https:// or http://.
fault-not-utf8 = The text is not in the UTF-8 encoding.
# $field (String)
# $max (String)
# $min (String)
fault-out-of-range = “{ $field }” must lie between { $min } and { $max }.
# $field (String)
fault-out-of-range-open = “{ $field }” lies outside what is possible.
fault-ragged-row = The row has another number of cells than the header.
# $field (String)
fault-required = Fill in “{ $field }”.
fault-stale-row = The entry changed after this file was exported. Export it again and repeat your change.
# $field (String)
fault-taken = “{ $field }” is in use already.
# $field (String)
fault-too-early = “{ $field }” lies too early.
# $field (String)
# $max (String)
fault-too-long = “{ $field }” can have { $max } characters at most.
# $field (String)
# $max (String)
fault-too-many = “{ $field }” can have { $max } values at most.
# $max (String)
fault-too-many-files = There are { $max } files already. Remove one first.
# $field (String)
# $min (String)
fault-too-short = “{ $field }” needs at least { $min } characters.
# $question (String)
fault-unanswered = Question { $question }: reply, or say why you cannot.
# $field (String)
fault-unknown-field = There is no field “{ $field }”.
# $field (String)
fault-wrong-type = “{ $field }” has a value of the wrong type.
problem-back-to-case = Open it again
problem-denied-title = You may not do this
# $contact (String)
problem-help = If it happens again, write to { $contact } and say what you were doing, and when.
problem-home = Go to the front page
problem-internal-text = Nothing was saved. Please tell us what you were doing, and the time.
problem-internal-title = Something went wrong on our side
problem-invalid-text = Each value that is wrong is named. Correct them all and send again; nothing was stored.
problem-invalid-title = Something is wrong with what was sent
problem-method-text = Begin again from the page before.
problem-method-title = This address cannot be used like that
problem-not-found-text = The page does not exist, or you may not see it. Check the address, or search the register.
problem-not-found-title = There is nothing here
problem-not-signed-in-resend = What you wrote is not lost: sign in in a new tab, then reload this page to send it again.
problem-not-signed-in-text = You were signed out, or you have not signed in yet.
problem-not-signed-in-title = Please sign in
problem-refused-title = This is not possible now
problem-stale-form = Somebody else saved in the meantime. Your text is still here. Open the newest version in another tab and compare; if you save again, yours replaces it.
problem-stale-text = What you saw is no longer the newest. Open it again and compare before you save.
problem-stale-title = Somebody saved in the meantime
problem-too-large-text = A file can have 10 MB at most. Make it smaller and send it again.
problem-too-large-title = This is too large
# $seconds (String)
problem-too-many-attempts-text = Wait { $seconds } seconds, then try again.
problem-too-many-attempts-title = Too many attempts
problem-unavailable-text = Nothing was saved. Please try again in a few minutes.
problem-unavailable-title = The service does not answer just now
problem-version-required-text = Open the page again and repeat what you did.
problem-version-required-title = The version is missing
problem-wrong-credentials-text = Check both and try again, or choose a new password.
problem-wrong-credentials-title = Mail address and password do not fit
rule-already-observer = The organization is an observer already.
rule-email-not-confirmed = Confirm your mail address first, with the link that we sent you.
rule-key-reused = This Idempotency-Key was used for another request.
rule-last-one = The last one cannot go.
rule-link-not-valid = This link was used already, or it is too old. Ask for a new one.
rule-no-criteria-in-force = No criteria are in force today, so nothing can be submitted. IPD has to enter them first.
rule-not-a-draft = Documents can be changed only while the application is a draft.
rule-open-application = The organization has an open application already.
rule-roles-exclusive = An administrator can hold no role that acts on applications.
rule-session-over = This session of the Council is over. Choose a coming one.
rule-simultaneous = Somebody else did the same at the same moment. Look again before you repeat it.
rule-wait-before-reapplying = IPD has set a waiting time before a new application. It stands under “Settings of the procedure”.
