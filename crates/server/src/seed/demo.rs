//! The demonstration: fictional organizations that walk through the workflow by
//! the same commands that people use, at the dates at which it would happen.

use crate::clock::SetClock;
use anyhow::Context;
use parvis_app::{
    App, accounts,
    actor::{Actor, Surface},
    applications::{self, ApplicationView, NewDocument},
    input::{Input, Value},
    organizations,
    ports::AccountReads,
};
use parvis_domain::{
    Instant,
    account::{Account, AccountId, EmailAddress, Membership, StaffRole, TeamRole},
    application::ApplicationId,
    criteria::Suggestion,
    organization::{OrganizationId, Origin},
    text::Locale,
};
use parvis_interchange::{Table, read_organizations, read_sessions};
use std::{collections::HashMap, sync::Arc};

macro_rules! fixture {
    ($path:literal) => {
        include_bytes!(concat!("../../../../fixtures/demo/", $path))
    };
}

const ORGANIZATIONS: &[u8] = fixture!("organizations.csv");
const ACCOUNTS: &[u8] = fixture!("accounts.csv");
const APPLICATIONS: &[u8] = fixture!("applications.csv");
const SESSIONS: &[u8] = fixture!("sessions.csv");
const DOCUMENTS: &[(&str, &str, &[u8])] = &[
    ("D01", "letter.pdf", fixture!("documents/letter.pdf")),
    ("D02", "statutes.pdf", fixture!("documents/statutes.pdf")),
    (
        "D03",
        "certificate.png",
        fixture!("documents/certificate.png"),
    ),
    ("D04", "letter.pdf", fixture!("documents/letter.pdf")),
];

/// Loads the demonstration into a register that has its reference data. All
/// accounts have the same password, [`parvis_http::state::DEMO_PASSWORD`].
///
/// # Errors
/// A fixture that is not valid, or the database.
pub async fn load(app: &App) -> anyhow::Result<()> {
    let start: Instant = "2026-02-02T09:00:00Z".parse()?;
    let today = app.clock.today();
    let clock = Arc::new(SetClock::at(start));
    let app = App {
        clock: clock.clone(),
        ..app.clone()
    };
    let sessions = read_sessions(SESSIONS).map_err(|f| anyhow::anyhow!("demo sessions: {f:?}"))?;
    let sessions: Vec<_> = sessions
        .into_iter()
        .chain([super::demo_session::now(today)])
        .collect();
    parvis_app::reference::load_sessions(&app, &Actor::system(), &sessions).await?;
    let ids = organizations(&app).await?;
    let people = people(&app, &ids).await?;
    let table =
        Table::read(APPLICATIONS).map_err(|f| anyhow::anyhow!("demo applications: {f:?}"))?;
    for (number, row) in table.rows.iter().enumerate() {
        let cells = row
            .cells
            .as_ref()
            .map_err(|f| anyhow::anyhow!("demo applications: {f:?}"))?;
        let walk = Walk {
            app: &app,
            clock: &clock,
            people: &people,
            table: &table,
            cells,
        };
        clock.set(start + chrono::Duration::days(5 * i64::try_from(number)?));
        walk.go(&ids)
            .await
            .with_context(|| format!("demo application in line {}", row.line))?;
    }
    // The day before yesterday, so that it is still to be answered.
    clock.set(today.and_time(chrono::NaiveTime::MIN).and_utc() - chrono::Duration::days(2));
    super::demo_desk::load(&app, &people, &ids).await?;
    super::demo_case::load(&app, &people, &ids).await?;
    super::demo_inquiries::load(&app, &clock, &people, &ids).await?;
    super::demo_consultations::load(&app, &people, &ids, today).await?;
    super::demo_follow_up::load(&app, &clock, (&people, &ids), today).await?;
    super::council::load(&app, &clock, &ids, &people).await?;
    let officer = people
        .iter()
        .find(|a| a.email.as_str() == "officer@demo.example.org");
    let officer = officer.context("no officer in the demonstration")?;
    let officer = Actor::account(officer, Surface::System, officer.locale);
    super::diligence::load(&app, &clock, &officer).await?;
    super::demo_door::load(&app, &clock, &people, &ids, today).await?;
    Ok(())
}

async fn organizations(app: &App) -> anyhow::Result<HashMap<String, OrganizationId>> {
    let rows = read_organizations(ORGANIZATIONS)
        .map_err(|f| anyhow::anyhow!("demo organizations: {f:?}"))?;
    let acronyms: Vec<String> = rows
        .iter()
        .map(|r| {
            r.input
                .as_ref()
                .map_or(String::new(), |i| i.text("acronym").to_owned())
        })
        .collect();
    let report =
        organizations::import(app, &Actor::system(), rows, false, Origin::Demonstration).await?;
    anyhow::ensure!(report.imported, "demo organizations: {:?}", report.rows);
    Ok(acronyms
        .into_iter()
        .zip(report.rows.into_iter().filter_map(|r| r.id))
        .collect())
}

async fn people(app: &App, ids: &HashMap<String, OrganizationId>) -> anyhow::Result<Vec<Account>> {
    let table = Table::read(ACCOUNTS).map_err(|f| anyhow::anyhow!("demo accounts: {f:?}"))?;
    let mut people = Vec::new();
    let now = app.clock.now();
    let hash = app
        .passwords
        .hash(parvis_http::state::DEMO_PASSWORD.to_owned())
        .await?;
    for row in &table.rows {
        let cells = row
            .cells
            .as_ref()
            .map_err(|f| anyhow::anyhow!("demo accounts: {f:?}"))?;
        let cell = |name| table.cell(cells, name);
        let membership = ids.get(cell("organization_acronym")).map(|id| Membership {
            organization_id: id.clone(),
            role: TeamRole::from_code(cell("organization_role")).unwrap_or(TeamRole::Viewer),
            until: None,
        });
        let account = Account {
            id: AccountId(app.ids.uuid()),
            email: EmailAddress::new(cell("email")),
            name: cell("name").to_owned(),
            locale: Locale::from_code(cell("language")).unwrap_or(Locale::En),
            password_hash: Some(hash.clone()),
            confirmed_at: Some(now),
            disabled_at: None,
            staff_roles: StaffRole::from_code(cell("staff_role"))
                .into_iter()
                .collect(),
            memberships: membership.into_iter().collect(),
            conflicts: vec![],
            created_at: now,
            version: 1,
        };
        accounts::create_account(app, &Actor::system(), &account).await?;
        let stored =
            AccountReads::account_by_email(app.store.reads(), &account.email.canonical()).await?;
        people.extend(stored);
    }
    Ok(people)
}

/// One application on its way.
struct Walk<'a> {
    app: &'a App,
    clock: &'a SetClock,
    people: &'a [Account],
    table: &'a Table,
    cells: &'a [String],
}

impl Walk<'_> {
    fn cell(&self, name: &str) -> &str {
        self.table.cell(self.cells, name)
    }

    fn actor(&self, found: impl Fn(&Account) -> bool) -> anyhow::Result<Actor> {
        let account = self
            .people
            .iter()
            .find(|a| found(a))
            .context("no such demo account")?;
        Ok(Actor::account(account, Surface::System, account.locale))
    }

    fn staff(&self, address: &str) -> anyhow::Result<Actor> {
        self.actor(|a| a.email.as_str() == address)
    }

    fn input(&self, names: &[&str]) -> Input {
        Input(
            names
                .iter()
                .map(|n| ((*n).to_owned(), Value::Text(self.cell(n).to_owned())))
                .collect(),
        )
    }

    fn days(&self, days: i64) {
        self.clock.advance(chrono::Duration::days(days));
    }

    async fn go(&self, ids: &HashMap<String, OrganizationId>) -> anyhow::Result<()> {
        let organization = ids
            .get(self.cell("organization_acronym"))
            .context("no such organization")?;
        let owner = self.actor(|a| {
            a.memberships
                .iter()
                .any(|m| &m.organization_id == organization && m.role == TeamRole::Owner)
        })?;
        let stage = self.cell("stage");
        let mut view = self.draft(&owner, organization).await?;
        if stage == "draft" {
            return Ok(());
        }
        view = self.submit(&owner, view).await?;
        self.days(3);
        match stage {
            "submitted" => Ok(()),
            "withdrawn" => {
                applications::withdraw(
                    self.app,
                    &owner,
                    view.application.id,
                    view.application.version,
                )
                .await?;
                Ok(())
            }
            _ => self.examine(view, stage).await,
        }
    }

    async fn draft(
        &self,
        owner: &Actor,
        organization: &OrganizationId,
    ) -> anyhow::Result<ApplicationView> {
        let view = applications::start(self.app, owner, organization, &Input::default()).await?;
        let (id, version) = (view.application.id, view.application.version);
        let names: Vec<&str> = applications::DRAFT_FIELDS.iter().map(|f| f.name).collect();
        let input = self.input(&names);
        let mut view = applications::save_draft(self.app, owner, id, version, &input).await?;
        let wanted = if self.cell("stage") == "draft" {
            1
        } else {
            DOCUMENTS.len()
        };
        for (code, file_name, bytes) in DOCUMENTS.iter().take(wanted) {
            let new = NewDocument {
                code: (*code).to_owned(),
                file_name: (*file_name).to_owned(),
                bytes: bytes.to_vec(),
            };
            view = applications::attach(self.app, owner, id, new).await?;
        }
        Ok(view)
    }

    async fn submit(
        &self,
        owner: &Actor,
        view: ApplicationView,
    ) -> anyhow::Result<ApplicationView> {
        let mut input = self.input(&["signatory_name", "signatory_title", "session"]);
        for field in ["accepts_no_vote", "undertakes_support", "declares_true"] {
            input.0.push((field.to_owned(), Value::Flag(true)));
        }
        Ok(applications::submit(
            self.app,
            owner,
            view.application.id,
            view.application.version,
            &input,
        )
        .await?)
    }

    async fn examine(&self, view: ApplicationView, stage: &str) -> anyhow::Result<()> {
        let officer = self.staff("officer@demo.example.org")?;
        let approver = self.staff("approver@demo.example.org")?;
        let id = view.application.id;
        let mut view = applications::take(self.app, &officer, id, view.application.version).await?;
        let all = stage != "under_examination";
        let codes: Vec<(String, Suggestion)> = view
            .criteria
            .iter()
            .map(|c| (c.criterion.code.clone(), c.proposal.suggestion))
            .collect();
        let most = if all { codes.len() } else { 5 };
        for (code, suggestion) in codes.into_iter().take(most) {
            let verdict = if suggestion == Suggestion::NotMet {
                "unclear"
            } else {
                "met"
            };
            let input = text_input(&[
                ("criterion", &code),
                ("verdict", verdict),
                ("reason", "Demonstration: read and compared."),
            ]);
            view = applications::assess(self.app, &officer, id, view.application.version, &input)
                .await?;
        }
        if !all {
            return Ok(());
        }
        self.days(7);
        view = applications::finish_assessment(self.app, &officer, id, view.application.version)
            .await?;
        let outcome = if self.cell("outcome").is_empty() {
            "admitted"
        } else {
            self.cell("outcome")
        };
        let input = text_input(&[
            ("outcome", outcome),
            ("reason", "Demonstration: as the criteria table shows."),
        ]);
        view = applications::recommend(self.app, &officer, id, view.application.version, &input)
            .await?;
        if stage == "recommended" {
            return Ok(());
        }
        view = applications::clear(self.app, &approver, id, view.application.version).await?;
        if stage == "cleared" {
            return Ok(());
        }
        let input = text_input(&[("session", self.cell("session"))]);
        view = applications::list_for_session(
            self.app,
            &officer,
            id,
            view.application.version,
            &input,
        )
        .await?;
        if stage == "listed" {
            return Ok(());
        }
        self.decide(&officer, &approver, id, view.application.version, outcome)
            .await
    }

    async fn decide(
        &self,
        officer: &Actor,
        approver: &Actor,
        id: ApplicationId,
        version: i32,
        outcome: &str,
    ) -> anyhow::Result<()> {
        self.clock.set("2026-06-19T08:00:00Z".parse()?);
        let mut pairs = vec![
            ("outcome", outcome),
            ("session", self.cell("session")),
            ("decided_on", "2026-06-15"),
            ("symbol", "DEMO/RES/1"),
        ];
        if outcome != "admitted" {
            pairs.push((
                "reason",
                "Demonstration: the Council asked for the list of member organizations.",
            ));
        }
        if outcome == "deferred" {
            pairs.push((
                "question",
                "Demonstration: which organizations are your members?",
            ));
            pairs.push(("asked_of", "applicant"));
        }
        let view =
            applications::record_decision(self.app, officer, id, version, &text_input(&pairs))
                .await?;
        applications::confirm_decision(self.app, approver, id, view.application.version).await?;
        Ok(())
    }
}

fn text_input(pairs: &[(&str, &str)]) -> Input {
    Input(
        pairs
            .iter()
            .map(|(n, v)| ((*n).to_owned(), Value::Text((*v).to_owned())))
            .collect(),
    )
}
