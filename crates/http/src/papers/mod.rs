//! What is made into files for people: frozen content and the words of a
//! language become blocks, and `parvis-documents` writes them.

mod badges;
mod council;
mod opening;

use parvis_documents::Fault;

pub use badges::badges;
pub use council::council_list;
pub use opening::opening_report;

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// A text to be edited.
    Docx,
    /// A text to be read.
    Pdf,
    /// A table.
    Xlsx,
}

impl PaperKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Pdf, Self::Xlsx];

    /// The ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }

    /// The kind with this ending.
    #[must_use]
    pub fn from_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.ending() == ending)
    }

    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pdf => "application/pdf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// A file.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A document that cannot be written is a defect of ours.
fn defect(fault: Fault) -> parvis_app::error::AppError {
    parvis_app::error::AppError::Inconsistent(fault.to_string())
}
