//! The public identifier of an organization: `CSO-7K3M-9P2X`.

/// Crockford's base 32: no I, L, O, U, so that it can be read out on the phone.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 35 bits in seven characters, and one check character.
const DIGITS: usize = 7;

/// Identifies an organization for ever, in addresses, files and letters. Seven
/// random characters of Crockford's base 32 and one check character, which
/// catches any single wrong character and any swap of two neighbours.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganizationId(String);

impl OrganizationId {
    /// Makes the identifier of a number; only the low 35 bits count.
    #[must_use]
    pub fn from_number(number: u64) -> Self {
        let values: Vec<usize> = (0..DIGITS)
            .rev()
            .map(|i| ((number >> (5 * i)) & 31) as usize)
            .collect();
        let mut text: String = values.iter().map(|&v| char::from(ALPHABET[v])).collect();
        text.push(char::from(ALPHABET[check(&values)]));
        Self(format!("CSO-{}-{}", &text[..4], &text[4..]))
    }

    /// Reads an identifier as people type it: any case, with or without the
    /// dashes, O for 0, I or L for 1. `None` when a character is wrong.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let upper = text.trim().to_ascii_uppercase();
        let body = upper.strip_prefix("CSO").unwrap_or(&upper).replace('-', "");
        let values: Vec<usize> = body
            .chars()
            .map(|c| match c {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .map(|c| ALPHABET.iter().position(|&a| char::from(a) == c))
            .collect::<Option<_>>()?;
        let (digits, last) = (values.get(..DIGITS)?, *values.get(DIGITS)?);
        if values.len() != DIGITS + 1 || check(digits) != last {
            return None;
        }
        let number = digits.iter().fold(0u64, |n, &v| (n << 5) | v as u64);
        Some(Self::from_number(number))
    }

    /// The identifier as printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for OrganizationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A weighted sum in the field of 32 elements, with the weights 2, 4, 8 … : all
/// distinct and nonzero, so that one wrong character or one swap changes it.
fn check(values: &[usize]) -> usize {
    values.iter().rev().fold(0, |sum, &v| double(sum ^ v))
}

/// Multiplies by x in GF(2)[x] modulo x⁵ + x² + 1.
const fn double(v: usize) -> usize {
    let shifted = v << 1;
    if shifted & 32 == 0 {
        shifted
    } else {
        shifted ^ 0b10_0101
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn reads_what_it_prints(n in 0u64..(1 << 35)) {
            let id = OrganizationId::from_number(n);
            prop_assert_eq!(OrganizationId::parse(id.as_str()), Some(id.clone()));
            prop_assert_eq!(OrganizationId::parse(&id.as_str().to_lowercase().replace('-', "")), Some(id));
        }

        #[test]
        fn one_wrong_character_is_caught(n in 0u64..(1 << 35), at in 0usize..8, to in 0usize..32) {
            let id = OrganizationId::from_number(n).as_str().replace('-', "");
            let mut chars: Vec<char> = id.chars().collect();
            let wrong = char::from(ALPHABET[to]);
            prop_assume!(chars[3 + at] != wrong);
            chars[3 + at] = wrong;
            let text: String = chars.into_iter().collect();
            prop_assert_eq!(OrganizationId::parse(&text), None);
        }
    }

    proptest! {
        #[test]
        fn a_swap_of_neighbours_is_caught(n in 0u64..(1 << 35), at in 3usize..10) {
            let mut chars: Vec<char> = OrganizationId::from_number(n).as_str().replace('-', "").chars().collect();
            prop_assume!(chars[at] != chars[at + 1]);
            chars.swap(at, at + 1);
            let text: String = chars.into_iter().collect();
            prop_assert_eq!(OrganizationId::parse(&text), None);
        }
    }

    #[test]
    fn refuses_other_texts() {
        for bad in [
            "",
            "CSO-",
            "CSO-7K3M-9P2",
            "CSO-7K3M-9P2XX",
            "../../etc",
            "CSO-UUUU-UUUU",
        ] {
            assert_eq!(OrganizationId::parse(bad), None, "{bad}");
        }
    }
}
