event-accept-invitation = Invitation into the team accepted
event-answer-invitation = Invitation into the team answered
event-ask-to-join = Request to join the team
event-confirm-handover = Handover of the ownership confirmed
event-decide-claim = Request to join decided by staff
event-decide-join = Request to join decided by an owner
event-leave-team = Member left the team
event-manage-team = Team of the organization changed
event-transfer-ownership = Handover of the ownership begun
letters-kind-handover = Handover of the ownership
letters-kind-join-granted = Request to join granted
letters-kind-join-refused = Request to join refused
letters-kind-join-requested = Somebody asks to join
letters-kind-team-invitation = Invitation into a team
# $link (String)
# $name (String)
mail-handover-body =
    Hello { $name },

    The ownership of an organization in Parvis is to pass on, and you are one of the two persons concerned. The page says which organization. Nothing changes before both have confirmed. The link works once, for seven days:
    { $link }

mail-handover-subject = Confirm the handover of an organization

# $link (String)
# $name (String)
mail-team-invitation-body =
    Hello { $name },

    An organization in Parvis, the register of partnerships between IOM and civil society organizations, invites you into its team. The page says which one, and you can accept or not. The link works once, for 14 days:
    { $link }

    If you do not know the organization, you need do nothing.

mail-team-invitation-subject = You are invited into a team

rule-owners-decide = The owners of the organization still have time to answer.
setting-join-answer-days = Days for owners to answer a request to join
setting-join-answer-days-why = After this time staff can decide, so that nobody waits for a person who has left.
# $role (String)
team-accept-as = Accept as { $role }
team-accept-reason = A word to the person
# $date (String)
team-claim-later = The owners decide. Staff can decide if they have not answered by { $date }.
team-claim-reason = How was the claim verified?
team-disabled = Account disabled
team-handover-button = Begin the handover
team-handover-confirm = Confirm
# $name (String)
team-handover-open = A handover to { $name } waits for confirmation by mail.
team-handover-page = Confirm the handover
# $organization (String)
team-handover-page-text = The ownership of { $organization } in the register passes on when both persons have confirmed.
team-handover-text = Both of you get a mail. When both have confirmed, the other person is owner and you are editor.
team-handover-title = Hand the ownership over
team-handover-to = To whom?
team-invitation-accept = Accept
team-invitation-decline = Decline
# $date (String)
# $email (String)
# $role (String)
team-invitation-line = { $email } as { $role }, until { $date }
team-invitation-new = Choose your name and a password.
team-invitation-page = You are invited
# $organization (String)
team-invitation-text = You are invited into the team of { $organization }.
team-invitations = Open invitations
team-invite-button = Send the invitation
team-invite-text = The person gets a mail with a link that works once, for 14 days. Without an account, the person makes one there.
team-invite-title = Invite somebody
# $date (String)
# $organization (String)
team-join-accepted = { $organization }: accepted { $date }
team-join-button = Send the request
team-join-link = This is us: ask to join
team-join-message = Who are you in the organization?
team-join-message-hint = Your function, and how this can be checked: a page of its website, a person to call.
team-join-mine = Your requests to join
# $date (String)
# $organization (String)
team-join-refused = { $organization }: refused { $date }
team-join-take-back = Take the request back
team-join-text = Is this your organization? Do not enter it a second time: ask its owners to let you in. If it has no owner in the register, IPD checks your request.
team-join-title = Ask to join
# $date (String)
# $organization (String)
team-join-waits = { $organization }: sent { $date }, not answered yet
# $date (String)
# $organization (String)
team-join-withdrawn = { $organization }: taken back { $date }
team-leave-button = Leave
team-leave-text = You lose your rights at once. That you were in the team stays on record.
team-leave-title = Leave the team
team-lede = Who works for this organization in the register. A changed role holds at once.
team-link = Team
# $role (String)
team-make = Make { $role }
# $name (String)
# $role (String)
team-make-of = Role of { $name }: { $role }
team-members = Members
team-notice-asked = Your request is sent.
team-notice-changed = The role is changed.
team-notice-decided = The answer is sent.
team-notice-declined = The invitation is declined.
team-notice-half = Confirmed. The other person has to confirm too.
team-notice-handover = Both of you get a mail with a link to confirm.
team-notice-invited = The invitation is sent.
team-notice-joined = You are in the team.
team-notice-left = You are no longer in the team.
team-notice-passed = The ownership has passed on.
team-notice-removed = The person is no longer in the team.
team-notice-retracted = The invitation is taken back.
team-notice-taken-back = Your request is taken back.
team-past = Former members
team-refuse = Refuse
team-refuse-reason = Why not? The person reads it.
team-remove = Remove
# $name (String)
team-remove-of = Remove { $name } from the team
# $date (String)
# $email (String)
# $name (String)
team-request-by = { $name } ({ $email }), { $date }
team-requests = Who asks to join
team-retract = Take back
# $email (String)
team-retract-of = Take the invitation of { $email } back
team-role = Role
team-role-hint-editor = Changes the entry and the draft
team-role-hint-owner = Signs, submits and withdraws; lets others in
team-role-hint-viewer = Reads
team-title = Team
# $date (String)
team-until = until { $date }
team-you = you
