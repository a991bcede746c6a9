//! The report of an organization: writing, handing in, accepting, asking.

use crate::{
    kit::*,
    lists,
    pages::status::{StatusTag, organization_id, status_tag},
};
use parvis_app::reports::{self, ReportRecord, ReportView};
use parvis_domain::{observer_status::Status, organization::OrganizationId};

#[derive(Template)]
#[template(path = "report/own.html")]
struct Own {
    page: Page,
    base: String,
    name: lists::Named,
    form: Form,
    version: i32,
    status: Option<StatusTag>,
    overdue: Option<String>,
    open: Option<OpenReport>,
    rows: Vec<Row>,
    can_edit: bool,
    can_submit: bool,
    can_settle: bool,
    propose: bool,
    reinstate: bool,
}

struct OpenReport {
    period: String,
    grace: String,
    state: String,
    question: String,
}

struct Row {
    period: String,
    state: String,
    facts: Vec<(String, String)>,
    by: Vec<String>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let view = reports::view(visit.app(), visit.actor(), &id).await?;
    let form = Form::new(visit.t, written(&view));
    let version = view.version();
    Ok(ok(&body(&visit, &view, form, version)))
}

/// What was written so far.
fn written(view: &ReportView) -> Vec<(String, String)> {
    let Some(report) = view.current() else {
        return vec![];
    };
    let content = &report.content;
    let text =
        |name: &str, value: &Option<String>| (name.to_owned(), value.clone().unwrap_or_default());
    vec![
        text("activities", &content.activities),
        text("changes", &content.changes),
        text("cooperation", &content.cooperation),
        (
            "contacts_confirmed".into(),
            content.contacts_confirmed.to_string(),
        ),
    ]
}

pub(super) async fn save(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = reports::save(visit.app(), visit.actor(), &id, version, &input).await;
    after(&visit, &id, &input, version, done, "report-saved").await
}

pub(super) async fn submit(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = reports::submit(visit.app(), visit.actor(), &id, version, &input).await;
    after(&visit, &id, &input, version, done, "report-submitted").await
}

pub(super) async fn accept(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let version = posted.version()?;
    let done = reports::accept(visit.app(), visit.actor(), &id, version).await;
    after(
        &visit,
        &id,
        &Input::default(),
        version,
        done,
        "report-accepted",
    )
    .await
}

pub(super) async fn ask(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = reports::ask(visit.app(), visit.actor(), &id, version, &input).await;
    after(&visit, &id, &input, version, done, "report-asked").await
}

async fn after(
    visit: &Visit,
    id: &OrganizationId,
    input: &Input,
    version: i32,
    done: Result<ReportView, AppError>,
    word: &str,
) -> Answer {
    match done {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/report"),
            word,
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let form = visit.faulty_form(input, error)?;
            let view = reports::view(visit.app(), visit.actor(), id).await?;
            Ok(show(status, &body(visit, &view, form, version)))
        }
    }
}

fn body(visit: &Visit, view: &ReportView, form: Form, version: i32) -> Own {
    let t = visit.t;
    let mut page = visit.page(t.report_title(), Nav::None);
    page.faulty = form.is_faulty();
    let can = |action| view.steps.contains(&action);
    let status = view.status.map(|s| s.status);
    let decides = may(
        visit.actor(),
        Action::RecordStatus,
        On::Organization(&view.organization.id),
    );
    let day = |d| labels::day(t, d);
    Own {
        base: page.href(&format!("/organizations/{}", view.organization.id)),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        status: view.status.map(|s| status_tag(t, &s)),
        overdue: view.overdue_since.map(|d| t.report_overdue_since(day(d))),
        open: view.current().map(|r| OpenReport {
            period: t.report_period(day(r.period_from), day(r.due_on)),
            grace: t.report_grace(day(r.grace_until)),
            state: labels::report_state(t, r.state),
            question: r.question.clone().unwrap_or_default(),
        }),
        rows: view.reports.iter().map(|r| row(visit, r)).collect(),
        can_edit: can(Action::EditReport),
        can_submit: can(Action::SubmitReport),
        can_settle: can(Action::SettleReport),
        propose: decides
            && view.overdue_since.is_some()
            && matches!(status, Some(Status::Full | Status::Provisional)),
        reinstate: decides
            && status == Some(Status::Suspended)
            && view.reports.iter().any(|r| r.report.submitted.is_some()),
        form,
        version,
        page,
    }
}

fn row(visit: &Visit, record: &ReportRecord) -> Row {
    let t = visit.t;
    let (report, content) = (&record.report, &record.report.content);
    let by = |name: &Option<String>, signed: &Option<parvis_domain::application::Signature>| {
        let when = signed.as_ref().map(|s| labels::moment(t, s.at));
        name.clone().zip(when)
    };
    let facts = [
        (t.report_field_activities(), &content.activities),
        (t.report_field_changes(), &content.changes),
        (t.report_field_cooperation(), &content.cooperation),
        (t.report_question(), &report.question),
    ];
    let shown = report.submitted.is_some();
    Row {
        period: t.report_period(
            labels::day(t, report.period_from),
            labels::day(t, report.due_on),
        ),
        state: labels::report_state(t, report.state),
        facts: facts
            .into_iter()
            .filter(|_| shown)
            .filter_map(|(name, text)| Some((name, text.clone()?)))
            .collect(),
        by: [
            by(&record.submitted_by, &report.submitted)
                .map(|(name, when)| t.report_submitted_by(name, when)),
            by(&record.accepted_by, &report.accepted)
                .map(|(name, when)| t.report_accepted_by(name, when)),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}
