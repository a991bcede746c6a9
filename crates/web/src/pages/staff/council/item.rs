//! Mark and words of one application on the list.

use super::super::acts::retry;
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::{
    council::{self, ListRow, ListView},
    input::Value,
};
use parvis_domain::{council::ListMark, text::LocalizedText};

#[derive(Template)]
#[template(path = "staff/council/item.html")]
struct Item {
    page: Page,
    form: Form,
    action: String,
    back: String,
    version: i32,
    name: Named,
    marks: Vec<Choice>,
    known: [String; 3],
}

pub(super) async fn get(visit: Visit, Path((code, id)): Path<(String, String)>) -> Answer {
    authorize(visit.actor(), Action::EditCouncilList, On::Nothing)?;
    let view = council::list(visit.app(), visit.actor(), &code).await?;
    let row = find(&view, &id)?;
    let form = visit.form(&input_of(row));
    let version = view.list.version;
    Ok(ok(&body(&visit, &view, row, form, version)))
}

pub(super) async fn post(
    visit: Visit,
    Path((code, id)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let version = posted.version()?;
    let input = posted.input();
    let done = council::edit_item(visit.app(), visit.actor(), &code, &id, version, &input).await;
    match done {
        Ok(_) => {
            let path = format!("/staff/sessions/{code}/list");
            Ok(go_done(visit.locale, &path, "council-list"))
        }
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            let view = council::list(visit.app(), visit.actor(), &code).await?;
            let row = find(&view, &id)?;
            Ok(show(status, &body(&visit, &view, row, form, version)))
        }
    }
}

fn find<'a>(view: &'a ListView, id: &str) -> Result<&'a ListRow, AppError> {
    let named = |r: &&ListRow| r.application.id.to_string() == id;
    view.rows.iter().find(named).ok_or(AppError::NotFound)
}

fn input_of(row: &ListRow) -> Input {
    let item = &row.item;
    let texts = |prefix: &str, it: &LocalizedText| {
        [("en", &it.en), ("fr", &it.fr), ("es", &it.es)].map(|(language, text)| {
            let text = text.clone().unwrap_or_default();
            (format!("{prefix}_{language}"), Value::Text(text))
        })
    };
    let mut pairs = vec![("mark".to_owned(), Value::Text(item.mark.code().into()))];
    pairs.extend(texts("name", &item.names));
    pairs.extend(texts("summary", &item.summary));
    Input(pairs)
}

fn body(visit: &Visit, view: &ListView, row: &ListRow, form: Form, version: i32) -> Item {
    let t = visit.t;
    let mut page = visit.page(t.council_edit_title(), Nav::Sessions);
    page.faulty = form.is_faulty();
    let back = page.href(&format!("/staff/sessions/{}/list", view.session.code));
    let mark = |&m: &ListMark| Choice::new(m.code(), labels::list_mark(t, m));
    // What the register knows stands below the field as a hint.
    let hint = |text: &Option<String>, entered: &Option<String>| match text {
        Some(name) if entered.is_none() => name.clone(),
        _ => t.council_edit_hint(),
    };
    let (names, own) = (&row.names, &row.item.names);
    Item {
        action: format!("{back}/items/{}", row.application.id),
        name: lists::shown_name(&row.organization.profile, visit.locale),
        marks: ListMark::ALL.iter().map(mark).collect(),
        known: [
            hint(&names.en, &own.en),
            hint(&names.fr, &own.fr),
            hint(&names.es, &own.es),
        ],
        back,
        version,
        form,
        page,
    }
}
