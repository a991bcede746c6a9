observers-as-at = À la date du
observers-as-at-title = Au { $date }
observers-column-acronym = Sigle
observers-column-basis = Comment on le sait
observers-column-name = Organisation
observers-column-session = Session
observers-column-since = Observateur depuis
observers-count =
    { $count ->
        [one] { $count } observateur
       *[other] { $count } observateurs
    }
observers-lede = Organisations de la société civile ayant le statut d’observateur au Conseil de l’OIM, pour autant que ce registre puisse l’établir à partir de décisions et de sources.
observers-none = Le registre ne connaît aucun observateur à cette date.
observers-print-note = Imprimé à partir de Parvis. Les sources de chaque ligne figurent sur la page de l’organisation.
observers-reported-text = Une source fait état de { $number } OSC observatrices au { $date }. Elle n’en donne pas les noms : cette liste ne peut donc pas toutes les montrer.
observers-show = Afficher la liste
observers-title = Liste des observateurs
observers-uncertain = Date connue en partie seulement : le statut peut commencer ou finir durant cette période.
observers-unlisted = Nom non publié par sécurité
