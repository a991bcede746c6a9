//! Every statement on a body, also what was corrected or taken back.

use super::parts::{Told, edits};
use crate::{kit::*, lists::Named};
use parvis_app::{
    bodies::{self, Stored},
    input::Value,
};
use parvis_domain::body::{Book, FactKind};
use parvis_interchange::statement_state;

#[derive(Template)]
#[template(path = "bodies/statements.html")]
struct Statements {
    page: Page,
    href: String,
    name: Named,
    rows: Vec<Row>,
    files: Vec<(String, String)>,
}

struct Row {
    id: String,
    kind: String,
    state: Option<(String, &'static str)>,
    values: Vec<(String, String)>,
    recorded: String,
    corrects: Option<String>,
    told: Told,
    edit: Option<String>,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    let t = visit.t;
    let book = bodies::book(visit.app()).await?;
    let name = book.name(&code).ok_or(AppError::NotFound)?;
    let name = super::parts::shown(name, visit.locale);
    let page = visit.page(t.bodies_statements_title(), Nav::Bodies);
    let stored = bodies::stored(visit.app()).await?;
    let names = |row: &Stored| {
        let refers = book.statement(row.id).map(|s| s.fact.refers());
        row.subject == code
            || refers.is_some_and(|r| {
                r.iter()
                    .any(|(_, k, c)| (*k, *c) == (FactKind::Body, code.as_str()))
            })
    };
    let rows: Vec<&Stored> = stored.iter().filter(|r| names(r)).collect();
    let file = |&kind: &FactKind| {
        let path = format!("/body-statements.csv?kind={kind}&subject={code}&history=true");
        let words = t.bodies_csv_statements(labels::body_fact(t, kind));
        (page.href(&path), words)
    };
    let kinds = FactKind::ALL.iter();
    let kinds = kinds.filter(|k| rows.iter().any(|r| r.kind == **k && r.subject == code));
    Ok(ok(&Statements {
        href: page.href(&format!("/bodies/{code}")),
        files: kinds.map(file).collect(),
        rows: rows
            .iter()
            .map(|r| self::row(&visit, &page, &book, r))
            .collect(),
        name,
        page,
    }))
}

fn row(visit: &Visit, page: &Page, book: &Book, it: &Stored) -> Row {
    let t = visit.t;
    let state = match statement_state(book, it.id) {
        "corrected" => Some((t.bodies_statement_corrected(), "govuk-tag--grey")),
        "retracted" => Some((t.bodies_statement_retracted(), "govuk-tag--grey")),
        "retraction" => Some((t.bodies_statement_taking_back(), "govuk-tag--red")),
        _ if it.supersedes.is_some() => Some((t.bodies_statement_correction(), "govuk-tag--green")),
        _ => None,
    };
    let holds = book.statement(it.id).is_some_and(|s| book.holds(s));
    let shown = |(name, value): (String, Value)| {
        let hidden = ["basis", "source", "note", "body"].contains(&name.as_str());
        let text = match value {
            Value::Text(text) if !hidden => text,
            Value::List(_) => it
                .values
                .iter()
                .find(|(n, _)| *n == name)
                .map(|(_, v)| v.replace('|', ", "))?,
            _ => return None,
        };
        Some((labels::field(t, &name), text))
    };
    let told = book.statement(it.id).map(|s| Told::new(visit, s, None));
    Row {
        id: it.id.to_string(),
        kind: labels::body_fact(t, it.kind),
        state,
        values: it.input().0.into_iter().filter_map(shown).collect(),
        recorded: t.bodies_statement_recorded(labels::day(t, it.recorded_at.date_naive())),
        corrects: it.supersedes.map(|id| format!("#s-{id}")),
        told: told.unwrap_or(Told {
            mark: String::new(),
            source: vec![],
            note: String::new(),
            ours: false,
        }),
        edit: (holds && edits(visit))
            .then(|| page.href(&format!("/staff/bodies/statements/{}", it.id))),
    }
}
