//! Tab: what happened.

use super::{Frame, load};
use crate::{
    kit::*,
    pages::applicant::{Event, timeline_rows},
};
use parvis_app::applications;

#[derive(Template)]
#[template(path = "staff/case/history.html")]
struct History {
    page: Page,
    frame: Frame,
    events: Vec<Event>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let frame = Frame::load(&visit, &view, "/history").await?;
    let entries = applications::timeline(visit.app(), visit.actor(), view.application.id).await?;
    Ok(ok(&History {
        events: timeline_rows(&visit, &entries),
        page: frame.page(&visit, &view),
        frame,
    }))
}
