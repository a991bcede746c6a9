participation-accepted = Invitée, a accepté
participation-all = Total
participation-attended =
    { $count ->
        [one] { $count } présent
       *[other] { $count } présents
    }
participation-by = Compter par
participation-by-category = Catégorie
participation-by-region = Région
participation-by-series = Série
participation-by-year = Année
participation-column-accepted = Acceptées
participation-column-attended = Présents
participation-column-consultations = Consultations
participation-column-contributions = Contributions
participation-column-declined = Déclinées
participation-column-invited = Invitations
participation-column-no-shows = Absents
participation-column-nominated = Délégués désignés
participation-column-not-accepted = Non acceptés
participation-column-organizations = Organisations
participation-column-seated = Avec une place
participation-column-spoke = Prises de parole
participation-column-waiting = En attente
participation-column-withdrawn = Retirés
participation-contributed =
    { $count ->
        [one] { $count } contribution écrite acceptée
       *[other] { $count } contributions écrites acceptées
    }
participation-declined = Invitée, a décliné
participation-invited = Invitée, sans réponse
participation-lede = Organisations et délégués des consultations. La personne qui remplace un autre délégué ne compte qu’une fois. La région et la catégorie sont celles du moment de la désignation ; une organisation présente dans plusieurs lignes ne compte qu’une fois dans le total. Les absents ne sont comptés que si les présences ont été notées ; les invitations sont comptées par année et par série.
participation-memory-link = Dialogue avec l’OIM : consultations, contributions et points d’action
participation-memory-none = Rien n’est consigné.
participation-memory-public = Ce qui est public de l’action de l’organisation lors des consultations : points d’action dont elle s’est chargée, contributions remises et prises de parole.
participation-memory-title = Dialogue avec l’OIM
participation-memory-whole = Ce que l’organisation a fait lors des consultations, au fil des ans et des régions. Le public ne voit que ce qui est public : points d’action, contributions et prises de parole.
participation-no-shows =
    { $count ->
        [one] { $count } absent
       *[other] { $count } absents
    }
participation-nominated =
    { $count ->
        [one] { $count } délégué désigné
       *[other] { $count } délégués désignés
    }
participation-none = Personne n’a été désigné.
participation-not-accepted =
    { $count ->
        [one] { $count } non accepté
       *[other] { $count } non acceptés
    }
participation-reason-unknown = Non indiqué
participation-reasons-absent = Pourquoi des délégués ne sont pas venus
participation-reasons-declined = Pourquoi des invitations ont été déclinées
participation-seated =
    { $count ->
        [one] { $count } avec une place
       *[other] { $count } avec une place
    }
participation-spoke =
    { $count ->
        [one] A pris la parole une fois
       *[other] A pris la parole { $count } fois
    }
participation-statistics-link = La participation en chiffres
participation-title = Participation aux consultations
participation-unknown = Non connu
participation-waiting =
    { $count ->
        [one] { $count } en attente
       *[other] { $count } en attente
    }
participation-withdrawn =
    { $count ->
        [one] { $count } retiré
       *[other] { $count } retirés
    }
