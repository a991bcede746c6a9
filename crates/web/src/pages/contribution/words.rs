//! What the pages about contributions share.

use crate::{kit::*, pages::consultation::Said};
use parvis_app::contributions::{self, ContributionView, InterventionView};
use parvis_app::follow_up::Shown;
use parvis_domain::{
    consultation::Consultation,
    contribution::{ContributionReach, ContributionState},
    follow_up::Reach,
    text::{LanguageTag, Locale},
};
use uuid::Uuid;

/// A contribution on a page.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub href: String,
    pub title: String,
    pub lang: String,
    pub kind: String,
    pub name: String,
    pub organization: String,
    pub of: Said,
    pub of_href: String,
    pub agenda: Said,
    pub text: String,
    pub file: Option<(String, String)>,
    pub received: String,
    pub reach: String,
    pub state: String,
    pub tag: &'static str,
    pub public: bool,
    pub on_paper: bool,
    pub reason: String,
    pub correct_by: String,
    pub language: String,
}

/// An intervention on a page.
#[derive(Debug, Clone)]
pub(crate) struct Spoken {
    pub href: String,
    pub name: String,
    pub organization: String,
    pub agenda: Said,
    pub delegate: String,
    pub summary: Said,
    pub internal: bool,
}

/// What the page about a consultation shows.
#[derive(Debug, Clone, Default)]
pub(crate) struct OnPage {
    pub items: Vec<Item>,
    pub speakers: Vec<(Said, Vec<Spoken>)>,
    pub until: String,
    pub note: Said,
    pub open_to: String,
    pub own: Vec<(String, String)>,
}

/// What a reader of the page about a consultation sees: what was accepted, who
/// spoke, and the call while it runs.
pub(crate) async fn on_page(visit: &Visit, of: &Consultation) -> Result<OnPage, AppError> {
    let (app, actor, t) = (visit.app(), visit.actor(), visit.t);
    let mut all = contributions::of_consultation(app, actor, &of.code).await?;
    all.retain(|c| {
        let for_others = c.it.content.reach != ContributionReach::Staff;
        c.it.state == ContributionState::Accepted && for_others
    });
    let base = format!("/{}/consultations/{}", visit.locale, of.code);
    let href = |c: &ContributionView| format!("{base}/contributions/{}", c.it.id);
    let spoke = contributions::interventions(app, actor, &of.code).await?;
    let spoke: Vec<_> = spoke
        .into_iter()
        .filter(|s| s.it.reach == Reach::Public)
        .map(|mut s| {
            s.delegate = None;
            s
        })
        .collect();
    let (_, call) = contributions::call(app, actor, &of.code).await?;
    let today = of.details.when.day_there(app.clock.now());
    let call = call.filter(|c| today <= c.until && of.cancel_reason.is_none());
    Ok(OnPage {
        items: all.iter().map(|c| item(visit, c, href(c))).collect(),
        speakers: by_point(visit, &spoke, ""),
        until: call.as_ref().map_or_else(String::new, |c| {
            t.contribution_call_until(labels::day(t, c.until))
        }),
        note: call
            .as_ref()
            .map(|c| Said::of(visit, &c.note))
            .unwrap_or_default(),
        open_to: call
            .as_ref()
            .map_or_else(String::new, |c| labels::call_open_to(t, c.open_to)),
        own: if call.is_some() {
            own(visit, of).await?
        } else {
            vec![]
        },
    })
}

/// Where the organizations of this person hand something in.
async fn own(visit: &Visit, of: &Consultation) -> Result<Vec<(String, String)>, AppError> {
    let mut out = Vec::new();
    for member in visit.actor().organizations() {
        let id = &member.organization_id;
        if !may(
            visit.actor(),
            Action::HandInContribution,
            On::Organization(id),
        ) {
            continue;
        }
        let (app, actor) = (visit.app(), visit.actor());
        let call = contributions::own_call(app, actor, id, &of.code).await?;
        if call.may.is_err() {
            continue;
        }
        let view = parvis_app::organizations::view(app, actor, id).await?;
        let name = view.organization.profile.display_name(visit.locale);
        let path = format!("organizations/{id}/consultations/{}/contribute", of.code);
        out.push((format!("/{}/{path}", visit.locale), name.to_owned()));
    }
    Ok(out)
}

pub(crate) fn item(visit: &Visit, view: &ContributionView, href: String) -> Item {
    let t = visit.t;
    let (it, says) = (&view.it, &view.it.content);
    let (name, organization) = named(visit, &view.organization);
    let of_href = format!("/{}/consultations/{}", visit.locale, view.code);
    let mut of = Said::of(visit, &view.title);
    if of.text.is_empty() {
        view.code.clone_into(&mut of.text);
    }
    let file = says.file.as_ref().map(|f| {
        let size = labels::size(t, &f.size.to_string());
        let href = format!("{of_href}/contributions/{}/file", it.id);
        (href, format!("{}, {size}", f.name))
    });
    Item {
        href,
        title: says.title.clone(),
        lang: says.language.as_str().to_owned(),
        kind: labels::contribution_kind(t, says.kind),
        name,
        organization,
        of,
        of_href,
        agenda: view
            .agenda_item
            .as_ref()
            .map(|a| Said::of(visit, a))
            .unwrap_or_default(),
        text: says.text.clone(),
        file,
        received: labels::day(t, it.received_on),
        reach: labels::contribution_reach(t, says.reach),
        state: labels::contribution_state(t, it.state),
        tag: tag(it.state),
        public: says.reach == ContributionReach::Public,
        on_paper: view.whole && it.on_paper,
        reason: it.reason.clone().unwrap_or_default(),
        correct_by: it.correct_by.map_or_else(String::new, |d| {
            t.contribution_correct_by(labels::day(t, d))
        }),
        language: language(visit, &says.language),
    }
}

/// The name of one of our languages; the tag of another.
fn language(visit: &Visit, tag: &LanguageTag) -> String {
    let locale = Locale::from_code(tag.as_str());
    locale.map_or_else(
        || tag.as_str().to_owned(),
        |l| labels::language_name(visit.t, l),
    )
}

/// Name and page of an organization.
fn named(visit: &Visit, it: &Shown) -> (String, String) {
    let name = labels::follow_up_owner(visit.t, it, visit.locale);
    let page = it.organization().map_or_else(String::new, |id| {
        format!("/{}/organizations/{id}", visit.locale)
    });
    (name, page)
}

/// The colour of a state.
const fn tag(it: ContributionState) -> &'static str {
    match it {
        ContributionState::Submitted => "govuk-tag--blue",
        ContributionState::Returned => "govuk-tag--yellow",
        ContributionState::Accepted => "govuk-tag--green",
        ContributionState::Withdrawn => "govuk-tag--grey",
    }
}

pub(crate) fn spoken(visit: &Visit, view: &InterventionView, base: &str) -> Spoken {
    let (name, organization) = named(visit, &view.organization);
    Spoken {
        href: if base.is_empty() {
            String::new()
        } else {
            format!("{base}/{}", view.it.id)
        },
        name,
        organization,
        agenda: view
            .agenda_item
            .as_ref()
            .map(|a| Said::of(visit, a))
            .unwrap_or_default(),
        delegate: view.delegate.clone().unwrap_or_default(),
        summary: Said::of(visit, &view.it.summary),
        internal: view.it.reach == Reach::Internal,
    }
}

/// Who spoke, by point of the agenda.
pub(super) fn by_point(
    visit: &Visit,
    all: &[InterventionView],
    base: &str,
) -> Vec<(Said, Vec<Spoken>)> {
    let mut out: Vec<(Option<Uuid>, Said, Vec<Spoken>)> = Vec::new();
    for view in all {
        let one = spoken(visit, view, base);
        match out.last_mut().filter(|g| g.0 == view.it.agenda_item) {
            Some(group) => group.2.push(one),
            None => out.push((view.it.agenda_item, one.agenda.clone(), vec![one])),
        }
    }
    out.into_iter().map(|(_, said, all)| (said, all)).collect()
}

/// The points of the agenda as choices.
pub(super) fn points(visit: &Visit, of: &Consultation) -> Vec<Choice> {
    let one = |a: &parvis_domain::consultation::AgendaItem| {
        let text = Said::of(visit, &a.title).text;
        Choice::new(a.id.to_string(), text)
    };
    of.agenda.iter().map(one).collect()
}

/// An identity in the address.
pub(super) fn id_of(text: &str) -> Result<Uuid, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}
