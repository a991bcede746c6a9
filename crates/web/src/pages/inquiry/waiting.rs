//! How long inquiries take, in all and with each unit, for staff.

use crate::kit::*;
use parvis_app::{focal_points, inquiries};
use parvis_domain::inquiry::WaitingFigures;

#[derive(Template)]
#[template(path = "inquiry/waiting.html")]
struct Waiting {
    page: Page,
    rows: Vec<[String; 4]>,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let figures = inquiries::waiting_figures(visit.app(), visit.actor()).await?;
    let known = focal_points::known(visit.app()).await?;
    let row = |f: &WaitingFigures| {
        let who = match &f.holder {
            None => t.inquiry_waiting_all(),
            Some(code) => known.holders.get(code).map_or_else(
                || code.clone(),
                |entry| labels::unit_name(entry, visit.locale),
            ),
        };
        [
            who,
            f.inquiries.to_string(),
            labels::hours(t, f.median_hours),
            labels::hours(t, f.ninetieth_hours),
        ]
    };
    Ok(ok(&Waiting {
        page: visit.page(t.inquiry_waiting_title(), Nav::Inquiries),
        rows: figures.iter().map(row).collect(),
    }))
}
