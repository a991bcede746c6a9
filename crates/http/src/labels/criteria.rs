//! Labels of the criteria and of what was found.

use parvis_domain::criteria::{Datum, Layer, Suggestion, TextStatus, Verdict};
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
