//! What stands in a version and in a criterion, the same by form, API and file.

use crate::{
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional, required},
};
use parvis_domain::{
    criteria::{
        AutomaticRule, BASES, CriteriaSet, Criterion, CriterionFault, CriterionPart, Layer,
        Parameter, TextStatus, faults_of, parameter_of, value,
    },
    text::{Locale, LocalizedText},
};

/// The head of a version.
pub const HEAD_FIELDS: &[Field] = &[
    optional("title_en", Kind::Line, 300),
    optional("title_fr", Kind::Line, 300),
    optional("title_es", Kind::Line, 300),
    required("document", Kind::Line, 100),
    required("text_status", Kind::Code("text-statuses"), 40),
    optional("note", Kind::Text, 4000),
    required("in_force_from", Kind::Day, 10),
];

/// A criterion. `position` counts from 1; without it a new one goes last.
pub const CRITERION_FIELDS: &[Field] = &[
    required("layer", Kind::Code("layers"), 20),
    optional("text_en", Kind::Text, 2000),
    optional("text_fr", Kind::Text, 2000),
    optional("text_es", Kind::Text, 2000),
    optional("official", Kind::Codes("languages"), 2),
    optional("symbol", Kind::Line, 200),
    optional("evidence_en", Kind::Text, 1000),
    optional("evidence_fr", Kind::Text, 1000),
    optional("evidence_es", Kind::Text, 1000),
    optional("documents", Kind::Codes("required-documents"), 20),
    required("rule", Kind::Code("automatic-rules"), 40),
    optional("parameter", Kind::Line, 20),
    required("basis", Kind::Line, 60),
    required("source", Kind::Text, 1000),
    optional("text_status", Kind::Line, 200),
    optional("position", Kind::Number, 3),
];

/// Reads the head; the criteria stay as they are.
pub(super) fn parse_head(r: &mut Reader<'_>, now: &CriteriaSet) -> Result<CriteriaSet, Faults> {
    let title = ["title_en", "title_fr", "title_es"].map(|f| r.text(f).unwrap_or_default());
    let title = LocalizedText::from_columns(&title[0], &title[1], &title[2]);
    if title == LocalizedText::default() {
        r.faults.add("title_en", FaultCode::Required);
    }
    let status = r.code("text_status", |c| TextStatus::from_code(c).is_some());
    let set = CriteriaSet {
        version: now.version.clone(),
        title,
        in_force_from: r.day("in_force_from").unwrap_or(now.in_force_from),
        document: r.text("document").unwrap_or_default(),
        text_status: status
            .as_deref()
            .and_then(TextStatus::from_code)
            .unwrap_or(now.text_status),
        note: r.text("note").unwrap_or_default(),
        criteria: now.criteria.clone(),
    };
    std::mem::take(&mut r.faults).or(set)
}

/// Reads a criterion and its place; `documents` are the codes that exist.
pub(super) fn parse_criterion(
    input: &Input,
    code: &str,
    before: Option<&Criterion>,
    documents: &[String],
) -> Result<(Criterion, Option<usize>), Faults> {
    let mut r = Reader::new(input, CRITERION_FIELDS);
    let localized = |r: &mut Reader<'_>, stem: &str| {
        let [en, fr, es] =
            ["en", "fr", "es"].map(|l| r.text(&format!("{stem}_{l}")).unwrap_or_default());
        LocalizedText::from_columns(&en, &fr, &es)
    };
    let layer = r.code("layer", |c| Layer::from_code(c).is_some());
    let rule = r.code("rule", |c| AutomaticRule::from_code(c).is_some());
    let official = r.codes("official", |c| Locale::from_code(c).is_some());
    let text = localized(&mut r, "text");
    let evidence = localized(&mut r, "evidence");
    let known = |c: &str| documents.iter().any(|d| d == c);
    let criterion = Criterion {
        code: code.to_owned(),
        layer: layer
            .as_deref()
            .and_then(Layer::from_code)
            .unwrap_or(Layer::Analogous),
        text,
        official: Locale::ALL
            .iter()
            .copied()
            .filter(|l| official.iter().any(|o| o == l.code()))
            .collect(),
        symbol: r.text("symbol"),
        evidence,
        documents: r.codes("documents", known),
        rule: rule
            .as_deref()
            .and_then(AutomaticRule::from_code)
            .unwrap_or(AutomaticRule::Human),
        parameter: r.text("parameter"),
        basis: r.text("basis").unwrap_or_default(),
        source: r.text("source").unwrap_or_default(),
        text_status: r.text("text_status").unwrap_or_default(),
    };
    let position = r.number("position", 1, 999);
    let rule_known = rule.is_some();
    for fault in faults_of(&criterion, before) {
        let of_rule = matches!(
            fault,
            CriterionFault::ParameterNeeded
                | CriterionFault::ParameterUnknown
                | CriterionFault::ParameterNotNumber
        );
        if rule_known || !of_rule {
            add(&mut r.faults, fault);
        }
    }
    let parameter = criterion.parameter.as_deref();
    if parameter_of(criterion.rule) == Parameter::Document && parameter.is_some_and(|p| !known(p)) {
        let list = vec![("list", "required-documents".to_owned())];
        r.faults.add_with("parameter", FaultCode::NotInList, list);
    }
    let position = position.and_then(|p| usize::try_from(p).ok());
    r.faults.or((criterion, position))
}

/// Which field a fault of the rule belongs to.
pub(super) fn add(faults: &mut Faults, fault: CriterionFault) {
    use CriterionFault as F;
    match fault {
        F::NoText => faults.add("text_en", FaultCode::Required),
        F::SymbolNeeded => faults.add("symbol", FaultCode::Required),
        F::NotSymbol => faults.add("symbol", FaultCode::NotSymbol),
        F::OfficialWithoutText => faults.add("official", FaultCode::NothingInLanguage),
        F::NeverOfficial => faults.add("official", FaultCode::NeverOfficial),
        F::BasisUnknown => {
            let list = vec![("list", BASES.join(", "))];
            faults.add_with("basis", FaultCode::NotInList, list);
        }
        F::NotOfIom => faults.add("layer", FaultCode::NotOfIom),
        F::ParameterNeeded => faults.add("parameter", FaultCode::Required),
        F::ParameterUnknown => faults.add("parameter", FaultCode::NoParameter),
        F::ParameterNotNumber => {
            let bounds = vec![("min", "0".to_owned()), ("max", "3650".to_owned())];
            faults.add_with("parameter", FaultCode::OutOfRange, bounds);
        }
    }
}

fn given(text: &str) -> Value {
    if text.is_empty() {
        Value::Null
    } else {
        Value::Text(text.to_owned())
    }
}

/// The head as an input, for filling the form.
#[must_use]
pub fn head_to_input(set: &CriteriaSet) -> Input {
    let title = |l| given(set.title.get(l).unwrap_or_default());
    let pairs = [
        ("title_en", title(Locale::En)),
        ("title_fr", title(Locale::Fr)),
        ("title_es", title(Locale::Es)),
        ("document", given(&set.document)),
        ("text_status", given(set.text_status.code())),
        ("note", given(&set.note)),
        ("in_force_from", given(&set.in_force_from.to_string())),
    ];
    Input(pairs.map(|(n, v)| (n.to_owned(), v)).into())
}

/// A criterion at its place as an input, for filling the form.
#[must_use]
pub fn criterion_to_input(criterion: &Criterion, position: usize) -> Input {
    let list = |texts: Vec<String>| Value::List(texts.into_iter().map(Value::Text).collect());
    let pair = |&part: &CriterionPart| {
        let value = match part {
            CriterionPart::Documents => list(criterion.documents.clone()),
            CriterionPart::Official => {
                let codes = criterion.official.iter().map(|l| l.code().to_owned());
                list(codes.collect())
            }
            CriterionPart::Position => Value::Text(position.to_string()),
            part => given(&value(criterion, part)),
        };
        (part.code().to_owned(), value)
    };
    Input(CriterionPart::ALL.iter().map(pair).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_criterion_and_its_field_have_the_same_name() {
        let mut parts: Vec<&str> = CriterionPart::ALL.iter().map(|p| p.code()).collect();
        let mut fields: Vec<&str> = CRITERION_FIELDS.iter().map(|f| f.name).collect();
        parts.sort_unstable();
        fields.sort_unstable();
        assert_eq!(parts, fields);
    }
}
