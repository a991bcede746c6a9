//! Delegates, registrations, rules of seats and their results.

use crate::{
    schema::{input_params, input_schema},
    v1::consultations::dto::Consultation,
};
use chrono::{DateTime, Utc};
use parvis_app::registrations::{
    Figures, MODERATION_FIELDS, ModerationItem, NOMINATION_FIELDS, OwnConsultation, QUOTA_FIELDS,
    RegistrationRow, SeatResult, Simulation, TABLE_FIELDS,
};
use parvis_domain::{consultation as domain, text::Locale};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

input_schema! {
    /// A delegate. An answer is written `question: answer`, with the identity
    /// of the question; a choice by its place from 0, yes and no as `true` and
    /// `false`.
    DelegateInput = NOMINATION_FIELDS
}
input_schema! {
    /// Several registrations, each as `id:version`, and what to do.
    ModerationInput = MODERATION_FIELDS
}
input_schema! {
    /// A rule of seats. A reservation is written `region: africa: 5` or
    /// `category: ngo: 3`.
    SeatRuleInput = QUOTA_FIELDS
}
input_params! {
    /// The rule to try.
    SeatRuleQuery = QUOTA_FIELDS
}
input_params! {
    /// Filters of the table.
    RegistrationQuery = TABLE_FIELDS
}

/// A delegate; personal data.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Delegate {
    /// Name.
    pub person_name: String,
    /// Mail address.
    pub email: String,
    /// Function.
    pub function: String,
    /// Language in which to write to them.
    pub language: String,
    /// What the consulate asks to be in a letter for the visa.
    pub visa_letter: Option<String>,
    /// Accessibility.
    pub accessibility: Option<String>,
    /// Interpretation.
    pub interpretation: Option<String>,
    /// Diet.
    pub diet: Option<String>,
    /// Answers, each as `question: answer`.
    pub answers: Vec<String>,
}

/// A registration.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Registration {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `registration-states`.
    pub state: String,
    /// The delegate; null when they have been forgotten.
    pub delegate: Option<Delegate>,
    /// The place on the waiting list, from 1.
    pub position: Option<usize>,
    /// Why it has a seat or waits: `kept`, `reserved`, `open`, `quota`, `full`.
    pub because: Option<String>,
    /// The registration whose place it took.
    pub replaces: Option<Uuid>,
    /// Why it was not accepted.
    pub reason: Option<String>,
    /// When it came in.
    pub nominated_at: DateTime<Utc>,
    /// When its state last changed.
    pub changed_at: DateTime<Utc>,
    /// The organization; for staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub organization: Option<String>,
    /// Its name; for staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub organization_name: Option<String>,
    /// Version, for `If-Match` and moderation.
    pub version: i32,
}

impl From<&domain::Registration> for Registration {
    fn from(it: &domain::Registration) -> Self {
        Self {
            id: it.id,
            state: it.state.code().to_owned(),
            delegate: it.delegate.as_ref().map(delegate),
            position: None,
            because: None,
            replaces: it.replaces,
            reason: it.reason.clone(),
            nominated_at: it.nominated_at,
            changed_at: it.changed_at,
            organization: None,
            organization_name: None,
            version: it.version,
        }
    }
}

fn delegate(it: &domain::Delegate) -> Delegate {
    let answers = it.answers.iter();
    Delegate {
        person_name: it.name.clone(),
        email: it.email.clone(),
        function: it.function.clone(),
        language: it.language.code().to_owned(),
        visa_letter: it.needs.visa_letter.clone(),
        accessibility: it.needs.accessibility.clone(),
        interpretation: it.needs.interpretation.clone(),
        diet: it.needs.diet.clone(),
        answers: answers.map(|(id, a)| format!("{id}: {a}")).collect(),
    }
}

impl Registration {
    pub(super) fn of_row(row: &RegistrationRow, locale: Locale) -> Self {
        Self {
            position: row.position,
            because: row.because.map(|b| b.code().to_owned()),
            organization: Some(row.organization.id.to_string()),
            organization_name: Some(row.organization.profile.display_name(locale).to_owned()),
            ..Self::from(&row.registration)
        }
    }
}

/// A consultation as an organization sees it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AttendedConsultation {
    /// The consultation.
    pub consultation: Consultation,
    /// By which right the organization may attend: `status`, `invitation` or
    /// `register`.
    pub ground: Option<String>,
    /// Why it may not attend, or not nominate now; a code of a problem.
    pub refusal: Option<String>,
    /// The most delegates that it can have.
    pub quota: u32,
    /// How many it has.
    pub used: u32,
    /// Its registrations, in the order of nomination.
    pub registrations: Vec<Registration>,
}

impl From<&OwnConsultation> for AttendedConsultation {
    fn from(view: &OwnConsultation) -> Self {
        let registrations = view.registrations.iter().map(|r| Registration {
            position: r.position,
            because: r.because.map(|b| b.code().to_owned()),
            ..Registration::from(&r.registration)
        });
        let refusal = view.ground.and(view.can_nominate).err();
        Self {
            consultation: Consultation::from(&view.it),
            ground: view.ground.ok().map(|g| g.code().to_owned()),
            refusal: refusal.map(|r| r.code().to_owned()),
            quota: view.quota,
            used: view.used,
            registrations: registrations.collect(),
        }
    }
}

/// What would be done to a registration, or was.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ModerationOutcome {
    /// The registration as it is.
    pub registration: Registration,
    /// Why it is refused; a code of a problem, null where it can be done, or was.
    pub refused: Option<String>,
}

impl From<&ModerationItem> for ModerationOutcome {
    fn from(item: &ModerationItem) -> Self {
        Self {
            registration: Registration::from(&item.registration),
            refused: item.refused.as_ref().map(|e| e.code().to_owned()),
        }
    }
}

/// A rule of seats.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SeatRule {
    /// The most seats of an organization.
    pub per_organization: u32,
    /// How many more an observer has.
    pub extra_for_observers: u32,
    /// Seats kept for groups, as `region: africa: 5`.
    pub reserved: Vec<String>,
    /// Code of the list `seat-orders`.
    pub seat_order: String,
}

impl From<&domain::QuotaRule> for SeatRule {
    fn from(rule: &domain::QuotaRule) -> Self {
        let line = |kept: &domain::Reservation| match &kept.group {
            domain::Group::Region(code) => format!("region: {code}: {}", kept.seats),
            domain::Group::Category(code) => format!("category: {code}: {}", kept.seats),
        };
        Self {
            per_organization: rule.per_organization,
            extra_for_observers: rule.extra_for_observers,
            reserved: rule.reserved.iter().map(line).collect(),
            seat_order: rule.order.code().to_owned(),
        }
    }
}

/// Seats and waiting list in numbers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SeatFigures {
    /// Delegates with a seat.
    pub seats: usize,
    /// Organizations with a seat.
    pub organizations: usize,
    /// Delegates who wait because there is no room.
    pub waiting_full: usize,
    /// Delegates who wait because of the quota of their organization.
    pub waiting_quota: usize,
    /// Seats by region; in public, groups of fewer than five stand together
    /// under `other`.
    pub by_region: BTreeMap<String, usize>,
    /// Seats by category, in the same way.
    pub by_category: BTreeMap<String, usize>,
}

impl From<&Figures> for SeatFigures {
    fn from(it: &Figures) -> Self {
        Self {
            seats: it.seats,
            organizations: it.organizations,
            waiting_full: it.waiting_full,
            waiting_quota: it.waiting_quota,
            by_region: it.regions.clone(),
            by_category: it.categories.clone(),
        }
    }
}

/// The rule of seats with its result.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Seats {
    /// The rule.
    pub rule: SeatRule,
    /// Whether it was set for this consultation; otherwise it is the setting of
    /// the procedure.
    pub was_set: bool,
    /// How many seats there are; null for no limit.
    pub capacity: Option<u32>,
    /// The result.
    pub result: SeatFigures,
}

impl From<&SeatResult> for Seats {
    fn from(it: &SeatResult) -> Self {
        Self {
            rule: SeatRule::from(&it.rule),
            was_set: it.was_set,
            capacity: it.capacity,
            result: SeatFigures::from(&it.figures),
        }
    }
}

/// What a rule would make of the present nominations.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SeatSimulation {
    /// The rule that holds.
    pub rule: SeatRule,
    /// Whether it was set for this consultation.
    pub was_set: bool,
    /// What it has made of the nominations.
    pub now: SeatFigures,
    /// The rule that was tried.
    pub tried: Option<SeatRule>,
    /// What setting it would do: seats that were given are kept.
    pub if_set: Option<SeatFigures>,
    /// What it would have done from the beginning.
    pub from_the_beginning: Option<SeatFigures>,
}

impl From<&Simulation> for SeatSimulation {
    fn from(it: &Simulation) -> Self {
        Self {
            rule: SeatRule::from(&it.present),
            was_set: it.was_set,
            now: SeatFigures::from(&it.figures),
            tried: it.tried.as_ref().map(SeatRule::from),
            if_set: it.kept.as_ref().map(SeatFigures::from),
            from_the_beginning: it.fresh.as_ref().map(SeatFigures::from),
        }
    }
}
