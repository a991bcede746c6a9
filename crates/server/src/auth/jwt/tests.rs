use super::*;
use parvis_domain::{account::EmailAddress, text::Locale};

fn account(hash: &str) -> Account {
    Account {
        id: AccountId(uuid::Uuid::from_u128(7)),
        email: EmailAddress::new("a@example.org"),
        name: String::new(),
        locale: Locale::En,
        password_hash: Some(hash.to_owned()),
        confirmed_at: None,
        disabled_at: None,
        staff_roles: vec![],
        memberships: vec![],
        conflicts: vec![],
        created_at: Instant::UNIX_EPOCH,
        version: 1,
    }
}

#[test]
fn a_token_lasts_an_hour_and_as_long_as_the_password() {
    let (ours, theirs) = (JwtTokens::new(&[1; 32]), JwtTokens::new(&[2; 32]));
    let now = Instant::UNIX_EPOCH + chrono::Duration::days(9000);
    let Ok((token, until)) = ours.issue(&account("old"), now) else {
        panic!("not issued")
    };
    assert_eq!(ours.read(&token, now), Some(account("old").id));
    assert_eq!(ours.read(&token, until), None);
    assert_eq!(theirs.read(&token, now), None);
    assert!(ours.is_current(&token, &account("old")));
    assert!(!ours.is_current(&token, &account("new")));
}

#[test]
fn an_altered_or_unsigned_token_is_none_of_ours() {
    let tokens = JwtTokens::new(&[1; 32]);
    let now = Instant::UNIX_EPOCH;
    let Ok((token, _)) = tokens.issue(&account("x"), now) else {
        panic!("not issued")
    };
    let parts: Vec<&str> = token.split('.').collect();
    // {"alg":"none"}
    let none = format!("eyJhbGciOiJub25lIn0.{}.", parts[1]);
    let cut = format!("{}.{}.", parts[0], parts[1]);
    for bad in [none.as_str(), &cut, "", "a.b.c", "..", &token[1..]] {
        assert_eq!(tokens.read(bad, now), None, "{bad}");
    }
}
