//! A new observation, with a document where there is one.

use super::organization_id;
use crate::{
    kit::*,
    lists::{self, Named},
    uploaded::Uploaded,
};
use parvis_app::{
    input::Value,
    observations::{self, NewFile, OBSERVE_FIELDS},
    organizations,
};
use parvis_domain::{
    observation::{Category, Level},
    organization::OrganizationId,
};

#[derive(Template)]
#[template(path = "diligence/observe.html")]
struct Observe {
    page: Page,
    form: Form,
    organization: Named,
    back: String,
    action: String,
    categories: Vec<Choice>,
    levels: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    authorize(visit.actor(), Action::Observe, On::Organization(&id))?;
    let level = Value::Text(Level::Observation.code().to_owned());
    let form = visit.form(&Input(vec![("observation_level".to_owned(), level)]));
    Ok(ok(&body(&visit, &id, form).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, sent: Uploaded) -> Answer {
    let id = organization_id(&id)?;
    let values = OBSERVE_FIELDS.iter().map(|f| {
        let text = Value::Text(sent.value(f.name).to_owned());
        (f.name.to_owned(), text)
    });
    let input = Input(values.collect());
    let chosen = !sent.file_name.is_empty() || !sent.bytes.is_empty();
    let file = chosen.then_some(NewFile {
        file_name: sent.file_name,
        bytes: sent.bytes,
    });
    let (app, actor) = (visit.app(), visit.actor());
    match observations::observe(app, actor, &id, &input, file).await {
        Ok(_) => {
            let path = format!("/staff/organizations/{id}/due-diligence");
            Ok(go_done(visit.locale, &path, "observed"))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &id, form).await?))
        }
    }
}

async fn body(visit: &Visit, id: &OrganizationId, form: Form) -> Result<Observe, AppError> {
    let t = visit.t;
    let view = organizations::view(visit.app(), visit.actor(), id).await?;
    let mut page = visit.page(t.observation_new_title(), Nav::Screening);
    page.faulty = form.is_faulty();
    let base = format!("/staff/organizations/{id}");
    let category = |&c: &Category| Choice::new(c.code(), labels::observation_category(t, c));
    let level = |l: Level| Choice::new(l.code(), labels::observation_level(t, l));
    Ok(Observe {
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        back: page.href(&format!("{base}/due-diligence")),
        action: page.href(&format!("{base}/observe")),
        categories: Category::ALL
            .iter()
            .filter(|c| c.is_chosen())
            .map(category)
            .collect(),
        levels: vec![
            level(Level::Observation).hint(t.observation_level_observation_hint()),
            level(Level::Risk).hint(t.observation_level_risk_hint()),
        ],
        form,
        page,
    })
}
