event-answer-inquiry = Comunicación respondida
event-ask-about-inquiry = Pregunta sobre una comunicación
event-close-inquiry = Comunicación cerrada
event-hand-over-inquiry = Comunicación traspasada
event-note-inquiry = Nota sobre una comunicación
event-route-inquiry = Comunicación enviada a una unidad
event-send-inquiry = Comunicación enviada
event-write-in-inquiry = Texto añadido a una comunicación
inquiry-answer = Enviar como respuesta
inquiry-arrived = Llegada
inquiry-ask = Enviar como pregunta
inquiry-at-entry = IPD, el punto de entrada
inquiry-close = Cerrar esta comunicación
inquiry-count =
    { $count ->
        [one] Una comunicación
       *[other] { $count } comunicaciones
    }
inquiry-days =
    { $count ->
        [one] Un día
       *[other] { $count } días
    }
inquiry-due = Plazo
inquiry-due-basis = Esta fecha es un objetivo de este registro (un ajuste), no una norma de la OIM. El tiempo en que le toca a la organización no cuenta como espera de la OIM.
inquiry-due-by = La OIM se propone responder a más tardar el { $date }
inquiry-field-country = País en cuestión
inquiry-field-kind = ¿De qué se trata?
inquiry-field-language = Idioma del texto
inquiry-field-reason = Razón
inquiry-field-state = Estado
inquiry-field-subject = Asunto
inquiry-field-text = Su texto
inquiry-field-unit = Unidad u oficina
inquiry-hand-over = Traspasar
inquiry-hand-over-title = Traspasar a otra
inquiry-hours =
    { $count ->
        [one] Una hora
       *[other] { $count } horas
    }
inquiry-internal = Solo personal
inquiry-kind-information = Una información
inquiry-kind-invitation = Una invitación
inquiry-kind-question = Una pregunta
inquiry-list-lede = Preguntas, informaciones e invitaciones a la OIM. Llegan a su División de Alianzas Internacionales (IPD), que las transmite a la unidad competente.
inquiry-list-none = Todavía no se ha enviado ninguna comunicación.
inquiry-list-title = Comunicaciones a la OIM
inquiry-message-answer = Respuesta de la OIM
inquiry-message-note = Nota
inquiry-message-question = Pregunta de la OIM
inquiry-message-written = La organización escribió
inquiry-mine = Las mías
inquiry-nav = Comunicaciones
inquiry-new = Escribir a la OIM
inquiry-new-lede = Escriba en español, francés o inglés. Recibirá una referencia, y un correo cuando la OIM responda. Su equipo ve el intercambio; no es público.
inquiry-note = Guardar como nota para colegas
inquiry-notice-answered = La respuesta está enviada.
inquiry-notice-asked = La pregunta está enviada.
inquiry-notice-closed = La comunicación está cerrada.
inquiry-notice-handed-over = La comunicación está traspasada.
inquiry-notice-noted = La nota está guardada.
inquiry-notice-routed = La comunicación está enviada a la unidad.
inquiry-notice-sent = Su comunicación está enviada. La tiene la División de Alianzas Internacionales de la OIM.
inquiry-notice-written = Su texto está enviado.
inquiry-officer = Colega en la IPD
inquiry-officer-none = Nadie en particular
inquiry-organization = Organización
inquiry-organization-turn = La organización
inquiry-overdue = Atrasada
inquiry-proposal-title = Propuesta razonada
inquiry-reason-hint = Necesaria si elige otra unidad que la propuesta
inquiry-reference = Referencia
inquiry-route = Enviar a esta unidad
inquiry-route-title = Confirmar o cambiar la propuesta
inquiry-send = Enviar
inquiry-staff-text = Respuesta, pregunta o nota
inquiry-staff-text-hint = Escriba a la organización en su idioma. Una nota queda entre colegas.
inquiry-staff-title = Comunicaciones
inquiry-start-arrived = Llegó
inquiry-start-asked = Preguntada
inquiry-start-handed-over = Traspasada
inquiry-start-reopened = Nuevo texto tras la respuesta
inquiry-start-replied = Respuesta de la organización
inquiry-start-routed = Enviada
inquiry-state-answered = Respondida
inquiry-state-asked = Le toca a la organización
inquiry-state-closed = Cerrada
inquiry-state-open = Abierta
inquiry-step = { $start }: { $who }
inquiry-step-between = Del { $from } al { $until }
inquiry-step-since = Desde el { $from }
inquiry-text-hint = No escriba nombres de personas a las que eso pudiera poner en peligro.
inquiry-thread = Intercambio
inquiry-topic-hint = Ayuda a encontrar la unidad competente
inquiry-trail-title = Quién la tuvo, y cuánto tiempo
inquiry-unrouted = Propuesta aún sin confirmar
inquiry-waiting-all = La OIM en conjunto
inquiry-waiting-lede = De las comunicaciones respondidas: cuánto tiempo las tuvo la OIM en total, y cada unidad. No se cuenta el tiempo en que le tocaba a la organización.
inquiry-waiting-none = Todavía no se ha respondido ninguna comunicación.
inquiry-waiting-public = Comunicaciones de organizaciones: { $number } respondidas; la mitad le llevó a la OIM como máximo { $median }, nueve de cada diez como máximo { $ninetieth }.
inquiry-waiting-title = Tiempos de espera de las comunicaciones
inquiry-with = En manos de
inquiry-write-more = Escribir más
inquiry-write-send = Enviar este texto
letters-kind-inquiry-answered = Se respondió a una comunicación
letters-kind-inquiry-asked = La OIM pregunta algo sobre una comunicación
letters-kind-inquiry-received = Llegó una comunicación
rule-inquiry-closed = La comunicación está cerrada. Escriba otra.
rule-inquiry-not-routed = Primero hay que enviar la comunicación a una unidad.
rule-inquiry-routed-already = La comunicación ya se envió a una unidad. Traspásela.
rule-inquiry-same-holder = La comunicación ya está con esta unidad y este colega.
rule-inquiry-with-organization = Ahora le toca escribir a la organización.
setting-inquiry-answer-days = Días en que la OIM se propone responder a una comunicación
setting-inquiry-answer-days-why = No se encontró ningún texto de la OIM que fije un plazo. El registro señala lo que lleva abierto más tiempo; no ocurre nada más.
task-answer-inquiry = Responder a la pregunta de la OIM sobre la comunicación { $reference }
task-read-answer = Leer la respuesta de la OIM a la comunicación { $reference }
