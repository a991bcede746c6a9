//! The criteria of a version as a file, in the columns in which they are read.

use crate::{Dialect, Writer};
use parvis_domain::{criteria::CriteriaSet, text::Locale};

const COLUMNS: &[&str] = &[
    "code",
    "layer",
    "criterion_en",
    "criterion_fr",
    "criterion_es",
    "official",
    "symbol",
    "evidence_en",
    "evidence_fr",
    "evidence_es",
    "documents",
    "automatic_rule",
    "parameter",
    "basis",
    "source",
    "text_status",
];

/// Writes the criteria of a version; [`crate::read_criteria`] reads them back.
#[must_use]
pub fn criteria_csv(set: &CriteriaSet, dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for criterion in &set.criteria {
        let text = |l| criterion.text.get(l).unwrap_or_default().to_owned();
        let evidence = |l| criterion.evidence.get(l).unwrap_or_default().to_owned();
        let official: Vec<&str> = criterion.official.iter().map(|l| l.code()).collect();
        writer.row([
            criterion.code.clone(),
            criterion.layer.code().to_owned(),
            text(Locale::En),
            text(Locale::Fr),
            text(Locale::Es),
            official.join("|"),
            criterion.symbol.clone().unwrap_or_default(),
            evidence(Locale::En),
            evidence(Locale::Fr),
            evidence(Locale::Es),
            criterion.documents.join("|"),
            criterion.rule.code().to_owned(),
            criterion.parameter.clone().unwrap_or_default(),
            criterion.basis.clone(),
            criterion.source.clone(),
            criterion.text_status.clone(),
        ]);
    }
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{read_criteria, read_criteria_sets};

    #[test]
    fn what_is_written_is_read_back() {
        let file = |name: &str| {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/criteria");
            std::fs::read(format!("{folder}/{name}")).unwrap_or_default()
        };
        let criteria = read_criteria(&file("working-1.csv")).unwrap_or_default();
        assert_eq!(criteria.len(), 19);
        let sets = read_criteria_sets(&file("sets.csv")).unwrap_or_default();
        let mut sets = sets.into_iter().map(|(set, _)| CriteriaSet {
            criteria: criteria.clone(),
            ..set
        });
        let written = sets.next().map(|s| criteria_csv(&s, Dialect::Data));
        assert_eq!(written.map(|w| read_criteria(&w)), Some(Ok(criteria)));
    }
}
