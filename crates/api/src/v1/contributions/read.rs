//! Reading the contributions to a consultation.

use super::dto::Contribution;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::{applications::attachment, listing::Listing},
};
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use parvis_app::{
    contributions::{self, ContributionView},
    policy::{Action, On, authorize},
};
use parvis_interchange::{Dialect, contributions_csv};
use uuid::Uuid;

pub(super) fn show(code: StatusCode, view: &ContributionView) -> Response {
    answer::versioned(code, view.it.version, &Contribution::from(view))
}

/// Lists the contributions to a consultation that you may read, in the order
/// of arrival: for everybody those that were accepted and are public.
#[utoipa::path(
    get, path = "/consultations/{code}/contributions", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "The contributions.", body = Listing<Contribution>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_contributions(asking: Asking, At(code): At<String>) -> Answer {
    let all = contributions::of_consultation(asking.app(), &asking.actor, &code).await?;
    let body = Listing::whole(all.iter().map(Contribution::from));
    if asking.public {
        return answer::public(&asking, &body);
    }
    Ok(answer::json(StatusCode::OK, &body))
}

/// Exports the contributions to a consultation, without their texts.
#[utoipa::path(
    get, path = "/consultations/{code}/contributions.csv", tag = "Contributions",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("view_contributions"))),
)]
pub(crate) async fn export_contributions(asking: Asking, At(code): At<String>) -> Answer {
    authorize(&asking.actor, Action::ViewContributions, On::Nothing)?;
    let all = contributions::of_consultation(asking.app(), &asking.actor, &code).await?;
    let file = contributions_csv(&all, Dialect::Data);
    Ok(answer::csv(&asking, "parvis_contributions.csv", file))
}

/// Shows a contribution that you may read.
#[utoipa::path(
    get, path = "/consultations/{code}/contributions/{contribution}", tag = "Contributions",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("contribution" = Uuid, Path, description = "The contribution."),
    ),
    responses((status = 200, description = "The contribution.", body = Contribution,
        headers(("ETag" = String, description = "Its version.")))),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_contribution(asking: Asking, At((code, id)): At<(String, Uuid)>) -> Answer {
    let view = contributions::one(asking.app(), &asking.actor, &code, id).await?;
    if asking.public {
        return answer::public(&asking, &Contribution::from(&view));
    }
    Ok(show(StatusCode::OK, &view))
}

/// Downloads the file of a contribution that you may read.
#[utoipa::path(
    get, path = "/consultations/{code}/contributions/{contribution}/file", tag = "Contributions",
    params(
        ("code" = String, Path, description = "Code of the consultation."),
        ("contribution" = Uuid, Path, description = "The contribution."),
    ),
    responses((status = 200, description = "The content, to be saved.", content(
        ("application/pdf"), ("image/png"), ("image/jpeg")
    ))),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_contribution_file(
    asking: Asking,
    At((code, id)): At<(String, Uuid)>,
) -> Answer {
    let (app, actor) = (asking.app(), &asking.actor);
    let (file, bytes) = contributions::read_file(app, actor, &code, id).await?;
    let mut response = Response::new(Body::from(bytes));
    let headers = [
        (header::CONTENT_TYPE, file.media_type),
        (header::CONTENT_DISPOSITION, attachment(&file.name)),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    Ok(response)
}
