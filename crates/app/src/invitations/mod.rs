//! Invitations to consultations: staff send them to a segment, in waves; each
//! organization answers by the link in the mail or from its own page.

mod answer;
mod duty;
mod preview;
mod remind;
mod rows;
mod send;
mod view;

pub use answer::{
    ANSWER_FIELDS, InvitationAnswer, LINK_ANSWER_FIELDS, answer, answer_by_link, behind_link,
    of_organization,
};
pub use duty::remind_due;
pub use preview::{PREVIEW_FIELDS, Preview, TEST_FIELDS, preview, send_test};
pub use remind::{RESEND_FIELDS, remind, resend};
pub use rows::{Counts, InvitationFilter, InvitationRow, InvitationView, NewLink};
pub use send::{SEND_FIELDS, send};
pub use view::{FILTER_FIELDS as INVITATION_FILTER_FIELDS, Overview, overview};

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    jobs::{Job, Mail, MailKind},
    ports::ConsultationReads,
};
use parvis_domain::{
    consultation::Consultation,
    invitation::{Invitation, open},
};
use uuid::Uuid;

/// A consultation to which can be invited now.
async fn to(app: &App, code: &str) -> Result<Consultation, AppError> {
    let found = ConsultationReads::consultation(app.store.reads(), code).await?;
    let found = found.ok_or(AppError::NotFound)?;
    open(&found, app.clock.now())?;
    Ok(found)
}

/// The entry about invitations to a consultation.
fn happened(app: &App, it: &Consultation) -> Happened {
    Happened::new(app.clock.now(), Subject::Consultation(it.code.clone()))
}

/// A link and the mail that carries it.
fn mail_to(app: &App, kind: MailKind, of: &Invitation) -> (NewLink, (Uuid, Job)) {
    let secret = app.ids.secret();
    let link = NewLink {
        hash: app.ids.hash(&secret),
        invitation: of.id,
    };
    let mail = Mail {
        token: Some(secret),
        organization: Some(of.organization_id.to_string()),
        consultation: Some(of.consultation_id),
        invitation: Some(of.id),
        ..Job::mail(kind, of.account)
    };
    (link, (app.ids.uuid(), Job::MailV1(mail)))
}

/// The person who acts.
fn who(actor: &Actor) -> Result<parvis_domain::account::AccountId, AppError> {
    actor.id().ok_or(AppError::NotSignedIn)
}

/// A mail as a recipient would get it, to somebody of staff.
fn mail_to_self(
    kind: MailKind,
    account: parvis_domain::account::AccountId,
    consultation: Uuid,
    extra: String,
) -> Job {
    let parameters = [(crate::letters::Placeholder::Extra.code().to_owned(), extra)];
    Job::MailV1(Mail {
        consultation: Some(consultation),
        parameters: parameters.into(),
        ..Job::mail(kind, account)
    })
}

fn in_language(extra: &[String; 3], language: parvis_domain::text::Locale) -> &str {
    use parvis_domain::text::Locale;
    let [en, fr, es] = extra;
    match language {
        Locale::En => en,
        Locale::Fr => fr,
        Locale::Es => es,
    }
}
