### Letters: their texts, and the mails that were sent.

letters-kind-acknowledgement = Acuse de recibo

letters-kind-already-registered = La cuenta ya existe

letters-kind-confirm-email = Confirme su dirección

letters-kind-decision = Decisión del Consejo

letters-kind-decision-corrected = Decisión corregida

letters-kind-reset-password = Nueva contraseña

letters-kind-staff-invitation = Invitación al personal

letters-kind-withdrawn = Solicitud retirada

letters-placeholder-decided-on = fecha de la decisión

letters-placeholder-due = fecha límite para actuar

letters-placeholder-link = dirección de la página a la que se refiere la carta

letters-placeholder-name = nombre de la persona a la que se escribe

letters-placeholder-organization = nombre de la organización

letters-placeholder-outcome = resultado de la decisión

letters-placeholder-questions = número de preguntas

letters-placeholder-reference = referencia de la solicitud

letters-placeholder-session = reunión del Consejo

letters-placeholder-symbol = signatura del documento

letters-sample-name = Amina Ejemplo

letters-sample-organization = Asociación de ejemplo para los migrantes

letters-sample-session = 118.ª reunión del Consejo (ejemplo)
