//! The lists that are part of the program: enumerations of the domain, with
//! their labels in the three languages.

use super::dto::Code;
use crate::v1::localized::Localized;
use parvis_app::{
    invitations::InvitationAnswer,
    participation::Dimension,
    registrations::{Moderation, Need},
    status::StatusBasis,
};
use parvis_domain::{
    account::{StaffRole, TeamRole},
    application::{AskedOf, EcosocStatus, Outcome, Party, Stage},
    attendance::{AbsenceReason, AttendanceAct, AttendanceMeans, Standing as Presence},
    body::{
        BodyKind, Certainty, Doubt, EntryKind, FactKind, InstrumentKind, MandateStatus, Passage,
        Role,
    },
    consultation::{
        Access, Audience, ConsultationKind, ConsultationState, DocumentKind, QuestionKind,
        RegistrationState, SeatOrder,
    },
    contribution::{CallOpenTo, ContributionKind, ContributionReach, ContributionState},
    council::ListMark,
    criteria::{
        AutomaticRule, ChangeKind, CriterionPart, Datum, Layer, Outlook, Suggestion, TextStatus,
        Verdict, VersionState,
    },
    follow_up::{ActionState, Addressee, Reach},
    inquiry::{InquiryKind, InquiryState, MessageKind, StretchStart},
    invitation::{DeclineReason, InvitationState},
    observation::{Category, Level as ObservationLevel},
    observer_status::{EventKind, EventState, Standing, Status},
    organization::{MatchReason, NameChangeState, NameKind, Origin, SuccessionKind, Visibility},
    report::ReportState,
    representative::RepresentativeRole,
    screening::Answer,
    segment::{Exclusion, PastDialogue, SegmentStatus},
    session::{DayBasis, Milestone, RollOver, SessionKind},
    text::Locale,
};
use parvis_http::labels;
use parvis_i18n::Texts;

/// Names of the lists.
pub(super) const NAMES: &[&str] = &[
    "absence-reasons",
    "action-owner-kinds",
    "action-states",
    "addressees",
    "asked-of",
    "attendance-acts",
    "attendance-means",
    "attendance-standings",
    "automatic-rules",
    "body-certainties",
    "body-doubts",
    "body-entries",
    "body-facts",
    "body-kinds",
    "body-passages",
    "body-roles",
    "call-open-to",
    "change-kinds",
    "consultation-access",
    "consultation-document-kinds",
    "consultation-kinds",
    "consultation-states",
    "contribution-kinds",
    "contribution-reaches",
    "contribution-states",
    "criteria-states",
    "criterion-parts",
    "data",
    "decline-reasons",
    "exclusions",
    "invitation-answers",
    "invitation-states",
    "day-bases",
    "delegate-needs",
    "document-audiences",
    "form-question-kinds",
    "ecosoc-statuses",
    "inquiry-kinds",
    "inquiry-states",
    "instrument-kinds",
    "languages",
    "layers",
    "list-marks",
    "mandate-statuses",
    "match-reasons",
    "message-kinds",
    "milestones",
    "moderations",
    "name-change-states",
    "name-kinds",
    "observer-statuses",
    "observation-categories",
    "observation-levels",
    "origins",
    "outcomes",
    "outlooks",
    "reaches",
    "roll-overs",
    "screening-answers",
    "registration-states",
    "report-states",
    "representative-roles",
    "participation-dimensions",
    "parties",
    "past-dialogue",
    "seat-orders",
    "session-kinds",
    "segment-statuses",
    "staff-roles",
    "stages",
    "standings",
    "status-bases",
    "status-events",
    "status-states",
    "stretch-starts",
    "succession-kinds",
    "suggestions",
    "team-roles",
    "text-statuses",
    "verdicts",
    "visibilities",
];

/// The entries of a list; `None` when the program has none of this name.
pub(super) fn list(name: &str) -> Option<Vec<Code>> {
    first(name)
        .or_else(|| second(name))
        .or_else(|| third(name))
        .or_else(|| contributed(name))
}

/// The lists by name, in parts that fit a page.
fn first(name: &str) -> Option<Vec<Code>> {
    Some(match name {
        "absence-reasons" => codes(
            AbsenceReason::ALL,
            AbsenceReason::code,
            labels::absence_reason,
        ),
        "attendance-acts" => codes(
            AttendanceAct::ALL,
            AttendanceAct::code,
            labels::attendance_act,
        ),
        "attendance-means" => codes(
            AttendanceMeans::ALL,
            AttendanceMeans::code,
            labels::attendance_means,
        ),
        "attendance-standings" => codes(Presence::ALL, Presence::code, labels::attendance_standing),
        "asked-of" => codes(AskedOf::ALL, AskedOf::code, labels::asked_of),
        "automatic-rules" => codes(
            AutomaticRule::ALL,
            AutomaticRule::code,
            labels::automatic_rule,
        ),
        "body-certainties" => codes(Certainty::ALL, Certainty::code, labels::certainty),
        "body-doubts" => codes(Doubt::ALL, Doubt::code, labels::doubt),
        "body-entries" => codes(EntryKind::ALL, EntryKind::code, labels::body_entry),
        "body-facts" => codes(FactKind::ALL, FactKind::code, labels::body_fact),
        "body-kinds" => codes(BodyKind::ALL, BodyKind::code, labels::body_kind),
        "body-passages" => codes(Passage::ALL, Passage::code, labels::passage),
        "body-roles" => codes(Role::ALL, Role::code, labels::body_role),
        "instrument-kinds" => codes(
            InstrumentKind::ALL,
            InstrumentKind::code,
            labels::instrument_kind,
        ),
        "mandate-statuses" => codes(
            MandateStatus::ALL,
            MandateStatus::code,
            labels::mandate_status,
        ),
        "action-owner-kinds" => codes(
            &["unit", "office", "organization"],
            |c| c,
            labels::owner_kind,
        ),
        "participation-dimensions" => codes(
            Dimension::ALL,
            Dimension::code,
            labels::participation_dimension,
        ),
        "action-states" => codes(ActionState::ALL, ActionState::code, labels::action_state),
        "addressees" => codes(Addressee::ALL, Addressee::code, labels::addressee),
        "reaches" => codes(Reach::ALL, Reach::code, labels::reach),
        "change-kinds" => codes(ChangeKind::ALL, ChangeKind::code, labels::change_kind),
        "consultation-access" => codes(Access::ALL, Access::code, labels::consultation_access),
        "consultation-kinds" => codes(
            ConsultationKind::ALL,
            ConsultationKind::code,
            labels::consultation_kind,
        ),
        "consultation-states" => codes(
            ConsultationState::ALL,
            ConsultationState::code,
            labels::consultation_state,
        ),
        "criteria-states" => codes(VersionState::ALL, VersionState::code, labels::version_state),
        _ => return None,
    })
}

fn second(name: &str) -> Option<Vec<Code>> {
    Some(match name {
        "criterion-parts" => codes(
            CriterionPart::ALL,
            CriterionPart::code,
            labels::criterion_part,
        ),
        "data" => codes(Datum::ALL, Datum::code, labels::datum),
        "document-audiences" => codes(Audience::ALL, Audience::code, labels::document_audience),
        "form-question-kinds" => codes(
            QuestionKind::ALL,
            QuestionKind::code,
            labels::form_question_kind,
        ),
        "delegate-needs" => codes(Need::ALL, Need::code, labels::delegate_need),
        "moderations" => codes(Moderation::ALL, Moderation::code, labels::moderation),
        "registration-states" => codes(
            RegistrationState::ALL,
            RegistrationState::code,
            labels::registration_state,
        ),
        "seat-orders" => codes(SeatOrder::ALL, SeatOrder::code, labels::seat_order),
        "day-bases" => codes(DayBasis::ALL, DayBasis::code, labels::day_basis),
        "ecosoc-statuses" => codes(EcosocStatus::ALL, EcosocStatus::code, labels::ecosoc_status),
        "languages" => codes(Locale::ALL, Locale::code, labels::language_name),
        "layers" => codes(Layer::ALL, Layer::code, labels::layer),
        "match-reasons" => codes(MatchReason::ALL, MatchReason::code, labels::match_reason),
        "milestones" => codes(Milestone::ALL, Milestone::code, labels::milestone),
        "name-change-states" => codes(
            NameChangeState::ALL,
            NameChangeState::code,
            labels::name_change_state,
        ),
        "succession-kinds" => codes(
            SuccessionKind::ALL,
            SuccessionKind::code,
            labels::succession_kind,
        ),
        "name-kinds" => codes(NameKind::ALL, NameKind::code, labels::name_kind),
        "observer-statuses" => codes(Status::ALL, Status::code, labels::observer_status),
        "observation-categories" => {
            codes(Category::ALL, Category::code, labels::observation_category)
        }
        "observation-levels" => codes(
            ObservationLevel::ALL,
            ObservationLevel::code,
            labels::observation_level,
        ),
        "origins" => codes(Origin::ALL, Origin::code, labels::origin),
        "list-marks" => codes(ListMark::ALL, ListMark::code, labels::list_mark),
        "outcomes" => codes(Outcome::ALL, Outcome::code, labels::outcome),
        "outlooks" => codes(Outlook::ALL, Outlook::code, labels::outlook),
        "roll-overs" => codes(RollOver::ALL, RollOver::code, labels::roll_over),
        "screening-answers" => codes(Answer::ALL, Answer::code, |t, a| {
            labels::screening_answer(t, a).0
        }),
        "report-states" => codes(ReportState::ALL, ReportState::code, labels::report_state),
        "representative-roles" => codes(
            RepresentativeRole::ALL,
            RepresentativeRole::code,
            labels::representative_role,
        ),
        "parties" => codes(Party::ALL, Party::code, labels::party),
        "inquiry-kinds" => codes(InquiryKind::ALL, InquiryKind::code, labels::inquiry_kind),
        "inquiry-states" => codes(InquiryState::ALL, InquiryState::code, labels::inquiry_state),
        "message-kinds" => codes(MessageKind::ALL, MessageKind::code, labels::message_kind),
        "stretch-starts" => codes(StretchStart::ALL, StretchStart::code, labels::stretch_start),
        "session-kinds" => codes(SessionKind::ALL, SessionKind::code, labels::session_kind),
        _ => return None,
    })
}

fn third(name: &str) -> Option<Vec<Code>> {
    Some(match name {
        "decline-reasons" => codes(
            DeclineReason::ALL,
            DeclineReason::code,
            labels::decline_reason,
        ),
        "invitation-answers" => codes(
            InvitationAnswer::ALL,
            InvitationAnswer::code,
            labels::invitation_answer,
        ),
        "invitation-states" => codes(
            InvitationState::ALL,
            InvitationState::code,
            labels::invitation_state,
        ),
        "exclusions" => codes(Exclusion::ALL, Exclusion::code, labels::exclusion),
        "past-dialogue" => codes(PastDialogue::ALL, PastDialogue::code, labels::past_dialogue),
        "segment-statuses" => codes(
            SegmentStatus::ALL,
            SegmentStatus::code,
            labels::segment_status,
        ),
        "staff-roles" => codes(StaffRole::ALL, StaffRole::code, labels::staff_role),
        "stages" => codes(Stage::ALL, Stage::code, labels::stage),
        "standings" => codes(Standing::ALL, Standing::code, labels::standing),
        "status-bases" => codes(StatusBasis::ALL, StatusBasis::code, labels::status_basis),
        "status-events" => codes(EventKind::ALL, EventKind::code, labels::status_event),
        "status-states" => codes(EventState::ALL, EventState::code, labels::status_state),
        "suggestions" => codes(Suggestion::ALL, Suggestion::code, labels::suggestion),
        "team-roles" => codes(TeamRole::ALL, TeamRole::code, labels::team_role),
        "text-statuses" => codes(TextStatus::ALL, TextStatus::code, labels::text_status),
        "verdicts" => codes(Verdict::ALL, Verdict::code, labels::verdict),
        "visibilities" => codes(Visibility::ALL, Visibility::code, labels::visibility),
        _ => return None,
    })
}

fn contributed(name: &str) -> Option<Vec<Code>> {
    Some(match name {
        "call-open-to" => codes(CallOpenTo::ALL, CallOpenTo::code, labels::call_open_to),
        "contribution-kinds" => codes(
            ContributionKind::ALL,
            ContributionKind::code,
            labels::contribution_kind,
        ),
        "contribution-reaches" => codes(
            ContributionReach::ALL,
            ContributionReach::code,
            labels::contribution_reach,
        ),
        "contribution-states" => codes(
            ContributionState::ALL,
            ContributionState::code,
            labels::contribution_state,
        ),
        "consultation-document-kinds" => {
            codes(DocumentKind::ALL, DocumentKind::code, labels::document_kind)
        }
        _ => return None,
    })
}

fn codes<T: Copy>(
    all: &[T],
    code: impl Fn(T) -> &'static str,
    label: impl Fn(&Texts, T) -> String,
) -> Vec<Code> {
    let words = |locale: Locale, it: T| Some(label(labels::texts_of(locale), it));
    all.iter()
        .map(|&it| Code {
            code: code(it).to_owned(),
            label: Localized {
                en: words(Locale::En, it),
                fr: words(Locale::Fr, it),
                es: words(Locale::Es, it),
            },
            valid_from: None,
            valid_until: None,
            basis: "program".into(),
            source: "Parvis".into(),
            note: String::new(),
            attributes: Default::default(),
            retired: false,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_name_has_a_list() {
        for name in super::NAMES {
            assert!(super::list(name).is_some_and(|l| !l.is_empty()), "{name}");
        }
    }
}
