//! What needs somebody's action, as one list. Each kind of task is found by its
//! own small query; to add one: a variant and its arm, its words in
//! `crates/http/src/labels/home.rs` and its link in
//! `crates/web/src/pages/applicant/home.rs`.

use crate::{
    App,
    actor::Actor,
    error::AppError,
    inquiries, observations,
    organizations::{OwnOrganization, own},
    policy::{Action, On, authorize, may},
    ports::{DirectoryReads, ProcedureReads, ReferenceReads},
    registrations,
    team::JoinFilter,
};
use parvis_domain::{
    Day,
    application::{ApplicationId, Party, Stage},
    coded_enum,
    inquiry::InquiryState,
    invitation::InvitationState,
    organization::{Organization, OrganizationId},
    procedure::Setting,
    report::PeriodicReport,
    session::CouncilSession,
};

coded_enum! {
    /// A kind of task, the most urgent first.
    TaskKind {
        /// Confirm the mail address.
        ConfirmEmail = "confirm_email",
        /// Answer the questions of IPD or of the Council.
        AnswerQuestions = "answer_questions",
        /// Answer an observation that IPD disclosed.
        AnswerObservation = "answer_observation",
        /// Answer an invitation to a consultation.
        AnswerConsultation = "answer_consultation",
        /// Write the periodic report, or answer the question about it.
        WriteReport = "write_report",
        /// Nominate delegates for a consultation before registration closes.
        NominateDelegates = "nominate_delegates",
        /// Answer a question of IOM about an inquiry.
        AnswerInquiry = "answer_inquiry",
        /// Read IOM's answer to an inquiry.
        ReadAnswer = "read_answer",
        /// Report on action points that one's organization owns.
        ReportActionPoints = "report_action_points",
        /// Accept or decline an invitation into a team.
        AnswerInvitation = "answer_invitation",
        /// Decide about a request to join the team.
        DecideJoin = "decide_join",
        /// Finish a draft.
        FinishDraft = "finish_draft",
        /// Enter the organization, or ask to join it.
        FindOrganization = "find_organization",
    }
}

/// A task.
#[derive(Debug, Clone)]
pub struct Task {
    /// What is to be done.
    pub kind: TaskKind,
    /// For which organization.
    pub organization: Option<Organization>,
    /// On which application.
    pub application: Option<ApplicationId>,
    /// Its reference.
    pub reference: Option<String>,
    /// The last day.
    pub due: Option<Day>,
    /// The invitation to answer.
    pub invitation: Option<uuid::Uuid>,
    /// The inquiry to look at.
    pub inquiry: Option<uuid::Uuid>,
    /// How many things of this kind there are to do at this place.
    pub count: usize,
}

impl Task {
    fn new(kind: TaskKind) -> Self {
        Self {
            kind,
            organization: None,
            application: None,
            reference: None,
            due: None,
            invitation: None,
            inquiry: None,
            count: 1,
        }
    }

    fn of(kind: TaskKind, own: &OwnOrganization) -> Self {
        Self {
            organization: Some(own.organization.clone()),
            ..Self::new(kind)
        }
    }
}

/// Everything that needs the action of the person who asks: what is due first,
/// first; then by kind.
///
/// # Errors
/// [`AppError::NotSignedIn`], [`AppError::Unavailable`].
pub async fn tasks(app: &App, actor: &Actor) -> Result<Vec<Task>, AppError> {
    authorize(actor, Action::OwnAccount, On::Nothing)?;
    let own = own(app, actor).await?;
    let mut all = Vec::new();
    for &kind in TaskKind::ALL {
        all.extend(find(app, actor, &own, kind).await?);
    }
    all.sort_by_key(|t| (t.due.unwrap_or(Day::MAX), t.kind));
    Ok(all)
}

async fn find(
    app: &App,
    actor: &Actor,
    own: &[OwnOrganization],
    kind: TaskKind,
) -> Result<Vec<Task>, AppError> {
    match kind {
        TaskKind::ConfirmEmail => Ok(confirm(actor)),
        TaskKind::AnswerQuestions => Ok(questions(own)),
        TaskKind::AnswerObservation => observed(app, actor, own).await,
        TaskKind::AnswerConsultation => invited(app, actor, own).await,
        TaskKind::WriteReport => reported(app, actor, own).await,
        TaskKind::NominateDelegates => nominations(app, actor, own).await,
        TaskKind::AnswerInquiry => inquired(app, own, kind, InquiryState::Asked).await,
        TaskKind::ReadAnswer => inquired(app, own, kind, InquiryState::Answered).await,
        TaskKind::ReportActionPoints => follow_up(app, actor, own).await,
        TaskKind::AnswerInvitation => invitations(app, actor).await,
        TaskKind::DecideJoin => joins(app, actor, own).await,
        TaskKind::FinishDraft => drafts(app, own).await,
        TaskKind::FindOrganization => organization(app, actor, own).await,
    }
}

fn confirm(actor: &Actor) -> Vec<Task> {
    let confirmed = actor.person.as_ref().is_none_or(|p| p.confirmed);
    if confirmed {
        vec![]
    } else {
        vec![Task::new(TaskKind::ConfirmEmail)]
    }
}

fn questions(own: &[OwnOrganization]) -> Vec<Task> {
    let mut tasks = Vec::new();
    for of in own {
        for row in of.applications.iter().filter(|a| {
            a.stage != Stage::Draft && a.waiting_for == Party::Cso && a.answers_due.is_some()
        }) {
            tasks.push(Task {
                application: Some(row.id),
                reference: row.reference.clone(),
                due: row.answers_due,
                ..Task::of(TaskKind::AnswerQuestions, of)
            });
        }
    }
    tasks
}

async fn observed(
    app: &App,
    actor: &Actor,
    own: &[OwnOrganization],
) -> Result<Vec<Task>, AppError> {
    let mut tasks = Vec::new();
    for of in own {
        let told = observations::disclosed(app, actor, &of.organization.id).await?;
        let open: Vec<_> = told.iter().filter(|d| d.can_reply).collect();
        if let Some(due) = open.iter().map(|d| d.due).min() {
            tasks.push(Task {
                due: Some(due),
                count: open.len(),
                ..Task::of(TaskKind::AnswerObservation, of)
            });
        }
    }
    Ok(tasks)
}

/// Invitations to consultations that have no answer, by the last day for it.
async fn invited(app: &App, actor: &Actor, own: &[OwnOrganization]) -> Result<Vec<Task>, AppError> {
    let mut tasks = Vec::new();
    for of in own {
        let id = &of.organization.id;
        if !may(actor, Action::RespondToInvitation, On::Organization(id)) {
            continue;
        }
        let all = crate::invitations::of_organization(app, actor, id).await?;
        let silent = all
            .iter()
            .filter(|v| v.open && v.invitation.state == InvitationState::Invited);
        let days = silent.map(|v| v.consultation.details.registration_closes);
        let days: Vec<Option<Day>> = days.collect();
        if !days.is_empty() {
            tasks.push(Task {
                due: days.iter().flatten().min().copied(),
                count: days.len(),
                ..Task::of(TaskKind::AnswerConsultation, of)
            });
        }
    }
    Ok(tasks)
}

async fn reported(
    app: &App,
    actor: &Actor,
    own: &[OwnOrganization],
) -> Result<Vec<Task>, AppError> {
    let reads = app.store.reads();
    let mut tasks = Vec::new();
    for of in own {
        let id = &of.organization.id;
        if !may(actor, Action::EditReport, On::Organization(id)) {
            continue;
        }
        let all = reads.reports_of(id).await?;
        let current = all.into_iter().find(|r| r.accepted.is_none());
        if let Some(report) = current.filter(PeriodicReport::waits_for_organization) {
            tasks.push(Task {
                due: Some(report.due_on),
                ..Task::of(TaskKind::WriteReport, of)
            });
        }
    }
    Ok(tasks)
}

async fn nominations(
    app: &App,
    actor: &Actor,
    own: &[OwnOrganization],
) -> Result<Vec<Task>, AppError> {
    let mut tasks = Vec::new();
    for of in own {
        let id = &of.organization.id;
        for (it, due) in registrations::until_registration_closes(app, actor, id).await? {
            tasks.push(Task {
                due,
                reference: Some(it.code),
                ..Task::of(TaskKind::NominateDelegates, of)
            });
        }
    }
    Ok(tasks)
}

async fn inquired(
    app: &App,
    own: &[OwnOrganization],
    kind: TaskKind,
    state: InquiryState,
) -> Result<Vec<Task>, AppError> {
    let mut tasks = Vec::new();
    for of in own {
        let all = inquiries::waits_for(app, &of.organization.id).await?;
        tasks.extend(all.into_iter().filter(|i| i.state == state).map(|i| Task {
            organization: Some(of.organization.clone()),
            reference: Some(i.reference),
            inquiry: Some(i.id),
            ..Task::new(kind)
        }));
    }
    Ok(tasks)
}

async fn follow_up(
    app: &App,
    actor: &Actor,
    own: &[OwnOrganization],
) -> Result<Vec<Task>, AppError> {
    let mut tasks = Vec::new();
    for of in own {
        let id = &of.organization.id;
        if !may(actor, Action::ReportActionPoint, On::Organization(id)) {
            continue;
        }
        let query = crate::follow_up::PointQuery {
            organization: Some(id.clone()),
            unfinished: true,
            ..crate::follow_up::PointQuery::default()
        };
        let mut open = app.store.reads().find_action_points(&query).await?;
        open.retain(|p| p.said_done_at.is_none());
        if let Some(due) = open.iter().map(|p| p.due_on).min() {
            tasks.push(Task {
                due: Some(due),
                count: open.len(),
                ..Task::of(TaskKind::ReportActionPoints, of)
            });
        }
    }
    Ok(tasks)
}

async fn invitations(app: &App, actor: &Actor) -> Result<Vec<Task>, AppError> {
    let reads = app.store.reads();
    let mut tasks = Vec::new();
    if !may(actor, Action::AnswerInvitation, On::Nothing) {
        return Ok(tasks);
    }
    for invitation in reads.invitations(None, actor.id()).await? {
        tasks.push(Task {
            organization: DirectoryReads::organization(reads, &invitation.organization).await?,
            due: Some(invitation.expires_at.date_naive()),
            invitation: Some(invitation.id),
            ..Task::new(TaskKind::AnswerInvitation)
        });
    }
    Ok(tasks)
}

async fn joins(app: &App, actor: &Actor, own: &[OwnOrganization]) -> Result<Vec<Task>, AppError> {
    let reads = app.store.reads();
    let days = ProcedureReads::procedure(reads)
        .await?
        .value(Setting::JoinAnswerDays);
    let mut tasks = Vec::new();
    for of in own {
        let id = &of.organization.id;
        if !may(actor, Action::DecideJoin, On::Organization(id)) {
            continue;
        }
        let open = reads.join_requests(&open_of(id)).await?;
        if let Some(first) = open.first() {
            tasks.push(Task {
                due: Some((first.at + chrono::Duration::days(days)).date_naive()),
                count: open.len(),
                ..Task::of(TaskKind::DecideJoin, of)
            });
        }
    }
    Ok(tasks)
}

fn open_of(id: &OrganizationId) -> JoinFilter {
    JoinFilter {
        organization: Some(id.clone()),
        account: None,
        open: true,
    }
}

/// A draft is due when applications for the next session end.
async fn drafts(app: &App, own: &[OwnOrganization]) -> Result<Vec<Task>, AppError> {
    let reads = app.store.reads();
    let today = app.clock.today();
    let sessions = ReferenceReads::sessions(reads).await?;
    let deadlines = sessions.iter().filter_map(deadline);
    let due = deadlines.filter(|d| *d >= today).min();
    let mut tasks = Vec::new();
    for of in own {
        for row in of.applications.iter().filter(|a| a.stage == Stage::Draft) {
            tasks.push(Task {
                application: Some(row.id),
                due,
                ..Task::of(TaskKind::FinishDraft, of)
            });
        }
    }
    Ok(tasks)
}

const fn deadline(session: &CouncilSession) -> Option<Day> {
    session.application_deadline
}

async fn organization(
    app: &App,
    actor: &Actor,
    own: &[OwnOrganization],
) -> Result<Vec<Task>, AppError> {
    let may = may(actor, Action::RegisterOrganization, On::Nothing);
    let confirmed = actor.person.as_ref().is_some_and(|p| p.confirmed);
    if !own.is_empty() || !may || !confirmed {
        return Ok(vec![]);
    }
    let asked = JoinFilter {
        account: actor.id(),
        open: true,
        organization: None,
    };
    let waits = !app.store.reads().join_requests(&asked).await?.is_empty();
    Ok(if waits {
        vec![]
    } else {
        vec![Task::new(TaskKind::FindOrganization)]
    })
}
