//! Every action point, for staff.

use super::words::{Point, points};
use crate::kit::*;
use parvis_app::follow_up::{self, POINT_FILTER_FIELDS, PointFilter};
use parvis_domain::follow_up::ActionState;
use parvis_interchange::{Dialect, action_points_csv};

#[derive(Template)]
#[template(path = "follow_up/list.html")]
struct List {
    page: Page,
    form: Form,
    action: String,
    filtered: bool,
    rows: Vec<Point>,
    states: Vec<Choice>,
    file: String,
    own: String,
    with_owner: bool,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    authorize(visit.actor(), Action::ViewFollowUp, On::Nothing)?;
    let t = visit.t;
    let input = asked.input();
    let form = visit.form(&input);
    let (filter, form) = match PointFilter::parse(&input) {
        Ok(filter) => (filter, form),
        Err(faults) => (
            PointFilter::default(),
            form.with_faults(visit.field_faults(&faults)),
        ),
    };
    let mut page = visit.page(t.followup_list_title(), Nav::FollowUp);
    page.faulty = form.is_faulty();
    let status = if page.faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let all = follow_up::list(visit.app(), visit.actor(), &filter).await?;
    let action = page.href("/staff/action-points");
    let states = ActionState::ALL.iter();
    let query = page.path.split_once('?').map_or("", |(_, q)| q);
    let body = List {
        filtered: POINT_FILTER_FIELDS
            .iter()
            .any(|f| !form.value(f.name).is_empty()),
        file: if query.is_empty() {
            format!("{action}.csv")
        } else {
            format!("{action}.csv?{query}")
        },
        rows: points(&visit, &all),
        states: states
            .map(|&s| Choice::new(s.code(), labels::action_state(t, s)))
            .collect(),
        own: String::new(),
        with_owner: true,
        action,
        form,
        page,
    };
    Ok(show(status, &body))
}

pub(super) async fn csv(visit: Visit, asked: Asked) -> Answer {
    let filter = PointFilter::parse(&asked.input()).map_err(AppError::from)?;
    let all = follow_up::list(visit.app(), visit.actor(), &filter).await?;
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        "parvis-action-points.csv",
        action_points_csv(&all, Dialect::Data),
    ))
}
