//! The pages, by area. Each area's `mod.rs` lists its addresses.

mod account;
mod admin;
mod applicant;
mod attendance;
mod bodies;
mod consultation;
mod contacts;
mod contribution;
mod diligence;
mod follow_up;
mod history;
mod inquiry;
mod invitation;
mod participation;
mod public;
mod registration;
mod report;
mod representative;
mod segment;
mod staff;
mod status;
mod team;

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use parvis_http::HttpState;

use crate::{
    routes::{PageRoute, Routes},
    show::locale_of,
    static_files, trouble,
};

pub(crate) use public::{DecisionLine, decision_line, layer_class, wording};

fn all() -> Routes {
    Routes::default()
        .join(public::routes())
        .join(contacts::routes())
        .join(bodies::routes())
        .join(account::routes())
        .join(applicant::routes())
        .join(team::routes())
        .join(consultation::routes())
        .join(registration::routes())
        .join(follow_up::routes())
        .join(participation::routes())
        .join(contribution::routes())
        .join(staff::routes())
        .join(segment::routes())
        .join(invitation::routes())
        .join(status::routes())
        .join(diligence::routes())
        .join(report::routes())
        .join(inquiry::routes())
        .join(history::routes())
        .join(representative::routes())
        .join(attendance::routes())
        .join(admin::routes())
}

/// Every page with the action that it is about.
#[must_use]
pub fn routes() -> Vec<PageRoute> {
    all().finish().1
}

/// The router of the pages, with static files and error pages.
pub fn router(state: HttpState) -> Router<HttpState> {
    let (pages, _) = all().finish();
    pages
        .route("/", get(front))
        .route("/check-in/{badge}", get(attendance::of_badge))
        .fallback(nothing)
        .layer(middleware::from_fn_with_state(state, trouble::explain))
        .route("/static/{name}", get(static_files::serve))
}

/// `/` leads to the front page in the language that the browser asks for.
async fn front(State(_): State<HttpState>, headers: HeaderMap) -> Response {
    let locale = locale_of("/", &headers);
    let to = format!("/{}", locale.code());
    let headers = [
        (header::LOCATION, to),
        (header::VARY, "accept-language".to_owned()),
    ];
    (StatusCode::FOUND, headers).into_response()
}

async fn nothing() -> StatusCode {
    StatusCode::NOT_FOUND
}
