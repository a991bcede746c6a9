//! The consultations of an organization, and one of them with its delegates.

use crate::{
    kit::*,
    lists::{self, Named},
    pages::{
        consultation::{Said, place, title},
        status::organization_id,
    },
};
use parvis_app::registrations::{self, OwnConsultation, OwnRegistration};
use parvis_domain::consultation::RegistrationState;

#[derive(Template)]
#[template(path = "registration/list.html")]
struct List {
    page: Page,
    base: String,
    name: Named,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    title: Said,
    when: String,
    why: String,
    quota: String,
    registration: String,
}

pub(super) async fn list(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let all = registrations::own_all(visit.app(), visit.actor(), &id).await?;
    let organization = parvis_app::organizations::view(visit.app(), visit.actor(), &id).await?;
    let t = visit.t;
    let page = visit.page(t.registration_own_title(), Nav::None);
    let base = page.href(&format!("/organizations/{id}"));
    let now = visit.app().clock.now();
    let row = |view: &OwnConsultation| Row {
        href: format!("{base}/consultations/{}", view.it.code),
        title: Said::of(&visit, &view.it.details.title),
        when: labels::consultation_when(t, &view.it.details.when),
        why: why(&visit, view),
        quota: t.registration_own_quota_used(view.used.to_string(), view.quota.to_string()),
        registration: labels::consultation_registration(t, &view.it, now),
    };
    Ok(ok(&List {
        rows: all.iter().map(row).collect(),
        name: lists::shown_name(&organization.organization.profile, visit.locale),
        base,
        page,
    }))
}

fn why(visit: &Visit, view: &OwnConsultation) -> String {
    match view.ground {
        Ok(ground) => labels::attendance_ground(visit.t, ground),
        Err(refusal) => labels::registration_refusal(visit.t, refusal),
    }
}

#[derive(Template)]
#[template(path = "registration/own.html")]
struct Own {
    page: Page,
    base: String,
    public: String,
    list: String,
    name: Named,
    cancelled: String,
    facts: Vec<(String, String)>,
    link: String,
    refusal: String,
    can_nominate: bool,
    can_change: bool,
    has_badges: bool,
    delegates: Vec<Line>,
}

struct Line {
    href: String,
    name: String,
    function: String,
    state: String,
    tag: &'static str,
    notes: Vec<String>,
    needs: Vec<(String, String)>,
    live: bool,
    version: i32,
}

pub(super) async fn one(visit: Visit, Path((id, code)): Path<(String, String)>) -> Answer {
    let id = organization_id(&id)?;
    let view = registrations::own(visit.app(), visit.actor(), &id, &code).await?;
    let t = visit.t;
    let page = visit.page(title(&view.it, visit.locale), Nav::None);
    let organization = page.href(&format!("/organizations/{id}"));
    let base = format!("{organization}/consultations/{code}");
    let acts = may(
        visit.actor(),
        Action::NominateDelegates,
        On::Organization(&id),
    );
    let refusal = match view.ground.and(view.can_nominate) {
        Ok(_) => String::new(),
        Err(refusal) => labels::registration_refusal(t, refusal),
    };
    let now = visit.app().clock.now();
    let heading = if view.ground.is_ok() {
        t.registration_own_why()
    } else {
        t.registration_own_why_not()
    };
    let countries = visit.words("countries").await?;
    let facts = vec![
        (
            t.consultation_column_when(),
            labels::consultation_when(t, &view.it.details.when),
        ),
        (
            t.consultation_column_where(),
            place(&visit, &view.it, &countries),
        ),
        (heading, why(&visit, &view)),
        (
            t.consultation_column_registration(),
            labels::consultation_registration(t, &view.it, now),
        ),
        (
            t.registration_own_quota(),
            t.registration_own_quota_used(view.used.to_string(), view.quota.to_string()),
        ),
    ];
    Ok(ok(&Own {
        public: page.href(&format!("/consultations/{code}")),
        list: format!("{organization}/consultations"),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        cancelled: view.it.cancel_reason.clone().unwrap_or_default(),
        facts: facts.into_iter().filter(|f| !f.1.is_empty()).collect(),
        link: view
            .it
            .details
            .place
            .online_link
            .clone()
            .unwrap_or_default(),
        can_nominate: acts && view.can_nominate.is_ok(),
        can_change: view.can_change,
        refusal,
        has_badges: view
            .registrations
            .iter()
            .any(|r| r.registration.state == RegistrationState::Confirmed),
        delegates: view
            .registrations
            .iter()
            .map(|r| line(&visit, &base, r))
            .collect(),
        base,
        page,
    }))
}

fn line(visit: &Visit, base: &str, it: &OwnRegistration) -> Line {
    let t = visit.t;
    let r = &it.registration;
    let mut notes = Vec::new();
    if r.state == RegistrationState::Waiting {
        notes.extend(
            it.position
                .map(|p| t.registration_own_position(p.to_string())),
        );
        notes.extend(it.because.map(|b| labels::seat_reason(t, b)));
    }
    if r.replaces.is_some() {
        notes.push(t.registration_own_replaces());
    }
    notes.extend(
        r.reason
            .clone()
            .filter(|_| r.state == RegistrationState::NotAccepted),
    );
    let needs = r
        .delegate
        .as_ref()
        .map(|d| needs(visit, d))
        .unwrap_or_default();
    Line {
        href: format!("{base}/delegates/{}", r.id),
        name: r
            .delegate
            .as_ref()
            .map_or_else(|| t.registration_own_forgotten(), |d| d.name.clone()),
        function: r
            .delegate
            .as_ref()
            .map_or_else(String::new, |d| d.function.clone()),
        state: labels::registration_state(t, r.state),
        tag: tag(r.state),
        notes,
        needs,
        live: r.state.is_live(),
        version: r.version,
    }
}

/// What a delegate needs, by kind.
pub(super) fn needs(
    visit: &Visit,
    of: &parvis_domain::consultation::Delegate,
) -> Vec<(String, String)> {
    use parvis_app::registrations::Need;
    let n = &of.needs;
    let all = [
        (Need::VisaLetter, &n.visa_letter),
        (Need::Accessibility, &n.accessibility),
        (Need::Interpretation, &n.interpretation),
        (Need::Diet, &n.diet),
    ];
    all.into_iter()
        .filter_map(|(need, text)| Some((labels::delegate_need(visit.t, need), text.clone()?)))
        .collect()
}

/// The colour of a state.
pub(super) fn tag(state: RegistrationState) -> &'static str {
    match state {
        RegistrationState::Nominated => "govuk-tag--blue",
        RegistrationState::Confirmed => "govuk-tag--green",
        RegistrationState::Waiting => "govuk-tag--yellow",
        RegistrationState::NotAccepted => "govuk-tag--red",
        RegistrationState::Withdrawn | RegistrationState::Substituted => "govuk-tag--grey",
    }
}
