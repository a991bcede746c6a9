### Mails: subjects and bodies, plain text.

mail-acknowledgement-body =
    Hola, { $name }:

    Hemos recibido la solicitud de la condición de observador ante el Consejo de la OIM presentada por { $organization }.

    Referencia: { $reference }

    Un oficial la examinará ahora. Puede seguir cada paso aquí:
    { $link }

    Le rogamos que cite la referencia cuando nos escriba.

mail-acknowledgement-subject = { $reference }: hemos recibido su solicitud

mail-already-registered-body =
    Hola, { $name }:

    Alguien, quizá usted, ha pedido una nueva cuenta de Parvis con esta dirección. Usted ya tiene una.

    Iniciar sesión: { $link }

    Si ha olvidado la contraseña, puede elegir otra en esa página.

mail-already-registered-subject = Ya tiene una cuenta de Parvis

mail-confirm-email-body =
    Hola, { $name }:

    Confirme su dirección de correo en un plazo de tres días:
    { $link }

    Si usted no ha creado ninguna cuenta, no tiene que hacer nada.

mail-confirm-email-subject = Confirme su dirección de correo

mail-decision-body =
    Hola, { $name }:

    El Consejo ha decidido sobre la solicitud de { $organization } (referencia { $reference }).

    Decisión: { $outcome }

    La decisión, su fecha y su documento figuran en esta página:
    { $link }

mail-decision-corrected-body =
    Hola, { $name }:

    Se ha corregido el registro de la decisión del Consejo sobre la solicitud de { $organization } (referencia { $reference }).

    Decisión corregida: { $outcome }

    El registro anterior y la corrección figuran en esta página:
    { $link }

mail-decision-corrected-subject = { $reference }: se ha corregido el registro de la decisión

mail-decision-subject = { $reference }: el Consejo ha decidido

mail-footer =
    Este mensaje ha sido enviado por Parvis, el registro de las asociaciones entre la OIM y las organizaciones de la sociedad civil. Le rogamos que no responda. Contacto: { $contact }

mail-reset-password-body =
    Hola, { $name }:

    Elija una nueva contraseña en el plazo de una hora:
    { $link }

    Si usted no lo ha pedido, no tiene que hacer nada: su contraseña sigue siendo la misma.

mail-reset-password-subject = Elija una nueva contraseña

mail-staff-invitation-body =
    Hola, { $name }:

    Se ha creado para usted una cuenta del personal en Parvis. Elija su contraseña en un plazo de siete días:
    { $link }

mail-staff-invitation-subject = Su cuenta de Parvis

mail-withdrawn-body =
    Hola, { $name }:

    La solicitud de { $organization } (referencia { $reference }) se ha retirado a petición de la organización.

    Puede presentar una nueva solicitud en cualquier momento:
    { $link }

mail-withdrawn-subject = { $reference }: la solicitud se ha retirado
