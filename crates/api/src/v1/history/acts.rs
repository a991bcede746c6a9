//! Changing a name, answering, recording a successor.

use super::{
    acting::{Begun, begin, done},
    dto::{History, NameAnswerInput, NameChangeInput, SuccessionInput},
};
use crate::{
    asking::{Asking, At},
    body::{JsonBody, NoBody},
    problem::Answer,
    v1::if_match::IfMatch,
};
use parvis_app::history;

/// Says that the organization has another name; for an observer it holds once IPD took note.
#[utoipa::path(
    post, path = "/organizations/{id}/name-changes", tag = "Organizations",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    request_body = NameChangeInput,
    responses(
        (status = 201, description = "Done. The account as it is now.", body = History,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = History),
    ),
    extensions(("x-permission" = json!("change_name"))),
)]
pub(crate) async fn change_name(mut asking: Asking, At(id): At<String>, body: JsonBody) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = history::rename(asking.app(), &asking.actor, &id, version, &body.input).await?;
    done(&asking, &view)
}

/// Takes note of the change of name that waits, or refuses it.
#[utoipa::path(
    post, path = "/organizations/{id}/name-change-answers", tag = "Organizations",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    request_body = NameAnswerInput,
    responses(
        (status = 201, description = "Done. The account as it is now.", body = History,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = History),
    ),
    extensions(("x-permission" = json!("settle_name"))),
)]
pub(crate) async fn answer_name_change(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = history::answer(asking.app(), &asking.actor, &id, version, &body.input).await?;
    done(&asking, &view)
}

/// Records that another organization follows this one; another person confirms it.
#[utoipa::path(
    post, path = "/organizations/{id}/successions", tag = "Organizations",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    request_body = SuccessionInput,
    responses(
        (status = 201, description = "Done. The account as it is now.", body = History,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = History),
    ),
    extensions(("x-permission" = json!("record_succession"))),
)]
pub(crate) async fn record_succession(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &body.bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = history::record(asking.app(), &asking.actor, &id, version, &body.input).await?;
    done(&asking, &view)
}

/// Confirms the successor, as another person; the observer status does not pass.
#[utoipa::path(
    post, path = "/organizations/{id}/succession-confirmations", tag = "Organizations",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    responses(
        (status = 201, description = "Done. The account as it is now.", body = History,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = History),
    ),
    extensions(("x-permission" = json!("confirm_succession"))),
)]
pub(crate) async fn confirm_succession(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = history::confirm(asking.app(), &asking.actor, &id, version).await?;
    done(&asking, &view)
}

/// Rejects the record of a successor.
#[utoipa::path(
    post, path = "/organizations/{id}/succession-rejections", tag = "Organizations",
    params(("id" = String, Path, description = "The organization."), IfMatch),
    responses(
        (status = 201, description = "Done. The account as it is now.", body = History,
            headers(("Location" = String, description = "The account."), ("ETag" = String, description = "The new version."))),
        (status = 200, description = "The same request was answered before.", body = History),
    ),
    extensions(("x-permission" = json!("reject_succession"))),
)]
pub(crate) async fn reject_succession(
    mut asking: Asking,
    At(id): At<String>,
    NoBody(bytes): NoBody,
) -> Answer {
    let (id, version) = match begin(&mut asking, &id, &bytes).await? {
        Begun::Before(response) => return Ok(response),
        Begun::Now(id, version) => (id, version),
    };
    let view = history::reject(asking.app(), &asking.actor, &id, version).await?;
    done(&asking, &view)
}
