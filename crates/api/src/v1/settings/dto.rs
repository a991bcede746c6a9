//! A setting with its range, its default and the basis of it.

use crate::schema::input_schema;
use parvis_app::procedure::SETTING_FIELDS;
use parvis_domain::{
    procedure::{self, Procedure},
    text::Locale,
};
use parvis_http::labels;
use serde::Serialize;
use utoipa::ToSchema;

input_schema! {
    /// A new value and the reason for it.
    SettingInput = SETTING_FIELDS
}

/// A setting of the procedure: what IOM's rules leave open.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub(crate) struct Setting {
    /// Stable code.
    #[schema(example = "question_days")]
    pub code: String,
    /// What is set, in the language asked for.
    pub label: String,
    /// Why it has the default that it has.
    pub explanation: String,
    /// What is counted: days, months, times, yes_no (0 or 1), percent.
    pub unit: String,
    /// The value in force.
    pub value: i64,
    /// The smallest value.
    pub min: i64,
    /// The greatest value.
    pub max: i64,
    /// The value until somebody sets another.
    pub default: i64,
    /// Where the default comes from: design, practice, analogous. Never a rule of IOM.
    pub basis: String,
    /// Document of the default; empty for a choice of this register.
    pub source: String,
    /// Why the value was set; null while the default holds.
    pub reason: Option<String>,
    /// The version to name in `If-Match`; 0 while the default holds.
    pub version: i32,
}

impl Setting {
    pub(crate) fn of(set: &Procedure, it: procedure::Setting, locale: Locale) -> Self {
        let rule = it.rule();
        let (label, explanation) = labels::setting(labels::texts_of(locale), it);
        Self {
            code: it.code().to_owned(),
            label,
            explanation,
            unit: rule.unit.code().to_owned(),
            value: set.value(it),
            min: rule.min,
            max: rule.max,
            default: rule.default,
            basis: rule.basis.code().to_owned(),
            source: rule.source.to_owned(),
            reason: set.set(it).map(|s| s.reason.clone()),
            version: set.version(it),
        }
    }
}
