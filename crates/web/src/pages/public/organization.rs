//! One organization.

use crate::{
    kit::*,
    lists::{self, Named, SourcePart, Words},
    pages::{
        history::relation,
        status::{StatusTag, status_tag},
    },
    show::go_for_good,
};
use parvis_app::{
    applications::DecisionRow,
    history::Relative,
    organizations::{self, OrganizationView},
};
use parvis_domain::{
    observer_status,
    organization::{Name, NameKind, OrganizationId, Visibility},
};

#[derive(Template)]
#[template(path = "public/organization.html")]
struct OrganizationPage {
    page: Page,
    name: Named,
    acronym: String,
    status: Option<StatusTag>,
    history: Option<String>,
    report: Option<String>,
    overdue: Option<String>,
    confirmed: String,
    called: Vec<String>,
    relatives: Vec<(String, String, Named)>,
    gone: bool,
    withheld: bool,
    whole: Option<String>,
    /// Where those who see all of it go from here: address and words.
    ways: Vec<(String, String)>,
    names: Vec<(String, Named)>,
    facts: Vec<(String, String)>,
    website: String,
    email: String,
    description: String,
    periods: Vec<Period>,
    decisions: Vec<DecisionLine>,
    id: String,
    origin: String,
    updated: String,
    join: Option<String>,
}

struct Period {
    what: String,
    dates: String,
    reason: String,
    session: String,
    session_href: String,
    basis: String,
    source: Vec<SourcePart>,
    words: String,
}

/// A decision of the Council in one line; also on the case's pages.
pub(crate) struct DecisionLine {
    pub(crate) line: String,
    pub(crate) reason: String,
    pub(crate) corrected: bool,
}

pub(super) async fn get(visit: Visit, Path(text): Path<String>, asked: Asked) -> Answer {
    let id = OrganizationId::parse(&text).ok_or(AppError::NotFound)?;
    if id.as_str() != text {
        return Ok(go_for_good(visit.locale, &format!("/organizations/{id}")));
    }
    let view = organizations::view(visit.app(), visit.actor(), &id).await?;
    // The address of one that is no more leads to the one that follows, for
    // good; its own page stays behind `history`.
    let successor = view.relatives.iter().find(|r| r.follows);
    if let Some(successor) = successor.filter(|_| asked.value("history").is_empty()) {
        let to = &successor.organization.id;
        return Ok(go_for_good(visit.locale, &format!("/organizations/{to}")));
    }
    let words = [
        visit.words("cso-categories").await?,
        visit.words("countries").await?,
        visit.words("themes").await?,
    ];
    Ok(ok(&page(&visit, &view, &words)))
}

fn page(visit: &Visit, view: &OrganizationView, words: &[Words; 3]) -> OrganizationPage {
    let t = visit.t;
    let profile = &view.organization.profile;
    let title = lists::title_of(&view.organization, visit.locale);
    let page = visit.page(title, Nav::Directory);
    let text = |v: Option<&str>| v.unwrap_or_default().to_owned();
    let at = |part: &str| page.href(&format!("/organizations/{}/{part}", view.organization.id));
    OrganizationPage {
        name: lists::shown_name(profile, visit.locale),
        acronym: text(profile.acronym()),
        status: view.status.map(|s| status_tag(t, &s)),
        report: (view.whole && view.status.is_some()).then(|| at("report")),
        overdue: view
            .overdue_since
            .map(|d| t.report_overdue_since(labels::day(t, d))),
        confirmed: view
            .confirmed_at
            .map(|at| labels::day(t, at.date_naive()))
            .unwrap_or_default(),
        called: view
            .renamed
            .iter()
            .map(|c| {
                let until = labels::partial_date(t, c.changed_on);
                t.history_called_until(parvis_i18n::isolate(&c.old_name), until)
            })
            .collect(),
        gone: view.relatives.iter().any(|r| r.follows),
        relatives: view
            .relatives
            .iter()
            .map(|r| relative(visit, &page, r))
            .collect(),
        history: view.whole.then(|| at("status")),
        withheld: !view.whole && profile.visibility == Visibility::LocationWithheld,
        ways: ways(visit, &page, view),
        whole: view
            .whole
            .then(|| t.organization_whole(labels::visibility(t, profile.visibility))),
        names: profile.names.iter().map(|n| name_row(visit, n)).collect(),
        facts: facts(visit, view, words),
        website: text(profile.website.as_deref()),
        email: text(profile.role_address.as_ref().map(|a| a.as_str())),
        description: profile.description.clone(),
        periods: view.statuses.iter().map(|s| period(&page, s)).collect(),
        decisions: view
            .decisions
            .iter()
            .map(|d| decision_line(visit, d))
            .collect(),
        id: view.organization.id.to_string(),
        origin: labels::origin(t, view.organization.origin),
        updated: labels::moment(t, view.organization.updated_at),
        join: join(visit, &page, view),
        page,
    }
}

/// The pages on which those who see all of an entry go on.
fn ways(visit: &Visit, page: &Page, view: &OrganizationView) -> Vec<(String, String)> {
    let (t, id) = (visit.t, &view.organization.id);
    let can = |action| may(visit.actor(), action, On::Organization(id));
    let (whole, edits) = (view.whole, view.can_edit);
    let all = [
        (edits, "edit", t.organization_edit()),
        (can(Action::ViewTeam), "team", t.team_link()),
        (edits, "confirm", t.entry_title()),
        (whole, "representatives", t.representative_title()),
        (whole, "consultations", t.registration_own_title()),
        (whole, "invitations", t.invitation_own_title()),
        (
            can(Action::ViewOwnContributions),
            "contributions",
            t.contribution_own_title(),
        ),
        (
            can(Action::ViewOwnActionPoints),
            "action-points",
            t.followup_own_title(),
        ),
        (
            can(Action::ViewInquiry),
            "inquiries",
            t.inquiry_list_title(),
        ),
        (whole, "history", t.history_title()),
    ];
    all.into_iter()
        .filter(|(shown, ..)| *shown)
        .map(|(_, part, words)| (page.href(&format!("/organizations/{id}/{part}")), words))
        .collect()
}

/// Where somebody asks to join: offered to those who may ask and are not in
/// the team.
fn join(visit: &Visit, page: &Page, view: &OrganizationView) -> Option<String> {
    let id = &view.organization.id;
    let may_ask =
        visit.actor().person.is_none() || may(visit.actor(), Action::AskToJoin, On::Nothing);
    let outside = visit.actor().team_role(id).is_none();
    (may_ask && outside).then(|| page.href(&format!("/join?organization={id}")))
}

/// A successor or predecessor: how, where, and its name.
fn relative(visit: &Visit, page: &Page, it: &Relative) -> (String, String, Named) {
    let id = &it.organization.id;
    let href = match it.follows {
        true => page.href(&format!("/organizations/{id}")),
        false => page.href(&format!("/organizations/{id}?history=1")),
    };
    let name = lists::shown_name(&it.organization.profile, visit.locale);
    (relation(visit, it), href, name)
}

fn name_row(visit: &Visit, name: &Name) -> (String, Named) {
    let lang = name.language.as_ref().map_or("", |l| l.as_str()).to_owned();
    let kind = labels::name_kind(visit.t, name.kind);
    let label = if lang.is_empty() || matches!(name.kind, NameKind::Acronym | NameKind::Former) {
        kind
    } else {
        format!("{kind} ({lang})")
    };
    let named = Named {
        name: name.value.clone(),
        lang,
    };
    (label, named)
}

fn facts(visit: &Visit, view: &OrganizationView, words: &[Words; 3]) -> Vec<(String, String)> {
    let [categories, countries, themes] = words;
    let t = visit.t;
    let p = &view.organization.profile;
    let text = |v: Option<&str>| v.unwrap_or_default().to_owned();
    let all = [
        (t.field_category(), categories.of(&p.category)),
        (
            t.field_country(),
            p.country
                .as_deref()
                .map(|c| countries.of(c))
                .unwrap_or_default(),
        ),
        (
            t.field_level(),
            p.level.map(|l| labels::level(t, l)).unwrap_or_default(),
        ),
        (
            t.field_founded_year(),
            p.founded_year.map(|y| y.to_string()).unwrap_or_default(),
        ),
        (
            t.field_activity_countries(),
            countries.of_all(&p.activity_countries).join(", "),
        ),
        (t.field_themes(), themes.of_all(&p.themes).join(", ")),
        (
            t.field_registration_number(),
            text(p.registration.number.as_deref()),
        ),
        (
            t.field_registration_authority(),
            text(p.registration.authority.as_deref()),
        ),
    ];
    all.into_iter().filter(|(_, v)| !v.is_empty()).collect()
}

fn period(
    page: &Page,
    (stretch, status): &(observer_status::Period, observer_status::StatusEvent),
) -> Period {
    let t = page.t;
    let from = labels::partial_date(t, stretch.from);
    let session = status.session.clone().unwrap_or_default();
    Period {
        what: labels::observer_status(t, stretch.status),
        dates: match stretch.until {
            Some(until) => t.status_line_period(from, labels::partial_date(t, until)),
            None => t.status_line_from(from),
        },
        reason: status.reason.clone().unwrap_or_default(),
        session_href: page.href(&format!("/sessions/{session}")),
        session,
        basis: lists::basis(t, &status.basis),
        source: lists::source_parts(t, &status.source),
        words: status.evidence.clone(),
    }
}

/// A decision as the register shows it.
pub(crate) fn decision_line(visit: &Visit, decision: &DecisionRow) -> DecisionLine {
    let t = visit.t;
    DecisionLine {
        line: t.application_decision_line(
            labels::outcome(t, decision.outcome),
            labels::day(t, decision.decided_on),
            &decision.symbol,
        ),
        reason: decision.reason.clone().unwrap_or_default(),
        corrected: decision.superseded_by.is_some(),
    }
}
