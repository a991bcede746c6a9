//! The list for staff, and how long inquiries wait.

use super::{InquiryFilter, InquiryRow};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Field, Input, Kind, Reader, optional},
    organizations::Page,
    policy::{Action, On, authorize},
};
use parvis_domain::inquiry::{InquiryState, WaitingFigures, figures};

/// Lines on a page.
pub const PAGE_SIZE: u64 = 50;
/// The most lines of a file.
const MOST: u64 = 20_000;
/// Fewer inquiries than these are not told to the public, so that no single
/// organization can be told from a figure.
const FEWEST: usize = 5;

/// The filters of the list.
pub const INQUIRY_FILTER_FIELDS: &[Field] = &[
    optional("state", Kind::Code("inquiry-states"), 20),
    optional("overdue", Kind::Flag, 5),
    optional("unrouted", Kind::Flag, 5),
    optional("unit", Kind::Line, 60),
    optional("mine", Kind::Flag, 5),
    optional("page", Kind::Number, 6),
];

fn filter(app: &App, actor: &Actor, input: &Input) -> Result<InquiryFilter, AppError> {
    let mut r = Reader::new(input, INQUIRY_FILTER_FIELDS);
    let state = r.code("state", |c| InquiryState::from_code(c).is_some());
    let overdue = r.flag("overdue").unwrap_or(false);
    let mine = r.flag("mine").unwrap_or(false);
    let person = actor.person.as_ref();
    let bound = person.map(|p| {
        let teams = p.memberships.iter().map(|m| m.organization_id.clone());
        teams.chain(p.conflicts.iter().cloned()).collect()
    });
    let filter = InquiryFilter {
        state: state.and_then(|c| InquiryState::from_code(&c)),
        overdue_on: overdue.then(|| app.clock.today()),
        unit: r.text("unit"),
        officer: actor.id().filter(|_| mine),
        unrouted: r.flag("unrouted").unwrap_or(false),
        without: bound.unwrap_or_default(),
        page: r.number("page", 1, 100_000).unwrap_or(1).unsigned_abs(),
        page_size: PAGE_SIZE,
    };
    Ok(r.faults.or(filter)?)
}

/// A page of the list, what is due first, first; with its number.
///
/// # Errors
/// Faults; [`AppError::Denied`].
pub async fn list(
    app: &App,
    actor: &Actor,
    input: &Input,
) -> Result<(Page<InquiryRow>, u64), AppError> {
    authorize(actor, Action::ViewInquiries, On::Nothing)?;
    let filter = filter(app, actor, input)?;
    let page = app.store.reads().inquiry_list(&filter).await?;
    Ok((page, filter.page))
}

/// Every line for the same filters, for a file.
///
/// # Errors
/// Faults; [`AppError::Denied`].
pub async fn list_all(
    app: &App,
    actor: &Actor,
    input: &Input,
) -> Result<Vec<InquiryRow>, AppError> {
    authorize(actor, Action::ViewInquiries, On::Nothing)?;
    let filter = InquiryFilter {
        page: 1,
        page_size: MOST,
        ..filter(app, actor, input)?
    };
    Ok(app.store.reads().inquiry_list(&filter).await?.items)
}

/// How long inquiries take, in all and by unit; for staff.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn waiting_figures(app: &App, actor: &Actor) -> Result<Vec<WaitingFigures>, AppError> {
    authorize(actor, Action::ViewInquiries, On::Nothing)?;
    Ok(figures(&app.store.reads().answered_stretches().await?))
}

/// How long inquiries take in all, for everybody; `None` while there are too
/// few to tell.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn waiting_total(app: &App) -> Result<Option<WaitingFigures>, AppError> {
    let all = figures(&app.store.reads().answered_stretches().await?);
    let total = all.into_iter().find(|f| f.holder.is_none());
    Ok(total.filter(|f| f.inquiries >= FEWEST))
}
