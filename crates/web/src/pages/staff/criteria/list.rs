//! All versions, and the beginning of a new one.

use super::base;
use crate::{components::tag::version_class, kit::*};
use parvis_app::criteria;
use parvis_domain::criteria::{CriteriaVersion, VersionState};

#[derive(Template)]
#[template(path = "staff/criteria/list.html")]
struct List {
    page: Page,
    form: Form,
    rows: Vec<Row>,
    can_start: bool,
}

struct Row {
    href: String,
    version: String,
    title: String,
    state: String,
    state_class: &'static str,
    from: String,
    compare: Option<(String, String)>,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let form = Form::new(visit.t, vec![]);
    Ok(ok(&body(&visit, form).await?))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match criteria::start(visit.app(), visit.actor(), &input).await {
        Ok(version) => Ok(go(visit.locale, &base(&version.set.version))),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, form).await?))
        }
    }
}

async fn body(visit: &Visit, form: Form) -> Result<List, AppError> {
    let versions = criteria::versions(visit.app(), visit.actor()).await?;
    let mut page = visit.page(visit.t.versions_title(), Nav::Criteria);
    page.faulty = form.is_faulty();
    Ok(List {
        can_start: !versions.iter().any(CriteriaVersion::is_open),
        rows: versions.iter().map(|v| row(visit, &page, v)).collect(),
        form,
        page,
    })
}

fn row(visit: &Visit, page: &Page, version: &CriteriaVersion) -> Row {
    let t = visit.t;
    let set = &version.set;
    let compare = version.based_on.as_ref().map(|older| {
        let path = format!("/criteria/{}/changes-from/{older}", set.version);
        (page.href(&path), t.versions_compare(older))
    });
    Row {
        href: page.href(&base(&set.version)),
        version: set.version.clone(),
        title: set
            .title
            .best(visit.locale)
            .map_or("", |(x, _)| x)
            .to_owned(),
        state: labels::version_state(t, version.state),
        state_class: version_class(version.state),
        // A draft only has a day in mind.
        from: if version.state == VersionState::Approved {
            labels::day(t, set.in_force_from)
        } else {
            String::new()
        },
        compare,
    }
}
