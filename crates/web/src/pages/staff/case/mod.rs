//! The page of a case: one tab, one address, one file, one template.
//!
//! To add a tab: a line in [`TABS`], a line in [`routes`], a file that loads
//! [`Frame`] under the tab's path, and a template that extends
//! `staff/case/frame.html`.

mod answers;
mod assign;
mod changes;
mod criteria;
mod documents;
mod frame;
mod history;
mod notes;
pub(super) mod questions;
mod summary;

pub(super) use frame::{Frame, encoded, load};

use crate::kit::{Action, Routes};
use parvis_app::applications::ApplicationView;
use parvis_i18n::Texts;

/// A tab of the case page.
pub(super) struct Tab {
    /// What stands behind the address of the case; empty for the first tab.
    path: &'static str,
    /// Its name.
    label: fn(&Texts) -> String,
    /// How many things it holds, where that tells something.
    count: Option<fn(&ApplicationView) -> usize>,
}

/// The tabs, in their order.
const TABS: &[Tab] = &[
    tab("", Texts::desk_tab_summary, None),
    tab("/answers", Texts::desk_tab_answers, None),
    tab(
        "/documents",
        Texts::desk_tab_documents,
        Some(|v| v.documents.len()),
    ),
    tab("/criteria", Texts::desk_tab_criteria, None),
    tab("/notes", Texts::desk_tab_notes, None),
    tab("/questions", Texts::questions_tab, None),
    tab("/changes", Texts::changes_tab, None),
    tab("/history", Texts::desk_tab_history, None),
];

const fn tab(
    path: &'static str,
    label: fn(&Texts) -> String,
    count: Option<fn(&ApplicationView) -> usize>,
) -> Tab {
    Tab { path, label, count }
}

pub(super) fn routes() -> Routes {
    let at = |path: &str| format!("/staff/applications/{{id}}{path}");
    Routes::default()
        .get(&at(""), Action::ViewAssessment, summary::get)
        .get(&at("/answers"), Action::ViewAssessment, answers::get)
        .get(&at("/documents"), Action::ViewAssessment, documents::get)
        .get(&at("/criteria"), Action::ViewAssessment, criteria::get)
        .get(&at("/notes"), Action::ViewNotes, notes::get)
        .post(&at("/notes"), Action::WriteNote, notes::add)
        .post(&at("/notes/edit"), Action::EditNote, notes::edit)
        .post(&at("/seen"), Action::MarkSeen, summary::seen)
        .get(&at("/assign"), Action::AssignCase, assign::get)
        .post(&at("/assign"), Action::AssignCase, assign::post)
        .get(&at("/questions"), Action::ViewAssessment, questions::get)
        .get(&at("/changes"), Action::ViewAssessment, changes::get)
        .get(&at("/history"), Action::ViewAssessment, history::get)
}
