account-confirm-button = Confirm
account-confirm-text = Press the button to confirm that this mailbox is yours.
account-confirm-title = Confirm your mail address
account-confirmed-notice = Your mail address is confirmed. You can sign in.
account-create = Create an account
account-demo-owner = Owner of a demonstration organization
# $password (String)
account-demo-password = All have the password { $password }
account-demo-title = Demonstration accounts
account-disable = Disable
account-disabled-notice = The account is disabled.
account-email = Mail address
account-email-hint = We send you a link to confirm it.
account-enable = Enable
account-enabled-notice = The account is active again.
account-first-text = This link works once. The administrator invites the staff of IPD and acts on no application.
account-first-title = Create the first administrator
account-forgot = Forgotten your password?
account-forgot-button = Send the link
account-forgot-text = We send a link to your mail address.
account-forgot-title = Choose a new password
account-home-another = Register another organization
account-home-application-none = No application yet.
account-home-applications = Applications
# $date (String)
account-home-draft = Draft of { $date }
account-home-needs = Needs your action
account-home-needs-none = Nothing at present.
account-home-organizations = Your organizations
# $role (String)
account-home-role = Your role: { $role }
account-home-start = Begin an application for observer status
account-home-title = Your account
account-invite-button = Invite
account-invite-language = Language of the mails
account-invite-text = The person gets a mail with a link to choose a password. The link holds for seven days.
account-invite-title = Invite a member of staff
account-invited-notice = The invitation is on its way.
account-list-active = Active
account-list-disabled = Disabled
account-list-name = Name
account-list-organizations =
    { $count ->
        [one] One organization
       *[other] { $count } organizations
    }
account-list-roles = Roles
account-list-state = State
account-list-title = Accounts
account-list-unconfirmed = Address not confirmed
account-mails-button = Save
account-mails-saved = Your choice is saved.
account-mails-text = We write to you about the organizations in whose team you are. Choose which mails you want. What an owner needs to answer for an organization (questions, deadlines, decisions) always comes.
account-mails-title = Mails that you get
account-name = Your name
account-name-hint = As it should appear
account-no-account = No account yet?
account-password = Password
account-password-hint = At least 12 characters. Three or four words are easy to remember. You may paste it.
account-password-new = Choose a password
account-password-notice = Your password is set. Please sign in.
account-reset-sent-text = If the address has an account, a message with a link is on its way. The link holds for one hour.
account-sent-folder = This server sends no mail. The operator finds the messages in the folder “mail” beside the database.
account-sent-spam = Nothing after ten minutes? Look in the spam folder, or try again.
account-sent-text = If the address is right, a message with a link is on its way. The link holds for three days.
account-sent-title = Look at your mail
account-set-password-title = Choose your password
account-sign-in-title = Sign in
account-sign-up-lede = For persons who act for a civil society organization.
account-sign-up-title = Create an account
account-signed-out-notice = You are signed out.
field-mails = Send me
