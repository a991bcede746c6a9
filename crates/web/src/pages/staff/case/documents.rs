//! Tab: the documents given.

use super::{Frame, load};
use crate::{
    kit::*,
    pages::applicant::{DocumentRow, LetterRow, document_rows, letter_rows},
};

#[derive(Template)]
#[template(path = "staff/case/documents.html")]
struct Documents {
    page: Page,
    frame: Frame,
    documents: Vec<DocumentRow>,
    letters: Vec<LetterRow>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    let frame = Frame::load(&visit, &view, "/documents").await?;
    let page = frame.page(&visit, &view);
    Ok(ok(&Documents {
        letters: letter_rows(&visit, view.application.id).await?,
        documents: document_rows(&visit, &page, &view),
        frame,
        page,
    }))
}
