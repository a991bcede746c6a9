### Letters: their texts, and the mails that were sent.

letters-kind-acknowledgement = Acknowledgement

letters-kind-already-registered = Account exists already

letters-kind-confirm-email = Confirm your address

letters-kind-decision = Decision of the Council

letters-kind-decision-corrected = Corrected decision

letters-kind-reset-password = New password

letters-kind-staff-invitation = Invitation of staff

letters-kind-withdrawn = Application withdrawn

letters-placeholder-decided-on = day of the decision

letters-placeholder-due = day until which something is to be done

letters-placeholder-link = address of the page that the letter is about

letters-placeholder-name = name of the person written to

letters-placeholder-organization = name of the organization

letters-placeholder-outcome = outcome of the decision

letters-placeholder-questions = number of questions

letters-placeholder-reference = reference of the application

letters-placeholder-session = session of the Council

letters-placeholder-symbol = symbol of the document

letters-sample-name = Amina Sample

letters-sample-organization = Sample Association for Migrants

letters-sample-session = 118th session of the Council (sample)
