participation-accepted = Invitada, aceptó
participation-all = Total
participation-attended =
    { $count ->
        [one] { $count } asistió
       *[other] { $count } asistieron
    }
participation-by = Contar por
participation-by-category = Categoría
participation-by-region = Región
participation-by-series = Serie
participation-by-year = Año
participation-column-accepted = Aceptadas
participation-column-attended = Asistieron
participation-column-consultations = Consultas
participation-column-contributions = Contribuciones
participation-column-declined = Declinadas
participation-column-invited = Invitaciones
participation-column-no-shows = No vinieron
participation-column-nominated = Delegados designados
participation-column-not-accepted = No aceptados
participation-column-organizations = Organizaciones
participation-column-seated = Con plaza
participation-column-spoke = Intervenciones
participation-column-waiting = En espera
participation-column-withdrawn = Retirados
participation-contributed =
    { $count ->
        [one] { $count } contribución escrita aceptada
       *[other] { $count } contribuciones escritas aceptadas
    }
participation-declined = Invitada, declinó
participation-invited = Invitada, sin respuesta
participation-lede = Organizaciones y delegados de las consultas. Quien sustituye a otro delegado cuenta una sola vez. La región y la categoría son las del momento de la designación; una organización que figura en varias líneas cuenta una sola vez en el total. Las ausencias solo se cuentan donde alguien anotó quién vino; las invitaciones se cuentan por año y por serie.
participation-memory-link = Diálogo con la OIM: consultas, contribuciones y puntos de acción
participation-memory-none = No consta nada.
participation-memory-public = Lo que es público de la labor de la organización en las consultas: puntos de acción que asumió, contribuciones que presentó e intervenciones.
participation-memory-title = Diálogo con la OIM
participation-memory-whole = Lo que la organización hizo en las consultas, a lo largo de los años y las regiones. El público ve solo lo que es público: puntos de acción, contribuciones e intervenciones.
participation-no-shows =
    { $count ->
        [one] { $count } no vino
       *[other] { $count } no vinieron
    }
participation-nominated =
    { $count ->
        [one] { $count } delegado designado
       *[other] { $count } delegados designados
    }
participation-none = No se designó a nadie.
participation-not-accepted =
    { $count ->
        [one] { $count } no aceptado
       *[other] { $count } no aceptados
    }
participation-reason-unknown = No consta
participation-reasons-absent = Por qué no acudieron delegados
participation-reasons-declined = Por qué se declinaron invitaciones
participation-seated =
    { $count ->
        [one] { $count } con plaza
       *[other] { $count } con plaza
    }
participation-spoke =
    { $count ->
        [one] Intervino una vez
       *[other] Intervino { $count } veces
    }
participation-statistics-link = La participación en cifras
participation-title = Participación en las consultas
participation-unknown = No se sabe
participation-waiting =
    { $count ->
        [one] { $count } en espera
       *[other] { $count } en espera
    }
participation-withdrawn =
    { $count ->
        [one] { $count } retirado
       *[other] { $count } retirados
    }
