//! The sending: choose a segment, add words, look at who is reached and at the
//! mail, send.

use super::staff::base;
use crate::{
    kit::*,
    pages::segment::{Count, counted},
};
use parvis_app::{
    invitations::{self, Preview},
    letters::{MailKind, Placeholder},
    segments,
};
use parvis_domain::{consultation::Consultation, text::Locale};
use parvis_http::letters;

#[derive(Template)]
#[template(path = "invitation/send.html")]
struct Send {
    page: Page,
    form: Form,
    base: String,
    title: String,
    segments: Vec<Choice>,
    seen: Option<Seen>,
}

/// What is looked at before anything leaves.
struct Seen {
    count: Count,
    already: Option<String>,
    expected: usize,
    button: String,
    mails: Vec<Draft>,
}

/// A mail as a recipient would get it.
struct Draft {
    language: String,
    lang: &'static str,
    subject: String,
    body: String,
}

async fn body(
    visit: &Visit,
    it: &Consultation,
    form: Form,
    seen: Option<Preview>,
) -> Result<Send, AppError> {
    let t = visit.t;
    let mut page = visit.page(t.invitation_send_title(), Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let all = segments::list(visit.app(), visit.actor()).await?;
    let seen = match &seen {
        Some(preview) => Some(seen_of(visit, &page, preview).await?),
        None => None,
    };
    Ok(Send {
        base: base(&page, &it.code),
        title: labels::consultation_title(it, visit.locale),
        segments: all
            .iter()
            .map(|s| Choice::new(s.id.to_string(), &s.name))
            .collect(),
        seen,
        form,
        page,
    })
}

async fn seen_of(visit: &Visit, page: &Page, of: &Preview) -> Result<Seen, AppError> {
    let t = visit.t;
    let mut mails = Vec::new();
    for (&language, extra) in Locale::ALL.iter().zip(&of.extra) {
        let parameters = [(Placeholder::Extra.code().to_owned(), extra.clone())];
        let text = letters::draft(
            visit.app(),
            &visit.state.site,
            language,
            MailKind::ConsultationInvitation,
            of.consultation.id,
            parameters.into(),
        )
        .await?;
        mails.push(Draft {
            language: labels::language_name(t, language),
            lang: language.code(),
            subject: text.subject,
            body: text.body,
        });
    }
    Ok(Seen {
        count: counted(visit, page, &of.selection),
        already: (of.already > 0).then(|| t.invitation_already(of.already)),
        expected: of.selection.recipients,
        button: t.invitation_send_button(of.selection.recipients),
        mails,
    })
}

async fn consultation(visit: &Visit, code: &str) -> Result<Consultation, AppError> {
    parvis_app::consultations::find(visit.app(), visit.actor(), code).await
}

pub(super) async fn form(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    authorize(visit.actor(), Action::SendInvitations, On::Nothing)?;
    let it = consultation(&visit, &code).await?;
    let form = visit.form(&asked.input());
    Ok(ok(&body(&visit, &it, form, None).await?))
}

/// The values without the number that was seen: it is looked at anew.
fn values(posted: &Posted) -> Input {
    let mut input = posted.input();
    input.0.retain(|(name, _)| name != "expected");
    input
}

pub(super) async fn preview(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::ViewInvitations, On::Nothing)?;
    let it = consultation(&visit, &code).await?;
    let input = values(&posted);
    match invitations::preview(visit.app(), visit.actor(), &code, &input).await {
        Ok(seen) => {
            let form = visit.form(&input);
            Ok(ok(&body(&visit, &it, form, Some(seen)).await?))
        }
        Err(error) => refused(&visit, &it, &input, error).await,
    }
}

pub(super) async fn test(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::SendInvitations, On::Nothing)?;
    let it = consultation(&visit, &code).await?;
    let input = values(&posted);
    let (app, actor) = (visit.app(), visit.actor());
    match invitations::send_test(app, actor, &code, &input).await {
        Ok(()) => {
            let seen = invitations::preview(app, actor, &code, &input).await.ok();
            let mut page = body(&visit, &it, visit.form(&input), seen).await?;
            page.page.notice = Some(visit.t.invitation_notice_test());
            Ok(ok(&page))
        }
        Err(error) => refused(&visit, &it, &input, error).await,
    }
}

pub(super) async fn send(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::SendInvitations, On::Nothing)?;
    let it = consultation(&visit, &code).await?;
    let input = posted.input();
    match invitations::send(visit.app(), visit.actor(), &code, &input).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}/invitations");
            Ok(go_done(visit.locale, &path, "invitation-sent"))
        }
        Err(error) => refused(&visit, &it, &values(&posted), error).await,
    }
}

/// The form again with what is wrong; where only the selection changed, with
/// the new one.
async fn refused(visit: &Visit, it: &Consultation, input: &Input, error: AppError) -> Answer {
    let (app, actor) = (visit.app(), visit.actor());
    let seen = match error {
        AppError::Refused(_) => invitations::preview(app, actor, &it.code, input).await.ok(),
        _ => None,
    };
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
    let form = visit.faulty_form(input, error)?;
    Ok(show(status, &body(visit, it, form, seen).await?))
}
