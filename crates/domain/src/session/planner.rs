//! "Reach IPD by this day for that session", and what follows when the day is
//! missed: the case goes on to the next session, with a reason.

use super::{Calendar, CouncilSession, coming};
use crate::{
    Day,
    application::{Application, Party, Stage},
    coded_enum,
    procedure::Procedure,
};

coded_enum! {
    /// Why a case goes on to a later session.
    RollOver {
        /// It was handed in after the last day for the session.
        HandedInLate = "handed_in_late",
        /// A question was not answered by the last safe day.
        AnswerLate = "answer_late",
        /// The examination was not finished when the agenda left.
        NotExamined = "not_examined",
        /// The Council put the decision off.
        Deferred = "deferred",
    }
}

/// A session that can be planned for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Code of the session.
    pub session: String,
    /// Its days.
    pub calendar: Calendar,
}

/// What an applicant is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The session that the case is on its way to.
    pub target: Target,
    /// The session after it, to which the case would go on; `None` while no
    /// later session is known.
    pub next: Option<Target>,
}

fn target((session, calendar): &(&CouncilSession, Calendar)) -> Target {
    Target {
        session: session.code.clone(),
        calendar: calendar.clone(),
    }
}

/// What somebody is told who has not handed in: the nearest session that can
/// still be reached, and the one after it.
#[must_use]
pub fn plan_for_draft(
    sessions: &[CouncilSession],
    procedure: &Procedure,
    today: Day,
) -> Option<Plan> {
    let all = coming(sessions, procedure, today);
    let at = all.iter().position(|(_, c)| today <= c.cut_off)?;
    Some(Plan {
        target: target(all.get(at)?),
        next: all.get(at + 1).map(target),
    })
}

/// Stages in which a case is on its way to a session and on no list yet.
const fn is_on_the_way(stage: Stage) -> bool {
    matches!(
        stage,
        Stage::Submitted
            | Stage::UnderExamination
            | Stage::InformationRequested
            | Stage::Assessed
            | Stage::Recommended
            | Stage::Cleared
            | Stage::Deferred
    )
}

/// The session that a case handed in is on its way to: the one that it hopes
/// for while that is not over, or else the nearest that was reachable on the
/// day of submission.
#[must_use]
pub fn plan_for_case(
    application: &Application,
    sessions: &[CouncilSession],
    procedure: &Procedure,
    today: Day,
) -> Option<Plan> {
    let submission = application.submission.as_ref()?;
    if !is_on_the_way(application.stage) {
        return None;
    }
    let all = coming(sessions, procedure, today);
    let hoped = submission.session_hoped_for.as_deref();
    let received = submission.signed.at.date_naive();
    let at = match all.iter().position(|(s, _)| Some(s.code.as_str()) == hoped) {
        Some(at) => at,
        None => all.iter().position(|(_, c)| received <= c.cut_off)?,
    };
    Some(Plan {
        target: target(all.get(at)?),
        next: all.get(at + 1).map(target),
    })
}

/// Whether a case has missed the session that it hopes for, why, and where it
/// goes on to: the nearest later session whose list is not closed. A case is
/// never moved to an earlier one, and stays where it is while no later session
/// is known.
#[must_use]
pub fn roll_over(
    application: &Application,
    sessions: &[CouncilSession],
    procedure: &Procedure,
    today: Day,
) -> Option<(RollOver, Target)> {
    let submission = application.submission.as_ref()?;
    let code = submission.session_hoped_for.as_deref()?;
    if !is_on_the_way(application.stage) {
        return None;
    }
    let hoped = sessions.iter().find(|s| s.code == code)?;
    let calendar = Calendar::of(hoped, procedure);
    let received = submission.signed.at.date_naive();
    let asked = application.waiting_for() == Party::Cso;
    let reason = if application.stage == Stage::Deferred {
        // The decision itself says which session was missed.
        (today > calendar.opening).then_some(RollOver::Deferred)
    } else if received > calendar.cut_off {
        Some(RollOver::HandedInLate)
    } else if asked && today > calendar.last_safe_reply {
        Some(RollOver::AnswerLate)
    } else if today > calendar.agenda {
        Some(RollOver::NotExamined)
    } else {
        None
    }?;
    let next = coming(sessions, procedure, today)
        .into_iter()
        .filter(|(_, c)| c.opening > calendar.opening && today <= c.agenda)
        .find(|(_, c)| received <= c.cut_off)?;
    Some((reason, target(&next)))
}

/// The case on its way to a later session.
#[must_use]
pub fn moved_on(mut application: Application, to: &Target) -> Application {
    if let Some(submission) = &mut application.submission {
        submission.session_hoped_for = Some(to.session.clone());
    }
    application
}

#[cfg(test)]
mod tests;
