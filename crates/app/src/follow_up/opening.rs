//! The report with which a consultation opens: what became of the
//! recommendations and action points of the earlier ones of its series. Before
//! it opens the report is made anew each time; from then on it is kept.

use super::{
    content::{
        FrozenReport, PartContent, PointContent, RecommendationContent, ReportContent, StepContent,
    },
    names::{Names, of_all},
    view::is_staff,
};
use crate::{
    App,
    actor::Actor,
    consultations::{self, ConsultationFilter},
    council::Words,
    error::AppError,
    policy::audience,
    ports::ConsultationReads,
};
use parvis_domain::{
    Instant,
    consultation::{Consultation, ConsultationState},
    follow_up::{ActionPoint, ActionStep, Reach},
};
use uuid::Uuid;

/// The report as somebody sees it.
#[derive(Debug, Clone)]
pub struct OpeningReport {
    /// The consultation that it opens.
    pub of: Consultation,
    /// What it says to this person.
    pub content: ReportContent,
    /// The hash of what is kept, and when it was; none while it still changes.
    pub frozen: Option<(String, Instant)>,
    /// Whether this is the whole report, for staff.
    pub whole: bool,
}

/// Whether the consultation has begun, by its own clock.
pub(super) fn has_begun(it: &Consultation, now: Instant) -> bool {
    match it.details.when.instants() {
        Some((begin, _)) => begin <= now,
        None => it.details.when.from.earliest() <= it.details.when.day_there(now),
    }
}

/// The report of a consultation: whole for staff, its public part for others.
///
/// # Errors
/// [`AppError::NotFound`], also where there is none: no earlier consultation
/// of the series, or one that began before this register kept such reports.
pub async fn opening_report(
    app: &App,
    actor: &Actor,
    code: &str,
) -> Result<OpeningReport, AppError> {
    let of = consultations::find(app, actor, code).await?;
    let kept = app.store.reads().opening_report_of(of.id).await?;
    let (content, frozen) = match kept {
        Some(row) => {
            let read = serde_json::from_str(&row.content);
            let content: ReportContent = read
                .map_err(|_| AppError::Inconsistent(format!("opening_report.content of {code}")))?;
            (content, Some((row.sha256, row.frozen_at)))
        }
        None if has_begun(&of, app.clock.now()) => return Err(AppError::NotFound),
        None => (make(app, &of).await?.ok_or(AppError::NotFound)?, None),
    };
    let whole = is_staff(actor);
    let content = if whole {
        content
    } else {
        let names = Names::load(app, content.organizations()).await?;
        let audience = audience(actor);
        content.public(|id| names.known(&audience, id))
    };
    Ok(OpeningReport {
        of,
        content,
        frozen,
        whole,
    })
}

/// The earlier consultations of its series that took place, newest first.
async fn earlier(app: &App, of: &Consultation) -> Result<Vec<Consultation>, AppError> {
    let Some(series) = &of.details.series else {
        return Ok(vec![]);
    };
    let filter = ConsultationFilter {
        series: Some(series.clone()),
        ..ConsultationFilter::default()
    };
    let now = app.clock.now();
    let begins = of.details.when.from.earliest();
    let mut all = ConsultationReads::consultations(app.store.reads(), &filter).await?;
    all.retain(|c| {
        c.id != of.id
            && c.state != ConsultationState::Cancelled
            && c.is_over(now)
            && c.details.when.from.earliest() < begins
    });
    Ok(all)
}

/// The whole report as things stand; nothing without an earlier consultation.
pub(super) async fn make(app: &App, of: &Consultation) -> Result<Option<ReportContent>, AppError> {
    let earlier = earlier(app, of).await?;
    if earlier.is_empty() {
        return Ok(None);
    }
    let reads = app.store.reads();
    let ids: Vec<Uuid> = earlier.iter().map(|c| c.id).collect();
    let recommendations = reads.recommendations_of(&ids).await?;
    let points = reads.find_action_points(&of_all(ids)).await?;
    let of_points: Vec<Uuid> = points.iter().map(|p| p.id).collect();
    let steps = reads.action_steps(&of_points).await?;
    let names = Names::of(app, &points).await?;
    let (now, as_of) = (app.clock.now(), app.clock.today());
    let mut parts = Vec::new();
    for it in earlier {
        let outcomes = reads.outcomes_of(it.id).await?;
        let own = recommendations
            .iter()
            .filter(|r| r.consultation_id == it.id);
        let own = own.map(|r| RecommendationContent {
            number: r.number,
            text: Words::of(&r.text),
            addressed_to: r.addressed_to.iter().map(|a| a.code().to_owned()).collect(),
            public: r.reach == Reach::Public,
        });
        let left = points.iter().filter(|p| p.consultation_id == it.id);
        let left = left.map(|p| PointContent {
            overdue: p.is_overdue(as_of),
            ..point(p, &steps, &names)
        });
        parts.push(PartContent {
            title: Words::of(&it.details.title),
            date_from: it.details.when.from.to_string(),
            published: outcomes.is_some_and(|o| o.published_at.is_some()),
            recommendations: own.collect(),
            points: left.collect(),
            code: it.code,
        });
    }
    Ok(Some(ReportContent {
        code: of.code.clone(),
        title: Words::of(&of.details.title),
        series: of.details.series.clone().unwrap_or_default(),
        made_at: now,
        as_of,
        parts,
    }))
}

fn point(it: &ActionPoint, steps: &[ActionStep], names: &Names) -> PointContent {
    let own = steps.iter().filter(|s| s.action_point_id == it.id);
    let own = own.map(|s| StepContent {
        at: s.at,
        state: s.after.code().to_owned(),
        note: s.note.clone(),
        link: s.link.clone(),
        by_owner: s.by_owner,
        public: s.reach == Reach::Public,
    });
    PointContent {
        number: it.number,
        text: Words::of(&it.text),
        recommendation: it.recommendation,
        owner: names.owner(&it.owner),
        due_on: it.due_on,
        state: it.state.code().to_owned(),
        overdue: false,
        public: it.reach == Reach::Public,
        steps: own.collect(),
    }
}

/// The row that keeps a report.
pub(super) fn kept(
    app: &App,
    of: &Consultation,
    content: &ReportContent,
) -> Result<FrozenReport, AppError> {
    let json = serde_json::to_string(content)
        .map_err(|e| AppError::Inconsistent(format!("opening report: {e}")))?;
    Ok(FrozenReport {
        consultation_id: of.id,
        sha256: app.ids.hash(&json),
        content: json,
        frozen_at: app.clock.now(),
    })
}
