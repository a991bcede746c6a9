### Mails: subjects and bodies, plain text.

# $name (String)
# $organization (String)
# $reference (String)
# $link (String)
mail-acknowledgement-body =
    Hello { $name },

    We have received the application of { $organization } for observer status at the IOM Council.

    Reference: { $reference }

    An officer will now check it. You can follow each step here:
    { $link }

    Please quote the reference when you write to us.

# $reference (String)
mail-acknowledgement-subject = { $reference }: we have received your application

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

# $name (String)
# $organization (String)
# $reference (String)
# $outcome (String)
# $link (String)
mail-decision-body =
    Hello { $name },

    The Council has decided on the application of { $organization } (reference { $reference }).

    Decision: { $outcome }

    The decision, its date and its document are on this page:
    { $link }

# $name (String)
# $organization (String)
# $reference (String)
# $outcome (String)
# $link (String)
mail-decision-corrected-body =
    Hello { $name },

    The record of the Council’s decision on the application of { $organization } (reference { $reference }) was corrected.

    Decision as corrected: { $outcome }

    The earlier record and the correction are both on this page:
    { $link }

# $reference (String)
mail-decision-corrected-subject = { $reference }: the record of the decision was corrected

# $reference (String)
mail-decision-subject = { $reference }: the Council has decided

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

# $name (String)
# $organization (String)
# $reference (String)
# $link (String)
mail-withdrawn-body =
    Hello { $name },

    The application of { $organization } (reference { $reference }) was withdrawn at the organization’s request.

    You can begin a new application at any time:
    { $link }

# $reference (String)
mail-withdrawn-subject = { $reference }: the application was withdrawn
