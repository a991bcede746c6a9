//! Parts of a case that its page and the pages of its acts share.

use crate::{
    components::tag,
    kit::*,
    lists::{self, Named},
};
use parvis_app::applications::{ApplicationView, Assessment, ExaminationView};
use parvis_domain::application::Party;

/// The identity bar of a case, on its page and on the pages of its acts.
pub(super) struct Head {
    pub(super) base: String,
    pub(super) version: i32,
    /// Where a conflict of interest is declared.
    pub(super) conflict: String,
    pub(super) organization: Named,
    pub(super) reference: String,
    pub(super) stage: String,
    pub(super) stage_class: &'static str,
    pub(super) officer: String,
    pub(super) session: String,
    /// Who has the next move.
    pub(super) waiting: String,
    /// The next day that matters; empty where none does.
    pub(super) deadline: String,
}

/// The recommendation of the present round.
pub(super) struct RecommendationPart {
    pub(super) outcome: String,
    pub(super) reason: String,
    pub(super) by: String,
    pub(super) cleared: String,
}

/// A record that waits for its confirmation.
pub(super) struct RecordPart {
    pub(super) outcome: String,
    pub(super) session: String,
    pub(super) decided_on: String,
    pub(super) symbol: String,
    pub(super) reason: String,
    pub(super) question: String,
    pub(super) asked_of: String,
    pub(super) by: String,
    pub(super) corrects: bool,
}

/// A person's verdict.
pub(super) struct Finding {
    pub(super) verdict: String,
    pub(super) verdict_class: &'static str,
    pub(super) reason: String,
    pub(super) when: String,
}

/// The identity bar.
pub(super) fn head(visit: &Visit, view: &ApplicationView) -> Head {
    let t = visit.t;
    let application = &view.application;
    let officer = view.examination.as_ref().and_then(|e| e.officer.clone());
    Head {
        conflict: format!(
            "/{}/staff/organizations/{}/conflict",
            visit.locale.code(),
            application.organization_id
        ),
        base: format!(
            "/{}/staff/applications/{}",
            visit.locale.code(),
            application.id
        ),
        version: application.version,
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        reference: application
            .submission
            .as_ref()
            .map(|s| s.reference.clone())
            .unwrap_or_default(),
        stage: labels::stage(t, application.stage),
        stage_class: tag::stage_class(application.stage),
        officer: match officer {
            Some((id, name)) if Some(id) == visit.actor().id() => {
                format!("{name} ({})", t.staff_you())
            }
            Some((_, name)) => name,
            None => t.staff_officer_none(),
        },
        session: application.session.clone().unwrap_or_default(),
        waiting: labels::party(t, application.waiting_for()),
        deadline: deadline(visit, view),
    }
}

/// The day that matters next. While a case is examined: the day on which the
/// provisional agenda of its session leaves (Rules 4 and 5 of the Council).
fn deadline(visit: &Visit, view: &ApplicationView) -> String {
    let open = view.application.waiting_for() != Party::Nobody;
    let session = view.session.as_ref().filter(|_| open);
    session.map_or_else(String::new, |s| {
        visit.t.desk_agenda_by(labels::day(visit.t, s.agenda_day()))
    })
}

/// The recommendation of the present round.
pub(super) fn recommendation(
    visit: &Visit,
    examination: &ExaminationView,
) -> Option<RecommendationPart> {
    let t = visit.t;
    examination
        .recommendation
        .as_ref()
        .map(|(r, name)| RecommendationPart {
            outcome: labels::recommended_outcome(t, r.outcome),
            reason: r.reason.clone(),
            by: t.staff_recommendation_by(name, labels::moment(t, r.signed.at)),
            cleared: examination
                .cleared_by
                .as_ref()
                .map(|n| t.staff_cleared_by(n))
                .unwrap_or_default(),
        })
}

/// The record that waits for its confirmation.
pub(super) fn record(
    visit: &Visit,
    view: &ApplicationView,
    examination: &ExaminationView,
) -> Option<RecordPart> {
    let t = visit.t;
    view.application.recorded.as_ref().map(|r| RecordPart {
        outcome: labels::outcome(t, r.outcome),
        session: r.session.clone(),
        decided_on: labels::day(t, r.decided_on),
        symbol: r.symbol.clone(),
        reason: r.reason.clone().unwrap_or_default(),
        question: r.question.clone().unwrap_or_default(),
        asked_of: r
            .asked_of
            .map_or_else(String::new, |a| labels::asked_of(t, a)),
        by: examination
            .recorded_by
            .as_ref()
            .map(|n| t.staff_record_by(n))
            .unwrap_or_default(),
        corrects: r.supersedes.is_some(),
    })
}

/// A person's verdict, in words.
pub(super) fn finding(visit: &Visit, it: &Assessment) -> Finding {
    Finding {
        verdict: labels::verdict(visit.t, it.verdict),
        verdict_class: tag::verdict_class(it.verdict),
        reason: it.reason.clone(),
        when: labels::moment(visit.t, it.at),
    }
}
