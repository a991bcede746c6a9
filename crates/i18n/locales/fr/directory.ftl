directory-category = Catégorie
directory-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
directory-country = Pays du siège
directory-founded = fondée en { $year }
directory-lede = Organisations de la société civile qui travaillent avec l’OIM, qui ont demandé le statut d’observateur ou qui l’ont.
directory-none = Aucune organisation ne correspond.
directory-none-hint = Vérifiez l’orthographe, cherchez un seul mot ou retirez un filtre.
directory-register-link = L’inscrire
directory-register-prompt = Votre organisation n’y figure pas ?
directory-search-label = Nom, ancien nom ou sigle
directory-status = Statut d’observateur
directory-status-former = Anciens observateurs
directory-status-none = Sans statut d’observateur
directory-status-observer = Observateurs aujourd’hui
directory-status-suspended = Observateurs suspendus aujourd’hui
directory-theme = Thème
directory-title = Organisations
