//! Roles in a body, and those that it has in others.

use super::parts::{BodyLink, Sure, Told, edits, period, shown};
use crate::{kit::*, lists::Named};
use parvis_domain::body::{Book, Certainty, Held, Role};

/// Those who hold one role.
pub(super) struct Group {
    pub(super) title: String,
    pub(super) count: String,
    pub(super) dated: bool,
    pub(super) rows: Vec<Row>,
}

/// One of them.
pub(super) struct Row {
    pub(super) link: BodyLink,
    pub(super) sure: Sure,
    pub(super) disputed: bool,
    pub(super) lines: Vec<Line>,
}

/// What one source says.
pub(super) struct Line {
    pub(super) period: String,
    pub(super) detail: Named,
    pub(super) told: Told,
    pub(super) edit: Option<String>,
}

/// Groups by role; `dated` when a date was asked for, `upwards` when the other
/// body is the one to which it belongs.
pub(super) fn groups(
    parts: (&Visit, &Page, &Book),
    held: Vec<Held<'_>>,
    dated: bool,
    upwards: bool,
) -> Vec<Group> {
    let t = parts.0.t;
    let of = |role: Role| {
        let theirs = held
            .iter()
            .filter(|h| h.membership().map(|m| m.role) == Some(role));
        let rows: Vec<&Held<'_>> = theirs.collect();
        let certain = rows
            .iter()
            .filter(|h| h.certainty == Certainty::Certain)
            .count();
        let possible = rows.len() - certain;
        let count = match (dated, possible) {
            (false, _) => rows.len().to_string(),
            (true, 0) => t.bodies_members_certain(certain),
            (true, _) => format!(
                "{}, {}",
                t.bodies_members_certain(certain),
                t.bodies_members_possible(possible)
            ),
        };
        Group {
            title: labels::body_role(t, role),
            count,
            dated,
            rows: rows.iter().map(|h| row(parts, h, upwards)).collect(),
        }
    };
    Role::ALL
        .iter()
        .map(|&role| of(role))
        .filter(|g| !g.rows.is_empty())
        .collect()
}

fn row((visit, page, book): (&Visit, &Page, &Book), held: &Held<'_>, upwards: bool) -> Row {
    let t = visit.t;
    let other = held.membership().map_or("", |m| match upwards {
        true => m.body.as_str(),
        false => m.member.as_str(),
    });
    let edit = edits(visit);
    Row {
        link: BodyLink::new(page, book, other),
        sure: Sure::new(t, held.certainty, held.doubt),
        disputed: held.is_disputed(),
        lines: held
            .statements
            .iter()
            .map(|(statement, m)| Line {
                period: period(t, &m.period),
                detail: shown(&m.detail, visit.locale),
                told: Told::new(visit, statement, Some(&m.detail)),
                edit: edit
                    .then(|| page.href(&format!("/staff/bodies/statements/{}", statement.id))),
            })
            .collect(),
    }
}
