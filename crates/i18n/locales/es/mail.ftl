### Mails: subjects and bodies, plain text.

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
