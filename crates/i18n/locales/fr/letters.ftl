### Letters: their texts, and the mails that were sent.

letters-kind-acknowledgement = Accusé de réception

letters-kind-already-registered = Compte déjà existant

letters-kind-confirm-email = Confirmez votre adresse

letters-kind-decision = Décision du Conseil

letters-kind-decision-corrected = Décision corrigée

letters-kind-reset-password = Nouveau mot de passe

letters-kind-staff-invitation = Invitation du personnel

letters-kind-withdrawn = Demande retirée

letters-placeholder-decided-on = date de la décision

letters-placeholder-due = date limite pour agir

letters-placeholder-link = adresse de la page dont parle la lettre

letters-placeholder-name = nom de la personne à qui l’on écrit

letters-placeholder-organization = nom de l’organisation

letters-placeholder-outcome = issue de la décision

letters-placeholder-questions = nombre de questions

letters-placeholder-reference = référence de la demande

letters-placeholder-session = session du Conseil

letters-placeholder-symbol = cote du document

letters-sample-name = Amina Exemple

letters-sample-organization = Association exemple pour les migrants

letters-sample-session = 118e session du Conseil (exemple)
