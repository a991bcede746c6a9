event-answer-inquiry = Réponse donnée à une sollicitation
event-ask-about-inquiry = Question posée sur une sollicitation
event-close-inquiry = Sollicitation close
event-hand-over-inquiry = Sollicitation passée à un autre
event-note-inquiry = Note sur une sollicitation
event-route-inquiry = Sollicitation transmise à une unité
event-send-inquiry = Sollicitation envoyée
event-write-in-inquiry = Texte ajouté à une sollicitation
inquiry-answer = Envoyer comme réponse
inquiry-arrived = Arrivée le
inquiry-ask = Envoyer comme question
inquiry-at-entry = IPD, le point d’entrée
inquiry-close = Clore cette sollicitation
inquiry-count =
    { $count ->
        [one] { $count } sollicitation
       *[other] { $count } sollicitations
    }
inquiry-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
inquiry-due = Échéance
inquiry-due-basis = Cette date est un objectif de ce registre (un paramètre), non une règle de l’OIM. Le temps pendant lequel c’est à l’organisation d’agir n’est pas compté comme attente de l’OIM.
inquiry-due-by = L’OIM se propose de répondre au plus tard le { $date }
inquiry-field-country = Pays concerné
inquiry-field-kind = De quoi s’agit-il ?
inquiry-field-language = Langue du texte
inquiry-field-reason = Raison
inquiry-field-state = État
inquiry-field-subject = Objet
inquiry-field-text = Votre texte
inquiry-field-unit = Unité ou bureau
inquiry-hand-over = Passer à cette unité
inquiry-hand-over-title = Passer à un autre
inquiry-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
inquiry-internal = Personnel seulement
inquiry-kind-information = Une information
inquiry-kind-invitation = Une invitation
inquiry-kind-question = Une question
inquiry-list-lede = Questions, informations et invitations adressées à l’OIM. Elles arrivent à sa Division des partenariats internationaux (IPD), qui les transmet à l’unité compétente.
inquiry-list-none = Aucune sollicitation n’a encore été envoyée.
inquiry-list-title = Sollicitations à l’OIM
inquiry-message-answer = Réponse de l’OIM
inquiry-message-note = Note interne
inquiry-message-question = Question de l’OIM
inquiry-message-written = L’organisation a écrit
inquiry-mine = Les miennes
inquiry-nav = Sollicitations
inquiry-new = Écrire à l’OIM
inquiry-new-lede = Écrivez en français, en anglais ou en espagnol. Vous recevez une référence, et un courriel quand l’OIM répond. Votre équipe voit l’échange ; il n’est pas public.
inquiry-note = Garder comme note pour les collègues
inquiry-notice-answered = La réponse est envoyée.
inquiry-notice-asked = La question est envoyée.
inquiry-notice-closed = La sollicitation est close.
inquiry-notice-handed-over = La sollicitation est passée à un autre.
inquiry-notice-noted = La note est gardée.
inquiry-notice-routed = La sollicitation est transmise à l’unité.
inquiry-notice-sent = Votre sollicitation est envoyée. La Division des partenariats internationaux de l’OIM l’a reçue.
inquiry-notice-written = Votre texte est envoyé.
inquiry-officer = Collègue à IPD
inquiry-officer-none = Personne en particulier
inquiry-organization = Organisation
inquiry-organization-turn = L’organisation
inquiry-overdue = En retard
inquiry-proposal-title = Proposition motivée
inquiry-reason-hint = Nécessaire si vous choisissez une autre unité que celle proposée
inquiry-reference = Référence
inquiry-route = Transmettre à cette unité
inquiry-route-title = Confirmer ou changer la proposition
inquiry-send = Envoyer
inquiry-staff-text = Réponse, question ou note
inquiry-staff-text-hint = Écrivez à l’organisation dans sa langue. Une note reste entre collègues.
inquiry-staff-title = Sollicitations
inquiry-start-arrived = Arrivée
inquiry-start-asked = Question posée
inquiry-start-handed-over = Passée
inquiry-start-reopened = Suite écrite après la réponse
inquiry-start-replied = Réplique de l’organisation
inquiry-start-routed = Transmise
inquiry-state-answered = Traitée
inquiry-state-asked = À l’organisation d’agir
inquiry-state-closed = Close
inquiry-state-open = En cours
inquiry-step = { $start } : { $who }
inquiry-step-between = Du { $from } au { $until }
inquiry-step-since = Depuis le { $from }
inquiry-text-hint = N’écrivez pas les noms de personnes que cela pourrait mettre en danger.
inquiry-thread = Échange
inquiry-topic-hint = Aide à trouver l’unité compétente
inquiry-trail-title = Qui l’a eue, et combien de temps
inquiry-unrouted = Proposition pas encore confirmée
inquiry-waiting-all = L’OIM dans son ensemble
inquiry-waiting-lede = Pour les sollicitations traitées : combien de temps l’OIM les a eues en tout, et chaque unité. Le temps pendant lequel c’était à l’organisation d’agir n’est pas compté.
inquiry-waiting-none = Aucune sollicitation n’a encore été traitée.
inquiry-waiting-public = Sollicitations des organisations : { $number } traitées ; la moitié ont pris à l’OIM au plus { $median }, neuf sur dix au plus { $ninetieth }.
inquiry-waiting-title = Temps d’attente des sollicitations
inquiry-with = Entre les mains de
inquiry-write-more = Écrire la suite
inquiry-write-send = Envoyer ce texte
letters-kind-inquiry-answered = Une sollicitation a reçu réponse
letters-kind-inquiry-asked = L’OIM a une question sur une sollicitation
letters-kind-inquiry-received = Une sollicitation est arrivée
rule-inquiry-closed = La sollicitation est close. Écrivez-en une nouvelle.
rule-inquiry-not-routed = La sollicitation doit d’abord être transmise à une unité.
rule-inquiry-routed-already = La sollicitation a déjà été transmise à une unité. Passez-la à une autre.
rule-inquiry-same-holder = La sollicitation est déjà chez cette unité et ce collègue.
rule-inquiry-with-organization = C’est à l’organisation d’écrire maintenant.
setting-inquiry-answer-days = Jours dans lesquels l’OIM se propose de répondre à une sollicitation
setting-inquiry-answer-days-why = Aucun texte de l’OIM fixant un délai n’a été trouvé. Le registre signale ce qui est en cours depuis plus longtemps ; rien d’autre ne se passe.
task-answer-inquiry = Répondre à la question de l’OIM sur la sollicitation { $reference }
task-read-answer = Lire la réponse de l’OIM à la sollicitation { $reference }
