//! What an organization hands in.

use super::{
    dto::{Contribution, ContributionFileQuery, ContributionInput, FILE_QUERY},
    read::show,
};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    body::{self, JsonBody, NoBody},
    problem::{Answer, ApiError},
    v1::{if_match::IfMatch, listing::Listing, organizations::get::parse},
};
use axum::{extract::Request, http::StatusCode, response::Response};
use parvis_app::{
    applications::MAX_FILE_BYTES,
    contributions::{self, ContributionView, NewFile},
    error::AppError,
    input::Reader,
    policy::{Action, On, authorize},
};
use parvis_domain::organization::OrganizationId;
use uuid::Uuid;

/// The contributions of an organization, the newest first, for its team and
/// for staff.
#[utoipa::path(
    get, path = "/organizations/{id}/contributions", tag = "Contributions",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The contributions.", body = Listing<Contribution>)),
    extensions(("x-permission" = json!("view_own_contributions"))),
)]
pub(crate) async fn list_own_contributions(asking: Asking, At(id): At<String>) -> Answer {
    let id = parse(&id)?;
    let all = contributions::of_organization(asking.app(), &asking.actor, &id).await?;
    let body = Listing::whole(all.iter().map(Contribution::from));
    Ok(answer::json(StatusCode::OK, &body))
}

/// Hands in a written statement or another contribution. A file is put to it
/// afterwards; the text can be taken out then.
#[utoipa::path(
    post, path = "/organizations/{id}/consultations/{code}/contributions", tag = "Contributions",
    params(
        ("id" = String, Path, description = "The organization."),
        ("code" = String, Path, description = "Code of the consultation."),
    ),
    request_body = ContributionInput,
    responses(
        (status = 201, description = "Handed in.", body = Contribution,
            headers(("Location" = String, description = "The contribution."), ("ETag" = String, description = "Its version."))),
        (status = 200, description = "The same request was answered before.", body = Contribution),
    ),
    extensions(("x-permission" = json!("hand_in_contribution"))),
)]
pub(crate) async fn hand_in_contribution(
    mut asking: Asking,
    At((id, code)): At<(String, String)>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if let Some(known) = asking.replayed(&[&body.bytes]).await? {
        return before(&asking, &id, &known).await;
    }
    let (app, actor) = (asking.app(), &asking.actor);
    let view = contributions::hand_in(app, actor, &id, &code, &body.input, None).await?;
    Ok(made(&view))
}

fn made(view: &ContributionView) -> Response {
    let (id, one) = (&view.it.organization_id, view.it.id);
    let location = format!("/api/v1/organizations/{id}/contributions/{one}");
    answer::located(show(StatusCode::CREATED, view), &location)
}

async fn before(asking: &Asking, id: &OrganizationId, known: &str) -> Answer {
    let one = known.parse().map_err(|_| AppError::NotFound)?;
    let view = contributions::own(asking.app(), &asking.actor, id, one).await?;
    Ok(answer::replayed(show(StatusCode::OK, &view)))
}

/// Shows a contribution of an organization.
#[utoipa::path(
    get, path = "/organizations/{id}/contributions/{contribution}", tag = "Contributions",
    params(
        ("id" = String, Path, description = "The organization."),
        ("contribution" = Uuid, Path, description = "The contribution."),
    ),
    responses((status = 200, description = "The contribution.", body = Contribution,
        headers(("ETag" = String, description = "Its version.")))),
    extensions(("x-permission" = json!("view_own_contributions"))),
)]
pub(crate) async fn get_own_contribution(
    asking: Asking,
    At((id, one)): At<(String, Uuid)>,
) -> Answer {
    let id = parse(&id)?;
    let view = contributions::own(asking.app(), &asking.actor, &id, one).await?;
    Ok(show(StatusCode::OK, &view))
}

/// Changes a contribution, in the version that you saw; staff look at it again.
#[utoipa::path(
    put, path = "/organizations/{id}/contributions/{contribution}", tag = "Contributions",
    params(
        ("id" = String, Path, description = "The organization."),
        ("contribution" = Uuid, Path, description = "The contribution."),
        IfMatch
    ),
    request_body = ContributionInput,
    responses((status = 200, description = "The contribution as it is now.", body = Contribution,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("hand_in_contribution"))),
)]
pub(crate) async fn change_contribution(
    mut asking: Asking,
    At((id, one)): At<(String, Uuid)>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if let Some(known) = asking.replayed(&[&body.bytes]).await? {
        return before(&asking, &id, &known).await;
    }
    let at = (one, asking.version()?);
    let (app, actor) = (asking.app(), &asking.actor);
    let view = contributions::revise(app, actor, &id, at, &body.input, None).await?;
    Ok(show(StatusCode::OK, &view))
}

/// Puts a file to a contribution, in the place of the one before.
#[utoipa::path(
    put, path = "/organizations/{id}/contributions/{contribution}/file", tag = "Contributions",
    params(
        ("id" = String, Path, description = "The organization."),
        ("contribution" = Uuid, Path, description = "The contribution."),
        ContributionFileQuery,
        IfMatch
    ),
    request_body(content = String, content_type = "application/octet-stream", description = "PDF, PNG or JPEG, at most 10 MiB."),
    responses((status = 200, description = "The contribution as it is now.", body = Contribution,
        headers(("ETag" = String, description = "The new version.")))),
    extensions(("x-permission" = json!("hand_in_contribution"))),
)]
pub(crate) async fn put_contribution_file(
    At((id, one)): At<(String, Uuid)>,
    Searching(mut asking, query): Searching,
    request: Request,
) -> Answer {
    let id = parse(&id)?;
    // Before ten megabytes are read; the command asks again.
    let on = On::Organization(&id);
    authorize(&asking.actor, Action::HandInContribution, on)?;
    let mut reader = Reader::new(&query, FILE_QUERY);
    let name = reader.text("file_name").unwrap_or_default();
    reader.faults.or(())?;
    let bytes = body::bytes(request, MAX_FILE_BYTES).await?;
    if let Some(known) = asking.replayed(&[name.as_bytes(), &bytes]).await? {
        return before(&asking, &id, &known).await;
    }
    let at = (one, asking.version()?);
    let file = NewFile {
        name,
        bytes: bytes.into(),
    };
    let view = contributions::attach_file(asking.app(), &asking.actor, &id, at, file).await?;
    Ok(show(StatusCode::OK, &view))
}

/// Takes a contribution back.
#[utoipa::path(
    post, path = "/organizations/{id}/contributions/{contribution}/withdrawals", tag = "Contributions",
    params(
        ("id" = String, Path, description = "The organization."),
        ("contribution" = Uuid, Path, description = "The contribution."),
        IfMatch
    ),
    responses(
        (status = 201, description = "Taken back.", body = Contribution,
            headers(("Location" = String, description = "The contribution."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = Contribution),
    ),
    extensions(("x-permission" = json!("withdraw_contribution"))),
)]
pub(crate) async fn withdraw_contribution(
    mut asking: Asking,
    At((id, one)): At<(String, Uuid)>,
    NoBody(bytes): NoBody,
) -> Result<Response, ApiError> {
    let id = parse(&id)?;
    if let Some(known) = asking.replayed(&[&bytes]).await? {
        return before(&asking, &id, &known).await;
    }
    let version = asking.version()?;
    let (app, actor) = (asking.app(), &asking.actor);
    let view = contributions::withdraw(app, actor, &id, one, version).await?;
    Ok(made(&view))
}
