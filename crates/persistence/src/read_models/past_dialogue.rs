//! What organizations did at consultations that are over, as a condition on
//! entries.

use crate::entities::{
    attendance_event, consultation, consultation_invitation, organization, registration,
};
use parvis_app::segments::Wanted;
use parvis_domain::{
    attendance::AttendanceAct,
    consultation::{ConsultationState, RegistrationState},
    segment::PastDialogue,
};
use sea_orm::{
    ColumnTrait, Condition, ExprTrait,
    sea_query::{Alias, Expr, Query, SelectStatement},
};

/// Entries that did one of what is asked.
pub(super) fn condition(wanted: &Wanted) -> Condition {
    let id = organization::Column::Id;
    let came = || id.in_subquery(attended(wanted));
    let did_not = || id.not_in_subquery(attended(wanted));
    let asks = wanted.conditions.past.iter();
    asks.fold(Condition::any(), |any, past| {
        any.add(match past {
            PastDialogue::Attended => came(),
            PastDialogue::NeverAttended => did_not(),
            PastDialogue::DidNotCome => id.in_subquery(seated(wanted)).and(did_not()),
            PastDialogue::InvitedOnly => id.in_subquery(invited(wanted)).and(did_not()),
        })
    })
}

/// The consultations that count: over, of the series, not before the year.
fn over(wanted: &Wanted) -> SelectStatement {
    use consultation::Column as C;
    let states = [ConsultationState::Published, ConsultationState::Held];
    let mut query = Query::select();
    // A date known to the year or the month begins with it.
    query
        .column(C::Id)
        .from(consultation::Entity)
        .and_where(C::State.is_in(states.map(|s| s.code())))
        .and_where(C::DateFrom.lt(wanted.today.to_string()));
    if let Some(series) = &wanted.conditions.past_series {
        query.and_where(C::Series.eq(series));
    }
    if let Some(year) = wanted.conditions.past_since {
        query.and_where(C::DateFrom.gte(format!("{year:04}")));
    }
    query
}

/// Organizations with a delegate who had a seat.
fn seated(wanted: &Wanted) -> SelectStatement {
    use registration::Column as R;
    Query::select()
        .column(R::OrganizationId)
        .from(registration::Entity)
        .and_where(R::State.eq(RegistrationState::Confirmed.code()))
        .and_where(R::ConsultationId.in_subquery(over(wanted)))
        .to_owned()
}

/// Organizations that were invited.
fn invited(wanted: &Wanted) -> SelectStatement {
    use consultation_invitation::Column as I;
    Query::select()
        .column(I::OrganizationId)
        .from(consultation_invitation::Entity)
        .and_where(I::ConsultationId.in_subquery(over(wanted)))
        .to_owned()
}

/// Organizations with a delegate who had a seat and was checked in on a day
/// without that being taken back later (`parvis_domain::attendance::on_day`).
fn attended(wanted: &Wanted) -> SelectStatement {
    use attendance_event::Column as A;
    let later = Alias::new("later");
    let of = |column: A| Expr::col((later.clone(), column));
    let here = |column: A| Expr::col((attendance_event::Entity, column));
    let after = of(A::NotedAt).gt(here(A::NotedAt)).or(of(A::NotedAt)
        .eq(here(A::NotedAt))
        .and(of(A::Id).gt(here(A::Id))));
    let taken_back = Query::select()
        .expr(Expr::val(1))
        .from_as(attendance_event::Entity, later.clone())
        .and_where(of(A::RegistrationId).eq(here(A::RegistrationId)))
        .and_where(of(A::Day).eq(here(A::Day)))
        .and_where(of(A::Act).eq(AttendanceAct::Undo.code()))
        .and_where(after)
        .to_owned();
    let there = Query::select()
        .column(A::RegistrationId)
        .from(attendance_event::Entity)
        .and_where(here(A::Act).eq(AttendanceAct::CheckIn.code()))
        .and_where(Expr::exists(taken_back).not())
        .to_owned();
    seated(wanted)
        .and_where(registration::Column::Id.in_subquery(there))
        .to_owned()
}
