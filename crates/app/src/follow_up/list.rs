//! Lists of action points: all of them for staff, one's own for an
//! organization.

use super::{POINT_FILTER_FIELDS, PointQuery, PointView, view::assemble};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::Faults,
    input::{Input, Reader},
    policy::{Action, On, authorize},
};
use parvis_domain::{follow_up::ActionState, organization::OrganizationId};

/// Which action points.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PointFilter {
    /// In this state.
    pub state: Option<ActionState>,
    /// Whose day has passed.
    pub overdue: bool,
    /// Code of the unit or office, or identifier of the organization.
    pub owner: Option<String>,
    /// Code of the consultation.
    pub consultation: Option<String>,
    /// Year of the consultation.
    pub year: Option<i32>,
}

impl PointFilter {
    /// Reads the query parameters.
    ///
    /// # Errors
    /// Unknown parameters and bad values are faults.
    pub fn parse(input: &Input) -> Result<Self, Faults> {
        let mut r = Reader::new(input, POINT_FILTER_FIELDS);
        let state = r.code("state", |c| ActionState::from_code(c).is_some());
        let year = r.number("year", 1900, 2200);
        let filter = Self {
            state: state.as_deref().and_then(ActionState::from_code),
            overdue: r.flag("overdue").unwrap_or(false),
            owner: r.text("owner"),
            consultation: r.text("consultation"),
            year: year.and_then(|y| i32::try_from(y).ok()),
        };
        r.faults.or(filter)
    }

    fn fits(&self, it: &PointView) -> bool {
        let same = |wanted: &Option<String>, is: &str| {
            let wanted = wanted.as_deref();
            wanted.is_none_or(|w| w.eq_ignore_ascii_case(is))
        };
        self.state.is_none_or(|s| s == it.point.state)
            && (!self.overdue || it.overdue)
            && same(&self.owner, it.point.owner.code())
            && same(&self.consultation, &it.code)
            && self.year.is_none_or(|y| y == it.year)
    }
}

/// The action points that fit, by the day on which they are due, for staff.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn list(
    app: &App,
    actor: &Actor,
    filter: &PointFilter,
) -> Result<Vec<PointView>, AppError> {
    authorize(actor, Action::ViewFollowUp, On::Nothing)?;
    let query = PointQuery::default();
    let points = app.store.reads().find_action_points(&query).await?;
    let mut all = assemble(app, actor, points).await?;
    all.retain(|p| filter.fits(p));
    all.sort_by(|a, b| {
        let key = |p: &PointView| (p.point.due_on, p.code.clone(), p.point.number);
        key(a).cmp(&key(b))
    });
    Ok(all)
}

/// The action points that an organization owns, for its team and for staff:
/// what is to be done first, by day.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn of_organization(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
) -> Result<Vec<PointView>, AppError> {
    authorize(actor, Action::ViewOwnActionPoints, On::Organization(id))?;
    let query = PointQuery {
        organization: Some(id.clone()),
        ..PointQuery::default()
    };
    let points = app.store.reads().find_action_points(&query).await?;
    let mut all = assemble(app, actor, points).await?;
    all.sort_by_key(|p| (p.point.state.is_finished(), p.point.due_on));
    Ok(all)
}

/// Those of the action points that fit which this person may see.
pub(crate) async fn seen(
    app: &App,
    actor: &Actor,
    query: &PointQuery,
) -> Result<Vec<PointView>, AppError> {
    let points = app.store.reads().find_action_points(query).await?;
    assemble(app, actor, points).await
}
