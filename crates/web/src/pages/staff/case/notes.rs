//! Tab: notes of staff.

use super::{super::acts::retry, Frame, load};
use crate::{kit::*, pages::applicant::application_id};
use parvis_app::{
    applications::ApplicationView,
    desk::{self, NoteView},
};

#[derive(Template)]
#[template(path = "staff/case/notes.html")]
struct Notes {
    page: Page,
    frame: Frame,
    form: Form,
    hint: String,
    notes: Vec<NoteRow>,
}

struct NoteRow {
    id: String,
    author: String,
    when: String,
    edited: String,
    text: String,
    open: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &view, form).await?))
}

pub(super) async fn add(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let case = application_id(&id)?;
    let done = desk::add_note(visit.app(), visit.actor(), case, &input).await;
    after(&visit, &id, &input, done.map(|_| ())).await
}

pub(super) async fn edit(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let case = application_id(&id)?;
    let done = desk::edit_note(visit.app(), visit.actor(), case, &input).await;
    after(&visit, &id, &input, done).await
}

async fn after(visit: &Visit, id: &str, input: &Input, done: Result<(), AppError>) -> Answer {
    let Err(error) = done else {
        let path = format!("/staff/applications/{id}/notes");
        return Ok(go_done(visit.locale, &path, "noted"));
    };
    let (status, _) = retry(&error, 0);
    let form = visit.faulty_form(input, error)?;
    let view = load(visit, id).await?;
    Ok(show(status, &body(visit, &view, form).await?))
}

async fn body(visit: &Visit, view: &ApplicationView, form: Form) -> Result<Notes, AppError> {
    let frame = Frame::load(visit, view, "/notes").await?;
    let mut page = frame.page(visit, view);
    page.faulty = form.is_faulty();
    let notes = desk::notes(visit.app(), visit.actor(), view.application.id).await?;
    let colleagues = desk::colleagues(visit.app(), visit.actor()).await?;
    let others = colleagues
        .iter()
        .filter(|c| Some(c.id) != visit.actor().id());
    let handles: Vec<String> = others.map(|c| format!("@{}", c.handle)).collect();
    Ok(Notes {
        hint: visit.t.desk_note_hint(handles.join(", ")),
        notes: notes.iter().rev().map(|n| row(visit, n)).collect(),
        frame,
        form,
        page,
    })
}

fn row(visit: &Visit, it: &NoteView) -> NoteRow {
    let t = visit.t;
    let edited = it.note.edited_at.map(|at| labels::moment(t, at));
    NoteRow {
        id: it.note.id.to_string(),
        author: it.note.author_name.clone(),
        when: labels::moment(t, it.note.at),
        edited: edited.map(|at| t.desk_note_edited(at)).unwrap_or_default(),
        text: it.note.text.clone(),
        open: it.open,
    }
}
