//! The text of each mail, in the language of its reader.

use parvis_app::{
    App,
    error::AppError,
    jobs::{Mail, MailKind},
    ports::{CaseReads, DirectoryReads},
};
use parvis_domain::{
    account::Account,
    application::{ApplicationId, Outcome},
};
use parvis_http::{Site, labels};
use parvis_i18n::{Texts, isolate};

/// Subject and body, plain text.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The subject; begins with the reference where there is one.
    pub subject: String,
    /// The body.
    pub body: String,
}

/// What a mail can speak of.
struct Facts {
    name: String,
    link: String,
    organization: String,
    reference: String,
    outcome: String,
}

/// Writes the letter. Links begin with the configured address.
///
/// # Errors
/// [`AppError::Unavailable`]; [`AppError::NotFound`] when the application is gone.
pub async fn letter(
    app: &App,
    site: &Site,
    account: &Account,
    mail: &Mail,
) -> Result<Letter, AppError> {
    let t = labels::texts_of(account.locale);
    let facts = facts(app, site, account, mail, t).await?;
    let (subject, body) = words(t, mail.kind, &facts);
    let footer = t.mail_footer(site.contact.as_str());
    Ok(Letter {
        subject,
        body: format!("{body}\n\n-- \n{footer}\n"),
    })
}

async fn facts(
    app: &App,
    site: &Site,
    account: &Account,
    mail: &Mail,
    t: &Texts,
) -> Result<Facts, AppError> {
    let lang = account.locale.code();
    let token = mail.token.as_deref().unwrap_or_default();
    let path = match mail.kind {
        MailKind::ConfirmEmail => format!("confirm?token={token}"),
        MailKind::StaffInvitation | MailKind::ResetPassword => {
            format!("set-password?token={token}")
        }
        MailKind::AlreadyRegistered => "sign-in".to_owned(),
        _ => mail
            .application
            .map_or_else(|| "home".to_owned(), |id| format!("applications/{id}")),
    };
    let mut facts = Facts {
        name: isolate(&account.name),
        link: format!("{}/{lang}/{path}", site.base_url),
        organization: String::new(),
        reference: String::new(),
        outcome: String::new(),
    };
    if let Some(id) = mail.application {
        let reads = app.store.reads();
        let application = CaseReads::application(reads, ApplicationId(id))
            .await?
            .ok_or(AppError::NotFound)?;
        let organization =
            DirectoryReads::organization(reads, &application.organization_id).await?;
        facts.organization = organization
            .map(|o| isolate(o.profile.display_name(account.locale)))
            .unwrap_or_default();
        facts.reference = application
            .submission
            .as_ref()
            .map(|s| s.reference.clone())
            .unwrap_or_default();
        let outcome: Option<Outcome> = application.decision.as_ref().map(|d| d.record.outcome);
        facts.outcome = outcome.map(|o| labels::outcome(t, o)).unwrap_or_default();
    }
    Ok(facts)
}

fn words(t: &Texts, kind: MailKind, f: &Facts) -> (String, String) {
    let (name, link) = (f.name.as_str(), f.link.as_str());
    let (organization, reference, outcome) = (
        f.organization.as_str(),
        f.reference.as_str(),
        f.outcome.as_str(),
    );
    match kind {
        MailKind::ConfirmEmail => (
            t.mail_confirm_email_subject(),
            t.mail_confirm_email_body(name, link),
        ),
        MailKind::AlreadyRegistered => (
            t.mail_already_registered_subject(),
            t.mail_already_registered_body(name, link),
        ),
        MailKind::StaffInvitation => (
            t.mail_staff_invitation_subject(),
            t.mail_staff_invitation_body(name, link),
        ),
        MailKind::ResetPassword => (
            t.mail_reset_password_subject(),
            t.mail_reset_password_body(name, link),
        ),
        MailKind::Acknowledgement => (
            t.mail_acknowledgement_subject(reference),
            t.mail_acknowledgement_body(name, organization, reference, link),
        ),
        MailKind::Withdrawn => (
            t.mail_withdrawn_subject(reference),
            t.mail_withdrawn_body(name, organization, reference, link),
        ),
        MailKind::Decision => (
            t.mail_decision_subject(reference),
            t.mail_decision_body(name, organization, reference, outcome, link),
        ),
        MailKind::DecisionCorrected => (
            t.mail_decision_corrected_subject(reference),
            t.mail_decision_corrected_body(name, organization, reference, outcome, link),
        ),
    }
}
