//! What was found about an organization: questions and observations.

use super::{
    observation::level_class,
    organization_id,
    screening::{HitLine, line},
};
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::{
    observations::{self, ObservationView},
    organizations, screening,
};

#[derive(Template)]
#[template(path = "diligence/organization.html")]
struct Diligence {
    page: Page,
    organization: Named,
    entry_href: String,
    observe_href: Option<String>,
    hits: Vec<HitLine>,
    counting: String,
    observations: Vec<ObservationLine>,
}

struct ObservationLine {
    href: String,
    category: String,
    level: String,
    level_class: &'static str,
    text: String,
    by: String,
    state: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let (app, actor) = (visit.app(), visit.actor());
    let hits = screening::hits_of(app, actor, &id).await?;
    let all = observations::observations_of(app, actor, &id).await?;
    let view = organizations::view(app, actor, &id).await?;
    let t = visit.t;
    let profile = &view.organization.profile;
    let page = visit.page(t.diligence_title(), Nav::Screening);
    let counting = all.iter().filter(|o| o.counts).count();
    let observe = page.href(&format!("/staff/organizations/{id}/observe"));
    let on = On::Organization(&id);
    Ok(ok(&Diligence {
        organization: lists::shown_name(profile, visit.locale),
        entry_href: page.href(&format!("/organizations/{id}")),
        observe_href: may(actor, Action::Observe, on).then_some(observe),
        hits: hits.iter().map(|h| line(&visit, h)).collect(),
        counting: t.observation_counting(counting),
        observations: all.iter().map(|o| observation_line(&visit, o)).collect(),
        page,
    }))
}

fn observation_line(visit: &Visit, it: &ObservationView) -> ObservationLine {
    let t = visit.t;
    let of = &it.observation;
    let mut short: String = of.text.chars().take(200).collect();
    if short.len() < of.text.len() {
        short.push('…');
    }
    ObservationLine {
        href: format!(
            "/{}/staff/organizations/{}/observations/{}",
            visit.locale.code(),
            of.organization_id,
            of.id
        ),
        category: labels::observation_category(t, of.category),
        level: labels::observation_level(t, of.level),
        level_class: level_class(of.level),
        text: short,
        by: t.screening_answered_by(
            parvis_i18n::isolate(it.name(of.made.by)),
            labels::day(t, of.made.at.date_naive()),
        ),
        state: if of.withdrawal.is_some() {
            t.observation_state_withdrawn()
        } else if it.expired {
            t.observation_state_expired()
        } else {
            t.observation_state_counts(labels::day(t, of.expires_on))
        },
    }
}
