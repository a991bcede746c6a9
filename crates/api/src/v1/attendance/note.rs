//! A note at the door.

use super::dto::{AttendanceNoteInput, AttendanceNoted};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
};
use axum::http::StatusCode;
use parvis_app::attendance;

/// Notes that a delegate came, that this was a mistake, or why one did not come. A delegate
/// without a confirmed place is noted all the same, and the answer says so. The identity in
/// `event` takes the place of an idempotency key.
#[utoipa::path(
    post, path = "/consultations/{code}/attendance-notes", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation.")),
    request_body(content = AttendanceNoteInput, example = json!({
        "event": "01934c5e-0000-7000-8000-000000000001", "badge": "01JD65W6HBFGYRWKTGC5S87555",
        "day": "2027-05-04", "act": "check_in", "means": "scan", "at": "2027-05-04T07:02:00Z"
    })),
    responses(
        (status = 201, description = "Noted.", body = AttendanceNoted),
        (status = 200, description = "This event was noted before.", body = AttendanceNoted),
    ),
    extensions(("x-permission" = json!("note_attendance"))),
)]
pub(crate) async fn note_attendance(
    asking: Asking,
    At(code): At<String>,
    body: JsonBody,
) -> Answer {
    let noted = attendance::note(asking.app(), &asking.actor, &code, &body.input).await?;
    let status = if noted.again {
        StatusCode::OK
    } else {
        StatusCode::CREATED
    };
    Ok(answer::json(status, &AttendanceNoted::from(&noted)))
}
