//! Every report that is not accepted yet, for staff.

use crate::{
    kit::*,
    lists,
    pages::status::{StatusTag, status_tag},
};
use parvis_app::reports::{self, StaffReport};

#[derive(Template)]
#[template(path = "report/list.html")]
struct List {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    name: lists::Named,
    due: String,
    state: String,
    overdue: Option<String>,
    status: Option<StatusTag>,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let list = reports::staff_list(visit.app(), visit.actor()).await?;
    let page = visit.page(t.report_list_title(), Nav::Reports);
    let row = |line: &StaffReport| Row {
        href: page.href(&format!("/organizations/{}/report", line.organization.id)),
        name: lists::shown_name(&line.organization.profile, visit.locale),
        due: labels::day(t, line.report.due_on),
        state: labels::report_state(t, line.report.state),
        overdue: line
            .overdue_since
            .map(|d| t.report_overdue_since(labels::day(t, d))),
        status: line.status.map(|s| status_tag(t, &s)),
    };
    Ok(ok(&List {
        rows: list.iter().map(row).collect(),
        page,
    }))
}
