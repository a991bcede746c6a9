### Letters: their texts, and the mails that were sent.

event-check-letter-text = Texto de una carta puesto en vigor

event-file-letter = Carta emitida

event-send-mail-again = Mensaje enviado de nuevo

event-write-letter-text = Texto de una carta redactado

fault-missing-placeholder = A «{ $field }» le falta lo que la carta necesita: { $names }.

fault-stray-brace = En «{ $field }» hay una llave suelta. Escriba así: {"{"}reference{"}"}.

fault-unknown-placeholder = En «{ $field }» la carta no conoce: { $names }.

field-body = Texto

field-subject = Asunto

letters-again = Enviar de nuevo

letters-again-notice = El mensaje está de nuevo en la bandeja de salida.

letters-again-text = El mismo texto va a la misma persona, con el mismo número: un programa de correo que ya lo tenga lo reconoce.

letters-as-sent = Tal como se envió

letters-attempts = Intentos fallidos: { $count } { $reason }

letters-check = Lo he verificado: poner en vigor

letters-check-by-another = Debe verificarlo una persona distinta de quien lo escribió.

letters-column-letter = Carta

letters-column-organization = Organización

letters-column-recipient = Destinatario

letters-column-state = Estado

letters-column-text = Texto

letters-discard = Descartar el borrador

letters-download = { $letter } del { $day } ({ $language }, PDF)

letters-draft = Borrador

letters-draft-since = Borrador del { $when }

letters-edit = Escribir una versión nueva

letters-edit-title = Texto de una carta

letters-fingerprint = Huella (SHA-256)

letters-in-force-since = En vigor desde el { $when }

letters-issued-title = Cartas

letters-kind-acknowledgement = Acuse de recibo
letters-kind-already-registered = La cuenta ya existe

letters-kind-answers-received = Respuestas recibidas
letters-kind-closed-without-prejudice = Cierre sin perjuicio
letters-kind-confirm-email = Confirme su dirección
letters-kind-decision = Decisión del Consejo
letters-kind-decision-corrected = Decisión corregida

letters-kind-extension-answered = Respuesta a una petición de más tiempo
letters-kind-question-reminder = Recordatorio de preguntas abiertas
letters-kind-questions-asked = Preguntas a la organización
letters-kind-questions-taken-back = Preguntas retiradas
letters-kind-observation-disclosed = Observación comunicada
letters-kind-reset-password = Nueva contraseña
letters-kind-staff-invitation = Invitación al personal
letters-kind-withdrawn = Solicitud retirada

letters-mail-lede = Todos los mensajes a las organizaciones, del más reciente al más antiguo.

letters-mail-nav = Correo

letters-mail-none = No hay mensajes aquí.

letters-mail-one = Mensaje

letters-mail-title = Mensajes enviados

letters-next-attempt = Próximo intento: { $when }

letters-note = Qué cambia y por qué

letters-paper-date = Fecha

letters-paper-demonstration = Demostración: no es una carta de la OIM

letters-paper-from =
    Organización Internacional para las Migraciones
    División de Asociaciones Internacionales (IPD)

letters-paper-kept = Escrita por Parvis, el registro de asociaciones; versión { $version } del texto. El registro conserva este archivo y su huella SHA-256.

letters-paper-page = Página { $page } de { $pages }

letters-paper-reference = Referencia

letters-paper-to = Para

letters-kind-entry-check = Ficha por comprobar
letters-kind-report-accepted = Informe periódico aceptado
letters-kind-report-overdue = Informe periódico atrasado
letters-kind-report-reminder = Informe periódico por presentar
letters-kind-report-returned = Pregunta sobre un informe periódico
letters-kind-status-changed = Decisión sobre la condición de observadora
letters-placeholder-decided-on = fecha de la decisión
letters-placeholder-due = fecha límite para actuar
letters-placeholder-link = dirección de la página a la que se refiere la carta
letters-placeholder-name = nombre de la persona a la que se escribe

letters-placeholder-needed = debe figurar en el texto

letters-placeholder-organization = nombre de la organización
letters-placeholder-outcome = resultado de la decisión
letters-placeholder-questions = número de preguntas
letters-placeholder-reference = referencia de la solicitud
letters-placeholder-session = reunión del Consejo
letters-placeholder-symbol = signatura del documento

letters-placeholders = Lo que la carta puede nombrar

letters-sample-name = Amina Ejemplo

letters-sample-note = Se muestra tal como lo recibiría el destinatario, con datos inventados.

letters-sample-organization = Asociación de ejemplo para los migrantes
letters-sample-session = 118.ª reunión del Consejo (ejemplo)

letters-save-draft = Guardar el borrador

letters-state-all = Todos

letters-state-given-up = Abandonado

letters-state-retrying = Se reintenta

letters-state-sent = Enviado

letters-state-waiting = En espera

letters-text-checked = El texto está en vigor.

letters-text-discarded = El borrador se ha descartado.

letters-text-gone = No hay texto: aún no está escrito o ya no se conserva.

letters-text-hidden = El texto solo se muestra a quienes pueden leer el expediente.

letters-text-saved = El borrador está guardado. Otra persona debe verificarlo.

letters-text-title = Texto de una carta

letters-texts-lede = Cada carta tiene un texto en tres idiomas. Otra persona verifica cada versión nueva antes de usarla; cada mensaje indica de qué versión procede.

letters-texts-title = Textos de las cartas

letters-version = versión { $number }

rule-mail-not-repeatable = Este mensaje no puede enviarse de nuevo: contenía un enlace de un solo uso o su texto ya no se conserva.

setting-mail-text-days = Cuánto tiempo se conserva el texto de un mensaje

setting-mail-text-days-why = Después solo queda el hecho: qué carta, qué versión, a quién y cuándo. Las tareas terminadas y las claves de solicitudes se borran al mismo tiempo. Las cartas emitidas como archivo se conservan.
