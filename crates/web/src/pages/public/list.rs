//! One code list with its sources.

use super::data::list_title;
use crate::{
    kit::*,
    lists::{self, SourcePart},
};
use parvis_app::reference::{self, CodeEntry};

#[derive(Template)]
#[template(path = "public/list.html")]
struct ListPage {
    page: Page,
    title: String,
    count: String,
    rows: Vec<Row>,
}

struct Row {
    code: String,
    label: String,
    foreign: String,
    validity: String,
    basis: String,
    source: Vec<SourcePart>,
}

pub(super) async fn get(visit: Visit, Path(name): Path<String>) -> Answer {
    let t = visit.t;
    let entries = reference::code_list(visit.app(), &name).await?;
    let title = list_title(t, &name);
    Ok(ok(&ListPage {
        page: visit.page(&title, Nav::Data),
        title,
        count: t.data_list_entries(entries.len()),
        rows: entries.iter().map(|e| row(&visit, e)).collect(),
    }))
}

fn row(visit: &Visit, entry: &CodeEntry) -> Row {
    let t = visit.t;
    let (label, language) = entry.label.best(visit.locale).unwrap_or(("", visit.locale));
    let mut validity = Vec::new();
    validity.extend(
        entry
            .valid_from
            .map(|d| t.data_list_from(labels::partial_date(t, d))),
    );
    validity.extend(
        entry
            .valid_until
            .map(|d| t.data_list_until(labels::partial_date(t, d))),
    );
    validity.extend(entry.retired.then(|| t.data_list_retired()));
    Row {
        code: entry.code.clone(),
        label: label.to_owned(),
        foreign: if language == visit.locale {
            String::new()
        } else {
            labels::language_name(t, language)
        },
        validity: validity.join(", "),
        basis: lists::basis(t, &entry.basis),
        source: lists::source_parts(t, &entry.source),
    }
}
