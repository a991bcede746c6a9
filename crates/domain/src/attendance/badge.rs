//! The code on a badge: the identity of the registration, in letters and digits
//! that are not mistaken for each other (Crockford's base 32). It holds no
//! personal data, and a random part that nobody guesses.

use uuid::Uuid;

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 128 bits in portions of five.
const LENGTH: usize = 26;
/// How much of it is shown to people: enough within one consultation.
const SHOWN: usize = 6;

/// The code in the QR code of a badge: 26 letters and digits.
#[must_use]
pub fn badge_code(registration: Uuid) -> String {
    let number = registration.as_u128();
    let digit = |place: usize| {
        let five = usize::try_from((number >> (5 * place)) & 31).unwrap_or(0);
        char::from(*DIGITS.get(five).unwrap_or(&b'0'))
    };
    (0..LENGTH).rev().map(digit).collect()
}

/// The end of the code, printed for people to read and search by.
#[must_use]
pub fn badge_short(registration: Uuid) -> String {
    badge_code(registration).split_off(LENGTH - SHOWN)
}

/// The registration of a code, however it was typed; none when it is no code.
#[must_use]
pub fn registration_of(code: &str) -> Option<Uuid> {
    if code.len() != LENGTH {
        return None;
    }
    let mut number: u128 = 0;
    for (i, byte) in code.bytes().enumerate() {
        let upper = match byte.to_ascii_uppercase() {
            b'O' => b'0',
            b'I' | b'L' => b'1',
            other => other,
        };
        let value = DIGITS.iter().position(|d| *d == upper)?;
        // The first of 26 digits has room for three bits only.
        if i == 0 && value > 7 {
            return None;
        }
        number = (number << 5) | u128::try_from(value).ok()?;
    }
    Some(Uuid::from_u128(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let id = Uuid::from_u128(0x0193_4c5e_1a2b_7c3d_8e4f_5061_7283_94a5);
        let code = badge_code(id);
        insta::assert_snapshot!(code, @"01JD65W6HBFGYRWKTGC5S87555");
        assert_eq!(registration_of(&code.to_lowercase()), Some(id));
        assert_eq!(registration_of(&code.replace('1', "l")), Some(id));
        assert!(code.ends_with(&badge_short(id)) && badge_short(id).len() == 6);
        for wrong in [
            "",
            "7KQ2M9",
            "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
            "é0000000000000000000000000",
        ] {
            assert_eq!(registration_of(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_code_names_one_registration(number in any::<u128>()) {
            let id = Uuid::from_u128(number);
            prop_assert_eq!(registration_of(&badge_code(id)), Some(id));
        }
    }
}
