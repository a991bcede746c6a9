//! The list of action points as a file, for staff.

use crate::{Dialect, Writer};
use parvis_app::follow_up::PointView;

const COLUMNS: &[&str] = &[
    "consultation",
    "year",
    "number",
    "text_en",
    "text_fr",
    "text_es",
    "recommendation",
    "owner_kind",
    "owner",
    "owner_name",
    "due_on",
    "state",
    "overdue",
    "said_done_at",
    "reach",
    "organizations",
    "policy_documents",
    "steps",
    "last_step_at",
    "last_note",
    "last_link",
];

/// Writes the list.
#[must_use]
pub fn action_points_csv(all: &[PointView], dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for it in all {
        writer.row(cells(it));
    }
    writer.finish()
}

fn cells(it: &PointView) -> Vec<String> {
    let p = &it.point;
    let own = |v: Option<&String>| v.cloned().unwrap_or_default();
    let last = it.steps.last().map(|s| &s.step);
    let moment = |at: parvis_domain::Instant| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let ids: Vec<&str> = p.organizations.iter().map(|id| id.as_str()).collect();
    vec![
        it.code.clone(),
        it.year.to_string(),
        p.number.to_string(),
        own(p.text.en.as_ref()),
        own(p.text.fr.as_ref()),
        own(p.text.es.as_ref()),
        p.recommendation.map(|n| n.to_string()).unwrap_or_default(),
        it.owner.kind.clone(),
        own(it.owner.code.as_ref()),
        it.owner.name.en.clone(),
        p.due_on.to_string(),
        p.state.code().to_owned(),
        it.overdue.to_string(),
        p.said_done_at.map(moment).unwrap_or_default(),
        p.reach.code().to_owned(),
        ids.join("|"),
        p.policy_documents.join("|"),
        it.steps.len().to_string(),
        last.map(|s| moment(s.at)).unwrap_or_default(),
        last.map(|s| s.note.clone()).unwrap_or_default(),
        own(last.and_then(|s| s.link.as_ref())),
    ]
}
