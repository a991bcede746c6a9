//! Who spoke at a consultation.

use super::dto::{Intervention, InterventionInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::{self, JsonBody, NoBody},
    problem::Answer,
    v1::{if_match::IfMatch, listing::Listing},
};
use axum::{extract::Request, http::StatusCode, response::Response};
use parvis_app::{
    contributions::{self, InterventionView},
    policy::{Action, On, authorize},
};
use parvis_interchange::{Dialect, MAX_BYTES, interventions_csv, read_interventions};
use uuid::Uuid;

fn show(code: StatusCode, all: &[InterventionView]) -> Response {
    let body = Listing::whole(all.iter().map(Intervention::from));
    answer::json(code, &body)
}

fn made(code: &str, all: &[InterventionView]) -> Response {
    let location = format!("/api/v1/consultations/{code}/interventions");
    answer::located(show(StatusCode::CREATED, all), &location)
}

async fn as_it_is(asking: &Asking, code: &str) -> Answer {
    let all = contributions::interventions(asking.app(), &asking.actor, code).await?;
    Ok(answer::replayed(show(StatusCode::OK, &all)))
}

/// Lists who spoke at a consultation, by point of the agenda and in order: for
/// everybody what is public, once the outcomes are published.
#[utoipa::path(
    get, path = "/consultations/{code}/interventions", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "Who spoke.", body = Listing<Intervention>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_interventions(asking: Asking, At(code): At<String>) -> Answer {
    let all = contributions::interventions(asking.app(), &asking.actor, &code).await?;
    if asking.public {
        let body = Listing::whole(all.iter().map(Intervention::from));
        return answer::public(&asking, &body);
    }
    Ok(show(StatusCode::OK, &all))
}

/// Exports who spoke, in the columns of the import.
#[utoipa::path(
    get, path = "/consultations/{code}/interventions.csv", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("view_contributions"))),
)]
pub(crate) async fn export_interventions(asking: Asking, At(code): At<String>) -> Answer {
    authorize(&asking.actor, Action::ViewContributions, On::Nothing)?;
    let all = contributions::interventions(asking.app(), &asking.actor, &code).await?;
    let file = interventions_csv(&all, Dialect::Data);
    Ok(answer::csv(&asking, "parvis_interventions.csv", file))
}

/// Notes that an organization spoke; without a place, after those before.
#[utoipa::path(
    post, path = "/consultations/{code}/interventions", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body = InterventionInput,
    responses(
        (status = 201, description = "Who spoke, as it is noted now.", body = Listing<Intervention>,
            headers(("Location" = String, description = "Who spoke."))),
        (status = 200, description = "The same request was answered before.", body = Listing<Intervention>),
    ),
    extensions(("x-permission" = json!("record_interventions"))),
)]
pub(crate) async fn add_intervention(
    mut asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let (app, actor) = (asking.app(), &asking.actor);
    let all = contributions::put_intervention(app, actor, &code, None, &body.input).await?;
    Ok(made(&code, &all))
}

/// Notes several from a CSV file, a line for each: all or none.
#[utoipa::path(
    post, path = "/consultations/{code}/interventions/imports", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body(content = String, content_type = "text/csv", description = "UTF-8, at most 5 MiB, with a header."),
    responses(
        (status = 201, description = "Who spoke, as it is noted now.", body = Listing<Intervention>,
            headers(("Location" = String, description = "Who spoke."))),
        (status = 200, description = "The same request was answered before.", body = Listing<Intervention>),
    ),
    extensions(("x-permission" = json!("record_interventions"))),
)]
pub(crate) async fn import_interventions(
    At(code): At<String>,
    mut asking: Asking,
    request: Request,
) -> Answer {
    // Before five megabytes are read; the command asks again.
    authorize(&asking.actor, Action::RecordInterventions, On::Nothing)?;
    body::is(request.headers(), "text/csv")?;
    let bytes = body::bytes(request, MAX_BYTES).await?;
    if asking.replayed(&[&bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let rows = read_interventions(&bytes)?;
    let (app, actor) = (asking.app(), &asking.actor);
    let all = contributions::import_interventions(app, actor, &code, rows).await?;
    Ok(made(&code, &all))
}

/// Changes what was noted, in the version that you saw.
#[utoipa::path(
    put, path = "/consultations/{code}/interventions/{intervention}", tag = "Contributions",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("intervention" = Uuid, Path, description = "What was noted."),
        IfMatch
    ),
    request_body = InterventionInput,
    responses((status = 200, description = "Who spoke, as it is noted now.", body = Listing<Intervention>)),
    extensions(("x-permission" = json!("record_interventions"))),
)]
pub(crate) async fn change_intervention(
    mut asking: Asking,
    At((code, one)): At<(String, Uuid)>,
    body: JsonBody,
) -> Answer {
    if asking.replayed(&[&body.bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let at = Some((one, asking.version()?));
    let (app, actor) = (asking.app(), &asking.actor);
    let all = contributions::put_intervention(app, actor, &code, at, &body.input).await?;
    Ok(show(StatusCode::OK, &all))
}

/// Takes out what was noted by mistake.
#[utoipa::path(
    delete, path = "/consultations/{code}/interventions/{intervention}", tag = "Contributions",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("intervention" = Uuid, Path, description = "What was noted."),
        IfMatch
    ),
    responses((status = 200, description = "Who spoke, as it is noted now.", body = Listing<Intervention>)),
    extensions(("x-permission" = json!("record_interventions"))),
)]
pub(crate) async fn remove_intervention(
    mut asking: Asking,
    At((code, one)): At<(String, Uuid)>,
    NoBody(bytes): NoBody,
) -> Answer {
    if asking.replayed(&[&bytes]).await?.is_some() {
        return as_it_is(&asking, &code).await;
    }
    let at = (one, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let all = contributions::remove_intervention(app, actor, &code, at).await?;
    Ok(show(StatusCode::OK, &all))
}
