//! Questions, replies and the clock, as the team or staff see them.

use super::{
    ExtensionRow, ReplyDocument, RoundRow,
    ask::{default_due, last_safe_reply},
};
use crate::{
    App,
    actor::Actor,
    applications::{DecisionRow, view},
    error::AppError,
    policy::{Action, On, may},
    ports::{AccountReads, CaseReads},
};
use parvis_domain::{
    Day, Instant,
    account::Account,
    application::{
        Application, ApplicationId, Outcome, Party, Question, Reply, RoundEnd, RoundOrigin,
        StagePeriod, waited_for,
    },
    procedure::Setting,
};

/// A question with the documents given for it.
#[derive(Debug, Clone)]
pub struct QuestionView {
    /// The question. Staff see no reply before it is sent.
    pub question: Question,
    /// The documents.
    pub documents: Vec<ReplyDocument>,
    /// Whether something answers it.
    pub answered: bool,
}

/// A round.
#[derive(Debug, Clone)]
pub struct RoundView {
    /// The round.
    pub round: RoundRow,
    /// Its questions.
    pub questions: Vec<QuestionView>,
    /// Requests for more time.
    pub extensions: Vec<ExtensionRow>,
}

/// Who is waited for.
#[derive(Debug, Clone)]
pub struct ClockView {
    /// Who has the next move.
    pub waiting_for: Party,
    /// Since when.
    pub since: Instant,
    /// Whole days on each side so far, from the submission on.
    pub days: Vec<(Party, i64)>,
}

/// A deferral by the Council.
#[derive(Debug, Clone)]
pub struct Deferral {
    /// Which it is in this case, from 1.
    pub count: usize,
    /// The decision.
    pub decision: DecisionRow,
    /// When its question was answered.
    pub answered_at: Option<Instant>,
}

/// Everything about the questions of a case.
#[derive(Debug, Clone)]
pub struct QuestionsView {
    /// The application, as the reader sees it.
    pub case: super::super::ApplicationView,
    /// The rounds, oldest first.
    pub rounds: Vec<RoundView>,
    /// Questions being prepared; only staff see them.
    pub prepared: Vec<Question>,
    /// The clock.
    pub clock: ClockView,
    /// The deferrals, oldest first.
    pub deferrals: Vec<Deferral>,
    /// The due date of the next round unless another is set.
    pub default_due: Day,
    /// The last day on which a reply comes in time for the session aimed at.
    pub last_safe: Option<Day>,
    /// Today.
    pub today: Day,
    /// The person who handed the application in and gets the mails; only staff
    /// see it.
    pub recipient: Option<Account>,
    /// Reminders that must go out before the case can be closed.
    pub reminders_needed: i64,
}

/// Reads the questions of an application.
///
/// # Errors
/// [`AppError::NotFound`].
pub async fn questions(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
) -> Result<QuestionsView, AppError> {
    let reads = app.store.reads();
    let case = view(app, actor, id).await?;
    let whole = CaseReads::application(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let on = On::Application(&whole.organization_id, whole.stage);
    let staff = may(actor, Action::ViewAssessment, on);
    let (prepared, asked): (Vec<_>, Vec<_>) = reads
        .questions(id)
        .await?
        .into_iter()
        .partition(|q| q.round.is_none());
    let documents = reads.reply_documents(id).await?;
    let extensions = reads.extensions(id).await?;
    let rounds: Vec<RoundView> = reads
        .rounds(id)
        .await?
        .into_iter()
        .map(|round| whole_round(round, &asked, &documents, &extensions, staff))
        .collect();
    let periods = reads.stage_periods(id).await?;
    let procedure = crate::procedure::procedure(app).await?;
    let today = app.clock.today();
    let session = case.session.as_ref().filter(|s| !s.is_over(today));
    let owner = whole.submission.as_ref().map(|s| s.signed.by);
    let recipient = match owner.filter(|_| staff) {
        Some(owner) => AccountReads::account(reads, owner).await?,
        None => None,
    };
    Ok(QuestionsView {
        recipient,
        deferrals: deferrals(&case.decisions, &rounds),
        clock: clock(&whole, &periods, app.clock.now()),
        default_due: default_due(whole.stage, today, session, &procedure),
        last_safe: session.map(|s| last_safe_reply(s, &procedure)),
        reminders_needed: procedure.value(Setting::RemindersBeforeClosing),
        prepared: if staff { prepared } else { vec![] },
        rounds,
        case,
        today,
    })
}

fn whole_round(
    round: RoundRow,
    asked: &[Question],
    documents: &[ReplyDocument],
    extensions: &[ExtensionRow],
    staff: bool,
) -> RoundView {
    // What the applicant has not sent is its own, also after the round.
    let sent = round.ended_as == Some(RoundEnd::Answered);
    let seen = |question: &Question| {
        let mut question = question.clone();
        let own = |d: &&ReplyDocument| d.question == question.id && (sent || !staff);
        let documents: Vec<_> = documents.iter().filter(own).cloned().collect();
        let answered = question.is_answered(documents.len()) && (sent || !staff);
        if staff && !sent {
            question.reply = Reply::default();
        }
        QuestionView {
            question,
            documents,
            answered,
        }
    };
    let number = round.number;
    RoundView {
        questions: asked
            .iter()
            .filter(|q| q.round == Some(number))
            .map(seen)
            .collect(),
        extensions: extensions
            .iter()
            .filter(|e| e.round == number)
            .cloned()
            .collect(),
        round,
    }
}

/// The ledger of deferrals: those that hold or held, without corrected ones.
fn deferrals(decisions: &[DecisionRow], rounds: &[RoundView]) -> Vec<Deferral> {
    let mut kept: Vec<&DecisionRow> = decisions
        .iter()
        .filter(|d| d.outcome == Outcome::Deferred && d.superseded_by.is_none())
        .collect();
    kept.sort_by_key(|d| d.confirmed_at);
    kept.into_iter()
        .enumerate()
        .map(|(i, decision)| Deferral {
            count: i + 1,
            answered_at: rounds
                .iter()
                .map(|r| &r.round)
                .filter(|r| r.origin == RoundOrigin::Council)
                .filter(|r| r.ended_as == Some(RoundEnd::Answered))
                .find(|r| r.decision == Some(decision.id))
                .and_then(|r| r.ended_at),
            decision: decision.clone(),
        })
        .collect()
}

fn clock(application: &Application, periods: &[StagePeriod], now: Instant) -> ClockView {
    // Writing the draft is nobody's waiting.
    let submitted: Vec<StagePeriod> = periods
        .iter()
        .filter(|p| p.stage.is_submitted())
        .copied()
        .collect();
    let waiting_for = application.waiting_for();
    let mut since = application.updated_at;
    for period in periods.iter().rev() {
        if period.waiting_for != waiting_for {
            break;
        }
        since = period.from;
    }
    let days = [Party::Cso, Party::Ipd, Party::Council]
        .map(|party| (party, waited_for(&submitted, party, now).num_days()));
    ClockView {
        waiting_for,
        since,
        days: days.to_vec(),
    }
}
