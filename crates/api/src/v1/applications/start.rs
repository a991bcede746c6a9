//! Beginning an application.

use super::{
    acting::{before, recorded},
    dto::{Application, StartInput},
};
use crate::{
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::organizations::get::parse,
};
use parvis_app::applications;

/// Begins an application of an organization, as a draft. After one that was
/// withdrawn, closed or not admitted it can take over answers and documents.
#[utoipa::path(
    post, path = "/organizations/{id}/applications", tag = "Applications",
    params(("id" = String, Path, description = "The organization.")),
    request_body(content = StartInput, example = json!({"copy_earlier": true})),
    responses(
        (status = 201, description = "Begun.", body = Application,
            headers(("Location" = String, description = "Its address."), ("ETag" = String, description = "The version."))),
        (status = 200, description = "The same request was answered before.", body = Application),
    ),
    extensions(("x-permission" = json!("start_application"))),
)]
pub(crate) async fn start_application(
    mut asking: Asking,
    At(id): At<String>,
    body: JsonBody,
) -> Answer {
    let id = parse(&id)?;
    if let Some(made) = asking.replayed(&[&body.bytes]).await? {
        return before(&asking, &made).await;
    }
    let view = applications::start(asking.app(), &asking.actor, &id, &body.input).await?;
    recorded(&asking, &view)
}
