//! One observation and what can be done with it.

use super::{organization_id, uuid};
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::{
    observations::{self, ObservationView},
    organizations,
};
use parvis_domain::{observation::Level, organization::OrganizationId};

#[derive(Template)]
#[template(path = "diligence/observation.html")]
struct ObservationPage {
    page: Page,
    form: Form,
    version: i32,
    base: String,
    back: String,
    organization: Named,
    category: String,
    level: String,
    level_class: &'static str,
    text: String,
    facts: Vec<(String, String)>,
    evidence: Option<String>,
    steps: Vec<StepPart>,
    can_escalate: bool,
    can_rule: bool,
    not_heard: bool,
    can_disclose: bool,
    can_withdraw: bool,
    rulings: Vec<Choice>,
}

/// What somebody did, with the words that belong to it.
struct StepPart {
    what: String,
    who: String,
    text: String,
}

/// The colour of a level; the word always stands in it.
pub(super) const fn level_class(level: Level) -> &'static str {
    match level {
        Level::Observation => "govuk-tag--grey",
        Level::Risk => "govuk-tag--yellow",
        Level::Escalated => "govuk-tag--orange",
        Level::Serious => "govuk-tag--red",
    }
}

type Ids = (String, String);

pub(super) async fn get(visit: Visit, Path((id, observation)): Path<Ids>) -> Answer {
    let form = visit.form(&Input::default());
    let shown = body(&visit, &id, &observation, form, None).await?;
    Ok(ok(&shown))
}

pub(super) async fn evidence(visit: Visit, Path((id, observation)): Path<Ids>) -> Answer {
    let (organization, which) = (organization_id(&id)?, uuid(&observation)?);
    let (app, actor) = (visit.app(), visit.actor());
    let (found, bytes) = observations::read_evidence(app, actor, &organization, which).await?;
    let kind = ["application/pdf", "image/png", "image/jpeg"]
        .into_iter()
        .find(|k| *k == found.media_type)
        .unwrap_or("application/octet-stream");
    Ok(file(kind, &found.file_name, bytes))
}

/// The ids of the path, what was sent, the version that was seen.
struct Sent {
    organization: OrganizationId,
    which: uuid::Uuid,
    input: Input,
    version: i32,
}

fn sent(ids: &Ids, posted: &Posted) -> Result<Sent, AppError> {
    Ok(Sent {
        organization: organization_id(&ids.0)?,
        which: uuid(&ids.1)?,
        input: posted.input(),
        version: posted.version()?,
    })
}

pub(super) async fn escalate(visit: Visit, Path(ids): Path<Ids>, posted: Posted) -> Answer {
    let s = sent(&ids, &posted)?;
    let (app, actor) = (visit.app(), visit.actor());
    let done =
        observations::escalate(app, actor, &s.organization, s.which, s.version, &s.input).await;
    after(&visit, &ids, &s, done).await
}

pub(super) async fn rule(visit: Visit, Path(ids): Path<Ids>, posted: Posted) -> Answer {
    let s = sent(&ids, &posted)?;
    let (app, actor) = (visit.app(), visit.actor());
    let done = observations::rule(app, actor, &s.organization, s.which, s.version, &s.input).await;
    after(&visit, &ids, &s, done).await
}

pub(super) async fn disclose(visit: Visit, Path(ids): Path<Ids>, posted: Posted) -> Answer {
    let s = sent(&ids, &posted)?;
    let (app, actor) = (visit.app(), visit.actor());
    let done =
        observations::disclose(app, actor, &s.organization, s.which, s.version, &s.input).await;
    after(&visit, &ids, &s, done).await
}

pub(super) async fn withdraw(visit: Visit, Path(ids): Path<Ids>, posted: Posted) -> Answer {
    let s = sent(&ids, &posted)?;
    let (app, actor) = (visit.app(), visit.actor());
    let done =
        observations::withdraw(app, actor, &s.organization, s.which, s.version, &s.input).await;
    after(&visit, &ids, &s, done).await
}

async fn after(
    visit: &Visit,
    ids: &Ids,
    sent: &Sent,
    done: Result<ObservationView, AppError>,
) -> Answer {
    match done {
        Ok(_) => {
            let path = format!("/staff/organizations/{}/observations/{}", ids.0, ids.1);
            Ok(go_done(visit.locale, &path, "observation"))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let version = match error {
                AppError::Stale { current } => current,
                _ => sent.version,
            };
            let form = visit.faulty_form(&sent.input, error)?;
            let shown = body(visit, &ids.0, &ids.1, form, Some(version)).await?;
            Ok(show(status, &shown))
        }
    }
}

async fn body(
    visit: &Visit,
    id: &str,
    observation: &str,
    form: Form,
    version: Option<i32>,
) -> Result<ObservationPage, AppError> {
    let t = visit.t;
    let (organization, which) = (organization_id(id)?, uuid(observation)?);
    let (app, actor) = (visit.app(), visit.actor());
    let view = observations::observation(app, actor, &organization, which).await?;
    let entry = organizations::view(app, actor, &organization).await?;
    let of = &view.observation;
    let mut page = visit.page(t.observation_title(), Nav::Screening);
    page.faulty = form.is_faulty();
    let staff = format!("/staff/organizations/{organization}");
    let base = page.href(&format!("{staff}/observations/{which}"));
    let can = |action: Action| view.steps.contains(&action);
    let ruling =
        |l: Level, hint: String| Choice::new(l.code(), labels::observation_level(t, l)).hint(hint);
    Ok(ObservationPage {
        organization: lists::shown_name(&entry.organization.profile, visit.locale),
        back: page.href(&format!("{staff}/due-diligence")),
        category: labels::observation_category(t, of.category),
        level: labels::observation_level(t, of.level),
        level_class: level_class(of.level),
        text: of.text.clone(),
        facts: facts(visit, &view),
        evidence: of.evidence.as_ref().map(|e| e.file_name.clone()),
        steps: steps(visit, &view),
        can_escalate: can(Action::EscalateObservation),
        can_rule: can(Action::RuleOnObservation),
        not_heard: !view.heard,
        can_disclose: can(Action::DiscloseObservation),
        can_withdraw: can(Action::WithdrawObservation),
        rulings: vec![
            ruling(Level::Serious, t.observation_rule_serious_hint()),
            ruling(Level::Risk, t.observation_rule_risk_hint()),
        ],
        version: version.unwrap_or(of.version),
        base,
        form,
        page,
    })
}

fn facts(visit: &Visit, view: &ObservationView) -> Vec<(String, String)> {
    let t = visit.t;
    let of = &view.observation;
    let counts = if of.withdrawal.is_some() {
        t.observation_state_withdrawn()
    } else if view.expired {
        t.observation_state_expired()
    } else {
        t.observation_state_counts(labels::day(t, of.expires_on))
    };
    vec![
        (t.observation_author(), view.name(of.made.by).to_owned()),
        (t.observation_made(), labels::moment(t, of.made.at)),
        (t.field_source(), of.source.clone()),
        (t.observation_counts(), counts),
    ]
}

fn steps(visit: &Visit, view: &ObservationView) -> Vec<StepPart> {
    let t = visit.t;
    let of = &view.observation;
    let part = |what: String, signed: parvis_domain::application::Signature, text: &str| StepPart {
        what,
        who: t.screening_answered_by(
            parvis_i18n::isolate(view.name(signed.by)),
            labels::moment(t, signed.at),
        ),
        text: text.to_owned(),
    };
    let mut out = Vec::new();
    if let Some(s) = &of.escalation {
        out.push(part(t.observation_step_escalated(), s.signed, &s.comment));
    }
    if let Some(d) = &of.disclosure {
        let due = labels::day(t, d.due);
        out.push(part(
            t.observation_step_disclosed(due),
            d.signed,
            &d.wording,
        ));
    }
    if let Some(r) = &of.reply {
        let what = if r.late {
            t.observation_step_replied_late()
        } else {
            t.observation_step_replied()
        };
        out.push(part(what, r.signed, &r.text));
    }
    if let Some(r) = &of.ruling {
        let what = if r.serious {
            t.observation_step_serious()
        } else {
            t.observation_step_returned()
        };
        out.push(part(what, r.step.signed, &r.step.comment));
    }
    if let Some(s) = &of.withdrawal {
        out.push(part(t.observation_step_withdrawn(), s.signed, &s.comment));
    }
    out
}
