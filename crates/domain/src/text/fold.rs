//! Folding and comparing names across scripts, accents and word order.

/// Folds a text for searching: transliterated to ASCII, lower case, words
/// separated by one space. "Femmes Africa Solidarité" → "femmes africa solidarite".
#[must_use]
pub fn fold(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_ascii_lowercase();
    ascii
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// How alike two names are, from 0 to 1. Compares the folded words in sorted
/// order, so that word order, accents, case and script do not matter.
#[must_use]
pub fn similarity(a: &str, b: &str) -> f64 {
    let sorted = |text: &str| {
        let folded = fold(text);
        let mut words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        words.join(" ")
    };
    let (a, b) = (sorted(a), sorted(b));
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    strsim::jaro_winkler(&a, &b).max(strsim::normalized_levenshtein(&a, &b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_accents_case_and_scripts() {
        assert_eq!(
            fold("  Femmes Africa  Solidarité "),
            "femmes africa solidarite"
        );
        assert_eq!(fold("Œuvre d’entraide"), "oeuvre d entraide");
        assert!(!fold("منظمة").is_empty());
    }

    #[test]
    fn finds_the_same_name_written_otherwise() {
        assert!(similarity("Red Andina de Migrantes", "MIGRANTES red andina, de") > 0.99);
        assert!(similarity("Solidarité Sahel", "Solidarite Sahél") > 0.99);
        assert!(similarity("Solidarité Sahel", "Harbour Migrant Aid") < 0.7);
    }
}
