//! Labels of consultations.

use parvis_app::{
    consultations::Part,
    policy::Action,
    registrations::{Moderation, Need},
};
use parvis_domain::{
    Instant,
    consultation::{
        Access, Audience, Because, Consultation, ConsultationKind, ConsultationState, DocumentKind,
        Ground, Lack, QuestionKind, RegistrationRefusal, RegistrationState, SeatOrder, When,
    },
};
use parvis_i18n::Texts;

use super::{day, partial_date};

/// The kind of a consultation.
#[must_use]
pub fn consultation_kind(t: &Texts, it: ConsultationKind) -> String {
    match it {
        ConsultationKind::Annual => t.consultation_kind_annual(),
        ConsultationKind::Regional => t.consultation_kind_regional(),
        ConsultationKind::Humanitarian => t.consultation_kind_humanitarian(),
        ConsultationKind::InformationSharing => t.consultation_kind_information_sharing(),
        ConsultationKind::IdmWorkshop => t.consultation_kind_idm_workshop(),
        ConsultationKind::CouncilSession => t.consultation_kind_council_session(),
        ConsultationKind::CivilSocietyDays => t.consultation_kind_civil_society_days(),
    }
}

/// Where it stands.
#[must_use]
pub fn consultation_state(t: &Texts, it: ConsultationState) -> String {
    match it {
        ConsultationState::Draft => t.consultation_state_draft(),
        ConsultationState::Published => t.consultation_state_published(),
        ConsultationState::Cancelled => t.consultation_state_cancelled(),
        ConsultationState::Held => t.consultation_state_held(),
    }
}

/// Who may register.
#[must_use]
pub fn consultation_access(t: &Texts, it: Access) -> String {
    match it {
        Access::Invitation => t.consultation_access_invitation(),
        Access::Status => t.consultation_access_status(),
        Access::Register => t.consultation_access_register(),
    }
}

/// What is missing.
#[must_use]
pub fn consultation_lack(t: &Texts, it: Lack) -> String {
    match it {
        Lack::Title => t.consultation_lack_title(),
        Lack::Time => t.consultation_lack_time(),
        Lack::Place => t.consultation_lack_place(),
        Lack::CouncilSession => t.consultation_lack_council_session(),
        Lack::Region => t.consultation_lack_region(),
        Lack::RegistrationCloses => t.consultation_lack_registration_closes(),
        Lack::Summary => t.consultation_lack_summary(),
        Lack::Agenda => t.consultation_lack_agenda(),
        Lack::Capacity => t.consultation_lack_capacity(),
        Lack::Translation => t.consultation_lack_translation(),
    }
}

/// A part that is edited by itself.
#[must_use]
pub fn consultation_part(t: &Texts, it: Part) -> String {
    match it {
        Part::Basics => t.consultation_part_basics(),
        Part::Texts => t.consultation_part_texts(),
        Part::Time => t.consultation_part_time(),
        Part::Registration => t.consultation_part_registration(),
    }
}

/// When it takes place, on the clock of the place, with the zone and its
/// distance from UTC on that day.
#[must_use]
pub fn consultation_when(t: &Texts, it: &When) -> String {
    let Some((from, until, zone)) = it.local() else {
        let first = partial_date(t, it.from);
        return match it.until {
            Some(last) => t.consultation_when_range(first, partial_date(t, last)),
            None => first,
        };
    };
    let clock = |at: chrono::NaiveDateTime| at.format("%H:%M").to_string();
    let offset = it.instants().map_or_else(String::new, |(begin, _)| {
        begin.with_timezone(&zone).format("%:z").to_string()
    });
    let zone = format!("{}, UTC{offset}", zone.name());
    if from.date() == until.date() {
        return t.consultation_when_day(day(t, from.date()), clock(from), clock(until), zone);
    }
    t.consultation_when_days(
        day(t, from.date()),
        clock(from),
        day(t, until.date()),
        clock(until),
        zone,
    )
}

/// The same in UTC, where the hours are known.
#[must_use]
pub fn consultation_when_utc(t: &Texts, it: &When) -> Option<String> {
    let (begin, end) = it.instants()?;
    Some(t.consultation_when_utc(super::moment(t, begin), super::moment(t, end)))
}

/// Where its registration stands now; nothing for what takes none.
#[must_use]
pub fn consultation_registration(t: &Texts, it: &Consultation, now: Instant) -> String {
    if it.state != ConsultationState::Published || it.is_over(now) {
        return String::new();
    }
    let today = it.details.when.day_there(now);
    match (
        it.details.registration_opens,
        it.details.registration_closes,
    ) {
        (Some(opens), _) if today < opens => t.consultation_registration_from(day(t, opens)),
        (_, Some(closes)) if today <= closes => t.consultation_registration_until(day(t, closes)),
        (_, Some(_)) => t.consultation_registration_closed(),
        (_, None) => t.consultation_registration_open(),
    }
}

/// Where a registration stands.
#[must_use]
pub fn registration_state(t: &Texts, it: RegistrationState) -> String {
    match it {
        RegistrationState::Nominated => t.registration_state_nominated(),
        RegistrationState::Confirmed => t.registration_state_confirmed(),
        RegistrationState::Waiting => t.registration_state_waiting(),
        RegistrationState::NotAccepted => t.registration_state_not_accepted(),
        RegistrationState::Withdrawn => t.registration_state_withdrawn(),
        RegistrationState::Substituted => t.registration_state_substituted(),
    }
}

/// By which right an organization attends.
#[must_use]
pub fn attendance_ground(t: &Texts, it: Ground) -> String {
    match it {
        Ground::Status => t.registration_ground_status(),
        Ground::Invitation => t.registration_ground_invitation(),
        Ground::Register => t.registration_ground_register(),
    }
}

/// Why it does not, or not now.
#[must_use]
pub fn registration_refusal(t: &Texts, it: RegistrationRefusal) -> String {
    match it {
        RegistrationRefusal::NotOpen => t.registration_rule_not_open(),
        RegistrationRefusal::NotObserver => t.registration_rule_not_observer(),
        RegistrationRefusal::NotInvited => t.registration_rule_not_invited(),
        RegistrationRefusal::QuotaUsed => t.registration_rule_quota_used(),
        RegistrationRefusal::NotNow => t.registration_rule_not_now(),
    }
}

/// Why a nomination has a seat or waits.
#[must_use]
pub fn seat_reason(t: &Texts, it: Because) -> String {
    match it {
        Because::Kept => t.registration_because_kept(),
        Because::Reserved => t.registration_because_reserved(),
        Because::Open => t.registration_because_open(),
        Because::Quota => t.registration_because_quota(),
        Because::Full => t.registration_because_full(),
    }
}

/// In which order seats are given.
#[must_use]
pub fn seat_order(t: &Texts, it: SeatOrder) -> String {
    match it {
        SeatOrder::FirstDelegatesFirst => t.registration_order_first_delegates(),
        SeatOrder::Nomination => t.registration_order_nomination(),
    }
}

/// A need of delegates.
#[must_use]
pub fn delegate_need(t: &Texts, it: Need) -> String {
    match it {
        Need::VisaLetter => t.registration_need_visa_letter(),
        Need::Accessibility => t.registration_need_accessibility(),
        Need::Interpretation => t.registration_need_interpretation(),
        Need::Diet => t.registration_need_diet(),
        Need::Any => t.registration_need_any(),
    }
}

/// What staff do with nominations.
#[must_use]
pub fn moderation(t: &Texts, it: Moderation) -> String {
    match it {
        Moderation::Accept => t.registration_moderation_accept(),
        Moderation::Refuse => t.registration_moderation_refuse(),
    }
}

/// Who may read a document.
#[must_use]
pub fn document_audience(t: &Texts, it: Audience) -> String {
    match it {
        Audience::Public => t.consultation_audience_public(),
        Audience::Participants => t.consultation_audience_participants(),
    }
}

/// What a document is.
#[must_use]
pub fn document_kind(t: &Texts, it: DocumentKind) -> String {
    match it {
        DocumentKind::Background => t.consultation_document_background(),
        DocumentKind::Minutes => t.consultation_document_minutes(),
        DocumentKind::Statement => t.consultation_document_statement(),
        DocumentKind::Presentation => t.consultation_document_presentation(),
        DocumentKind::Other => t.consultation_document_other(),
    }
}

/// How a question of the form is answered.
#[must_use]
pub fn form_question_kind(t: &Texts, it: QuestionKind) -> String {
    match it {
        QuestionKind::Text => t.consultation_question_kind_text(),
        QuestionKind::Choice => t.consultation_question_kind_choice(),
        QuestionKind::YesNo => t.consultation_question_kind_yes_no(),
    }
}

/// The words of actions on consultations.
pub(super) const WORDS: &[(Action, super::event::Say)] = &[
    (Action::EditConsultation, Texts::consultation_event_edit),
    (
        Action::PublishConsultation,
        Texts::consultation_event_publish,
    ),
    (Action::CancelConsultation, Texts::consultation_event_cancel),
    (Action::HoldConsultation, Texts::consultation_event_hold),
    (
        Action::NominateDelegates,
        Texts::registration_event_nominate,
    ),
    (
        Action::ModerateRegistrations,
        Texts::registration_event_moderate,
    ),
    (Action::SetQuota, Texts::registration_event_quota),
    (Action::ForgetDelegates, Texts::registration_event_forget),
];

/// The names of fields.
pub(super) fn field(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "series" => t.consultation_field_series(),
        "region" => t.consultation_field_region(),
        "council_session" => t.consultation_field_council_session(),
        "time_from" => t.consultation_field_time_from(),
        "time_to" => t.consultation_field_time_to(),
        "time_zone" => t.consultation_field_time_zone(),
        "at" => t.consultation_field_at(),
        "day" => t.consultation_field_day(),
        "speaker" => t.consultation_field_speaker(),
        "label_en" => t.consultation_field_label_en(),
        "label_fr" => t.consultation_field_label_fr(),
        "label_es" => t.consultation_field_label_es(),
        "choices_en" => t.consultation_field_choices_en(),
        "choices_fr" => t.consultation_field_choices_fr(),
        "choices_es" => t.consultation_field_choices_es(),
        "title" => t.consultation_field_document_title(),
        "audience" => t.consultation_field_audience(),
        "venue" => t.consultation_field_venue(),
        "city" => t.consultation_field_city(),
        "online_link" => t.consultation_field_online_link(),
        "programme_en" => t.consultation_field_programme_en(),
        "programme_fr" => t.consultation_field_programme_fr(),
        "programme_es" => t.consultation_field_programme_es(),
        "access" => t.consultation_field_access(),
        "registration_opens" => t.consultation_field_registration_opens(),
        "registration_closes" => t.consultation_field_registration_closes(),
        "capacity" => t.consultation_field_capacity(),
        "moderation" => t.consultation_field_moderation(),
        "year" => t.consultation_field_year(),
        "state" => t.consultation_field_state(),
        "visa_letter" => t.registration_field_visa_letter(),
        "accessibility" => t.registration_field_accessibility(),
        "interpretation" => t.registration_field_interpretation(),
        "diet" => t.registration_field_diet(),
        "need" => t.registration_field_need(),
        "registrations" => t.registration_field_registrations(),
        "per_organization" => t.registration_field_per_organization(),
        "extra_for_observers" => t.registration_field_extra(),
        "seat_order" => t.registration_field_order(),
        "reserved" => t.registration_field_reserved(),
        _ => return None,
    })
}
