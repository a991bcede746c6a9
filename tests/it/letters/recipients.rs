//! One mail for each person of the team, in that person's language.

use super::header;
use crate::stories::decided::submit;
use parvis_app::{accounts::create_account, actor::Actor};
use parvis_domain::{
    account::{Account, AccountId, EmailAddress, Membership, TeamRole},
    organization::OrganizationId,
    text::Locale,
};
use parvis_tests::app::TestApp;
use serde_json::json;
use std::collections::BTreeMap;

/// What makes a member of the team different from the others.
struct Member {
    address: &'static str,
    role: TeamRole,
    locale: Locale,
    confirmed: bool,
    left: bool,
}

const fn member(address: &'static str, role: TeamRole, locale: Locale) -> Member {
    Member {
        address,
        role,
        locale,
        confirmed: true,
        left: false,
    }
}

async fn join(app: &TestApp, organization: &str, member: Member) -> anyhow::Result<()> {
    let now = app.app.clock.now();
    let account = Account {
        id: AccountId(app.app.ids.uuid()),
        email: EmailAddress::new(member.address),
        name: "Team".to_owned(),
        locale: member.locale,
        password_hash: None,
        confirmed_at: member.confirmed.then_some(now),
        disabled_at: None,
        staff_roles: vec![],
        memberships: vec![Membership {
            organization_id: OrganizationId::parse(organization).unwrap(),
            role: member.role,
            until: member.left.then_some(now),
        }],

        conflicts: vec![],
        created_at: now,
        version: 1,
    };
    create_account(&app.app, &Actor::system(), &account).await?;
    Ok(())
}

async fn team(app: TestApp) -> anyhow::Result<()> {
    let id = submit(&app).await?;
    let owner = app.client("casa@prueba.example.org").await?;
    let path = format!("/api/v1/applications/{id}");
    let view = owner.get(&path).await?.json();
    let organization = view["organization"]["id"].as_str().unwrap().to_owned();
    let before = app.mails().await?.len();
    for member in [
        member("editor@prueba.example.org", TeamRole::Editor, Locale::Fr),
        member("owner@prueba.example.org", TeamRole::Owner, Locale::En),
        member("viewer@prueba.example.org", TeamRole::Viewer, Locale::En),
        Member {
            left: true,
            ..member("former@prueba.example.org", TeamRole::Owner, Locale::En)
        },
        Member {
            confirmed: false,
            ..member(
                "unconfirmed@prueba.example.org",
                TeamRole::Owner,
                Locale::En,
            )
        },
    ] {
        join(&app, &organization, member).await?;
    }
    owner.act(&id, "withdrawals", json!({})).await?;
    let mails = app.mails().await?;
    let withdrawn: Vec<&String> = mails
        .iter()
        .filter(|m| header(m, "To").contains("prueba"))
        .filter(|m| header(m, "References") == format!("<case-{id}@localhost>"))
        .collect();
    // The acknowledgement went before the others joined.
    assert_eq!(mails.len() - before, 3, "{mails:?}");
    let languages: BTreeMap<String, String> = withdrawn
        .iter()
        .rev()
        .map(|m| (header(m, "To"), header(m, "Content-Language")))
        .collect();
    assert_eq!(
        languages,
        [
            ("casa@prueba.example.org", "es"),
            ("editor@prueba.example.org", "fr"),
            ("owner@prueba.example.org", "en"),
        ]
        .map(|(to, language)| (to.to_owned(), language.to_owned()))
        .into()
    );
    for mail in withdrawn {
        assert_eq!(header(mail, "Auto-Submitted"), "auto-generated");
        let id = header(mail, "Message-ID");
        assert!(id.ends_with("@localhost>"), "{id}: {mail}");
    }
    Ok(())
}

parvis_tests::on_both!(team);
