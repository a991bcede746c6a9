### Letters: their texts, and the mails that were sent.

event-check-letter-text = Texte d’une lettre mis en vigueur

event-file-letter = Lettre émise

event-send-mail-again = Message envoyé de nouveau

event-write-letter-text = Texte d’une lettre rédigé

fault-missing-placeholder = Il manque à « { $field } » ce dont la lettre ne peut se passer : { $names }.

fault-stray-brace = Dans « { $field } », une accolade est isolée. Écrivez ainsi : {"{"}reference{"}"}.

fault-unknown-placeholder = Dans « { $field } », la lettre ne connaît pas : { $names }.

field-body = Texte

field-subject = Objet

letters-again = Envoyer de nouveau

letters-again-notice = Le message est de nouveau dans la boîte d’envoi.

letters-again-text = Le même texte part à la même personne, sous le même numéro : une messagerie qui l’a déjà le reconnaît.

letters-as-sent = Tel qu’envoyé

letters-attempts = Tentatives échouées : { $count } { $reason }

letters-check = J’ai vérifié : mettre en vigueur

letters-check-by-another = Une autre personne que celle qui l’a écrit doit le vérifier.

letters-column-letter = Lettre

letters-column-organization = Organisation

letters-column-recipient = Destinataire

letters-column-state = État

letters-column-text = Texte

letters-discard = Jeter le projet

letters-download = { $letter } du { $day } ({ $language }, PDF)

letters-draft = Projet

letters-draft-since = Projet du { $when }

letters-edit = Écrire une nouvelle version

letters-edit-title = Texte d’une lettre

letters-fingerprint = Empreinte (SHA-256)

letters-in-force-since = En vigueur depuis le { $when }

letters-issued-title = Lettres

letters-kind-acknowledgement = Accusé de réception
letters-kind-already-registered = Compte déjà existant

letters-kind-answers-received = Réponses reçues
letters-kind-closed-without-prejudice = Clôture sans préjudice
letters-kind-confirm-email = Confirmez votre adresse
letters-kind-decision = Décision du Conseil
letters-kind-decision-corrected = Décision corrigée

letters-kind-extension-answered = Réponse à une demande de délai
letters-kind-question-reminder = Rappel de questions ouvertes
letters-kind-questions-asked = Questions à l’organisation
letters-kind-questions-taken-back = Questions retirées
letters-kind-observation-disclosed = Observation communiquée
letters-kind-reset-password = Nouveau mot de passe
letters-kind-staff-invitation = Invitation du personnel
letters-kind-withdrawn = Demande retirée

letters-mail-lede = Tous les messages envoyés aux organisations, du plus récent au plus ancien.

letters-mail-nav = Courrier

letters-mail-none = Aucun message ici.

letters-mail-one = Message

letters-mail-title = Messages envoyés

letters-next-attempt = Prochaine tentative : { $when }

letters-note = Ce qui change, et pourquoi

letters-paper-date = Date

letters-paper-demonstration = Démonstration – ce n’est pas une lettre de l’OIM

letters-paper-from =
    Organisation internationale pour les migrations
    Division des partenariats internationaux (IPD)

letters-paper-kept = Établi par Parvis, le registre des partenariats ; version { $version } du texte. Le registre conserve ce fichier et son empreinte SHA-256.

letters-paper-page = Page { $page } sur { $pages }

letters-paper-reference = Référence

letters-paper-to = À

letters-kind-entry-check = Fiche à vérifier
letters-kind-report-accepted = Rapport périodique accepté
letters-kind-report-overdue = Rapport périodique en retard
letters-kind-report-reminder = Rapport périodique attendu
letters-kind-report-returned = Question sur un rapport périodique
letters-kind-status-changed = Décision sur le statut d’observateur
letters-placeholder-decided-on = date de la décision
letters-placeholder-due = date limite pour agir
letters-placeholder-link = adresse de la page dont parle la lettre
letters-placeholder-name = nom de la personne à qui l’on écrit

letters-placeholder-needed = doit figurer dans le texte

letters-placeholder-organization = nom de l’organisation
letters-placeholder-outcome = issue de la décision
letters-placeholder-questions = nombre de questions
letters-placeholder-reference = référence de la demande
letters-placeholder-session = session du Conseil
letters-placeholder-symbol = cote du document

letters-placeholders = Ce que la lettre peut nommer

letters-sample-name = Amina Exemple

letters-sample-note = Montré tel que le destinataire le recevrait, avec des données inventées.

letters-sample-organization = Association exemple pour les migrants
letters-sample-session = 118e session du Conseil (exemple)

letters-save-draft = Enregistrer le projet

letters-state-all = Tous

letters-state-given-up = Abandonné

letters-state-retrying = Nouvel essai prévu

letters-state-sent = Envoyé

letters-state-waiting = En attente

letters-text-checked = Le texte est en vigueur.

letters-text-discarded = Le projet a été jeté.

letters-text-gone = Il n’y a pas de texte : il n’est pas encore écrit, ou il n’est plus conservé.

letters-text-hidden = Le texte n’est montré qu’aux personnes qui peuvent lire le dossier.

letters-text-saved = Le projet est enregistré. Une autre personne doit le vérifier.

letters-text-title = Texte d’une lettre

letters-texts-lede = Chaque lettre a un texte en trois langues. Une nouvelle version est vérifiée par une seconde personne avant d’être utilisée ; chaque message indique la version dont il est tiré.

letters-texts-title = Textes des lettres

letters-version = version { $number }

rule-mail-not-repeatable = Ce message ne peut pas être renvoyé : il contenait un lien à usage unique, ou son texte n’est plus conservé.

setting-mail-text-days = Durée de conservation du texte d’un message

setting-mail-text-days-why = Ensuite il ne reste que le fait : quelle lettre, quelle version, à qui, quand. Les tâches terminées et les clés de requêtes sont effacées en même temps. Les lettres émises sous forme de fichier sont conservées.
