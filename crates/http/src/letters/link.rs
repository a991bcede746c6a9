//! Where the link of a mail leads.

use crate::Site;
use parvis_app::{
    jobs::Mail,
    letters::{MailKind, Place},
};
use parvis_domain::text::Locale;

/// The page to which the mail leads; the reader's home when what it is about is
/// not known.
pub(super) fn link(site: &Site, language: Locale, mail: &Mail) -> String {
    let path = path(mail).unwrap_or_else(|| "home".to_owned());
    format!("{}/{language}/{path}", site.base_url)
}

fn path(mail: &Mail) -> Option<String> {
    let token = mail.token.as_deref().unwrap_or_default();
    let case = |page: &str| Some(format!("applications/{}{page}", mail.application?));
    let own = |page: &str| {
        let organization = mail.organization.as_ref()?;
        Some(format!("organizations/{organization}{page}"))
    };
    match (mail.kind, mail.kind.place()) {
        (MailKind::ConfirmEmail, _) => Some(format!("confirm?token={token}")),
        (MailKind::StaffInvitation | MailKind::ResetPassword, _) => {
            Some(format!("set-password?token={token}"))
        }
        (MailKind::TeamInvitation, _) => Some(format!("invitation?token={token}")),
        (MailKind::Handover, _) => Some(format!("handover?token={token}")),
        (_, Place::Account) => Some("sign-in".to_owned()),
        (_, Place::Rsvp) => Some(format!("rsvp?token={token}")),
        (_, Place::Case) => case(""),
        (_, Place::Questions) => case("/questions"),
        (_, Place::Organization) => own(""),
        (_, Place::Disclosed) => own("/observations"),
        (_, Place::Consultations) => own("/consultations"),
        (_, Place::Inquiries) => own("/inquiries"),
        (_, Place::ActionPoints) => own("/action-points"),
        (_, Place::Contributions) => own("/contributions"),
        (_, Place::Home) => None,
    }
}
