//! What the register proposes about a criterion, and from what, in words.

use parvis_app::{
    applications::{ApplicationView, CriterionView},
    error::AppError,
};
use parvis_domain::{
    Day,
    application::EcosocStatus,
    criteria::{Datum, Layer, Suggestion},
    organization::Level,
    text::PartialDate,
};
use parvis_http::labels;

use crate::{lists::Words, visit::Visit};

/// A criterion of a case.
pub(crate) struct CriterionRow {
    pub(crate) code: String,
    pub(crate) text: String,
    pub(crate) layer: String,
    pub(crate) layer_class: &'static str,
    pub(crate) about: String,
    pub(crate) analogous: bool,
    pub(crate) evidence: String,
    pub(crate) basis: String,
    pub(crate) source: String,
    pub(crate) text_status: String,
    pub(crate) suggestion: String,
    pub(crate) suggestion_class: &'static str,
    pub(crate) data: Vec<(String, String)>,
}

/// The words that data are shown with.
pub(crate) struct Vocabulary {
    categories: Words,
    countries: Words,
    themes: Words,
    documents: Words,
}

impl Vocabulary {
    pub(crate) async fn load(visit: &Visit) -> Result<Self, AppError> {
        Ok(Self {
            categories: visit.words("cso-categories").await?,
            countries: visit.words("countries").await?,
            themes: visit.words("themes").await?,
            documents: visit.words("required-documents").await?,
        })
    }

    /// Data with their names.
    pub(crate) fn data(&self, visit: &Visit, data: &[(Datum, String)]) -> Vec<(String, String)> {
        data.iter()
            .map(|(d, v)| (labels::datum(visit.t, *d), value(visit, self, *d, v)))
            .collect()
    }

    /// Documents by their codes.
    pub(crate) fn documents(&self, codes: &[String]) -> Vec<String> {
        self.documents.of_all(codes)
    }
}

/// The criteria of an application, with proposals.
pub(crate) async fn rows(
    visit: &Visit,
    view: &ApplicationView,
) -> Result<Vec<CriterionRow>, AppError> {
    let words = Vocabulary::load(visit).await?;
    Ok(view
        .criteria
        .iter()
        .map(|c| row(visit, &words, c))
        .collect())
}

/// One criterion with its proposal.
pub(crate) fn row(visit: &Visit, words: &Vocabulary, it: &CriterionView) -> CriterionRow {
    let t = visit.t;
    let c = &it.criterion;
    let text = |x: &parvis_domain::text::LocalizedText| {
        x.best(visit.locale).map_or("", |(s, _)| s).to_owned()
    };
    CriterionRow {
        code: c.code.clone(),
        text: text(&c.text),
        layer: labels::layer(t, c.layer),
        layer_class: crate::pages::layer_class(c.layer),
        about: labels::about_layer(t, c.layer),
        analogous: c.layer == Layer::Analogous,
        evidence: text(&c.evidence),
        basis: crate::lists::basis(t, &c.basis),
        source: c.source.clone(),
        text_status: c.text_status.clone(),
        suggestion: labels::suggestion(t, it.proposal.suggestion),
        suggestion_class: suggestion_class(it.proposal.suggestion),
        data: words.data(visit, &it.proposal.data),
    }
}

fn suggestion_class(it: Suggestion) -> &'static str {
    match it {
        Suggestion::Met => "govuk-tag--green",
        Suggestion::NotMet => "govuk-tag--orange",
        Suggestion::Unclear => "govuk-tag--yellow",
        Suggestion::Person => "govuk-tag--grey",
    }
}

fn value(visit: &Visit, words: &Vocabulary, datum: Datum, value: &str) -> String {
    let t = visit.t;
    let each = |words: &Words| {
        let codes: Vec<String> = value.split(", ").map(str::to_owned).collect();
        words.of_all(&codes).join(", ")
    };
    let date = || {
        let parsed = PartialDate::parse(value);
        parsed.map_or_else(|_| value.to_owned(), |d| labels::partial_date(t, d))
    };
    let day = || {
        let parsed = value.parse::<Day>();
        parsed.map_or_else(|_| value.to_owned(), |d| labels::day(t, d))
    };
    match datum {
        Datum::Category => words.categories.of(value),
        Datum::Seat => words.countries.of(value),
        Datum::Themes => each(&words.themes),
        Datum::Documents | Datum::MissingDocuments => each(&words.documents),
        Datum::Level => match Level::from_code(value) {
            Some(level) => labels::level(t, level),
            None => value.to_owned(),
        },
        Datum::Ecosoc => match EcosocStatus::from_code(value) {
            Some(status) => labels::ecosoc_status(t, status),
            None => value.to_owned(),
        },
        Datum::ReceivedOn | Datum::LastDay => day(),
        Datum::ObserverSince => date(),
        Datum::MissingDocumentsReason
        | Datum::Countries
        | Datum::Minimum
        | Datum::Undertaking
        | Datum::Cooperation
        | Datum::Executive
        | Datum::Representative
        | Datum::Funding
        | Datum::FoundedYear => value.to_owned(),
    }
}
