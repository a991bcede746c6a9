event-manage-segments = Segmento del inventario creado, modificado o eliminado
segment-asks-nothing = Sin condiciones: todas las fichas del inventario
segment-conditions-text = Una ficha debe cumplir todos los grupos en los que haya algo marcado. Dentro de un grupo basta con uno de los valores. Un grupo sin nada marcado no pide nada.
segment-conditions-title = Condiciones
segment-count-button = Contar
segment-count-title = Hoy
segment-counted-recipients =
    { $count ->
        [one] Una de ellas puede recibir correo.
       *[other] { $count } de ellas pueden recibir correo.
    }
segment-counted-selected =
    { $count ->
        [one] Una organización está seleccionada.
       *[other] { $count } organizaciones están seleccionadas.
    }
segment-excluded-declined = Todas las personas a las que se podría escribir han rechazado estos correos
segment-excluded-ended = Otra organización ha ocupado su lugar
segment-excluded-no-account = Las cuentas de su equipo están desactivadas o solo pueden leer
segment-excluded-no-team = Nadie tiene una cuenta para ella
segment-excluded-not-confirmed = Nadie de su equipo ha confirmado una dirección de correo
segment-excluded-suspended = Su condición de observadora está suspendida y el segmento no pide observadoras suspendidas
segment-excluded-title = Quién no recibe correo y por qué
segment-field-all-themes = Una ficha necesita todos los temas marcados
segment-field-by-activity = Un país de actividad cuenta como el país de la sede
segment-field-categories = Categorías
segment-field-countries = Países de la sede
segment-field-levels = Ámbitos de actuación
segment-field-mail-languages = Idiomas en los que el equipo lee sus correos
segment-field-name = Nombre del segmento
segment-field-note = Para qué sirve
segment-field-past = En consultas anteriores
segment-field-past-series = De la serie (código)
segment-field-past-since = Desde el año
segment-field-regions = Regiones
segment-field-statuses = Condición de observadora hoy
segment-field-visibilities = Lo que el público ve de la ficha
segment-lede = Un segmento dice a qué organizaciones se refiere usted: por condición, región, tema y más. Quién está en él se calcula cada vez que lo consulta y solo se fija al enviar una invitación.
segment-line = { $field }: { $values }
segment-line-all-themes = Todos estos temas
segment-nav = Segmentos
segment-new = Nuevo segmento
segment-new-title = Nuevo segmento
segment-none = Todavía no hay ningún segmento.
segment-notice-kept = El segmento se ha guardado.
segment-notice-removed = El segmento se ha eliminado. Lo que se le envió se conserva.
segment-past-attended = Estuvo presente
segment-past-did-not-come = Tenía plaza y no acudió
segment-past-invited-only = Fue invitada y no acudió
segment-past-never-attended = Nunca estuvo presente
segment-remove-button = Eliminar el segmento
segment-sample-title = Las primeras a las que se escribe
segment-save-button = Guardar
segment-status-former = Ya no es observadora
segment-status-none = Nunca fue observadora
segment-status-observer = Observadora
segment-status-suspended = Observadora, suspendida
segment-title = Segmentos del inventario
