event-manage-segments = Segment de l’inventaire créé, modifié ou supprimé
segment-asks-nothing = Aucune condition : toutes les fiches de l’inventaire
segment-conditions-text = Une fiche doit satisfaire à chaque groupe où quelque chose est coché. Dans un groupe, une seule des valeurs suffit. Un groupe où rien n’est coché ne demande rien.
segment-conditions-title = Conditions
segment-count-button = Compter
segment-count-title = Aujourd’hui
segment-counted-recipients =
    { $count ->
        [one] Une d’entre elles peut recevoir un courriel.
       *[other] { $count } d’entre elles peuvent recevoir un courriel.
    }
segment-counted-selected =
    { $count ->
        [one] Une organisation est sélectionnée.
       *[other] { $count } organisations sont sélectionnées.
    }
segment-excluded-declined = Toutes les personnes à qui l’on pourrait écrire ont refusé ces courriels
segment-excluded-ended = Une autre organisation a pris sa place
segment-excluded-no-account = Les comptes de son équipe sont désactivés ou en lecture seule
segment-excluded-no-team = Personne n’a de compte pour elle
segment-excluded-not-confirmed = Personne de son équipe n’a confirmé d’adresse électronique
segment-excluded-suspended = Son statut d’observateur est suspendu et le segment ne demande pas les observateurs suspendus
segment-excluded-title = Qui ne reçoit pas de courriel, et pourquoi
segment-field-all-themes = Une fiche doit avoir tous les thèmes cochés
segment-field-by-activity = Un pays d’activité compte comme le pays du siège
segment-field-categories = Catégories
segment-field-countries = Pays du siège
segment-field-levels = Niveaux d’action
segment-field-mail-languages = Langues dans lesquelles l’équipe lit ses courriels
segment-field-name = Nom du segment
segment-field-note = À quoi il sert
segment-field-past = Aux consultations passées
segment-field-past-series = De la série (code)
segment-field-past-since = Depuis l’année
segment-field-regions = Régions
segment-field-statuses = Statut d’observateur aujourd’hui
segment-field-visibilities = Ce que le public voit de la fiche
segment-lede = Un segment dit quelles organisations vous visez : par statut, région, thème et autres. Sa composition est calculée chaque fois que vous le consultez et n’est fixée qu’à l’envoi d’une invitation.
segment-line = { $field } : { $values }
segment-line-all-themes = Tous ces thèmes
segment-nav = Segments
segment-new = Nouveau segment
segment-new-title = Nouveau segment
segment-none = Il n’y a pas encore de segment.
segment-notice-kept = Le segment est enregistré.
segment-notice-removed = Le segment est supprimé. Ce qui lui a été envoyé reste.
segment-past-attended = Était présente
segment-past-did-not-come = Avait une place et n’est pas venue
segment-past-invited-only = Était invitée et absente
segment-past-never-attended = N’a jamais été présente
segment-remove-button = Supprimer le segment
segment-sample-title = Les premières à qui l’on écrit
segment-save-button = Enregistrer
segment-status-former = N’est plus observatrice
segment-status-none = N’a jamais été observatrice
segment-status-observer = Observatrice
segment-status-suspended = Observatrice, suspendue
segment-title = Segments de l’inventaire
