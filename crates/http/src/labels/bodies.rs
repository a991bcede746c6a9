//! Labels of bodies, memberships and instruments.

use parvis_domain::body::{
    BodyKind, Certainty, Doubt, EntryKind, FactKind, InstrumentKind, MandateStatus, Passage, Role,
    Third, When,
};
use parvis_i18n::Texts;

use super::dates::partial_date;

/// A kind of fact on a body.
#[must_use]
pub fn body_fact(t: &Texts, it: FactKind) -> String {
    match it {
        FactKind::Body => t.bodies_fact_body(),
        FactKind::Name => t.bodies_fact_name(),
        FactKind::Membership => t.bodies_fact_membership(),
        FactKind::Succession => t.bodies_fact_succession(),
        FactKind::Meeting => t.bodies_fact_meeting(),
        FactKind::Mandate => t.bodies_fact_mandate(),
        FactKind::Point => t.bodies_fact_mandate_item(),
        FactKind::Instrument => t.bodies_fact_instrument(),
        FactKind::Document => t.bodies_fact_document(),
        FactKind::Contradiction => t.bodies_fact_contradiction(),
        FactKind::Side => t.bodies_fact_side(),
    }
}

/// What a body is.
#[must_use]
pub fn body_kind(t: &Texts, it: BodyKind) -> String {
    match it {
        BodyKind::IomOrgan => t.bodies_kind_iom_organ(),
        BodyKind::IomOffice => t.bodies_kind_iom_office(),
        BodyKind::Igo => t.bodies_kind_igo(),
        BodyKind::UnEntity => t.bodies_kind_un_entity(),
        BodyKind::InterAgencyGroup => t.bodies_kind_inter_agency_group(),
        BodyKind::WorkingGroup => t.bodies_kind_working_group(),
        BodyKind::Cluster => t.bodies_kind_cluster(),
        BodyKind::CountryTeam => t.bodies_kind_country_team(),
        BodyKind::Forum => t.bodies_kind_forum(),
        BodyKind::State => t.bodies_kind_state(),
        BodyKind::Other => t.bodies_kind_other(),
    }
}

/// What a body is in another.
#[must_use]
pub fn body_role(t: &Texts, it: Role) -> String {
    match it {
        Role::Member => t.bodies_role_member(),
        Role::Observer => t.bodies_role_observer(),
        Role::StandingInvitee => t.bodies_role_standing_invitee(),
        Role::RelatedOrganization => t.bodies_role_related_organization(),
        Role::Chair => t.bodies_role_chair(),
        Role::CoChair => t.bodies_role_co_chair(),
        Role::Coordinator => t.bodies_role_coordinator(),
        Role::Secretariat => t.bodies_role_secretariat(),
        Role::ExecutiveCommittee => t.bodies_role_executive_committee(),
        Role::Lead => t.bodies_role_lead(),
        Role::Participant => t.bodies_role_participant(),
        Role::WorkingGroupParticipant => t.bodies_role_working_group_participant(),
        Role::Partner => t.bodies_role_partner(),
        Role::Liaison => t.bodies_role_liaison(),
        Role::InformationExchange => t.bodies_role_information_exchange(),
        Role::Organ => t.bodies_role_organ(),
        Role::Office => t.bodies_role_office(),
        Role::Subsidiary => t.bodies_role_subsidiary(),
        Role::MembershipApplicant => t.bodies_role_membership_applicant(),
        Role::ObserverApplicant => t.bodies_role_observer_applicant(),
    }
}

/// How a body passed into another shape.
#[must_use]
pub fn passage(t: &Texts, it: Passage) -> String {
    match it {
        Passage::Renamed => t.bodies_passage_renamed(),
        Passage::Enlarged => t.bodies_passage_enlarged(),
        Passage::Replaced => t.bodies_passage_replaced(),
    }
}

/// What an instrument is.
#[must_use]
pub fn instrument_kind(t: &Texts, it: InstrumentKind) -> String {
    match it {
        InstrumentKind::Constitution => t.bodies_instrument_constitution(),
        InstrumentKind::Agreement => t.bodies_instrument_agreement(),
        InstrumentKind::Memorandum => t.bodies_instrument_memorandum(),
        InstrumentKind::Resolution => t.bodies_instrument_resolution(),
        InstrumentKind::Decision => t.bodies_instrument_decision(),
        InstrumentKind::Other => t.bodies_instrument_other(),
    }
}

/// What is known of a version of a mandate.
#[must_use]
pub fn mandate_status(t: &Texts, it: MandateStatus) -> String {
    match it {
        MandateStatus::Draft => t.bodies_mandate_draft(),
        MandateStatus::Adopted => t.bodies_mandate_adopted(),
        MandateStatus::Reported => t.bodies_mandate_reported(),
    }
}

/// Whether something held at a date.
#[must_use]
pub fn certainty(t: &Texts, it: Certainty) -> String {
    match it {
        Certainty::Certain => t.bodies_certainty_certain(),
        Certainty::Possible => t.bodies_certainty_possible(),
        Certainty::No => t.bodies_certainty_no(),
    }
}

/// Why something is only possible.
#[must_use]
pub fn doubt(t: &Texts, it: Doubt) -> String {
    match it {
        Doubt::StartInexact => t.bodies_doubt_start_inexact(),
        Doubt::EndInexact => t.bodies_doubt_end_inexact(),
        Doubt::BeforeAttested => t.bodies_doubt_before_attested(),
        Doubt::AfterAttested => t.bodies_doubt_after_attested(),
        Doubt::Undated => t.bodies_doubt_undated(),
        Doubt::SourcesDisagree => t.bodies_doubt_sources_disagree(),
    }
}

/// A kind of entry of a timeline.
#[must_use]
pub fn body_entry(t: &Texts, it: EntryKind) -> String {
    match it {
        EntryKind::Founded => t.bodies_entry_founded(),
        EntryKind::Ended => t.bodies_entry_ended(),
        EntryKind::Named => t.bodies_entry_named(),
        EntryKind::NameProposed => t.bodies_entry_name_proposed(),
        EntryKind::Joined => t.bodies_entry_joined(),
        EntryKind::Left => t.bodies_entry_left(),
        EntryKind::Term => t.bodies_entry_term(),
        EntryKind::Attested => t.bodies_entry_attested(),
        EntryKind::Renamed => t.bodies_entry_renamed(),
        EntryKind::Enlarged => t.bodies_entry_enlarged(),
        EntryKind::Replaced => t.bodies_entry_replaced(),
        EntryKind::Meeting => t.bodies_entry_meeting(),
        EntryKind::Mandate => t.bodies_entry_mandate(),
        EntryKind::Document => t.bodies_entry_document(),
        EntryKind::Instrument => t.bodies_entry_instrument(),
    }
}

/// A moment as well as a source tells it.
#[must_use]
pub fn when(t: &Texts, it: When) -> String {
    let date = |d| partial_date(t, d);
    match it {
        When::Date(known) => date(known),
        When::Part(year, Third::Early) => t.bodies_when_early(year.to_string()),
        When::Part(year, Third::Mid) => t.bodies_when_mid(year.to_string()),
        When::Part(year, Third::Late) => t.bodies_when_late(year.to_string()),
        When::Between(Some(from), Some(until)) => t.bodies_when_between(date(from), date(until)),
        When::Between(Some(from), None) => t.bodies_when_after(date(from)),
        When::Between(None, Some(until)) => t.bodies_when_before(date(until)),
        When::Between(None, None) => t.bodies_when_none(),
    }
}

/// The name of a field of a statement.
pub(super) fn body_field(t: &Texts, name: &str) -> Option<String> {
    Some(match name {
        "abbr_en" => t.bodies_field_abbr_en(),
        "abbr_fr" => t.bodies_field_abbr_fr(),
        "abbr_es" => t.bodies_field_abbr_es(),
        "body_kind" => t.bodies_field_body_kind(),
        "founded" => t.bodies_field_founded(),
        "ended" => t.bodies_field_ended(),
        "body" => t.bodies_field_body(),
        "member" => t.bodies_field_member(),
        "body_role" => t.bodies_field_body_role(),
        "detail_en" => t.bodies_field_detail_en(),
        "detail_fr" => t.bodies_field_detail_fr(),
        "detail_es" => t.bodies_field_detail_es(),
        "passage" => t.bodies_field_passage(),
        "on" => t.bodies_field_on(),
        "joint_with" => t.bodies_field_joint_with(),
        "number" => t.bodies_field_number(),
        "decided_en" => t.bodies_field_decided_en(),
        "decided_fr" => t.bodies_field_decided_fr(),
        "decided_es" => t.bodies_field_decided_es(),
        "mandate" => t.bodies_field_mandate(),
        "mandate_status" => t.bodies_field_mandate_status(),
        "point" => t.bodies_field_point(),
        "theme_en" => t.bodies_field_theme_en(),
        "theme_fr" => t.bodies_field_theme_fr(),
        "theme_es" => t.bodies_field_theme_es(),
        "instrument_kind" => t.bodies_field_instrument_kind(),
        "parties" => t.bodies_field_parties(),
        "adopted" => t.bodies_field_adopted(),
        "signed" => t.bodies_field_signed(),
        "in_force" => t.bodies_field_in_force(),
        "replaced_by" => t.bodies_field_replaced_by(),
        "formal_element" => t.bodies_field_formal_element(),
        "contradiction" => t.bodies_field_contradiction(),
        "side" => t.bodies_field_side(),
        "as_of" => t.bodies_field_as_of(),
        "worded_by_us" => t.bodies_field_worded_by_us(),
        "corrects" => t.bodies_field_corrects(),
        "proposed" => t.bodies_field_proposed(),
        _ => return None,
    })
}
