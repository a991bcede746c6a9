### Mails: subjects and bodies, plain text.

mail-already-registered-body =
    Bonjour { $name },

    Quelqu’un, vous peut-être, a demandé un nouveau compte Parvis avec cette adresse. Vous en avez déjà un.

    Se connecter : { $link }

    Si vous avez oublié votre mot de passe, vous pourrez en choisir un nouveau sur cette page.

mail-already-registered-subject = Vous avez déjà un compte Parvis

mail-confirm-email-body =
    Bonjour { $name },

    Veuillez confirmer votre adresse électronique dans les trois jours :
    { $link }

    Si vous n’avez pas créé de compte, vous n’avez rien à faire.

mail-confirm-email-subject = Confirmez votre adresse électronique

mail-footer =
    Ce message a été envoyé par Parvis, le registre des partenariats entre l’OIM et les organisations de la société civile. Merci de ne pas y répondre. Contact : { $contact }

mail-reset-password-body =
    Bonjour { $name },

    Choisissez un nouveau mot de passe dans l’heure qui suit :
    { $link }

    Si vous n’avez rien demandé, vous n’avez rien à faire : votre mot de passe reste le même.

mail-reset-password-subject = Choisissez un nouveau mot de passe

mail-staff-invitation-body =
    Bonjour { $name },

    Un compte du personnel a été créé pour vous dans Parvis. Choisissez votre mot de passe dans les sept jours :
    { $link }

mail-staff-invitation-subject = Votre compte Parvis
