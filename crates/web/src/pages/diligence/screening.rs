//! Open questions, versions of the list, loading one.

use crate::{
    kit::*,
    lists::{self, Named},
    uploaded::Uploaded,
};
use parvis_app::{
    input::Value,
    screening::{self, HitView, ListVersion, Overview},
};
use parvis_interchange::read_sanctions_list;

#[derive(Template)]
#[template(path = "diligence/screening.html")]
struct Screening {
    page: Page,
    form: Form,
    count: String,
    hits: Vec<HitLine>,
    lists: Vec<ListLine>,
    accept: Vec<Choice>,
}

/// A question in a list.
pub(super) struct HitLine {
    pub(super) href: String,
    pub(super) organization: Named,
    pub(super) name: String,
    pub(super) sources: String,
    pub(super) listed: String,
    pub(super) reference: String,
    pub(super) score: String,
    pub(super) state: String,
    pub(super) state_class: &'static str,
    pub(super) found: String,
}

struct ListLine {
    number: i64,
    generated: String,
    loaded: String,
    individuals: i64,
    entities: i64,
    added: i64,
    changed: i64,
    delisted: i64,
    sha256: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let view = screening::overview(visit.app(), visit.actor()).await?;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &view, form)))
}

pub(super) async fn load(visit: Visit, sent: Uploaded) -> Answer {
    authorize(visit.actor(), Action::LoadScreeningList, On::Nothing)?;
    let accept = sent.value("accept_removals").to_owned();
    let input = Input(vec![("accept_removals".to_owned(), Value::Text(accept))]);
    let loaded = match read_sanctions_list(&sent.bytes) {
        Ok(file) => {
            let text = String::from_utf8_lossy(&sent.bytes);
            screening::load(visit.app(), visit.actor(), file, &text, &input).await
        }
        Err(faults) => {
            let view = screening::overview(visit.app(), visit.actor()).await?;
            let mut faults = visit.field_faults(&faults);
            faults
                .iter_mut()
                .for_each(|f| "file".clone_into(&mut f.field));
            let form = visit.form(&input).with_faults(faults);
            return Ok(again(&body(&visit, &view, form)));
        }
    };
    match loaded {
        Ok(_) => {
            screening::run(visit.app(), visit.actor()).await?;
            Ok(go_done(visit.locale, "/staff/screening", "list-loaded"))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let view = screening::overview(visit.app(), visit.actor()).await?;
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &view, form)))
        }
    }
}

pub(super) async fn run(visit: Visit, _: Posted) -> Answer {
    screening::run(visit.app(), visit.actor()).await?;
    Ok(go(visit.locale, "/staff/screening"))
}

fn body(visit: &Visit, view: &Overview, form: Form) -> Screening {
    let t = visit.t;
    let mut page = visit.page(t.screening_title(), Nav::Screening);
    page.faulty = form.is_faulty();
    let accept = Choice::new("true", t.screening_list_accept());
    Screening {
        count: t.screening_open_count(view.open.len()),
        hits: view.open.iter().map(|h| line(visit, h)).collect(),
        lists: view.lists.iter().map(|l| list_line(visit, l)).collect(),
        accept: vec![accept.hint(t.screening_list_accept_hint())],
        form,
        page,
    }
}

fn list_line(visit: &Visit, it: &ListVersion) -> ListLine {
    ListLine {
        number: it.number,
        generated: labels::moment(visit.t, it.generated_at),
        loaded: labels::moment(visit.t, it.loaded_at),
        individuals: it.individuals,
        entities: it.entities,
        added: it.added,
        changed: it.changed,
        delisted: it.delisted,
        sha256: it.sha256.clone(),
    }
}

/// A question in a list.
pub(super) fn line(visit: &Visit, it: &HitView) -> HitLine {
    let t = visit.t;
    let hit = &it.hit;
    let sources = hit.name.sources.iter();
    let sources: Vec<String> = sources.map(|&s| labels::name_source(t, s)).collect();
    HitLine {
        href: format!(
            "/{}/staff/organizations/{}/screening/{}",
            visit.locale.code(),
            hit.organization_id,
            hit.id
        ),
        organization: lists::shown_name(&it.organization.profile, visit.locale),
        name: hit.name.value.clone(),
        sources: sources.join(", "),
        listed: hit.listed.value.clone(),
        reference: it.entry.entry.reference.clone(),
        score: t.screening_score(hit.score.value.to_string()),
        state: labels::hit_state(t, hit.review.state),
        state_class: state_class(hit.review.state),
        found: labels::day(t, hit.found_at.date_naive()),
    }
}

/// The colour of a question's state; the word always stands in it.
pub(super) const fn state_class(state: parvis_domain::screening::HitState) -> &'static str {
    use parvis_domain::screening::HitState as S;
    match state {
        S::Open => "govuk-tag--yellow",
        S::SameProposed => "govuk-tag--orange",
        S::Same => "govuk-tag--red",
        S::NotSame => "govuk-tag--green",
        S::Delisted | S::Replaced => "govuk-tag--grey",
    }
}
