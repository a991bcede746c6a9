//! Tab: what the applicant wrote.

use super::{Frame, load};
use crate::{kit::*, pages::applicant::answer_rows};

#[derive(Template)]
#[template(path = "staff/case/answers.html")]
struct Answers {
    page: Page,
    frame: Frame,
    answers: Vec<(String, String)>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let frame = Frame::load(&visit, &view, "/answers").await?;
    Ok(ok(&Answers {
        answers: answer_rows(&visit, &view),
        page: frame.page(&visit, &view),
        frame,
    }))
}
