//! Tab: what changed since the application was handed in.

use super::{Frame, load};
use crate::{
    kit::*,
    pages::applicant::{Comparison, compare},
};

#[derive(Template)]
#[template(path = "staff/case/changes.html")]
struct Changes {
    page: Page,
    frame: Frame,
    comparison: Comparison,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>, asked: Asked) -> Answer {
    let view = load(&visit, &id).await?;
    let frame = Frame::load(&visit, &view, "/changes").await?;
    let page = frame.page(&visit, &view);
    Ok(ok(&Changes {
        comparison: compare(&visit, &view, &asked).await?,
        frame,
        page,
    }))
}
