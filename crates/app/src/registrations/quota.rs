//! Trying a rule of seats on the present nominations, and setting it.

use super::{
    bracket::move_up,
    facts::rule_of,
    result::{Figures, figures},
};
use crate::{
    App,
    actor::Actor,
    consultations::Open,
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional, required},
    policy::{Action, On, authorize},
    ports::{ConsultationReads, Reads, ReferenceReads},
};
use parvis_domain::consultation::{
    Consultation, Group, QuotaRule, Registration, RegistrationState, Reservation, SeatOrder, seats,
};

/// A rule. A reservation is written `region: africa: 5` or `category: ngo: 3`.
pub const QUOTA_FIELDS: &[Field] = &[
    required("per_organization", Kind::Number, 4),
    optional("extra_for_observers", Kind::Number, 4),
    required("seat_order", Kind::Code("seat-orders"), 30),
    optional("reserved", Kind::Lines, 80),
];

/// What a rule would make of the present nominations.
#[derive(Debug, Clone)]
pub struct Simulation {
    /// The consultation.
    pub it: Consultation,
    /// The rule that holds.
    pub present: QuotaRule,
    /// Whether it was set for this consultation, or is the setting of the
    /// procedure.
    pub was_set: bool,
    /// What it has made of the nominations.
    pub figures: Figures,
    /// The rule that was tried.
    pub tried: Option<QuotaRule>,
    /// What setting it would do: seats that were given are kept.
    pub kept: Option<Figures>,
    /// What it would have done from the beginning.
    pub fresh: Option<Figures>,
}

async fn parse(reads: &dyn Reads, input: &Input) -> Result<QuotaRule, AppError> {
    let known = async |list: &str| {
        let all = ReferenceReads::code_list(reads, list).await?;
        Ok::<Vec<String>, AppError>(all.into_iter().map(|e| e.code).collect())
    };
    let (regions, categories) = (known("regions").await?, known("cso-categories").await?);
    let mut r = Reader::new(input, QUOTA_FIELDS);
    let per_organization = r.number("per_organization", 0, 1000);
    let extra = r.number("extra_for_observers", 0, 1000);
    let order = r.code("seat_order", |c| SeatOrder::from_code(c).is_some());
    let mut reserved = Vec::new();
    // In the address of a simulation several stand in one value.
    let lines = r.texts("reserved");
    let lines = lines.iter().flat_map(|l| l.split('|'));
    for (i, line) in lines.map(str::trim).enumerate() {
        let parts: Vec<&str> = line.split(':').map(str::trim).collect();
        let read = match parts.as_slice() {
            ["region", code, n] if regions.iter().any(|k| k == code) => n
                .parse()
                .ok()
                .map(|n| (Group::Region((*code).to_owned()), n)),
            ["category", code, n] if categories.iter().any(|k| k == code) => n
                .parse()
                .ok()
                .map(|n| (Group::Category((*code).to_owned()), n)),
            _ => None,
        };
        match read {
            Some((group, seats)) if reserved.iter().all(|k: &Reservation| k.group != group) => {
                reserved.push(Reservation { group, seats });
            }
            Some(_) => r.faults.add(&format!("reserved/{i}"), FaultCode::Duplicate),
            None => r.faults.add(&format!("reserved/{i}"), FaultCode::Malformed),
        }
    }
    let number = |n: Option<i64>| n.and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
    let rule = QuotaRule {
        per_organization: number(per_organization),
        extra_for_observers: number(extra),
        reserved,
        order: order
            .as_deref()
            .and_then(SeatOrder::from_code)
            .unwrap_or(SeatOrder::FirstDelegatesFirst),
    };
    Ok(r.faults.or(rule)?)
}

/// No more seats can be kept for groups than there are.
fn fits(rule: &QuotaRule, it: &Consultation) -> Result<(), Faults> {
    let kept = rule
        .reserved
        .iter()
        .map(|k| u64::from(k.seats))
        .sum::<u64>();
    match it.details.capacity {
        Some(capacity) if kept > u64::from(capacity) => {
            let mut faults = Faults::default();
            let max = vec![("min", "0".to_owned()), ("max", capacity.to_string())];
            faults.add_with("reserved", FaultCode::OutOfRange, max);
            Err(faults)
        }
        _ => Ok(()),
    }
}

/// Tries a rule on the present nominations; nothing is stored. Without a rule
/// it shows the one that holds.
///
/// # Errors
/// Faults of the rule; [`AppError::NotFound`].
pub async fn simulate(
    app: &App,
    actor: &Actor,
    code: &str,
    input: &Input,
) -> Result<Simulation, AppError> {
    authorize(actor, Action::ViewRegistrations, On::Nothing)?;
    let reads = app.store.reads();
    let it = ConsultationReads::consultation(reads, code).await?;
    let it = it.ok_or(AppError::NotFound)?;
    let (present, was_set) = rule_of(app, &it).await?;
    let all = reads.registrations_for(it.id).await?;
    let capacity = it.details.capacity;
    let now = figures(&seats(&present, capacity, &all), &all);
    let tried = if input.0.is_empty() {
        None
    } else {
        let rule = parse(reads, input).await?;
        fits(&rule, &it)?;
        Some(rule)
    };
    let fresh: Vec<Registration> = all
        .iter()
        .cloned()
        .map(|mut r| {
            if r.state == RegistrationState::Confirmed {
                r.state = RegistrationState::Waiting;
            }
            r
        })
        .collect();
    let by = |rule: &QuotaRule, all: &[Registration]| figures(&seats(rule, capacity, all), all);
    Ok(Simulation {
        kept: tried.as_ref().map(|rule| by(rule, &all)),
        fresh: tried.as_ref().map(|rule| by(rule, &fresh)),
        figures: now,
        tried,
        present,
        was_set,
        it,
    })
}

/// Sets the rule. Seats that were given are kept; who can, moves up.
///
/// # Errors
/// Faults; [`AppError::Stale`]; it is over or called off.
pub async fn set_quota(
    app: &App,
    actor: &Actor,
    code: &str,
    version: i32,
    input: &Input,
) -> Result<Simulation, AppError> {
    let mut open = Open::begin(app, actor, Action::SetQuota, code, version).await?;
    open.it.changeable()?;
    let rule = parse(app.store.reads(), input).await?;
    fits(&rule, &open.it)?;
    open.tx.put_quota_rule(open.it.id, &rule).await?;
    let moved = move_up(app, &mut open.tx, &open.it).await?;
    let detail = vec![
        ("per_organization", rule.per_organization.to_string()),
        ("extra_for_observers", rule.extra_for_observers.to_string()),
        ("reserved", rule.reserved.len().to_string()),
        ("seat_order", rule.order.code().to_owned()),
        ("moved_up", moved.to_string()),
    ];
    let next = open.it.clone();
    open.close(next, detail).await?;
    simulate(app, actor, code, &Input::default()).await
}

/// A rule as an input: for filling the form.
#[must_use]
pub fn rule_to_input(rule: &QuotaRule) -> Input {
    let line = |kept: &Reservation| {
        let (kind, code) = match &kept.group {
            Group::Region(code) => ("region", code),
            Group::Category(code) => ("category", code),
        };
        Value::Text(format!("{kind}: {code}: {}", kept.seats))
    };
    let values = [
        Value::Number(rule.per_organization.to_string()),
        Value::Number(rule.extra_for_observers.to_string()),
        Value::Text(rule.order.code().to_owned()),
        Value::List(rule.reserved.iter().map(line).collect()),
    ];
    let names = QUOTA_FIELDS.iter().map(|f| f.name.to_owned());
    Input(names.zip(values).collect())
}
