//! Beginning an application.

use super::{
    acting::{before, recorded},
    dto::Application,
};
use crate::{
    asking::{Asking, At},
    body::NoBody,
    problem::Answer,
    v1::organizations::get::parse,
};
use parvis_app::applications;

/// Begins an application of an organization, as a draft.
#[utoipa::path(
    post, path = "/organizations/{id}/applications", tag = "Applications",
    params(("id" = String, Path, description = "The organization.")),
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
    NoBody(bytes): NoBody,
) -> Answer {
    let id = parse(&id)?;
    if let Some(made) = asking.replayed(&[&bytes]).await? {
        return before(&asking, &made).await;
    }
    let view = applications::start(asking.app(), &asking.actor, &id).await?;
    recorded(&asking, &view)
}
