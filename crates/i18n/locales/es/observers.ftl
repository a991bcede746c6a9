observers-as-at = A fecha de
observers-as-at-title = A { $date }
observers-column-acronym = Sigla
observers-column-basis = Cómo se sabe
observers-column-name = Organización
observers-column-session = Reunión
observers-column-since = Observadora desde
observers-count =
    { $count ->
        [one] Una observadora
       *[other] { $count } observadoras
    }
observers-lede = Organizaciones de la sociedad civil con condición de observadora ante el Consejo de la OIM, en la medida en que este registro puede acreditarlo con decisiones y fuentes.
observers-none = El registro no conoce ninguna observadora en esa fecha.
observers-print-note = Impreso desde Parvis. Las fuentes de cada línea figuran en la página de la organización.
observers-reported-text = Una fuente indica { $number } OSC observadoras a { $date }. No da los nombres, por lo que esta lista no puede mostrarlas todas.
observers-show = Mostrar la lista
observers-title = Lista de observadoras
observers-uncertain = Fecha conocida solo en parte: puede comenzar o terminar en ese período.
observers-unlisted = Nombre no publicado por seguridad
