//! Reading consultations. Drafts exist for staff only, and the address of the
//! meeting online for staff and those who take part.

use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::Faults,
    input::{Field, Input, Kind, Reader, optional},
    policy::{Action, On, may},
    ports::ConsultationReads,
};
use parvis_domain::consultation::{
    Audience, Consultation, ConsultationDocument, ConsultationKind, ConsultationState, Lack, lacks,
};

/// The filters of the list: query parameters of page and API alike.
pub const FILTER_FIELDS: &[Field] = &[
    optional("kind", Kind::Code("consultation-kinds"), 40),
    optional("region", Kind::Code("regions"), 20),
    optional("series", Kind::Line, 40),
    optional("year", Kind::Number, 4),
    optional("state", Kind::Code("consultation-states"), 20),
];

/// Which consultations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsultationFilter {
    /// Of this kind.
    pub kind: Option<ConsultationKind>,
    /// Of this region.
    pub region: Option<String>,
    /// Of this series.
    pub series: Option<String>,
    /// Of this year.
    pub year: Option<i32>,
    /// In this state.
    pub state: Option<ConsultationState>,
    /// Drafts too (staff).
    pub with_drafts: bool,
}

impl ConsultationFilter {
    /// Reads the query parameters.
    ///
    /// # Errors
    /// Unknown parameters and bad values are faults.
    pub fn parse(input: &Input) -> Result<Self, Faults> {
        let mut r = Reader::new(input, FILTER_FIELDS);
        let kind = r.code("kind", |c| ConsultationKind::from_code(c).is_some());
        let state = r.code("state", |c| ConsultationState::from_code(c).is_some());
        let year = r.number("year", 1900, 2200);
        let filter = Self {
            kind: kind.as_deref().and_then(ConsultationKind::from_code),
            region: r.text("region"),
            series: r.text("series"),
            year: year.and_then(|y| i32::try_from(y).ok()),
            state: state.as_deref().and_then(ConsultationState::from_code),
            with_drafts: false,
        };
        r.faults.or(filter)
    }
}

/// A consultation as somebody sees it.
#[derive(Debug, Clone)]
pub struct ConsultationView {
    /// It, without what this person may not see.
    pub it: Consultation,
    /// The documents that this person may read.
    pub documents: Vec<ConsultationDocument>,
    /// What is missing; for staff.
    pub lacks: Vec<Lack>,
    /// What this person can do now.
    pub steps: Vec<Action>,
}

/// Whether somebody prepares consultations.
pub(super) fn is_staff(actor: &Actor) -> bool {
    may(actor, Action::ViewConsultationDrafts, On::Nothing)
}

/// Takes out what only staff and participants see.
fn restrict(actor: &Actor, mut it: Consultation) -> Consultation {
    if !is_staff(actor) {
        it.details.place.online_link = None;
    }
    it
}

/// The consultations that fit and that this person may know of, newest first.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn list(
    app: &App,
    actor: &Actor,
    mut filter: ConsultationFilter,
) -> Result<Vec<Consultation>, AppError> {
    filter.with_drafts = is_staff(actor);
    let all = app.store.reads().consultations(&filter).await?;
    Ok(all.into_iter().map(|c| restrict(actor, c)).collect())
}

/// One that this person may know of, restricted.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn find(app: &App, actor: &Actor, code: &str) -> Result<Consultation, AppError> {
    let found = ConsultationReads::consultation(app.store.reads(), code).await?;
    found
        .filter(|c| c.is_public() || is_staff(actor))
        .map(|c| restrict(actor, c))
        .ok_or(AppError::NotFound)
}

/// One with its documents and what can be done.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn view(app: &App, actor: &Actor, code: &str) -> Result<ConsultationView, AppError> {
    let it = find(app, actor, code).await?;
    let staff = is_staff(actor);
    let mut documents = app.store.reads().documents_of_consultation(it.id).await?;
    let whole = staff || super::documents::takes_part(app, actor, it.id).await?;
    documents.retain(|d| whole || d.audience == Audience::Public);
    let over = it.details.when.is_over(app.clock.now());
    let possible = match it.state {
        ConsultationState::Draft => vec![Action::EditConsultation, Action::PublishConsultation],
        ConsultationState::Published if over => vec![Action::EditConsultation],
        ConsultationState::Published => {
            vec![Action::EditConsultation, Action::CancelConsultation]
        }
        ConsultationState::Cancelled | ConsultationState::Held => vec![],
    };
    let can = |action: &Action| may(actor, *action, On::Nothing);
    Ok(ConsultationView {
        lacks: if staff { lacks(&it) } else { vec![] },
        steps: possible.into_iter().filter(can).collect(),
        documents,
        it,
    })
}

/// The others of its series, newest first.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn series_of(
    app: &App,
    actor: &Actor,
    it: &Consultation,
) -> Result<Vec<Consultation>, AppError> {
    let Some(series) = &it.details.series else {
        return Ok(vec![]);
    };
    let filter = ConsultationFilter {
        series: Some(series.clone()),
        ..ConsultationFilter::default()
    };
    let mut all = list(app, actor, filter).await?;
    all.retain(|c| c.code != it.code);
    Ok(all)
}
