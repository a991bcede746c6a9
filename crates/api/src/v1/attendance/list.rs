//! Who is expected and who came.

use super::dto::{
    AttendanceFileQuery, AttendanceOfDay, AttendanceQuery, DAY_FIELDS, DAY_FILE_FIELDS,
};
use crate::{
    answer,
    asking::{At, Searching},
    problem::Answer,
    v1::organizations::csv::dialect,
};
use axum::http::StatusCode;
use parvis_app::{attendance, input::Reader};
use parvis_interchange::attendance_csv;

/// Tells who is expected at a consultation and who came, on a day.
#[utoipa::path(
    get, path = "/consultations/{code}/attendance", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), AttendanceQuery),
    responses((status = 200, description = "The delegates.", body = AttendanceOfDay)),
    extensions(("x-permission" = json!("view_attendance"))),
)]
pub(crate) async fn list_attendance(
    Searching(asking, query): Searching,
    At(code): At<String>,
) -> Answer {
    let mut reader = Reader::new(&query, DAY_FIELDS);
    let day = reader.day("day");
    reader.faults.or(())?;
    let board = attendance::board(asking.app(), &asking.actor, &code, day).await?;
    Ok(answer::json(StatusCode::OK, &AttendanceOfDay::from(&board)))
}

/// Exports who is expected and who came, on a day.
#[utoipa::path(
    get, path = "/consultations/{code}/attendance.csv", tag = "Consultations",
    params(("code" = String, Path, description = "Code of the consultation."), AttendanceFileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("view_attendance"))),
)]
pub(crate) async fn export_attendance(
    Searching(asking, query): Searching,
    At(code): At<String>,
) -> Answer {
    let mut reader = Reader::new(&query, DAY_FILE_FIELDS);
    let (day, dialect) = (reader.day("day"), dialect(&asking, &mut reader));
    reader.faults.or(())?;
    let board = attendance::board(asking.app(), &asking.actor, &code, day).await?;
    let name = format!("parvis_attendance_{code}_{}.csv", board.day);
    Ok(answer::csv(&asking, &name, attendance_csv(&board, dialect)))
}
