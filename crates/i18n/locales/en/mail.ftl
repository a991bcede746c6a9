### Mails: subjects and bodies, plain text.

# $name (String)
# $link (String)
mail-already-registered-body =
    Hello { $name },

    Somebody, perhaps you, asked for a new Parvis account with this address. You have one already.

    Sign in: { $link }

    If you have forgotten your password, you can choose a new one on that page.

mail-already-registered-subject = You already have a Parvis account

# $name (String)
# $link (String)
mail-confirm-email-body =
    Hello { $name },

    Please confirm your mail address within three days:
    { $link }

    If you did not create an account, you need do nothing.

mail-confirm-email-subject = Confirm your mail address

# $contact (String)
mail-footer =
    This message was sent by Parvis, the register of partnerships between IOM and civil society organizations. Please do not reply to it. Contact: { $contact }

# $name (String)
# $link (String)
mail-reset-password-body =
    Hello { $name },

    Choose a new password within one hour:
    { $link }

    If you did not ask for this, you need do nothing: your password stays as it is.

mail-reset-password-subject = Choose a new password

# $name (String)
# $link (String)
mail-staff-invitation-body =
    Hello { $name },

    A staff account was made for you in Parvis. Choose your password within seven days:
    { $link }

mail-staff-invitation-subject = Your Parvis staff account
