//! Texts with named placeholders: `{reference}: we have received …`.
//!
//! A brace stands for nothing but a placeholder, so that a slip of the pen in a
//! template is a fault when it is written and not a hole in somebody's letter.

/// What is wrong with a text that somebody wrote as a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slip {
    /// The kind of letter knows no placeholder of this name.
    Unknown(String),
    /// A placeholder that the kind cannot do without stands nowhere.
    Missing(String),
    /// A brace that opens or closes nothing.
    StrayBrace,
}

enum Part<'a> {
    Words(&'a str),
    Placeholder(&'a str),
}

fn parts(text: &str) -> Result<Vec<Part<'_>>, Slip> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (words, from) = rest.split_at(at);
        parts.push(Part::Words(words));
        let inside = from.strip_prefix('{').ok_or(Slip::StrayBrace)?;
        let (name, after) = inside.split_once('}').ok_or(Slip::StrayBrace)?;
        let named = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        if !named {
            return Err(Slip::StrayBrace);
        }
        parts.push(Part::Placeholder(name));
        rest = after;
    }
    parts.push(Part::Words(rest));
    Ok(parts)
}

/// Every slip of a text: `known` may stand in it, `must` has to.
#[must_use]
pub fn slips(text: &str, known: &[&str], must: &[&str]) -> Vec<Slip> {
    let parts = match parts(text) {
        Ok(parts) => parts,
        Err(slip) => return vec![slip],
    };
    let used: Vec<&str> = parts
        .iter()
        .filter_map(|p| match p {
            Part::Placeholder(name) => Some(*name),
            Part::Words(_) => None,
        })
        .collect();
    let mut slips: Vec<Slip> = Vec::new();
    for name in &used {
        let slip = Slip::Unknown((*name).to_owned());
        if !known.contains(name) && !slips.contains(&slip) {
            slips.push(slip);
        }
    }
    let missing = must.iter().filter(|name| !used.contains(name));
    slips.extend(missing.map(|name| Slip::Missing((*name).to_owned())));
    slips
}

/// Puts values in the place of the placeholders. A value is never read again:
/// braces in it stay what they are.
///
/// # Errors
/// The first placeholder that has no value, and stray braces.
pub fn fill(text: &str, value: impl Fn(&str) -> Option<String>) -> Result<String, Slip> {
    parts(text)?
        .into_iter()
        .map(|part| match part {
            Part::Words(words) => Ok(words.to_owned()),
            Part::Placeholder(name) => value(name).ok_or_else(|| Slip::Missing(name.to_owned())),
        })
        .collect()
}

#[cfg(test)]
mod tests;
