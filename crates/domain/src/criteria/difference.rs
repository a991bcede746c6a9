//! What changed between two versions of the criteria, criterion by criterion.

use super::{CriteriaSet, Criterion};
use crate::{coded_enum, text::Locale};

coded_enum! {
    /// What happened to a criterion from one version to the other.
    ChangeKind {
        /// It is in the newer version only.
        Added = "added",
        /// It is in the older version only.
        Retired = "retired",
        /// It says something else.
        Changed = "changed",
        /// It is as it was.
        Same = "same",
    }
}

coded_enum! {
    /// A part of a criterion.
    CriterionPart {
        /// The wording in English.
        TextEn = "text_en",
        /// The wording in French.
        TextFr = "text_fr",
        /// The wording in Spanish.
        TextEs = "text_es",
        /// Languages in which the wording is the official one.
        Official = "official",
        /// Symbol of the document that it is taken from.
        Symbol = "symbol",
        /// What it rests on.
        Layer = "layer",
        /// The automatic rule.
        Rule = "rule",
        /// The rule's parameter.
        Parameter = "parameter",
        /// Codes of the documents that show it.
        Documents = "documents",
        /// What shows it, in English.
        EvidenceEn = "evidence_en",
        /// What shows it, in French.
        EvidenceFr = "evidence_fr",
        /// What shows it, in Spanish.
        EvidenceEs = "evidence_es",
        /// How it is known.
        Basis = "basis",
        /// Where it stands.
        Source = "source",
        /// State of the text.
        TextStatus = "text_status",
        /// Its place in the order, among the criteria of both versions.
        Position = "position",
    }
}

/// A part that is not the same; both sides as codes or text, empty for nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartChange {
    /// Which part.
    pub part: CriterionPart,
    /// In the older version.
    pub before: String,
    /// In the newer version.
    pub after: String,
}

/// What happened to one criterion.
#[derive(Debug, Clone)]
pub struct CriterionChange {
    /// The criterion: of the newer version, or of the older if it was retired.
    pub criterion: Criterion,
    /// What happened.
    pub kind: ChangeKind,
    /// The parts that changed; none for added and retired ones.
    pub parts: Vec<PartChange>,
}

/// Compares two versions: the criteria of the newer one in its order, then
/// those that were retired.
#[must_use]
pub fn compare(older: &CriteriaSet, newer: &CriteriaSet) -> Vec<CriterionChange> {
    let moved = moved(older, newer);
    let mut out: Vec<CriterionChange> = newer
        .criteria
        .iter()
        .map(|criterion| {
            let Some((at, before)) = find(older, &criterion.code) else {
                return whole(criterion, ChangeKind::Added);
            };
            let mut parts = parts(before, criterion);
            if moved.contains(&criterion.code) {
                let now = newer.criteria.iter().position(|c| c.code == criterion.code);
                parts.push(PartChange {
                    part: CriterionPart::Position,
                    before: (at + 1).to_string(),
                    after: now.map_or_else(String::new, |n| (n + 1).to_string()),
                });
            }
            let kind = if parts.is_empty() {
                ChangeKind::Same
            } else {
                ChangeKind::Changed
            };
            CriterionChange {
                criterion: criterion.clone(),
                kind,
                parts,
            }
        })
        .collect();
    let gone = older
        .criteria
        .iter()
        .filter(|c| find(newer, &c.code).is_none());
    out.extend(gone.map(|c| whole(c, ChangeKind::Retired)));
    out
}

/// Whether two versions say the same, whatever their names and days.
#[must_use]
pub fn same_rules(a: &CriteriaSet, b: &CriteriaSet) -> bool {
    (&a.title, &a.document, a.text_status, &a.note)
        == (&b.title, &b.document, b.text_status, &b.note)
        && compare(a, b).iter().all(|c| c.kind == ChangeKind::Same)
}

fn find<'a>(set: &'a CriteriaSet, code: &str) -> Option<(usize, &'a Criterion)> {
    let mut all = set.criteria.iter().enumerate();
    all.find(|(_, c)| c.code == code)
}

fn whole(criterion: &Criterion, kind: ChangeKind) -> CriterionChange {
    CriterionChange {
        criterion: criterion.clone(),
        kind,
        parts: vec![],
    }
}

fn parts(a: &Criterion, b: &Criterion) -> Vec<PartChange> {
    CriterionPart::ALL
        .iter()
        .filter_map(|&part| {
            let (before, after) = (value(a, part), value(b, part));
            (before != after).then_some(PartChange {
                part,
                before,
                after,
            })
        })
        .collect()
}

/// A part as codes or text; the position is no part of the criterion alone.
#[must_use]
pub fn value(criterion: &Criterion, part: CriterionPart) -> String {
    use CriterionPart as P;
    let text = |t: Option<&str>| t.unwrap_or_default().to_owned();
    match part {
        P::TextEn => text(criterion.text.get(Locale::En)),
        P::TextFr => text(criterion.text.get(Locale::Fr)),
        P::TextEs => text(criterion.text.get(Locale::Es)),
        P::EvidenceEn => text(criterion.evidence.get(Locale::En)),
        P::EvidenceFr => text(criterion.evidence.get(Locale::Fr)),
        P::EvidenceEs => text(criterion.evidence.get(Locale::Es)),
        P::Official => {
            let codes: Vec<&str> = criterion.official.iter().map(|l| l.code()).collect();
            codes.join(", ")
        }
        P::Symbol => text(criterion.symbol.as_deref()),
        P::Layer => criterion.layer.code().to_owned(),
        P::Rule => criterion.rule.code().to_owned(),
        P::Parameter => text(criterion.parameter.as_deref()),
        P::Documents => criterion.documents.join(", "),
        P::Basis => criterion.basis.clone(),
        P::Source => criterion.source.clone(),
        P::TextStatus => criterion.text_status.clone(),
        P::Position => String::new(),
    }
}

/// The criteria that were moved: the fewest that, taken out, leave the others
/// in their old order (those outside a longest increasing run of old places).
fn moved(older: &CriteriaSet, newer: &CriteriaSet) -> Vec<String> {
    let places: Vec<(usize, &str)> = newer
        .criteria
        .iter()
        .filter_map(|c| find(older, &c.code).map(|(at, _)| (at, c.code.as_str())))
        .collect();
    // For each criterion the longest run that ends with it, as the codes of it.
    let mut runs: Vec<(usize, Vec<&str>)> = Vec::new();
    for &(at, code) in &places {
        let before = runs.iter().filter(|(end, _)| *end < at);
        let mut run = before
            .map(|(_, run)| run.clone())
            .reduce(|best, run| if run.len() > best.len() { run } else { best })
            .unwrap_or_default();
        run.push(code);
        runs.push((at, run));
    }
    let kept = runs
        .into_iter()
        .map(|(_, run)| run)
        .reduce(|best, run| if run.len() > best.len() { run } else { best })
        .unwrap_or_default();
    places
        .into_iter()
        .filter(|(_, code)| !kept.contains(code))
        .map(|(_, code)| code.to_owned())
        .collect()
}
