//! One question: both names side by side, why it is asked, the answers.

use super::{organization_id, screening::state_class, uuid};
use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::screening::{self, HitView};
use parvis_domain::screening::{Answer as Reply, HitState};

#[derive(Template)]
#[template(path = "diligence/hit.html")]
struct HitPage {
    page: Page,
    form: Form,
    version: i32,
    back: String,
    action: Option<String>,
    confirms: bool,
    organization: Named,
    state: String,
    state_class: &'static str,
    name: String,
    sources: String,
    listed: Vec<(String, String)>,
    facts: Vec<(String, String)>,
    delisted: Option<String>,
    score: String,
    method: String,
    pairs: Vec<(String, String, u8)>,
    only_screened: String,
    only_listed: String,
    provenance: Vec<(String, String)>,
    answers: Vec<AnswerLine>,
    choices: Vec<Choice>,
}

struct AnswerLine {
    answer: String,
    who: String,
    reason: String,
}

pub(super) async fn get(visit: Visit, Path((id, hit)): Path<(String, String)>) -> Answer {
    let view = load(&visit, &id, &hit).await?;
    let form = visit.form(&Input::default());
    let version = view.hit.version;
    Ok(ok(&body(&visit, &view, form, version)))
}

async fn load(visit: &Visit, id: &str, hit: &str) -> Result<HitView, AppError> {
    let id = organization_id(id)?;
    screening::hit(visit.app(), visit.actor(), &id, uuid(hit)?).await
}

pub(super) async fn review(
    visit: Visit,
    Path((id, hit)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (organization, which) = (organization_id(&id)?, uuid(&hit)?);
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    let done = screening::review_hit(app, actor, &organization, which, version, &input).await;
    answered(&visit, (&id, &hit), &input, version, done).await
}

pub(super) async fn confirm(
    visit: Visit,
    Path((id, hit)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let (organization, which) = (organization_id(&id)?, uuid(&hit)?);
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    let done = screening::confirm_hit(app, actor, &organization, which, version, &input).await;
    answered(&visit, (&id, &hit), &input, version, done).await
}

async fn answered(
    visit: &Visit,
    (id, hit): (&str, &str),
    input: &Input,
    version: i32,
    done: Result<HitView, AppError>,
) -> Answer {
    match done {
        Ok(_) => {
            let path = format!("/staff/organizations/{id}/due-diligence");
            Ok(go_done(visit.locale, &path, "answered"))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let view = load(visit, id, hit).await?;
            let form = visit.faulty_form(input, error)?;
            Ok(show(status, &body(visit, &view, form, version)))
        }
    }
}

fn body(visit: &Visit, view: &HitView, form: Form, version: i32) -> HitPage {
    let t = visit.t;
    let hit = &view.hit;
    let entry = &view.entry.entry;
    let mut page = visit.page(t.screening_hit_title(), Nav::Screening);
    page.faulty = form.is_faulty();
    let base = format!("/staff/organizations/{}", hit.organization_id);
    let confirms = hit.review.state == HitState::SameProposed;
    let act = if confirms { "confirm" } else { "review" };
    let sources = hit.name.sources.iter();
    let sources: Vec<String> = sources.map(|&s| labels::name_source(t, s)).collect();
    let listed = |n: &parvis_domain::screening::ListedName| {
        (labels::listed_name_kind(t, n.kind), n.value.clone())
    };
    let fact = |(code, text): &(String, String)| (labels::listed_fact(t, code), text.clone());
    let choice = |&it: &Reply| {
        let (label, hint) = labels::screening_answer(t, it);
        Choice::new(it.code(), label).hint(hint)
    };
    let delisted = view.entry.delisted_in;
    HitPage {
        back: page.href(&format!("{base}/due-diligence")),
        action: view
            .can_answer
            .then(|| page.href(&format!("{base}/screening/{}/{act}", hit.id))),
        confirms,
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        state: labels::hit_state(t, hit.review.state),
        state_class: state_class(hit.review.state),
        name: hit.name.value.clone(),
        sources: sources.join(", "),
        listed: entry.names.iter().map(listed).collect(),
        facts: entry.facts.iter().map(fact).collect(),
        delisted: delisted.map(|v| t.screening_delisted_since(v.to_string())),
        score: t.screening_score(hit.score.value.to_string()),
        method: labels::screening_method(t, hit.score.method),
        pairs: hit
            .score
            .pairs
            .iter()
            .map(|p| (p.screened.clone(), p.listed.clone(), p.alike))
            .collect(),
        only_screened: hit.score.only_screened.join(", "),
        only_listed: hit.score.only_listed.join(", "),
        provenance: provenance(visit, view),
        answers: answers(visit, view),
        choices: Reply::ALL.iter().rev().map(choice).collect(),
        version,
        form,
        page,
    }
}

/// By what the question came about: enough to ask it again in the same way.
fn provenance(visit: &Visit, view: &HitView) -> Vec<(String, String)> {
    let t = visit.t;
    let (hit, entry) = (&view.hit, &view.entry.entry);
    vec![
        (t.screening_reference(), entry.reference.clone()),
        (t.screening_regime(), entry.regime.clone()),
        (t.screening_list_number(), hit.list.to_string()),
        (t.screening_algorithm(), hit.algorithm.clone()),
        (t.screening_threshold(), hit.threshold.to_string()),
        (t.screening_column_found(), labels::moment(t, hit.found_at)),
    ]
}

fn answers(visit: &Visit, view: &HitView) -> Vec<AnswerLine> {
    let t = visit.t;
    let given = view.hit.review.answers.iter().zip(&view.answered_by);
    let line = |(a, name): (&parvis_domain::screening::GivenAnswer, &String)| AnswerLine {
        answer: labels::screening_answer(t, a.answer).0,
        who: t.screening_answered_by(parvis_i18n::isolate(name), labels::moment(t, a.signed.at)),
        reason: a.reason.clone(),
    };
    given.map(line).collect()
}
