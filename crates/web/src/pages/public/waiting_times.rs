//! How long applications take, from the register's own cases.

use crate::kit::*;
use parvis_app::time;
use parvis_domain::application::{Waiting, WaitingTime};

#[derive(Template)]
#[template(path = "public/waiting_times.html")]
struct WaitingTimes {
    page: Page,
    stages: Vec<Row>,
    parties: Vec<Row>,
    inquiries: Option<String>,
}

struct Row {
    what: String,
    cases: String,
    median: String,
    ninetieth: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let times = time::waiting_times(visit.app()).await?;
    let page = visit.page(visit.t.time_waiting_title(), Nav::Data);
    let rows = |parties: bool| -> Vec<Row> {
        let wanted = times
            .iter()
            .filter(|w| matches!(w.of, Waiting::For(_)) == parties);
        wanted.map(|w| row(&visit, w)).collect()
    };
    let total = parvis_app::inquiries::waiting_total(visit.app()).await?;
    let t = visit.t;
    let inquiries = total.map(|f| {
        let number = labels::number(t, i64::try_from(f.inquiries).unwrap_or_default());
        let (median, ninetieth) = (f.median_hours, f.ninetieth_hours);
        t.inquiry_waiting_public(
            number,
            labels::hours(t, median),
            labels::hours(t, ninetieth),
        )
    });
    Ok(ok(&WaitingTimes {
        inquiries,
        stages: rows(false),
        parties: rows(true),
        page,
    }))
}

fn row(visit: &Visit, it: &WaitingTime) -> Row {
    let t = visit.t;
    let days = |n: i64| t.time_days(n);
    Row {
        what: labels::waiting(t, it.of),
        cases: match it.cases {
            Some(0) => t.time_none_yet(),
            Some(n) => labels::number(t, i64::try_from(n).unwrap_or_default()),
            None => t.time_too_few(),
        },
        median: it.days.map_or_else(|| "–".into(), |d| days(d.median)),
        ninetieth: it.days.map_or_else(|| "–".into(), |d| days(d.ninetieth)),
    }
}
