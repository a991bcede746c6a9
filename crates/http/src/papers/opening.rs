//! The report with which a consultation opens, as a document.

use super::{Paper, PaperKind, defect};
use crate::labels;
use parvis_app::{
    council::Words,
    error::AppError,
    follow_up::{OpeningReport, PartContent, PointContent, StepContent},
};
use parvis_documents::{Block, Document, Run, Table, pdf};
use parvis_domain::{
    follow_up::{ActionState, Addressee},
    text::{Locale, PartialDate},
};
use parvis_i18n::Texts;

/// Writes the report as PDF. What is kept gives the same bytes each time, as
/// long as the same organizations may be named.
///
/// # Errors
/// [`AppError::Inconsistent`] when it cannot be written.
pub fn opening_report(report: &OpeningReport, locale: Locale) -> Result<Paper, AppError> {
    let t = labels::texts_of(locale);
    let bytes = pdf(&document(t, report, locale)).map_err(defect)?;
    let part = if report.whole { "internal" } else { "public" };
    let (code, language) = (&report.content.code, locale.code());
    Ok(Paper {
        name: format!("{code}_opening-report_{part}_{language}.pdf"),
        media_type: PaperKind::Pdf.media_type(),
        bytes,
    })
}

/// The text in this language, or in another.
fn said(words: &Words, locale: Locale) -> String {
    let order = [locale, Locale::En, Locale::Fr, Locale::Es];
    let mut texts = order
        .iter()
        .map(|l| words.get(*l))
        .filter(|t| !t.is_empty());
    texts.next().unwrap_or_default().to_owned()
}

fn document(t: &Texts, report: &OpeningReport, locale: Locale) -> Document {
    let content = &report.content;
    let title = match said(&content.title, locale) {
        title if title.is_empty() => content.code.clone(),
        title => title,
    };
    let part = if report.whole {
        t.followup_opening_whole()
    } else {
        t.followup_opening_public_part()
    };
    let state = match &report.frozen {
        Some((_, at)) => t.followup_frozen(labels::moment(t, *at)),
        None => t.followup_live(),
    };
    let mut blocks = vec![
        Block::heading(1, t.followup_opening_title()),
        Block::Paragraph(vec![Run::bold(title)]),
        Block::text(t.followup_opening_lede(&content.series)),
        Block::Notice(vec![Run::plain(state)]),
        Block::text(t.followup_as_of(labels::day(t, content.as_of))),
        counts(t, report),
    ];
    if content.parts.is_empty() {
        blocks.push(Block::text(t.followup_opening_empty()));
    }
    for part in &content.parts {
        blocks.extend(one(t, part, report.whole, locale));
    }
    if let Some((hash, _)) = report.frozen.as_ref().filter(|_| report.whole) {
        blocks.push(Block::Paragraph(vec![Run::italic(
            t.council_paper_hash(hash),
        )]));
    }
    Document {
        title: t.followup_opening_title(),
        language: locale.code().to_owned(),
        author: t.followup_paper_author(),
        symbol: Some(content.code.clone()),
        mark: Some(part),
        made_at: content.made_at,
        page_label: t.followup_paper_page("{page}", "{pages}"),
        blocks,
    }
}

fn counts(t: &Texts, report: &OpeningReport) -> Block {
    let counts = report.content.counts();
    let cell = |n: usize| vec![Run::plain(n.to_string())];
    Block::Table(Table {
        widths: vec![1; 6],
        header: vec![
            t.followup_count_all(),
            labels::action_state(t, ActionState::Open),
            labels::action_state(t, ActionState::InProgress),
            labels::action_state(t, ActionState::Done),
            labels::action_state(t, ActionState::Dropped),
            t.followup_overdue(),
        ],
        rows: vec![vec![
            cell(counts.all),
            cell(counts.open),
            cell(counts.in_progress),
            cell(counts.done),
            cell(counts.dropped),
            cell(counts.overdue),
        ]],
    })
}

fn one(t: &Texts, part: &PartContent, whole: bool, locale: Locale) -> Vec<Block> {
    let date = PartialDate::parse(&part.date_from)
        .map_or_else(|_| part.date_from.clone(), |d| labels::partial_date(t, d));
    let title = said(&part.title, locale);
    let mut blocks = vec![Block::heading(2, format!("{title}, {date}"))];
    if !part.recommendations.is_empty() {
        blocks.push(Block::heading(3, t.followup_recommendations_title()));
    }
    for it in &part.recommendations {
        let mut runs = vec![
            Run::bold(format!("{} ", it.number)),
            Run::plain(said(&it.text, locale)),
        ];
        let to = it
            .addressed_to
            .iter()
            .filter_map(|c| Addressee::from_code(c));
        let to: Vec<String> = to.map(|a| labels::addressee(t, a)).collect();
        if !to.is_empty() {
            runs.push(Run::italic(format!(
                "\n{}",
                t.followup_addressed(to.join(", "))
            )));
        }
        if whole && !it.public {
            runs.push(Run::italic(format!("\n{}", t.followup_internal())));
        }
        blocks.push(Block::Paragraph(runs));
    }
    if !part.points.is_empty() {
        blocks.push(Block::heading(3, t.followup_points_title()));
        blocks.push(Block::Table(points(t, part, whole, locale)));
    }
    blocks
}

fn points(t: &Texts, part: &PartContent, whole: bool, locale: Locale) -> Table {
    Table {
        widths: vec![12, 7, 5, 5, 13],
        header: vec![
            t.followup_column_action(),
            t.followup_column_owner(),
            t.followup_column_due(),
            t.followup_column_state(),
            t.followup_done_since(),
        ],
        rows: part
            .points
            .iter()
            .map(|p| point(t, p, whole, locale))
            .collect(),
    }
}

fn point(t: &Texts, it: &PointContent, whole: bool, locale: Locale) -> Vec<Vec<Run>> {
    let mut what = vec![
        Run::bold(format!("{} ", it.number)),
        Run::plain(said(&it.text, locale)),
    ];
    if whole && !it.public {
        what.push(Run::italic(format!("\n{}", t.followup_internal())));
    }
    let state = ActionState::from_code(&it.state);
    let mut stands = vec![Run::plain(
        state.map_or_else(|| it.state.clone(), |s| labels::action_state(t, s)),
    )];
    if it.overdue {
        stands.push(Run::bold(format!("\n{}", t.followup_overdue())));
    }
    vec![
        what,
        vec![Run::plain(labels::follow_up_owner(t, &it.owner, locale))],
        vec![Run::plain(labels::day(t, it.due_on))],
        stands,
        it.steps.iter().flat_map(|s| step(t, s, whole)).collect(),
    ]
}

fn step(t: &Texts, it: &StepContent, whole: bool) -> Vec<Run> {
    let mut runs = vec![
        Run::bold(format!("{} ", labels::day(t, it.at.date_naive()))),
        Run::plain(it.note.clone()),
    ];
    if let Some(link) = &it.link {
        runs.push(Run::plain(format!("\n{link}")));
    }
    let marks = [
        (it.by_owner, t.followup_reported_by_owner()),
        (whole && !it.public, t.followup_internal()),
    ];
    for (_, mark) in marks.into_iter().filter(|(there, _)| *there) {
        runs.push(Run::italic(format!("\n{mark}")));
    }
    runs.push(Run::plain("\n"));
    runs
}
