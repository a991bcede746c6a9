//! The days of a session.

use super::dto::SessionCalendar;
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use parvis_app::time;

/// Shows the days that count before a session, each with what it rests on.
#[utoipa::path(
    get, path = "/council-sessions/{code}/calendar", tag = "Reference",
    params(("code" = String, Path, description = "Code of the session.")),
    responses((status = 200, description = "The days, in order.", body = SessionCalendar)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_session_calendar(asking: Asking, At(code): At<String>) -> Answer {
    let calendar = time::session_calendar(asking.app(), &code).await?;
    answer::public(&asking, &SessionCalendar::new(&code, &calendar))
}
