//! The cases of a session's list with what is known about them.

use super::frozen::FrozenVersion;
use crate::{
    App,
    actor::Actor,
    applications::{CaseRow, QueueFilter},
    error::AppError,
    policy::{Action, On, may},
    ports::{CaseReads, CouncilReads, DirectoryReads},
};
use parvis_domain::{
    application::{Application, Stage},
    council::{CouncilList, Facts, Lack, ListItem, ListMark, lacks},
    organization::{NameKind, Organization},
    session::CouncilSession,
    text::{LanguageTag, Locale, LocalizedText, fold},
};

/// The letter of application in the list `required-documents`.
const LETTER: &str = "D01";

/// An application on the list.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// As it stands on the list.
    pub item: ListItem,
    /// The application.
    pub application: Application,
    /// The applicant.
    pub organization: Organization,
    /// Its name in the three languages: as entered for the list, or as its
    /// entry has it.
    pub names: LocalizedText,
    /// What is missing.
    pub lacks: Vec<Lack>,
}

/// The list while it is being made.
#[derive(Debug, Clone)]
pub struct ListView {
    /// The session.
    pub session: CouncilSession,
    /// Symbol and version.
    pub list: CouncilList,
    /// The applications in their order.
    pub rows: Vec<ListRow>,
    /// Cleared cases that stand on no list.
    pub candidates: Vec<CaseRow>,
    /// The versions frozen so far, newest first.
    pub versions: Vec<FrozenVersion>,
}

impl ListView {
    /// Whether everything that is put before the session is complete.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let mut put = self.rows.iter().filter(|r| r.item.mark.is_put()).peekable();
        put.peek().is_some() && put.all(|r| r.lacks.is_empty()) && !self.list.symbol.is_empty()
    }
}

/// Reads the list of a session whole, without asking who reads.
pub(super) async fn load(app: &App, session: CouncilSession) -> Result<ListView, AppError> {
    let reads = app.store.reads();
    let code = session.code.clone();
    let stored = CouncilReads::council_list(reads, &code).await?;
    let mut list = stored.unwrap_or_else(|| CouncilList::new(code.clone()));
    let mut cases = Vec::new();
    for row in reads.queue(&of_session(&code)).await? {
        let Some(application) = CaseReads::application(reads, row.id).await? else {
            continue;
        };
        if !stands(&application, &code) {
            continue;
        }
        let organization = DirectoryReads::organization(reads, &application.organization_id)
            .await?
            .ok_or(AppError::NotFound)?;
        let documents = CaseReads::documents(reads, row.id).await?;
        let has_letter = documents.iter().any(|d| d.code == LETTER);
        cases.push((application, organization, has_letter));
    }
    cases.sort_by_cached_key(|(_, o, _)| fold(o.profile.display_name(Locale::En)));
    let known: Vec<_> = cases.iter().map(|(a, _, _)| (a.id, mark_of(a))).collect();
    list.follow(&known);
    let rows = list
        .items
        .iter()
        .filter_map(|item| {
            let at = cases
                .iter()
                .position(|(a, _, _)| a.id == item.application)?;
            let (application, organization, has_letter) = cases.swap_remove(at);
            Some(row(item.clone(), application, organization, has_letter))
        })
        .collect();
    let filter = QueueFilter {
        stage: Some(Stage::Cleared),
        ..QueueFilter::default()
    };
    Ok(ListView {
        candidates: reads.queue(&filter).await?,
        versions: CouncilReads::frozen_lists(reads, &code).await?,
        session,
        list,
        rows,
    })
}

/// Takes out the cases of organizations that the reader is bound to.
pub(super) fn restrict(view: &mut ListView, actor: &Actor) {
    view.rows.retain(|r| {
        let on = On::Application(&r.organization.id, r.application.stage);
        may(actor, Action::ViewAssessment, on)
    });
    view.candidates.retain(|c| {
        may(
            actor,
            Action::ViewAssessment,
            On::Application(&c.organization_id, c.stage),
        )
    });
}

fn of_session(code: &str) -> QueueFilter {
    QueueFilter {
        session: Some(code.to_owned()),
        with_closed: true,
        ..QueueFilter::default()
    }
}

/// Whether the case stands on the list of the session, decided or not.
pub(super) fn stands(application: &Application, code: &str) -> bool {
    let stage = matches!(
        application.stage,
        Stage::Listed
            | Stage::DecisionRecorded
            | Stage::Admitted
            | Stage::Deferred
            | Stage::NotAdmitted
            | Stage::CorrectionRecorded
    );
    stage && application.session.as_deref() == Some(code)
}

fn mark_of(application: &Application) -> ListMark {
    let recommended = application.recommendation.as_ref().map(|r| r.outcome);
    recommended.map_or(ListMark::NotReady, ListMark::proposed)
}

fn row(
    item: ListItem,
    application: Application,
    organization: Organization,
    has_letter: bool,
) -> ListRow {
    let names = names(&item, &organization);
    let facts = Facts {
        names: &names,
        has_letter,
        is_cleared: application.clearance.is_some(),
    };
    ListRow {
        lacks: lacks(&item, facts),
        item,
        application,
        organization,
        names,
    }
}

fn names(item: &ListItem, organization: &Organization) -> LocalizedText {
    let own = |locale: Locale| {
        let wanted = LanguageTag::from(locale);
        let entered = item.names.get(locale).map(str::to_owned);
        entered.or_else(|| {
            organization
                .profile
                .names
                .iter()
                .filter(|n| matches!(n.kind, NameKind::Official | NameKind::Translation))
                .find(|n| n.language.as_ref() == Some(&wanted))
                .map(|n| n.value.clone())
        })
    };
    LocalizedText {
        en: own(Locale::En),
        fr: own(Locale::Fr),
        es: own(Locale::Es),
    }
}
