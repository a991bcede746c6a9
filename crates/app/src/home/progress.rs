//! How far an application is: a draft by what it lacks, a case by who moves
//! next and until when.

use crate::{
    App,
    actor::Actor,
    applications::{due_of, lacks, shown_stage},
    error::AppError,
    policy::{Action, On, authorize},
    ports::{CaseReads, ReferenceReads},
};
use parvis_domain::{
    Day,
    application::{ApplicationId, Party, Stage},
};

/// Who has the next move, and since and until when.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Who.
    pub party: Party,
    /// For how many days so far.
    pub days: i64,
    /// The day that matters next, where one is known.
    pub due: Option<Day>,
}

/// How far an application is.
#[derive(Debug, Clone)]
pub struct Progress {
    /// Codes of answers and documents that a draft still lacks.
    pub lacks: Vec<String>,
    /// Parts of a hundred that are there; 100 from the submission on.
    pub percent: usize,
    /// Who moves next.
    pub waiting: Waiting,
}

/// How far an application is, for its team and for staff.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn progress(app: &App, actor: &Actor, id: ApplicationId) -> Result<Progress, AppError> {
    let reads = app.store.reads();
    let application = CaseReads::application(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let seeing = if application.stage == Stage::Draft {
        Action::ViewDraft
    } else {
        Action::ViewApplication
    };
    let on = On::Application(&application.organization_id, application.stage);
    authorize(actor, seeing, on)?;
    let (lacks, of) = if application.stage == Stage::Draft {
        lacks(app, &application).await?
    } else {
        (vec![], 1)
    };
    let periods = CaseReads::stage_periods(reads, id).await?;
    // The applicant sees one wait for IPD, whatever goes on inside.
    let shown = shown_stage(&application);
    let party = if application.waiting_for() == Party::Cso {
        Party::Cso
    } else {
        shown.waiting_for()
    };
    let since = periods
        .iter()
        .rev()
        .take_while(|p| p.waiting_for == party)
        .last()
        .map_or(application.updated_at, |p| p.from);
    let sessions = ReferenceReads::sessions(reads).await?;
    let today = app.clock.today();
    let due = due_of(&application, &sessions, today);
    Ok(Progress {
        percent: 100 * (of - lacks.len().min(of)) / of.max(1),
        lacks,
        waiting: Waiting {
            party,
            days: (app.clock.now() - since).num_days().max(0),
            due,
        },
    })
}
