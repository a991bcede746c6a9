//! All bodies, by kind.

use super::parts::{BodyLink, edits, when};
use crate::kit::*;
use parvis_app::bodies;
use parvis_domain::body::{Body, BodyKind, Book};

#[derive(Template)]
#[template(path = "bodies/list.html")]
struct List {
    page: Page,
    count: String,
    groups: Vec<Group>,
    can_edit: bool,
}

struct Group {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    link: BodyLink,
    dates: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let book = bodies::book(visit.app()).await?;
    let page = visit.page(t.bodies_title(), Nav::Bodies);
    let group = |&kind: &BodyKind| Group {
        title: labels::body_kind(t, kind),
        rows: rows(&visit, &page, &book, kind),
    };
    let groups: Vec<Group> = BodyKind::ALL
        .iter()
        .map(group)
        .filter(|g| !g.rows.is_empty())
        .collect();
    Ok(ok(&List {
        count: t.bodies_count(groups.iter().map(|g| g.rows.len()).sum::<usize>()),
        groups,
        can_edit: edits(&visit),
        page,
    }))
}

fn rows(visit: &Visit, page: &Page, book: &Book, kind: BodyKind) -> Vec<Row> {
    let mut rows: Vec<Row> = book
        .bodies()
        .filter(|(_, b)| b.kind == kind)
        .map(|(_, body)| Row {
            link: BodyLink::new(page, book, &body.code),
            dates: dates(visit, body),
        })
        .collect();
    rows.sort_by_cached_key(|r| parvis_domain::text::fold(&r.link.name.name));
    rows
}

/// From when to when a body is known to have been.
pub(super) fn dates(visit: &Visit, body: &Body) -> String {
    let t = visit.t;
    match (body.founded, body.ended) {
        (None, None) => String::new(),
        (Some(from), None) => when(t, Some(from)),
        (from, until) => t.bodies_period(when(t, from), when(t, until)),
    }
}
