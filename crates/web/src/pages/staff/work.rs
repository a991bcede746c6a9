//! "My work": what a member of staff finds in the morning.

use super::queue::{Row, row};
use crate::kit::*;
use parvis_app::{
    applications::CaseRow,
    desk::{self, Dialogue, Mention},
    team::JoinRequest,
};
use parvis_i18n::isolate;

#[derive(Template)]
#[template(path = "staff/work.html")]
struct WorkPage {
    page: Page,
    groups: Vec<Group>,
    mentions: Vec<Called>,
    claims: Vec<(String, String)>,
    /// What waits in the dialogue: address and words.
    dialogue: Vec<(String, String)>,
}

/// A list of cases under a heading.
struct Group {
    id: &'static str,
    title: String,
    rows: Vec<Row>,
}

/// A note that calls the reader.
struct Called {
    id: String,
    href: String,
    reference: String,
    by: String,
    text: String,
    done_label: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let work = desk::work(visit.app(), visit.actor()).await?;
    let page = visit.page(t.desk_work_title(), Nav::Work);
    let group = |id, title, cases: &[CaseRow]| Group {
        id,
        title,
        rows: cases.iter().map(|c| row(&visit, c, "")).collect(),
    };
    let mut groups = vec![
        group("overdue", t.desk_work_overdue(), &work.overdue),
        group("confirm", t.desk_work_confirm(), &work.to_confirm),
        group("clear", t.desk_work_clear(), &work.to_clear),
        group("mine", t.desk_work_mine(), &work.mine),
        group("awaiting", t.desk_work_awaiting(), &work.awaiting),
        group("free", t.desk_work_free(), &work.free),
    ];
    groups.retain(|g| !g.rows.is_empty());
    Ok(ok(&WorkPage {
        groups,
        mentions: work.mentions.iter().map(|m| called(&visit, m)).collect(),
        claims: work
            .claims
            .iter()
            .map(|r| claim(&visit, &page, r))
            .collect(),
        dialogue: waiting(&visit, &page, &work.dialogue),
        page,
    }))
}

fn waiting(visit: &Visit, page: &Page, it: &Dialogue) -> Vec<(String, String)> {
    let t = visit.t;
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let inquiries = |query: &str| page.href(&format!("/staff/inquiries?state=open&{query}=true"));
    let counted = [
        (
            count(it.overdue),
            inquiries("overdue"),
            t.desk_work_inquiries_overdue(count(it.overdue)),
        ),
        (
            count(it.unrouted),
            inquiries("unrouted"),
            t.desk_work_inquiries_unrouted(count(it.unrouted)),
        ),
        (
            count(it.mine),
            inquiries("mine"),
            t.desk_work_inquiries_mine(count(it.mine)),
        ),
        (
            it.points,
            page.href("/staff/action-points?overdue=true"),
            t.desk_work_points(it.points),
        ),
    ];
    let counted = counted.into_iter().filter(|(n, ..)| *n > 0);
    let nominations = it.nominations.iter().map(|(of, n)| {
        let path = format!(
            "/staff/consultations/{}/registrations?state=nominated",
            of.code
        );
        let title = isolate(&labels::consultation_title(of, visit.locale));
        (page.href(&path), t.desk_work_nominations(*n, title))
    });
    let contributions = it.contributions.iter().map(|(of, n)| {
        let path = format!("/staff/consultations/{}/contributions", of.code);
        let title = isolate(&labels::consultation_title(of, visit.locale));
        (page.href(&path), t.desk_work_contributions(*n, title))
    });
    counted
        .map(|(_, href, words)| (href, words))
        .chain(nominations)
        .chain(contributions)
        .collect()
}

pub(super) async fn done(visit: Visit, posted: Posted) -> Answer {
    desk::mention_done(visit.app(), visit.actor(), &posted.input()).await?;
    Ok(go_done(visit.locale, "/staff/work", "done"))
}

fn called(visit: &Visit, it: &Mention) -> Called {
    let id = it.note.application_id;
    Called {
        id: it.note.id.to_string(),
        href: format!("/{}/staff/applications/{id}/notes", visit.locale.code()),
        reference: it.reference.clone(),
        by: visit.t.desk_changes_note(&it.note.author_name),
        text: it.note.text.clone(),
        done_label: visit.t.desk_work_done_of(&it.reference),
    }
}

fn claim(visit: &Visit, page: &Page, it: &JoinRequest) -> (String, String) {
    let day = labels::day(visit.t, it.at.date_naive());
    let name = isolate(&it.organization_name);
    (
        page.href(&format!("/organizations/{}/team", it.organization)),
        visit.t.desk_work_claim(day, isolate(&it.name), name),
    )
}
