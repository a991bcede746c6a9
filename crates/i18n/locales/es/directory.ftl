directory-category = Categoría
directory-count =
    { $count ->
        [one] Una organización
       *[other] { $count } organizaciones
    }
directory-country = País de la sede
directory-founded = fundada en { $year }
directory-lede = Organizaciones de la sociedad civil que trabajan con la OIM, que han solicitado la condición de observadora o que la tienen.
directory-none = Ninguna organización coincide.
directory-none-hint = Revise la ortografía, busque una sola palabra o quite un filtro.
directory-register-link = Inscribirla
directory-register-prompt = ¿No aparece su organización?
directory-search-label = Nombre, nombre anterior o sigla
directory-status = Condición de observadora
directory-status-former = Antiguas observadoras
directory-status-none = Sin condición de observadora
directory-status-observer = Observadoras hoy
directory-status-suspended = Observadoras suspendidas hoy
directory-theme = Tema
directory-title = Organizaciones
