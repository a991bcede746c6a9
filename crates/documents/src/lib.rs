//! Documents: a small model of blocks, written as accessible PDF and as DOCX;
//! tables, written as XLSX; badges with QR codes; and events, written as
//! calendar objects. This crate knows nothing of the register.
//!
//! ```
//! use parvis_documents::{Block, Document, Run, docx, pdf};
//!
//! let letter = Document {
//!     title: "Acknowledgement".into(),
//!     language: "en".into(),
//!     author: "Parvis".into(),
//!     symbol: Some("OBS-2027-00001".into()),
//!     mark: None,
//!     made_at: chrono::DateTime::UNIX_EPOCH,
//!     page_label: "Page {page} of {pages}".into(),
//!     blocks: vec![
//!         Block::heading(1, "Acknowledgement"),
//!         Block::text("We have received your application."),
//!         Block::Paragraph(vec![Run::plain("Reference: "), Run::bold("OBS-2027-00001")]),
//!     ],
//! };
//! assert!(pdf(&letter).unwrap().starts_with(b"%PDF-1.7"));
//! assert!(docx(&letter).unwrap().starts_with(b"PK"));
//! ```
//!
//! What always holds:
//!
//! * **The same input gives the same bytes.** The only date is `made_at`;
//!   identifiers come from the content, the times inside the archives are fixed
//!   and the fonts are in the program. Another version of this program can
//!   write other bytes.
//! * **The PDF is tagged** (headings, paragraphs, lists, tables with their
//!   header cells, language, title, outline) and is refused when the library's
//!   PDF/UA-1 checks fail. Headers, footers and rules are artifacts.
//! * **Text of any script** goes in. Latin, Greek, Cyrillic, Arabic and
//!   Ethiopic are drawn, from right to left where the script runs so; of other
//!   scripts the PDF shows the replacement character and keeps the text.
//! * Characters that XML or PDF cannot hold (controls, U+FEFF, U+FFFE, U+FFFF)
//!   are left out; `\n` in a run is a line break.
//!
//! Writing takes processor time (some 10 ms in a release build): call it from a
//! blocking thread.

mod badges;
mod calendar;
mod clean;
mod docx;
mod fonts;
mod model;
mod pdf;
mod workbook;

pub use badges::{Badge, Badges, badges};
pub use calendar::{Event, Method, Party, calendar};
pub use docx::docx;
pub use model::{Block, Document, Run, Style, Table};
pub use pdf::pdf;
pub use workbook::{Cell, Column, Sheet, Workbook, xlsx};

/// Why a document could not be written. All of them are defects of this
/// program, not of its input; the text is for the log.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The PDF library refused.
    #[error("the PDF could not be written: {0}")]
    Pdf(String),
    /// The archive of a DOCX could not be written.
    #[error("the DOCX could not be written: {0}")]
    Docx(#[from] zip::result::ZipError),
    /// Bytes could not be added to the archive.
    #[error("the DOCX could not be written: {0}")]
    Io(#[from] std::io::Error),
    /// The XLSX library refused.
    #[error("the XLSX could not be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}
