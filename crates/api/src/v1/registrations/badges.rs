//! Badges as a file to print.

use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::organizations::get::parse,
};
use parvis_app::registrations::{self, BadgeSheet};
use parvis_http::papers;

/// Prints the badges of everybody who has a seat.
///
/// A PDF with eight badges on a page of A4; each has a QR code for check-in.
/// Organizations that are not in the public list are not named on them.
#[utoipa::path(
    get, path = "/consultations/{code}/badges.pdf", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation.")),
    responses(
        (status = 200, description = "The badges.", content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "Nobody has a seat.", body = crate::problem::Problem, content_type = "application/problem+json"),
    ),
    extensions(("x-permission" = json!("view_registrations"))),
)]
pub(crate) async fn print_badges(asking: Asking, At(code): At<String>) -> Answer {
    let locale = asking.locale();
    let sheet = registrations::badges(asking.app(), &asking.actor, &code, locale).await?;
    print(&asking, &sheet)
}

/// Prints the badges of an organization's own delegates who have a seat.
#[utoipa::path(
    get, path = "/organizations/{id}/consultations/{code}/badges.pdf", tag = "Consultations",
    params(
        ("id" = String, Path, description = "The organization."),
        ("code" = String, Path, description = "Code of the consultation."),
    ),
    responses(
        (status = 200, description = "The badges.", content_type = "application/pdf", body = Vec<u8>),
        (status = 409, description = "Nobody has a seat.", body = crate::problem::Problem, content_type = "application/problem+json"),
    ),
    extensions(("x-permission" = json!("view_delegates"))),
)]
pub(crate) async fn print_own_badges(
    asking: Asking,
    At((id, code)): At<(String, String)>,
) -> Answer {
    let (id, locale) = (parse(&id)?, asking.locale());
    let sheet = registrations::own_badges(asking.app(), &asking.actor, &id, &code, locale).await?;
    print(&asking, &sheet)
}

fn print(asking: &Asking, sheet: &BadgeSheet) -> Answer {
    let now = asking.app().clock.now();
    let paper = papers::badges(&asking.state.site, sheet, asking.locale(), now)?;
    Ok(answer::paper(paper))
}
