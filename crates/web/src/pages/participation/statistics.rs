//! Participation in numbers, for staff.

use crate::kit::*;
use parvis_app::participation::{self, Dimension, ParticipationFilter, ParticipationRow, Reasons};
use parvis_domain::attendance::AbsenceReason;
use parvis_interchange::{Dialect, participation_csv};

#[derive(Template)]
#[template(path = "participation/statistics.html")]
struct Statistics {
    page: Page,
    form: Form,
    action: String,
    file: String,
    by: String,
    dimensions: Vec<Choice>,
    columns: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
    whole: Vec<String>,
    /// Why organizations did not take part: heading, reasons with numbers.
    reasons: Vec<(String, Vec<(String, u64)>)>,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    authorize(visit.actor(), Action::ViewParticipation, On::Nothing)?;
    let t = visit.t;
    let input = asked.input();
    let form = visit.form(&input);
    let (filter, form) = match ParticipationFilter::parse(&input) {
        Ok(filter) => (filter, form),
        Err(faults) => (
            ParticipationFilter::default(),
            form.with_faults(visit.field_faults(&faults)),
        ),
    };
    let (rows, whole) = participation::statistics(visit.app(), visit.actor(), &filter).await?;
    let reasons = participation::reasons(visit.app(), visit.actor(), &filter).await?;
    let words = match filter.by {
        Dimension::Region => visit.words("regions").await?,
        Dimension::Category => visit.words("cso-categories").await?,
        Dimension::Year | Dimension::Series => crate::lists::Words::default(),
    };
    let mut page = visit.page(t.participation_title(), Nav::FollowUp);
    page.faulty = form.is_faulty();
    let status = if page.faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let action = page.href("/staff/participation");
    let query = page.path.split_once('?').map_or("", |(_, q)| q);
    let named = |row: &ParticipationRow| {
        let key = row.key.as_deref();
        let name = key.map_or_else(|| t.participation_unknown(), |k| words.of(k));
        (name, numbers(row))
    };
    let all = Dimension::ALL.iter();
    let body = Statistics {
        file: if query.is_empty() {
            format!("{action}.csv")
        } else {
            format!("{action}.csv?{query}")
        },
        by: labels::participation_dimension(t, filter.by),
        dimensions: all
            .map(|&d| Choice::new(d.code(), labels::participation_dimension(t, d)))
            .collect(),
        columns: vec![
            t.participation_column_consultations(),
            t.participation_column_organizations(),
            t.participation_column_nominated(),
            t.participation_column_seated(),
            t.participation_column_waiting(),
            t.participation_column_not_accepted(),
            t.participation_column_withdrawn(),
            t.participation_column_attended(),
            t.participation_column_no_shows(),
            t.participation_column_contributions(),
            t.participation_column_spoke(),
            t.participation_column_invited(),
            t.participation_column_accepted(),
            t.participation_column_declined(),
        ],
        rows: rows.iter().map(named).collect(),
        whole: numbers(&whole),
        reasons: told(&visit, &reasons),
        action,
        form,
        page,
    };
    Ok(show(status, &body))
}

fn told(visit: &Visit, it: &Reasons) -> Vec<(String, Vec<(String, u64)>)> {
    let t = visit.t;
    let absent = |why: Option<AbsenceReason>| {
        why.map_or_else(
            || t.participation_reason_unknown(),
            |why| labels::absence_reason(t, why),
        )
    };
    let declined = it.declined.iter();
    let all = [
        (
            t.participation_reasons_declined(),
            declined
                .map(|(why, n)| (labels::decline_reason(t, *why), *n))
                .collect::<Vec<_>>(),
        ),
        (
            t.participation_reasons_absent(),
            it.absent
                .iter()
                .map(|(why, n)| (absent(*why), *n))
                .collect(),
        ),
    ];
    all.into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .collect()
}

/// The numbers of a line, in the order of the columns; a dash where the
/// register does not know.
fn numbers(row: &ParticipationRow) -> Vec<String> {
    let (d, invited) = (&row.delegates, row.invitations);
    let counted = [
        row.consultations,
        row.organizations,
        d.nominated,
        d.seated,
        d.waiting,
        d.not_accepted,
        d.withdrawn,
        d.attended,
        d.no_shows,
        row.contributions,
        row.spoke,
    ];
    let sent = [
        invited.map(|i| i.sent),
        invited.map(|i| i.accepted),
        invited.map(|i| i.declined),
    ];
    let sent = sent.map(|n| n.map_or_else(|| "–".to_owned(), |n| n.to_string()));
    counted
        .map(|n| n.to_string())
        .into_iter()
        .chain(sent)
        .collect()
}

pub(super) async fn csv(visit: Visit, asked: Asked) -> Answer {
    let filter = ParticipationFilter::parse(&asked.input()).map_err(AppError::from)?;
    let (rows, whole) = participation::statistics(visit.app(), visit.actor(), &filter).await?;
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        "parvis-participation.csv",
        participation_csv(filter.by, &rows, &whole, Dialect::Data),
    ))
}
