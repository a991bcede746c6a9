event-remind-invited = Recordatorio enviado a organizaciones invitadas
event-respond-by-link = Invitación a una consulta respondida por el enlace
event-respond-to-invitation = Invitación a una consulta respondida
event-send-invitations = Invitaciones enviadas
invitation-accepted-next = Ahora las personas que responden por la organización en el registro pueden designar delegados.
invitation-again-button = Enviar de nuevo
invitation-again-link = Enviar de nuevo
invitation-again-text = La invitación se envía otra vez con un enlace nuevo. El primer enlace sigue funcionando.
invitation-again-title = Enviar de nuevo una invitación
invitation-already =
    { $count ->
        [one] Una organización del segmento ya fue invitada.
       *[other] { $count } organizaciones del segmento ya fueron invitadas.
    }
invitation-also-online = { $place }, y en línea
invitation-answer-accept = Sí, asistimos
invitation-answer-button = Enviar la respuesta
invitation-answer-decline = No, no podemos asistir
invitation-answer-link = Responder
invitation-answer-now = Respuesta
invitation-answers-title = Respuestas
invitation-calendar-add = Añadir al calendario
invitation-calendar-subscribe = Suscribirse al calendario
invitation-change-hint = Puede cambiar la respuesta hasta que se cierre la inscripción. No ocurre nada antes de que pulse el botón.
invitation-closed-text = Esta invitación ya no admite respuestas: la inscripción está cerrada o la consulta no se celebra.
invitation-column-mail = Último correo
invitation-column-organization = Organización
invitation-count =
    { $count ->
        [one] Una organización está invitada.
       *[other] { $count } organizaciones están invitadas.
    }
invitation-due = Responder hasta el
invitation-extra-text = Este párrafo figura en el correo del idioma de cada destinatario. El resto del texto es una carta que usted puede editar.
invitation-extra-title = Un párrafo propio
invitation-feed-name = Consultas de la OIM con la sociedad civil
invitation-field-address = Otra dirección
invitation-field-address-hint = Solo para esta invitación. Quien lea allí los correos puede responder por la organización.
invitation-field-comment = Lo que desee añadir
invitation-field-expected = Número de destinatarios visto
invitation-field-extra-en = Párrafo en inglés
invitation-field-extra-es = Párrafo en español
invitation-field-extra-fr = Párrafo en francés
invitation-field-reason = Si no pueden asistir: ¿por qué?
invitation-field-segment = Segmento
invitation-field-token = Secreto del enlace
invitation-for = Organización invitada
invitation-letter-called-off = Consulta cancelada, a los delegados
invitation-letter-changed = Cambio de una consulta, a los delegados
invitation-letter-invitation = Invitación a una consulta
invitation-letter-released = Fin de la inscripción de un delegado
invitation-letter-reminder = Recordatorio de una invitación a una consulta
invitation-letter-seat = Plaza de un delegado, con entrada de calendario
invitation-link-dead = Este enlace no funciona. Si tiene una cuenta, encontrará la invitación en la página de su organización.
invitation-mails-state-title = Correos, recordatorios incluidos
invitation-mails-title = El correo, tal como se lee
invitation-none = Todavía no se ha invitado a nadie.
invitation-not-open-text = Ahora no se puede enviar ninguna invitación: la consulta no está anunciada o la inscripción está cerrada.
invitation-notice-again = La invitación sale de nuevo.
invitation-notice-answered = Gracias. Su respuesta ha quedado registrada.
invitation-notice-reminded = Los recordatorios salen ahora.
invitation-notice-sent = Las invitaciones salen ahora. La lista de organizaciones invitadas ya no cambia.
invitation-notice-test = El correo para usted está en camino.
invitation-online = En línea
invitation-organizer = Organización Internacional para las Migraciones
invitation-own-none = Todavía no hay ninguna invitación.
invitation-own-title = Invitaciones a consultas
invitation-page-title = Invitación a una consulta
invitation-place-open = Todavía no se conoce
invitation-placeholder-extra = El párrafo que se añade al enviar
invitation-placeholder-when = Cuándo se celebra, con la zona horaria
invitation-placeholder-where = Dónde se celebra
invitation-preview-button = Ver los destinatarios y el correo
invitation-programme-link = Programa y detalles
invitation-question = ¿Asisten?
invitation-reason-date = No estamos libres en esa fecha
invitation-reason-language = No en un idioma en que trabajemos
invitation-reason-means = Sin medios para el viaje
invitation-reason-other = Otro motivo
invitation-reason-theme = No es nuestro tema
invitation-reason-visa = Sin visado, o no a tiempo
invitation-reasons-title = Por qué no
invitation-remind-button = Recordar a las que no han respondido
invitation-rule-closed = La inscripción está cerrada o la consulta ha terminado.
invitation-rule-nobody-left = No queda nadie a quien escribir: todas las del segmento han sido invitadas o no son localizables, o recibieron un correo hace menos de un día.
invitation-rule-not-open = La invitación ya tiene respuesta.
invitation-rule-not-published = La consulta no está anunciada o está cancelada.
invitation-rule-selection-changed = La selección ha cambiado desde que la vio. Mírela de nuevo y envíe después.
invitation-sample-extra = Un párrafo que añade el IPD.
invitation-sample-where = San José, Costa Rica
invitation-send-button =
    { $count ->
        [one] Invitar a una organización
       *[other] Invitar a { $count } organizaciones
    }
invitation-send-title = Invitar
invitation-sign-in-link = Iniciar sesión
invitation-staff-link = Invitaciones
invitation-staff-title = Invitaciones
invitation-state-accepted = Asiste
invitation-state-declined = No asiste
invitation-state-invited = Sin respuesta todavía
invitation-test-button = Enviarme el correo
invitation-wave-line = Segmento «{ $segment }». Invitadas: { $invited }.
invitation-wave-title = Envío { $number }, { $when }
invitation-when = Cuándo
invitation-where = Dónde
setting-invitation-reminder-days = Cuándo se recuerda a las organizaciones que no han respondido a una invitación
setting-invitation-reminder-days-why = Tantos días antes de que se cierre la inscripción, una vez. 0: el registro no recuerda nada por sí mismo; el personal puede hacerlo en cualquier momento.
