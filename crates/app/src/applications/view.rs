//! An application as its readers see it: the team, or staff.

use super::{Assessment, DecisionRow, Document};
use crate::{
    App,
    accounts::name_of,
    actor::Actor,
    error::AppError,
    policy::{Action, On, action_of, authorize, may},
    ports::{CaseReads, DirectoryReads, ReferenceReads},
    reference::CodeEntry,
};
use parvis_domain::{
    Day,
    account::AccountId,
    application::{
        Act, Application, ApplicationId, Condition, Move, Recommendation, Stage, Submission,
        conditions, destination,
    },
    criteria::{CriteriaSet, Criterion, Facts, Proposal, propose},
    observer_status::Timeline,
    organization::Organization,
    session::CouncilSession,
};

/// A criterion of the case with what is known about it.
#[derive(Debug, Clone)]
pub struct CriterionView {
    /// The criterion.
    pub criterion: Criterion,
    /// What the register proposes, from what.
    pub proposal: Proposal,
    /// The verdict; only staff see it.
    pub assessment: Option<Assessment>,
}

/// What only staff see.
#[derive(Debug, Clone)]
pub struct ExaminationView {
    /// The officer in charge and their name.
    pub officer: Option<(AccountId, String)>,
    /// The recommendation, and its author's name.
    pub recommendation: Option<(Recommendation, String)>,
    /// Who cleared it.
    pub cleared_by: Option<String>,
    /// Who recorded the decision that waits for confirmation.
    pub recorded_by: Option<String>,
}

/// An application.
#[derive(Debug, Clone)]
pub struct ApplicationView {
    /// The application. Officer, recommendation, clearance and unconfirmed
    /// records are taken out for readers who are not staff.
    pub application: Application,
    /// The applicant.
    pub organization: Organization,
    /// The documents.
    pub documents: Vec<Document>,
    /// The documents asked for, as the code list has them now.
    pub document_kinds: Vec<CodeEntry>,
    /// Head of the criteria set: of the submission, or in force today.
    pub criteria_set: CriteriaSet,
    /// The criteria.
    pub criteria: Vec<CriterionView>,
    /// The session hoped for, listed for, or next.
    pub session: Option<CouncilSession>,
    /// What only staff see.
    pub examination: Option<ExaminationView>,
    /// Confirmed decisions on this application.
    pub decisions: Vec<DecisionRow>,
    /// What the reader can do now.
    pub steps: Vec<Action>,
}

/// Reads an application.
///
/// # Errors
/// [`AppError::NotFound`] also for those who may not know that it exists.
pub async fn view(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
) -> Result<ApplicationView, AppError> {
    let reads = app.store.reads();
    let application = CaseReads::application(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let on = On::Application(&application.organization_id, application.stage);
    let seeing = if application.stage == Stage::Draft {
        Action::ViewDraft
    } else {
        Action::ViewApplication
    };
    authorize(actor, seeing, on)?;
    let staff = may(actor, Action::ViewAssessment, on);
    let organization = DirectoryReads::organization(reads, &application.organization_id)
        .await?
        .ok_or(AppError::NotFound)?;
    let documents = CaseReads::documents(reads, id).await?;
    let document_kinds = ReferenceReads::code_list(reads, "required-documents").await?;
    let version = application
        .submission
        .as_ref()
        .map(|s| s.criteria_set.as_str());
    let mut criteria_set = crate::reference::criteria_set(app, version).await?;
    let session = session_of(app, &application).await?;
    let assessments = if staff {
        CaseReads::assessments(reads, id).await?
    } else {
        vec![]
    };
    let sources = Sources {
        application: &application,
        organization: &organization,
        documents: &documents,
        kinds: &document_kinds,
        session: session.as_ref(),
    };
    let criteria = criteria(app, &mut criteria_set, &sources, assessments).await?;
    let mut decisions = CaseReads::decisions_of(reads, &application.organization_id).await?;
    decisions.retain(|d| d.application_id == id);
    let procedure = crate::procedure::procedure(app).await?;
    let reminders = procedure.reminders_before_closing();
    let steps = steps(actor, &application, app.clock.today(), reminders);
    let examination = if staff {
        Some(examination(app, &application).await?)
    } else {
        None
    };
    let mut application = application;
    if !staff {
        hide(&mut application);
        decisions.iter_mut().for_each(DecisionRow::hide_staff);
    }
    Ok(ApplicationView {
        application,
        organization,
        documents,
        document_kinds: document_kinds.into_iter().filter(|k| !k.retired).collect(),
        criteria_set,
        criteria,
        session,
        examination,
        decisions,
        steps,
    })
}

/// Takes out what the applicant does not see before the Council has decided:
/// the recommendation and who works on it. A record that waits for its
/// confirmation shows as the stage before it.
fn hide(application: &mut Application) {
    application.officer = None;
    application.recommendation = None;
    application.clearance = None;
    application.recorded = None;
    application.stage = shown_stage(application);
}

/// The stage as the applicant sees it.
pub(crate) fn shown_stage(application: &Application) -> Stage {
    match application.stage {
        Stage::Assessed | Stage::Recommended | Stage::Cleared => Stage::UnderExamination,
        Stage::DecisionRecorded => Stage::Listed,
        Stage::CorrectionRecorded => application
            .decision
            .as_ref()
            .map_or(Stage::Listed, |d| d.record.outcome.stage()),
        other => other,
    }
}

/// The session that concerns the case: on whose list it is, which the CSO
/// hopes for, or the next one.
async fn session_of(
    app: &App,
    application: &Application,
) -> Result<Option<CouncilSession>, AppError> {
    let hoped = application
        .submission
        .as_ref()
        .and_then(|s: &Submission| s.session_hoped_for.clone());
    if let Some(code) = application.session.clone().or(hoped) {
        return ReferenceReads::session(app.store.reads(), &code).await;
    }
    let today = app.clock.today();
    let mut sessions = app.store.reads().sessions().await?;
    sessions.retain(|s| s.date_from.earliest() > today);
    Ok(sessions.into_iter().min_by_key(|s| s.date_from.earliest()))
}

struct Sources<'a> {
    application: &'a Application,
    organization: &'a Organization,
    documents: &'a [Document],
    kinds: &'a [CodeEntry],
    session: Option<&'a CouncilSession>,
}

async fn criteria(
    app: &App,
    set: &mut CriteriaSet,
    from: &Sources<'_>,
    mut assessments: Vec<Assessment>,
) -> Result<Vec<CriterionView>, AppError> {
    let today = app.clock.today();
    let mut statuses = DirectoryReads::statuses(app.store.reads(), &from.organization.id).await?;
    // The status that this very application began does not count against it.
    let own = from.application.decision.as_ref().map(|d| d.record.id);
    statuses.retain(|s| s.decision.is_none() || s.decision != own);
    let submission = from.application.submission.as_ref();
    let given: Vec<String> = from.documents.iter().map(|d| d.code.clone()).collect();
    let required: Vec<String> = from
        .kinds
        .iter()
        .filter(|k| !k.retired && k.attribute("required") == "true")
        .map(|k| k.code.clone())
        .collect();
    let facts = Facts {
        profile: &from.organization.profile,
        dossier: &from.application.dossier,
        documents: &given,
        required_documents: &required,
        signatory: submission.map(|s| s.signatory_name.as_str()),
        received_on: submission.map_or(today, |s| s.signed.at.date_naive()),
        session: from
            .session
            .map(|s| (s.application_deadline, s.date_from.earliest())),
        observer_since: Timeline::of(&statuses)
            .listed_on(today)
            .map(|s| s.listed_since.to_string()),
    };
    Ok(std::mem::take(&mut set.criteria)
        .into_iter()
        .map(|criterion| {
            let proposal = propose(&criterion, &facts);
            let at = assessments
                .iter()
                .position(|a| a.criterion == criterion.code);
            CriterionView {
                proposal,
                assessment: at.map(|i| assessments.swap_remove(i)),
                criterion,
            }
        })
        .collect())
}

async fn examination(app: &App, application: &Application) -> Result<ExaminationView, AppError> {
    let recommender = application.recommendation.as_ref().map(|r| r.signed.by);
    let clearer = application.clearance.map(|c| c.by);
    let recorder = application.recorded.as_ref().map(|r| r.recorded.by);
    let officer = name_of(app, application.officer).await?;
    let recommender = name_of(app, recommender).await?;
    Ok(ExaminationView {
        officer: application.officer.zip(officer),
        recommendation: application.recommendation.clone().zip(recommender),
        cleared_by: name_of(app, clearer).await?,
        recorded_by: name_of(app, recorder).await?,
    })
}

/// What somebody can do on a case now; nothing on one that does not exist.
pub(crate) async fn steps_of(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
) -> Result<Vec<Action>, AppError> {
    let found = CaseReads::application(app.store.reads(), id).await?;
    let procedure = crate::procedure::procedure(app).await?;
    let reminders = procedure.reminders_before_closing();
    let today = app.clock.today();
    Ok(found
        .map(|a| steps(actor, &a, today, reminders))
        .unwrap_or_default())
}

/// What the reader can do now: the table of the workflow and the permissions,
/// and its conditions as far as they can be told beforehand.
fn steps(actor: &Actor, application: &Application, today: Day, reminders: u32) -> Vec<Action> {
    let on = On::Application(&application.organization_id, application.stage);
    let me = actor.id();
    let recommender = application.recommendation.as_ref().map(|r| r.signed.by);
    let recorder = application.recorded.as_ref().map(|r| r.recorded.by);
    let round = application.round.as_ref();
    let asked = round.is_some_and(|r| r.extension_asked.is_some());
    let holds = |condition: &Condition| match condition {
        Condition::OfficerInCharge => application.officer == me,
        Condition::NotTheOfficer => application.officer != me,
        Condition::NotTheRecommender => recommender != me,
        Condition::NotTheRecorder => recorder != me,
        Condition::QuestionsOpen => round.is_some(),
        Condition::NoQuestionsOpen => round.is_none(),
        Condition::ExtensionAsked => asked,
        Condition::NoExtensionAsked => !asked,
        Condition::DuePassed => round.is_some_and(|r| r.is_overdue(today)),
        Condition::RemindersSent => round.is_some_and(|r| r.reminders >= reminders),
        // The rest is told from what is entered.
        _ => true,
    };
    let stage = application.stage;
    // Who has the case already cannot take it; a deferred one is taken again.
    let new_to_me = application.officer != me || stage == Stage::Deferred;
    Act::ALL
        .iter()
        .filter(|&&act| destination(stage, act) != Move::Refused)
        .filter(|&&act| conditions(stage, act).iter().all(holds))
        .filter(|&&act| act != Act::Take || new_to_me)
        .map(|&act| action_of(act))
        .filter(|&action| may(actor, action, on))
        .collect()
}
