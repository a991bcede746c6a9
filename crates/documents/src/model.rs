//! The model of a document.

use chrono::{DateTime, Utc};

/// A document, the same for PDF and DOCX.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its title, for the title bar and the list of files. Not printed: the
    /// blocks begin with a heading.
    pub title: String,
    /// The language of its text, a BCP 47 tag such as `fr`.
    pub language: String,
    /// Who made it.
    pub author: String,
    /// Symbol or reference, at the top right of every page.
    pub symbol: Option<String>,
    /// A word at the top left of every page, such as a mark of confidence.
    pub mark: Option<String>,
    /// When it was made; the only date in the file.
    pub made_at: DateTime<Utc>,
    /// Words at the foot of every page, with `{page}` and `{pages}`.
    pub page_label: String,
    /// Its content.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 to 3; greater numbers count as 3. Levels should not be skipped.
        level: u8,
        /// Its text.
        text: String,
    },
    /// A paragraph; `\n` breaks the line.
    Paragraph(Vec<Run>),
    /// A paragraph that is set off by a bar at its side: something that the
    /// reader must know about what follows.
    Notice(Vec<Run>),
    /// A list.
    List {
        /// Whether its items are numbered.
        numbered: bool,
        /// The items.
        items: Vec<Vec<Run>>,
    },
    /// A table.
    Table(Table),
    /// The next block begins a page.
    PageBreak,
}

impl Block {
    /// A heading.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        let text = text.into();
        Self::Heading { level, text }
    }

    /// A paragraph of plain text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Run::plain(text)])
    }
}

/// A table with one header row, which is repeated on every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Widths of the columns in relation to each other; as many as columns.
    pub widths: Vec<u16>,
    /// The header cells.
    pub header: Vec<String>,
    /// The rows; a row with fewer cells is filled up with empty ones.
    pub rows: Vec<Vec<Vec<Run>>>,
}

/// Text of one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Its style.
    pub style: Style,
}

/// The style of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// Upright.
    #[default]
    Plain,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
}

impl Run {
    /// Upright text.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::of(text, Style::Plain)
    }

    /// Bold text.
    #[must_use]
    pub fn bold(text: impl Into<String>) -> Self {
        Self::of(text, Style::Bold)
    }

    /// Italic text.
    #[must_use]
    pub fn italic(text: impl Into<String>) -> Self {
        Self::of(text, Style::Italic)
    }

    /// Text of a style.
    #[must_use]
    pub fn of(text: impl Into<String>, style: Style) -> Self {
        let text = text.into();
        Self { text, style }
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}
