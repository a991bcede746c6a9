common-nav-work = Mi trabajo
desk-agenda-by = Envío del orden del día a más tardar el { $date }
desk-assign-button = Asignar
desk-assign-officer = Responsable
desk-assign-title = Asignar el expediente a un colega
desk-bulk-assign = Asignarlos a un responsable
desk-bulk-can = Posible
desk-bulk-choose = Elegir { $reference }
desk-bulk-do =
    { $count ->
        [one] Hacerlo con { $count } expediente
       *[other] Hacerlo con { $count } expedientes
    }
desk-bulk-done = Hecho
desk-bulk-list = Incluirlos en la lista de una reunión
desk-bulk-none = Ninguno de los expedientes elegidos lo permite.
desk-bulk-note = Escribir una nota en cada uno
desk-bulk-preview = Ver antes
desk-bulk-preview-text = Aún no se ha hecho nada. Los rechazados se dejan fuera.
desk-bulk-refused = Rechazado
desk-bulk-result = Resultado
desk-bulk-result-text = { $done } hechos, { $refused } rechazados
desk-bulk-title = Actuar sobre los expedientes elegidos
desk-changes-never = Aún no ha marcado este expediente como visto.
desk-changes-none = Nada nuevo.
desk-changes-note = Nota de { $name }
desk-changes-seen = Lo he visto
desk-changes-since = Visto hasta el { $date }
desk-changes-title = Novedades desde su última visita
desk-column-deadline = Fecha límite
desk-column-waiting = A la espera de
desk-export = Esta vista en CSV
desk-filter-me = Yo
desk-filter-nobody = Nadie
desk-filter-overdue = Solo con retraso
desk-filter-query = Buscar o filtrar
desk-filter-query-hint = Palabras, o stage:assessed assignee:me assignee:none waiting:cso country:PE session:118 is:overdue
desk-filter-sort = Orden
desk-findings = Criterios con conclusión
desk-late = con retraso
desk-neighbours = Recorrer la lista
desk-note-add = Añadir la nota
desk-note-change = Cambiar
desk-note-edited = cambiada el { $date }
desk-note-hint = Llame a un colega con { $handles }: encontrará la nota en su trabajo. Una nota puede cambiarse durante 15 minutos.
desk-note-save = Guardar
desk-note-text = Su nota
desk-notes-lede = Solo el personal lee las notas. Nunca salen de IPD.
desk-notes-none = Aún no hay notas.
desk-notice-assigned = El colega tiene ahora el expediente.
desk-notice-done = Hecho.
desk-notice-noted = La nota está añadida.
desk-notice-seen = El expediente está marcado como visto.
desk-notice-view-removed = La vista está eliminada.
desk-notice-view-saved = La vista está guardada.
desk-sort-due = Por fecha límite
desk-sort-name = Por nombre
desk-sort-submitted = Los más antiguos primero
desk-sort-updated = Los últimos cambios primero
desk-tab-answers = Respuestas
desk-tab-criteria = Criterios
desk-tab-documents = Documentos
desk-tab-history = Historial
desk-tab-notes = Notas
desk-tab-summary = Resumen
desk-tabs = Partes del expediente
desk-view-by = compartida por { $name }
desk-view-name = Nombre
desk-view-remove = Eliminar { $name }
desk-view-save = Guardar esta vista
desk-view-shared = Compartir con colegas
desk-views = Vistas guardadas
desk-work-awaiting = A la espera de la organización
desk-work-claim = { $name } para { $organization }, { $date }
desk-work-claims = Solicitudes sin titular que responda
desk-work-clear = Por validar
desk-work-confirm = Por confirmar
desk-work-contributions =
    { $count ->
        [one] Una contribución por examinar: { $consultation }
       *[other] { $count } contribuciones por examinar: { $consultation }
    }
desk-work-dialogue = En el diálogo
desk-work-done = Hecho
desk-work-done-of = Hecho: nota sobre { $reference }
desk-work-free = Nadie los tiene todavía
desk-work-inquiries-mine =
    { $count ->
        [one] Una comunicación abierta es suya
       *[other] { $count } comunicaciones abiertas son suyas
    }
desk-work-inquiries-overdue =
    { $count ->
        [one] Una comunicación está atrasada
       *[other] { $count } comunicaciones están atrasadas
    }
desk-work-inquiries-unrouted =
    { $count ->
        [one] Una comunicación está por dirigir
       *[other] { $count } comunicaciones están por dirigir
    }
desk-work-mentions = Notas que le llaman
desk-work-mine = Mis expedientes
desk-work-nominations =
    { $count ->
        [one] Una designación por examinar: { $consultation }
       *[other] { $count } designaciones por examinar: { $consultation }
    }
desk-work-none = Nada le espera.
desk-work-overdue = Con retraso
desk-work-points =
    { $count ->
        [one] Un punto de acción de unidades y oficinas está atrasado
       *[other] { $count } puntos de acción de unidades y oficinas están atrasados
    }
desk-work-title = Mi trabajo
event-assign-case = IPD asignó el expediente a un responsable
event-edit-note = Nota cambiada
event-end-mention = Nota atendida
event-keep-views = Vistas guardadas modificadas
event-mark-seen = Expediente marcado como visto
event-write-note = Nota escrita
field-accept = Respuesta
field-account = Persona
field-act = Acto
field-invitation = Invitación
field-leave = Salida
field-message = Su mensaje
field-officer = Responsable
field-organization = Organización
field-query = Filtro
field-request = Solicitud
field-role = Función
field-sort = Orden
field-token = Enlace
field-view = Vista
field-waiting-for = A la espera de
party-council = El Consejo
party-cso = La organización
party-ipd = IPD
party-nobody = Nadie
rule-note-closed = Una nota puede cambiarse durante 15 minutos. Escriba otra.
