//! Labels of the criteria and of what was found.

use parvis_domain::criteria::{
    AutomaticRule, ChangeKind, CriterionPart, Datum, Layer, Outlook, Suggestion, TextStatus,
    Verdict, VersionState,
};
use parvis_i18n::Texts;

/// What the criterion rests on, in a word.
#[must_use]
pub fn layer(t: &Texts, it: Layer) -> String {
    match it {
        Layer::Binding => t.layer_binding(),
        Layer::Supporting => t.layer_supporting(),
        Layer::Analogous => t.layer_analogous(),
        Layer::Procedure => t.layer_procedure(),
    }
}

/// What the criterion rests on, in a sentence.
#[must_use]
pub fn about_layer(t: &Texts, it: Layer) -> String {
    match it {
        Layer::Binding => t.layer_about_binding(),
        Layer::Supporting => t.layer_about_supporting(),
        Layer::Analogous => t.layer_about_analogous(),
        Layer::Procedure => t.layer_about_procedure(),
    }
}

/// What a person found.
#[must_use]
pub fn verdict(t: &Texts, it: Verdict) -> String {
    match it {
        Verdict::Met => t.verdict_met(),
        Verdict::NotMet => t.verdict_not_met(),
        Verdict::Unclear => t.verdict_unclear(),
    }
}

/// What the register proposes.
#[must_use]
pub fn suggestion(t: &Texts, it: Suggestion) -> String {
    match it {
        Suggestion::Met => t.suggestion_met(),
        Suggestion::NotMet => t.suggestion_not_met(),
        Suggestion::Unclear => t.suggestion_unclear(),
        Suggestion::Person => t.suggestion_person(),
    }
}

/// Whether the wording is official.
#[must_use]
pub fn text_status(t: &Texts, it: TextStatus) -> String {
    match it {
        TextStatus::OfficialTextNotEntered => t.text_status_official_text_not_entered(),
        TextStatus::Official => t.text_status_official(),
    }
}

/// What a datum is.
#[must_use]
pub fn datum(t: &Texts, it: Datum) -> String {
    match it {
        Datum::Documents => t.datum_documents(),
        Datum::MissingDocuments => t.datum_missing_documents(),
        Datum::MissingDocumentsReason => t.datum_missing_documents_reason(),
        Datum::Category => t.datum_category(),
        Datum::Countries => t.datum_countries(),
        Datum::Minimum => t.datum_minimum(),
        Datum::Themes => t.datum_themes(),
        Datum::Undertaking => t.datum_undertaking(),
        Datum::Cooperation => t.datum_cooperation(),
        Datum::Seat => t.datum_seat(),
        Datum::Executive => t.datum_executive(),
        Datum::Representative => t.datum_representative(),
        Datum::Funding => t.datum_funding(),
        Datum::FoundedYear => t.datum_founded_year(),
        Datum::Level => t.datum_level(),
        Datum::Ecosoc => t.datum_ecosoc(),
        Datum::ReceivedOn => t.datum_received_on(),
        Datum::LastDay => t.datum_last_day(),
        Datum::ObserverSince => t.datum_observer_since(),
    }
}

/// What the register finds out by itself.
#[must_use]
pub fn automatic_rule(t: &Texts, it: AutomaticRule) -> String {
    match it {
        AutomaticRule::LetterPresent => t.versions_auto_letter_present(),
        AutomaticRule::CategoryIsCso => t.versions_auto_category_is_cso(),
        AutomaticRule::CountriesAtLeast => t.versions_auto_countries_at_least(),
        AutomaticRule::ThemeDeclared => t.versions_auto_theme_declared(),
        AutomaticRule::UndertakingSigned => t.versions_auto_undertaking_signed(),
        AutomaticRule::CooperationDescribed => t.versions_auto_cooperation_described(),
        AutomaticRule::SeatAndExecutive => t.versions_auto_seat_and_executive(),
        AutomaticRule::DocumentPresent => t.versions_auto_document_present(),
        AutomaticRule::RepresentativeNamed => t.versions_auto_representative_named(),
        AutomaticRule::FundingDeclared => t.versions_auto_funding_declared(),
        AutomaticRule::YearsOfExistence => t.versions_auto_years_of_existence(),
        AutomaticRule::NationalLevel => t.versions_auto_national_level(),
        AutomaticRule::EcosocDeclared => t.versions_auto_ecosoc_declared(),
        AutomaticRule::ReceivedInTime => t.versions_auto_received_in_time(),
        AutomaticRule::FileComplete => t.versions_auto_file_complete(),
        AutomaticRule::NotAlreadyObserver => t.versions_auto_not_already_observer(),
        AutomaticRule::Human => t.versions_auto_human(),
    }
}

/// Where a version stands.
#[must_use]
pub fn version_state(t: &Texts, it: VersionState) -> String {
    match it {
        VersionState::Draft => t.versions_state_draft(),
        VersionState::Proposed => t.versions_state_proposed(),
        VersionState::Approved => t.versions_state_approved(),
        VersionState::Discarded => t.versions_state_discarded(),
    }
}

/// What happened to a criterion.
#[must_use]
pub fn change_kind(t: &Texts, it: ChangeKind) -> String {
    match it {
        ChangeKind::Added => t.versions_change_added(),
        ChangeKind::Retired => t.versions_change_retired(),
        ChangeKind::Changed => t.versions_change_changed(),
        ChangeKind::Same => t.versions_change_same(),
    }
}

/// The name of a part of a criterion.
#[must_use]
pub fn criterion_part(t: &Texts, it: CriterionPart) -> String {
    match it {
        CriterionPart::TextEn => t.versions_field_text_en(),
        CriterionPart::TextFr => t.versions_field_text_fr(),
        CriterionPart::TextEs => t.versions_field_text_es(),
        CriterionPart::Official => t.versions_field_official(),
        CriterionPart::Symbol => t.versions_field_symbol(),
        CriterionPart::Layer => t.versions_field_layer(),
        CriterionPart::Rule => t.versions_field_rule(),
        CriterionPart::Parameter => t.versions_field_parameter(),
        CriterionPart::Documents => t.versions_field_documents(),
        CriterionPart::EvidenceEn => t.versions_field_evidence_en(),
        CriterionPart::EvidenceFr => t.versions_field_evidence_fr(),
        CriterionPart::EvidenceEs => t.versions_field_evidence_es(),
        CriterionPart::Basis => t.versions_field_basis(),
        CriterionPart::Source => t.field_source(),
        CriterionPart::TextStatus => t.versions_field_text_status(),
        CriterionPart::Position => t.versions_field_position(),
    }
}

/// What the answers of the self-check give for a criterion. Never a verdict.
#[must_use]
pub fn outlook(t: &Texts, it: Outlook) -> String {
    match it {
        Outlook::PointsTo => t.eligibility_outlook_points_to(),
        Outlook::ToShow => t.eligibility_outlook_to_show(),
        Outlook::Open => t.eligibility_outlook_open(),
        Outlook::NotAnswered => t.eligibility_outlook_not_answered(),
        Outlook::Person => t.eligibility_outlook_person(),
    }
}
