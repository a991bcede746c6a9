//! A version with its history, its criteria and what can be done with it now.

use super::base;
use crate::{
    components::tag::version_class,
    kit::*,
    pages::{layer_class, wording},
};
use parvis_app::{criteria, ports::AccountReads};
use parvis_domain::{
    application::Signature,
    criteria::{CriteriaVersion, Criterion, VersionState},
};

#[derive(Template)]
#[template(path = "staff/criteria/version.html")]
pub(super) struct VersionPage {
    page: Page,
    form: Form,
    version: i32,
    name: String,
    base: String,
    state: String,
    state_class: &'static str,
    facts: Vec<(String, String)>,
    returned: Option<String>,
    compare: Option<(String, String)>,
    public: Option<String>,
    rows: Vec<Row>,
    retired: Vec<(String, String)>,
    draft: bool,
    open: bool,
    wrote: bool,
    checks: bool,
}

struct Row {
    code: String,
    text: String,
    layer: String,
    layer_class: &'static str,
    wording: String,
}

pub(super) async fn get(visit: Visit, Path(name): Path<String>) -> Answer {
    let version = criteria::version(visit.app(), visit.actor(), &name).await?;
    let from = version.set.in_force_from.max(visit.app().clock.today());
    let form = Form::new(
        visit.t,
        vec![("in_force_from".to_owned(), from.to_string())],
    );
    let seen = version.version;
    Ok(ok(&body(&visit, &version, form, seen).await?))
}

pub(super) async fn body(
    visit: &Visit,
    version: &CriteriaVersion,
    form: Form,
    seen: i32,
) -> Result<VersionPage, AppError> {
    let t = visit.t;
    let set = &version.set;
    let title = t.criteria_title();
    let mut page = visit.page(title, Nav::Criteria);
    page.faulty = form.is_faulty();
    let retired = match &version.based_on {
        Some(older) if version.is_open() => {
            let older = criteria::version(visit.app(), visit.actor(), older).await?;
            let gone = |c: &&Criterion| set.criteria.iter().all(|k| k.code != c.code);
            let all = older.set.criteria.iter().filter(gone);
            all.map(|c| (c.code.clone(), text(visit, c))).collect()
        }
        _ => vec![],
    };
    let wrote = visit
        .actor()
        .id()
        .is_some_and(|me| version.hands.contains(&me));
    let proposed = version.state == VersionState::Proposed;
    Ok(VersionPage {
        version: seen,
        name: set.version.clone(),
        base: page.href(&base(&set.version)),
        state: labels::version_state(t, version.state),
        state_class: version_class(version.state),
        facts: facts(visit, version).await?,
        returned: version.returned.clone().filter(|_| version.is_open()),
        compare: version.based_on.as_ref().map(|older| {
            let path = format!("/criteria/{}/changes-from/{older}", set.version);
            (page.href(&path), t.versions_compare(older))
        }),
        public: (version.state == VersionState::Approved)
            .then(|| page.href(&format!("/criteria/{}", set.version))),
        rows: set.criteria.iter().map(|c| row(visit, c)).collect(),
        retired,
        draft: version.state == VersionState::Draft,
        open: version.is_open(),
        wrote: wrote && proposed,
        checks: proposed && !wrote && may(visit.actor(), Action::ApproveCriteria, On::Nothing),
        form,
        page,
    })
}

fn text(visit: &Visit, criterion: &Criterion) -> String {
    let best = criterion.text.best(visit.locale);
    best.map_or("", |(text, _)| text).to_owned()
}

fn row(visit: &Visit, criterion: &Criterion) -> Row {
    Row {
        code: criterion.code.clone(),
        text: text(visit, criterion),
        layer: labels::layer(visit.t, criterion.layer),
        layer_class: layer_class(criterion.layer),
        wording: wording(visit, criterion),
    }
}

async fn facts(
    visit: &Visit,
    version: &CriteriaVersion,
) -> Result<Vec<(String, String)>, AppError> {
    let t = visit.t;
    let set = &version.set;
    let title = set.title.best(visit.locale).map_or("", |(x, _)| x);
    let mut facts = vec![
        (t.versions_version_title(), title.to_owned()),
        (t.versions_field_document(), set.document.clone()),
        (
            t.criteria_text_status(),
            labels::text_status(t, set.text_status),
        ),
        (
            t.versions_field_in_force_from(),
            labels::day(t, set.in_force_from),
        ),
        (t.field_note(), set.note.clone()),
    ];
    let signatures = [
        (t.versions_drafted(), version.drafted),
        (t.versions_proposed(), version.proposed),
        (t.versions_checked(), version.checked),
    ];
    for (label, signed) in signatures {
        if let Some(Signature { by, at }) = signed {
            let account = AccountReads::account(visit.app().store.reads(), by).await?;
            let name = account.map(|a| a.name).unwrap_or_default();
            let name = parvis_i18n::isolate(&name);
            facts.push((label, t.versions_signed(&name, labels::moment(t, at))));
        }
    }
    Ok(facts)
}
