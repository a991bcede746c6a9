//! What stands for `{hit}` and `{observation}` in the routes about an organization.

use anyhow::Context;
use parvis_app::{
    actor::{Actor, Surface},
    input::{Input, Value},
    inquiries,
    letters::{self, MailKind},
    observations::{self, NewFile},
    ports::{AccountReads, DirectoryReads, ScreeningReads, TeamReads},
    screening::{self, HitFilter},
};
use parvis_domain::{account::TeamRole, organization::OrganizationId, text::Locale};
use parvis_tests::app::{TestApp, fixture};

/// Things of the due diligence about one organization.
pub(super) struct Diligence {
    pub(super) hit: String,
    pub(super) observation: String,
    pub(super) inquiry: String,
}

impl Diligence {
    /// Makes one of each.
    pub(super) async fn about(app: &TestApp, id: &OrganizationId) -> anyhow::Result<Self> {
        let reads = app.app.store.reads();
        let organization = DirectoryReads::organization(reads, id).await?;
        let organization = organization.context("no organization")?;
        let name = organization.profile.official_name().context("no name")?;
        let entry = (id.as_str(), "ENTITY", name.value.as_str(), "");
        let number = id.as_str().replace('-', "");
        let entry = (number.as_str(), entry.1, entry.2, entry.3);
        let text = crate::stories::screening::list("2026-11-20", &[entry]);
        let file = parvis_interchange::read_sanctions_list(text.as_bytes());
        let file = file.map_err(|f| anyhow::anyhow!("{f:?}"))?;
        let input = Input(vec![("accept_removals".to_owned(), Value::Flag(true))]);
        screening::load(&app.app, &Actor::system(), file, &text, &input).await?;
        screening::run(&app.app, &Actor::system()).await?;
        let filter = HitFilter {
            organization: Some(id.clone()),
            ..HitFilter::default()
        };
        let officer = AccountReads::account_by_email(reads, "officer@demo.example.org").await?;
        let officer = officer.context("no officer")?;
        let officer = Actor::account(&officer, Surface::Api, Locale::En);
        let text = |pairs: &[(&str, &str)]| {
            let pairs = pairs.iter();
            Input(
                pairs
                    .map(|(n, v)| ((*n).to_owned(), Value::Text((*v).to_owned())))
                    .collect(),
            )
        };
        let note = text(&[
            ("category", "other"),
            ("observation_level", "risk"),
            ("text", "seen"),
            ("source", "test"),
        ]);
        let seen = NewFile {
            file_name: "letter.pdf".to_owned(),
            bytes: fixture("demo/documents/letter.pdf")?,
        };
        let noted = observations::observe(&app.app, &officer, id, &note, Some(seen)).await?;
        let observation = noted.observation.id;
        let told = text(&[("wording", "please")]);
        observations::disclose(&app.app, &officer, id, observation, 1, &told).await?;
        let team = TeamReads::team(reads, id).await?;
        let owner = team.iter().find(|m| m.role == TeamRole::Owner);
        let owner = AccountReads::account(reads, owner.context("no owner")?.account).await?;
        let owner = Actor::account(&owner.context("no account")?, Surface::Api, Locale::En);
        let asks = text(&[
            ("inquiry_kind", "question"),
            ("language", "en"),
            ("subject", "Whom"),
            ("text", "Whom do we ask?"),
        ]);
        let inquiry = inquiries::send(&app.app, &owner, id, &asks).await?;
        let hits = ScreeningReads::screening_hits(reads, &filter).await?;
        Ok(Self {
            observation: observation.to_string(),
            inquiry: inquiry.inquiry.id.to_string(),
            hit: hits.last().context("no question")?.id.to_string(),
        })
    }
}

/// Leaves a draft of the acknowledgement's English text, by somebody who is
/// not among those tried.
pub(super) async fn letter_draft(app: &TestApp) -> anyhow::Result<()> {
    let reads = app.app.store.reads();
    let writer = AccountReads::account_by_email(reads, "officer2@demo.example.org").await?;
    let writer = Actor::account(&writer.context("no officer")?, Surface::Api, Locale::En);
    let (kind, language) = (MailKind::Acknowledgement, Locale::En);
    let texts = letters::letter_text(&app.app, &writer, kind, language).await?;
    let now = &texts.first().context("no text")?.text;
    let same = [("subject", &now.subject), ("body", &now.body)];
    let same = same.map(|(name, text)| (name.to_owned(), Value::Text(text.clone())));
    let input = Input(same.into());
    letters::write_letter_text(&app.app, &writer, kind, language, 0, &input).await?;
    Ok(())
}
