//! "Reach IPD by this day": what an applicant is told about sessions and days.

use parvis_app::time::Planned;
use parvis_domain::session::CouncilSession;
use parvis_http::labels;

use crate::{lists, visit::Visit};

/// The sentences of a plan.
#[derive(Debug, Clone)]
pub(crate) struct PlanPart {
    pub(crate) lines: Vec<String>,
}

/// A plan in words: which session, by which day, and what follows if the day
/// is missed.
pub(crate) fn plan_part(visit: &Visit, it: &Planned) -> PlanPart {
    let t = visit.t;
    let name = |s: &CouncilSession| {
        let title = lists::session_title(t, s, visit.locale);
        format!("{title}, {}", lists::session_dates(t, s))
    };
    let calendar = &it.plan.target.calendar;
    let session = name(&it.session);
    let staff = visit.actor().is_case_staff();
    let first = if it.handed_in && staff {
        t.time_plan_staff(session)
    } else if it.handed_in {
        t.time_plan_on_the_way(session)
    } else {
        t.time_plan_by(labels::day(t, calendar.cut_off), session)
    };
    let missed = match &it.next {
        Some(next) => t.time_plan_missed(name(next)),
        None => t.time_plan_missed_unknown(),
    };
    let reply = labels::day(t, calendar.last_safe_reply);
    let reply = if staff {
        t.time_plan_staff_reply(reply)
    } else {
        t.time_plan_reply(reply)
    };
    PlanPart {
        lines: vec![first, reply, missed],
    }
}
