//! The frozen list of a session as a document and as a table.

use super::{Paper, PaperKind, defect};
use crate::labels;
use parvis_app::{
    council::{FrozenContent, FrozenEntry},
    error::AppError,
};
use parvis_documents::{
    Block, Cell, Column, Document, Run, Sheet, Table, Workbook, docx, pdf, xlsx,
};
use parvis_domain::{
    council::ListMark,
    text::{Locale, PartialDate},
};
use parvis_i18n::Texts;

/// Writes a frozen list in a language. The same content gives the same bytes.
///
/// # Errors
/// [`AppError::Inconsistent`] when it cannot be written.
pub fn council_list(
    content: &FrozenContent,
    sha256: &str,
    locale: Locale,
    kind: PaperKind,
) -> Result<Paper, AppError> {
    let t = labels::texts_of(locale);
    let bytes = match kind {
        PaperKind::Docx => docx(&document(t, content, sha256, locale)),
        PaperKind::Pdf => pdf(&document(t, content, sha256, locale)),
        PaperKind::Xlsx => xlsx(&workbook(t, content, locale)),
    };
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let symbol: String = content.symbol.chars().map(safe).collect();
    let (number, language, ending) = (content.number, locale.code(), kind.ending());
    Ok(Paper {
        name: format!("{symbol}_v{number}_{language}.{ending}"),
        media_type: kind.media_type(),
        bytes: bytes.map_err(defect)?,
    })
}

fn document(t: &Texts, content: &FrozenContent, sha256: &str, locale: Locale) -> Document {
    let session = session(t, content, locale);
    let mut blocks = vec![
        Block::heading(1, t.council_paper_title()),
        Block::Paragraph(vec![Run::bold(session)]),
        Block::text(t.council_paper_version(
            content.number.to_string(),
            labels::moment(t, content.moment()),
        )),
    ];
    if !content.reason.is_empty() {
        blocks.push(Block::text(t.council_paper_reason(&content.reason)));
    }
    for mark in [ListMark::Recommended, ListMark::Deferred] {
        let entries: Vec<&FrozenEntry> = content
            .entries
            .iter()
            .filter(|e| e.mark == mark.code())
            .collect();
        if !entries.is_empty() {
            blocks.push(Block::heading(2, labels::list_mark(t, mark)));
            blocks.push(Block::Table(table(t, &entries, locale)));
        }
    }
    blocks.push(Block::Paragraph(vec![Run::italic(
        t.council_paper_hash(sha256),
    )]));
    blocks.push(Block::PageBreak);
    blocks.push(Block::heading(1, t.council_paper_annex()));
    blocks.push(Block::Notice(vec![
        Run::bold(t.council_template_mark()),
        Run::plain(" "),
        Run::plain(t.council_template_why()),
    ]));
    blocks.extend(paragraphs(content.resolution.get(locale)));
    Document {
        title: t.council_paper_title(),
        language: locale.code().to_owned(),
        author: t.council_paper_author(),
        symbol: Some(content.symbol.clone()),
        mark: None,
        made_at: content.moment(),
        page_label: t.council_paper_page("{page}", "{pages}"),
        blocks,
    }
}

fn session(t: &Texts, content: &FrozenContent, locale: Locale) -> String {
    let session = &content.session;
    let title = match session.title.get(locale) {
        "" => t.session_untitled(&session.code),
        title => title.to_owned(),
    };
    let date = |text: &str| {
        PartialDate::parse(text).map_or_else(|_| text.to_owned(), |d| labels::partial_date(t, d))
    };
    let from = date(&session.date_from);
    let dates = match session.date_to.as_deref() {
        Some(to) if to != session.date_from => t.session_dates(&from, date(to)),
        _ => from,
    };
    [title, dates, session.place.clone()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn table(t: &Texts, entries: &[&FrozenEntry], locale: Locale) -> Table {
    let row = |e: &&FrozenEntry| {
        let mut name = vec![Run::bold(e.name.get(locale))];
        if e.official_name != e.name.get(locale) {
            name.push(Run::plain(format!("\n{}", e.official_name)));
        }
        if !e.country.get(locale).is_empty() {
            name.push(Run::plain(format!("\n{}", e.country.get(locale))));
        }
        name.push(Run::plain(format!("\n{}", e.reference)));
        vec![
            vec![Run::plain(e.number.to_string())],
            name,
            vec![Run::plain(e.summary.get(locale))],
        ]
    };
    Table {
        widths: vec![2, 10, 18],
        header: vec![
            t.council_column_number(),
            t.council_column_organization(),
            t.council_column_summary(),
        ],
        rows: entries.iter().map(row).collect(),
    }
}

/// Paragraphs are separated by empty lines; lines that begin with a hyphen are
/// a list.
fn paragraphs(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for part in text.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) {
        let items: Option<Vec<&str>> = part.lines().map(|l| l.strip_prefix("- ")).collect();
        blocks.push(match items {
            Some(items) => Block::List {
                numbered: false,
                items: items.into_iter().map(|i| vec![Run::plain(i)]).collect(),
            },
            None => Block::text(part),
        });
    }
    blocks
}

fn workbook(t: &Texts, content: &FrozenContent, locale: Locale) -> Workbook {
    let column = |title: String, width: u16| Column { title, width };
    let row = |e: &FrozenEntry| {
        let mark = ListMark::from_code(&e.mark);
        vec![
            Cell::Number(e.number as f64),
            e.reference.clone().into(),
            e.name.get(locale).into(),
            e.official_name.clone().into(),
            e.country.get(locale).into(),
            mark.map(|m| labels::list_mark(t, m))
                .unwrap_or_default()
                .into(),
            e.summary.get(locale).into(),
        ]
    };
    Workbook {
        title: t.council_paper_title(),
        author: t.council_paper_author(),
        made_at: content.moment(),
        sheets: vec![Sheet {
            name: content.symbol.clone(),
            columns: vec![
                column(t.council_column_number(), 6),
                column(t.staff_column_reference(), 18),
                column(t.council_column_organization(), 40),
                column(t.council_column_official_name(), 40),
                column(t.council_column_country(), 20),
                column(t.council_column_mark(), 24),
                column(t.council_column_summary(), 90),
            ],
            rows: content.entries.iter().map(row).collect(),
        }],
    }
}
