//! The action points of an organization: its team reads and reports.

use super::words::{Point, evidence, number, point, points};
use crate::{
    kit::*,
    lists,
    pages::{staff::retry, status::organization_id},
};
use parvis_app::{follow_up, organizations};
use parvis_domain::organization::OrganizationId;

#[derive(Template)]
#[template(path = "follow_up/own.html")]
struct Own {
    page: Page,
    base: String,
    name: lists::Named,
    rows: Vec<Point>,
    own: String,
    with_owner: bool,
}

#[derive(Template)]
#[template(path = "follow_up/report.html")]
struct Report {
    page: Page,
    form: Form,
    base: String,
    action: String,
    name: lists::Named,
    it: Point,
    version: i32,
    documents: Vec<String>,
    evidence: Vec<Choice>,
    can_report: bool,
}

pub(super) async fn list(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let (app, actor) = (visit.app(), visit.actor());
    let all = follow_up::of_organization(app, actor, &id).await?;
    let view = organizations::view(app, actor, &id).await?;
    let page = visit.page(visit.t.followup_own_title(), Nav::Account);
    Ok(ok(&Own {
        base: page.href(&format!("/organizations/{id}")),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        rows: points(&visit, &all),
        own: page.href(&format!("/organizations/{id}/action-points")),
        with_owner: false,
        page,
    }))
}

type At = (String, String, String);

pub(super) async fn get(visit: Visit, Path((id, code, at)): Path<At>) -> Answer {
    let id = organization_id(&id)?;
    let form = Form::new(visit.t, vec![]);
    let at = (code.as_str(), number(&at)?);
    one(&visit, &id, at, form, (StatusCode::OK, None)).await
}

pub(super) async fn report(visit: Visit, Path((id, code, at)): Path<At>, posted: Posted) -> Answer {
    let (id, at) = (organization_id(&id)?, number(&at)?);
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    match follow_up::report(app, actor, &id, (&code, at, version), &input).await {
        Ok(_) => {
            let path = format!("/organizations/{id}/action-points/{code}/{at}");
            Ok(go_done(visit.locale, &path, "point-reported"))
        }
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form_called(
                &input,
                error,
                &[("note", visit.t.followup_field_note())],
            )?;
            one(&visit, &id, (&code, at), form, (status, Some(version))).await
        }
    }
}

async fn one(
    visit: &Visit,
    id: &OrganizationId,
    (code, at): (&str, u32),
    form: Form,
    (status, version): (StatusCode, Option<i32>),
) -> Answer {
    let (app, actor) = (visit.app(), visit.actor());
    let all = follow_up::of_organization(app, actor, id).await?;
    let found = all
        .iter()
        .find(|p| p.code == code && p.point.number == at)
        .ok_or(AppError::NotFound)?;
    let view = organizations::view(app, actor, id).await?;
    let words = visit.words("policy-documents").await?;
    let heading = visit.t.followup_point_title(at.to_string());
    let mut page = visit.page(heading, Nav::Account);
    page.faulty = form.is_faulty();
    let base = page.href(&format!("/organizations/{id}/action-points"));
    let body = Report {
        action: format!("{base}/{code}/{at}"),
        base,
        name: lists::shown_name(&view.organization.profile, visit.locale),
        it: point(visit, found),
        version: version.unwrap_or(found.point.version),
        documents: words.of_all(&found.point.policy_documents),
        evidence: evidence(visit, code).await?,
        can_report: found.can_report,
        form,
        page,
    };
    Ok(show(status, &body))
}
