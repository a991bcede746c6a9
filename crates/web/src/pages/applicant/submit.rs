//! Signing the undertaking and handing in.

use super::application_id;
use crate::{kit::*, lists};
use parvis_app::{applications, reference};
use parvis_domain::application::ApplicationId;

#[derive(Template)]
#[template(path = "applicant/submit.html")]
struct Submit {
    page: Page,
    form: Form,
    base: String,
    version: i32,
    sessions: Vec<Choice>,
    no_vote: Vec<Choice>,
    support: Vec<Choice>,
    truth: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = application_id(&id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    if !visit.can(Action::SubmitApplication, &view)? {
        return Ok(go(visit.locale, &format!("/applications/{id}")));
    }
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, form, id, view.application.version).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = application_id(&id)?;
    let version = posted.version()?;
    let input = posted.input();
    match applications::submit(visit.app(), visit.actor(), id, version, &input).await {
        Ok(_) => Ok(go(visit.locale, &format!("/applications/{id}/receipt"))),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or_default();
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let error = name_documents(&visit, error).await?;
            let form = visit.faulty_form(&input, error)?;
            let base = format!("/{}/applications/{id}", visit.locale.code());
            let form = form.link_elsewhere(&[
                ("documents", format!("{base}/documents")),
                ("aims", format!("{base}/answers#f-aims")),
                ("executive_name", format!("{base}/answers#f-executive_name")),
                (
                    "executive_title",
                    format!("{base}/answers#f-executive_title"),
                ),
            ]);
            Ok(show(status, &body(&visit, form, id, version).await?))
        }
    }
}

/// Faults of missing documents name them by their codes; a reader knows them
/// by their labels.
async fn name_documents(visit: &Visit, error: AppError) -> Result<AppError, AppError> {
    let AppError::Invalid(mut faults) = error else {
        return Ok(error);
    };
    let words = visit.words("required-documents").await?;
    let parameters = faults.0.iter_mut().flat_map(|f| &mut f.parameters);
    for (_, value) in parameters.filter(|(name, _)| *name == "document") {
        *value = words.of(value);
    }
    Ok(AppError::Invalid(faults))
}

async fn body(
    visit: &Visit,
    form: Form,
    id: ApplicationId,
    version: i32,
) -> Result<Submit, AppError> {
    let t = visit.t;
    let mut page = visit.page(t.application_sign_title(), Nav::Account);
    page.faulty = form.is_faulty();
    let today = visit.app().clock.today();
    let mut sessions = reference::sessions(visit.app()).await?;
    sessions.retain(|s| s.date_from.earliest() > today);
    sessions.reverse();
    let session = |s: &parvis_domain::session::CouncilSession| {
        let title = lists::session_title(t, s, visit.locale);
        Choice::new(&s.code, format!("{title}, {}", lists::session_dates(t, s)))
    };
    let tick = |label: String| vec![Choice::new("true", label)];
    Ok(Submit {
        base: page.href(&format!("/applications/{id}")),
        sessions: sessions.iter().map(session).collect(),
        no_vote: tick(t.application_sign_accepts_no_vote()),
        support: tick(t.application_sign_undertakes_support()),
        truth: tick(t.application_sign_declares_true()),
        form,
        version,
        page,
    })
}
