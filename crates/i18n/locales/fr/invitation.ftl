event-remind-invited = Organisations invitées relancées
event-respond-by-link = Réponse par le lien à une invitation à une consultation
event-respond-to-invitation = Réponse à une invitation à une consultation
event-send-invitations = Invitations envoyées
invitation-accepted-next = Les personnes qui répondent de l’organisation dans le registre peuvent maintenant désigner des délégués.
invitation-again-button = Envoyer de nouveau
invitation-again-link = Envoyer de nouveau
invitation-again-text = L’invitation est envoyée une nouvelle fois avec un nouveau lien. Le premier lien reste valable.
invitation-again-title = Envoyer de nouveau une invitation
invitation-already =
    { $count ->
        [one] Une organisation du segment a déjà été invitée.
       *[other] { $count } organisations du segment ont déjà été invitées.
    }
invitation-also-online = { $place }, et en ligne
invitation-answer-accept = Oui, nous venons
invitation-answer-button = Envoyer la réponse
invitation-answer-decline = Non, nous ne pouvons pas venir
invitation-answer-link = Répondre
invitation-answer-now = Réponse
invitation-answers-title = Réponses
invitation-calendar-add = Ajouter à l’agenda
invitation-calendar-subscribe = S’abonner au calendrier
invitation-change-hint = Vous pouvez changer la réponse jusqu’à la clôture des inscriptions. Rien ne se passe avant que vous appuyiez sur le bouton.
invitation-closed-text = Cette invitation n’accepte plus de réponse : les inscriptions sont closes ou la consultation n’a pas lieu.
invitation-column-mail = Dernier courriel
invitation-column-organization = Organisation
invitation-count =
    { $count ->
        [one] Une organisation est invitée.
       *[other] { $count } organisations sont invitées.
    }
invitation-due = Répondre jusqu’au
invitation-extra-text = Ce paragraphe figure dans le courriel de la langue de chaque destinataire. Le reste du texte est une lettre que vous pouvez modifier.
invitation-extra-title = Un paragraphe de votre main
invitation-feed-name = Consultations de l’OIM avec la société civile
invitation-field-address = Une autre adresse
invitation-field-address-hint = Pour cette invitation seulement. Quiconque y lit les courriels peut répondre pour l’organisation.
invitation-field-comment = Ce que vous souhaitez ajouter
invitation-field-expected = Nombre de destinataires vu
invitation-field-extra-en = Paragraphe en anglais
invitation-field-extra-es = Paragraphe en espagnol
invitation-field-extra-fr = Paragraphe en français
invitation-field-reason = Si vous ne pouvez pas venir : pourquoi ?
invitation-field-segment = Segment
invitation-field-token = Secret du lien
invitation-for = Organisation invitée
invitation-letter-called-off = Consultation annulée, aux délégués
invitation-letter-changed = Changement d’une consultation, aux délégués
invitation-letter-invitation = Invitation à une consultation
invitation-letter-released = Fin de l’inscription d’un délégué
invitation-letter-reminder = Rappel d’une invitation à une consultation
invitation-letter-seat = Place d’un délégué, avec entrée d’agenda
invitation-link-dead = Ce lien ne fonctionne pas. Si vous avez un compte, vous trouverez l’invitation sur la page de votre organisation.
invitation-mails-state-title = Courriels, rappels compris
invitation-mails-title = Le courriel, tel qu’il est lu
invitation-none = Personne n’a encore été invité.
invitation-not-open-text = Aucune invitation ne peut être envoyée maintenant : la consultation n’est pas annoncée ou les inscriptions sont closes.
invitation-notice-again = L’invitation repart.
invitation-notice-answered = Merci. Votre réponse est enregistrée.
invitation-notice-reminded = Les rappels partent maintenant.
invitation-notice-sent = Les invitations partent maintenant. La liste des organisations invitées ne change plus.
invitation-notice-test = Le courriel qui vous est destiné est en route.
invitation-online = En ligne
invitation-organizer = Organisation internationale pour les migrations
invitation-own-none = Il n’y a pas encore d’invitation.
invitation-own-title = Invitations à des consultations
invitation-page-title = Invitation à une consultation
invitation-place-open = Pas encore connu
invitation-placeholder-extra = Le paragraphe ajouté à l’envoi
invitation-placeholder-when = Quand elle a lieu, avec le fuseau horaire
invitation-placeholder-where = Où elle a lieu
invitation-preview-button = Voir les destinataires et le courriel
invitation-programme-link = Programme et détails
invitation-question = Venez-vous ?
invitation-reason-date = Pas libres à cette date
invitation-reason-language = Pas dans une langue dans laquelle nous travaillons
invitation-reason-means = Pas de moyens pour le voyage
invitation-reason-other = Une autre raison
invitation-reason-theme = Ce n’est pas notre sujet
invitation-reason-visa = Pas de visa, ou pas à temps
invitation-reasons-title = Pourquoi non
invitation-remind-button = Relancer celles qui n’ont pas répondu
invitation-rule-closed = Les inscriptions sont closes, ou la consultation est terminée.
invitation-rule-nobody-left = Il n’y a plus personne à qui écrire : toutes les organisations du segment ont été invitées ou ne peuvent être jointes, ou ont reçu un courriel depuis moins d’un jour.
invitation-rule-not-open = L’invitation a reçu une réponse.
invitation-rule-not-published = La consultation n’est pas annoncée, ou est annulée.
invitation-rule-selection-changed = La sélection a changé depuis que vous l’avez vue. Regardez-la de nouveau, puis envoyez.
invitation-sample-extra = Un paragraphe ajouté par l’IPD.
invitation-sample-where = San José, Costa Rica
invitation-send-button =
    { $count ->
        [one] Inviter une organisation
       *[other] Inviter { $count } organisations
    }
invitation-send-title = Inviter
invitation-sign-in-link = Se connecter
invitation-staff-link = Invitations
invitation-staff-title = Invitations
invitation-state-accepted = Vient
invitation-state-declined = Ne vient pas
invitation-state-invited = Pas encore de réponse
invitation-test-button = M’envoyer le courriel
invitation-wave-line = Segment « { $segment } ». Invitées : { $invited }.
invitation-wave-title = Envoi { $number }, { $when }
invitation-when = Quand
invitation-where = Où
setting-invitation-reminder-days = Quand les organisations qui n’ont pas répondu à une invitation sont relancées
setting-invitation-reminder-days-why = Tant de jours avant la clôture des inscriptions, une fois. 0 : le registre ne relance personne de lui-même ; le personnel peut le faire à tout moment.
