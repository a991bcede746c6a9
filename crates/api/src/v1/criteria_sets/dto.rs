//! Criteria with what they rest on.

use crate::v1::localized::Localized;
use chrono::NaiveDate;
use parvis_domain::criteria;
use serde::Serialize;
use utoipa::ToSchema;

/// A version of the criteria, without the criteria themselves.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct CriteriaSetHead {
    /// Stable name of the version.
    pub version: String,
    /// Title.
    pub title: Localized,
    /// First day in force.
    pub in_force_from: NaiveDate,
    /// Symbol of the document that it stands for.
    pub document: String,
    /// Whether it is the official wording: code of the list `text-statuses`.
    pub text_status: String,
    /// Where it comes from, in plain words.
    pub note: String,
}

impl From<&criteria::CriteriaSet> for CriteriaSetHead {
    fn from(set: &criteria::CriteriaSet) -> Self {
        Self {
            version: set.version.clone(),
            title: Localized::from(&set.title),
            in_force_from: set.in_force_from,
            document: set.document.clone(),
            text_status: set.text_status.code().to_owned(),
            note: set.note.clone(),
        }
    }
}

/// A criterion.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Criterion {
    /// Code within the set.
    #[schema(example = "C03")]
    pub code: String,
    /// What it rests on: code of the list `layers`. An analogous rule is one of
    /// another body, never IOM's.
    pub layer: String,
    /// The rule.
    pub text: Localized,
    /// Languages in which the text is the official wording, word for word; none
    /// while the wording is that of Parvis.
    pub official: Vec<String>,
    /// Symbol of the document that it is taken from; null while none was seen.
    pub symbol: Option<String>,
    /// What shows it.
    pub evidence: Localized,
    /// Codes of the list `required-documents` that show it.
    pub documents: Vec<String>,
    /// What the register finds out by itself.
    pub rule: String,
    /// The rule's parameter.
    pub parameter: Option<String>,
    /// How the criterion is known.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// State of the text, in words of the source file.
    pub text_status: String,
}

impl From<&criteria::Criterion> for Criterion {
    fn from(criterion: &criteria::Criterion) -> Self {
        Self {
            code: criterion.code.clone(),
            layer: criterion.layer.code().to_owned(),
            text: Localized::from(&criterion.text),
            official: criterion
                .official
                .iter()
                .map(|l| l.code().to_owned())
                .collect(),
            symbol: criterion.symbol.clone(),
            evidence: Localized::from(&criterion.evidence),
            documents: criterion.documents.clone(),
            rule: criterion.rule.code().to_owned(),
            parameter: criterion.parameter.clone(),
            basis: criterion.basis.clone(),
            source: criterion.source.clone(),
            text_status: criterion.text_status.clone(),
        }
    }
}

/// A version of the criteria.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct CriteriaSet {
    /// The version.
    #[serde(flatten)]
    pub head: CriteriaSetHead,
    /// The criteria, in order.
    pub criteria: Vec<Criterion>,
}

impl From<&criteria::CriteriaSet> for CriteriaSet {
    fn from(set: &criteria::CriteriaSet) -> Self {
        Self {
            head: CriteriaSetHead::from(set),
            criteria: set.criteria.iter().map(Criterion::from).collect(),
        }
    }
}
