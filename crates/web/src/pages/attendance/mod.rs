//! Check-in at the door of a consultation, and who came.

mod badge;
mod door;
mod list;
mod live;
mod walk_in;

pub(super) use badge::in_language as of_badge;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let door = |end: &str| format!("/staff/consultations/{{code}}/check-in{end}");
    let list = |end: &str| format!("/staff/consultations/{{code}}/attendance{end}");
    Routes::default()
        .get(&door(""), Action::NoteAttendance, door::get)
        .post(&door(""), Action::NoteAttendance, door::post)
        .get(&door("/list"), Action::NoteAttendance, live::list)
        .post(&door("/sync"), Action::NoteAttendance, live::sync)
        .get(&door("/worker.js"), Action::NoteAttendance, live::worker)
        .get(
            &door("/app.webmanifest"),
            Action::NoteAttendance,
            live::manifest,
        )
        .get(&door("/walk-in"), Action::NoteAttendance, walk_in::get)
        .post(&door("/walk-in"), Action::NoteAttendance, walk_in::post)
        .get(&list(""), Action::ViewAttendance, list::get)
        .post(&list(""), Action::NoteAttendance, list::post)
        .post(&list("/undo"), Action::NoteAttendance, list::undo)
        .get(&list(".csv"), Action::ViewAttendance, list::csv)
        .get("/check-in/{badge}", Action::ReadPublic, badge::get)
        .post("/check-in/{badge}", Action::NoteAttendance, badge::post)
}
