task-agenda-by = L’ordre du jour de la session part au plus tard le { $date }.
task-answer-consultation =
    { $count ->
        [one] Répondez pour { $organization } : une invitation à une consultation
       *[other] Répondez pour { $organization } : { $count } invitations à des consultations
    }
task-answer-invitation = Répondez à l’invitation de { $organization }
task-answer-observation = Répondez aux observations sur lesquelles l’IPD interroge { $organization }
task-answer-questions = Répondez aux questions sur { $reference }
task-answers-by = Vos réponses sont attendues au plus tard le { $date }.
task-confirm-email = Confirmez votre adresse par le lien que nous vous avons envoyé
task-decide-join =
    { $count ->
        [one] { $count } personne demande à rejoindre l’équipe de { $organization }
       *[other] { $count } personnes demandent à rejoindre l’équipe de { $organization }
    }
task-due = au plus tard le { $date }
task-find-organization = Trouvez votre organisation, ou inscrivez-la
task-finish-draft = Terminez la demande de { $organization }
task-lacks = Il manque : { $list }
task-percent = Complet à { $number } %
task-waiting-council = Le Conseil décide à sa session.
task-waiting-cso = C’est à vous.
task-waiting-ipd =
    { $count ->
        [one] IPD doit agir depuis { $count } jour.
       *[other] IPD doit agir depuis { $count } jours.
    }
task-who = Les responsables et les rédacteurs peuvent compléter ; un responsable signe et dépose.
task-write-report = Rédigez le rapport périodique de { $organization }
