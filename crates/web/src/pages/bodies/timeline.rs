//! The timeline of a body.

use super::parts::{BodyLink, Told, shown, when};
use crate::{kit::*, lists::Named};
use parvis_domain::body::{Book, Entry, EntryKind};

/// One line.
pub(super) struct Line {
    pub(super) when: String,
    pub(super) what: String,
    pub(super) role: String,
    pub(super) bodies: Vec<BodyLink>,
    pub(super) text: Named,
    pub(super) href: Option<String>,
    pub(super) disputed: bool,
    pub(super) told: Vec<Told>,
}

/// The lines of the timeline of a body.
pub(super) fn lines((visit, page, book): (&Visit, &Page, &Book), code: &str) -> Vec<Line> {
    let line = |entry: &Entry<'_>| line((visit, page, book), code, entry);
    book.timeline(code).iter().map(line).collect()
}

fn line((visit, page, book): (&Visit, &Page, &Book), code: &str, entry: &Entry<'_>) -> Line {
    let t = visit.t;
    let href = match (entry.kind, entry.code) {
        (EntryKind::Mandate, Some(mandate)) => {
            Some(page.href(&format!("/bodies/{code}/mandates/{mandate}")))
        }
        (EntryKind::Instrument, Some(instrument)) => {
            Some(page.href(&format!("/instruments#{instrument}")))
        }
        _ => None,
    };
    let mut sources = Vec::new();
    let mut told = Vec::new();
    for statement in &entry.statements {
        // Facts that one source tells together need it once.
        if !sources.contains(&(&statement.source, &statement.note)) {
            sources.push((&statement.source, &statement.note));
            told.push(Told::new(visit, statement, entry.text));
        }
    }
    Line {
        when: match entry.until {
            Some(_) => t.bodies_period(when(t, entry.when), when(t, entry.until)),
            None => when(t, entry.when),
        },
        what: labels::body_entry(t, entry.kind),
        role: entry
            .role
            .map(|r| labels::body_role(t, r))
            .unwrap_or_default(),
        bodies: entry
            .bodies
            .iter()
            .map(|c| BodyLink::new(page, book, c))
            .collect(),
        text: entry
            .text
            .map(|text| shown(text, visit.locale))
            .unwrap_or_default(),
        href,
        disputed: entry.disputed,
        told,
    }
}
