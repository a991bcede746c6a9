//! PDF: lay out, draw, tag.

mod badge;
mod draw;
mod flow;
mod shape;
mod table;
mod tree;
mod wrap;

use crate::{
    Document, Fault,
    badges::{Badges, Squares},
    fonts::Faces,
};

/// Writes the document as a tagged PDF that follows PDF/UA-1.
///
/// # Errors
/// The library refused; a defect of this program.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Fault> {
    let faces = Faces::get()?;
    let flow = flow::Flow::of(document, faces);
    draw::draw(document, flow)
}

/// The same for badges.
pub(crate) fn badges(
    document: &Document,
    sheets: &Badges,
    codes: &[Squares],
) -> Result<Vec<u8>, Fault> {
    badge::of(document, sheets, codes, Faces::get()?)
}
