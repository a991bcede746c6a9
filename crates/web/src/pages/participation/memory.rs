//! What an organization did at consultations.

use crate::{
    kit::*,
    lists,
    pages::{
        consultation::{Said, title},
        contribution::{Item, Spoken, item, spoken},
        follow_up::{Point, points},
        status::organization_id,
    },
};
use parvis_app::{
    contributions::ContributionView,
    participation::{self, MemoryEntry},
};
use parvis_domain::{contribution::ContributionState, invitation::InvitationState};

#[derive(Template)]
#[template(path = "participation/memory.html")]
struct MemoryPage {
    page: Page,
    base: String,
    id: String,
    name: lists::Named,
    whole: bool,
    entries: Vec<Entry>,
}

struct Entry {
    href: String,
    title: Said,
    when: String,
    facts: Vec<String>,
    points: Vec<Point>,
    items: Vec<Item>,
    spoken: Vec<Spoken>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let memory = participation::memory(visit.app(), visit.actor(), &id).await?;
    let page = visit.page(visit.t.participation_memory_title(), Nav::Directory);
    let base = page.href(&format!("/organizations/{id}"));
    let entries = memory.entries.iter().map(|e| entry(&visit, &page, e));
    Ok(ok(&MemoryPage {
        name: lists::shown_name(&memory.organization.profile, visit.locale),
        whole: memory.whole,
        entries: entries.collect(),
        id: id.to_string(),
        base,
        page,
    }))
}

fn entry(visit: &Visit, page: &Page, it: &MemoryEntry) -> Entry {
    let mut said = Said::of(visit, &it.of.details.title);
    if said.text.is_empty() {
        said.text = title(&it.of, visit.locale);
    }
    Entry {
        href: page.href(&format!("/consultations/{}", it.of.code)),
        title: said,
        when: labels::consultation_when(visit.t, &it.of.details.when),
        facts: facts(visit, it),
        points: points(visit, &it.points),
        items: it.contributions.iter().map(|c| brought(visit, c)).collect(),
        spoken: it.spoke.iter().map(|s| spoken(visit, s, "")).collect(),
    }
}

/// A contribution with a link to where this person reads it.
fn brought(visit: &Visit, view: &ContributionView) -> Item {
    let it = &view.it;
    let place = if view.whole {
        format!("organizations/{}", it.organization_id)
    } else {
        format!("consultations/{}", view.code)
    };
    let href = format!("/{}/{place}/contributions/{}", visit.locale, it.id);
    item(visit, view, href)
}

/// What became of its delegates, in words; what did not happen is left out.
fn facts(visit: &Visit, of: &MemoryEntry) -> Vec<String> {
    let (t, it) = (visit.t, &of.delegates);
    let invited = of.invitation.as_ref().map(|i| match i.state {
        InvitationState::Invited => t.participation_invited(),
        InvitationState::Accepted => t.participation_accepted(),
        InvitationState::Declined => t.participation_declined(),
    });
    let states = of.contributions.iter().map(|c| c.it.state);
    let accepted = states.filter(|s| *s == ContributionState::Accepted).count();
    let all = [
        (it.nominated, t.participation_nominated(it.nominated)),
        (it.seated, t.participation_seated(it.seated)),
        (it.waiting, t.participation_waiting(it.waiting)),
        (
            it.not_accepted,
            t.participation_not_accepted(it.not_accepted),
        ),
        (it.withdrawn, t.participation_withdrawn(it.withdrawn)),
        (it.attended, t.participation_attended(it.attended)),
        (it.no_shows, t.participation_no_shows(it.no_shows)),
        (accepted, t.participation_contributed(accepted)),
        (of.spoke.len(), t.participation_spoke(of.spoke.len())),
    ];
    let happened = all.into_iter().filter(|(n, _)| *n > 0);
    let happened = happened.map(|(_, words)| words);
    invited.into_iter().chain(happened).collect()
}
