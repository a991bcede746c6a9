//! The prepared questions go out as a round; or are taken back.

use super::{RoundRow, versions::keep_first};
use crate::{
    App,
    actor::Actor,
    applications::{ApplicationView, case::Case, view},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    letters::MailKind,
    policy::Action,
};
use chrono::Duration;
use parvis_domain::{
    Day,
    application::{
        Application, ApplicationId, AskedOf, Outcome, Question, QuestionId, Reply, Round, RoundEnd,
        RoundOrigin, Signature, Stage, Subject,
    },
    procedure::{Procedure, Setting},
    session::CouncilSession,
};

/// Until when the answers are wanted; the default of the settings without it.
pub const ASK_FIELDS: &[Field] = &[optional("due", Kind::Day, 10)];

/// Why questions are taken back; the applicant reads it.
pub const TAKE_BACK_FIELDS: &[Field] = &[required("reason", Kind::Text, 2000)];

/// The latest due date that can be set, in days from today.
pub(super) const LONGEST_DAYS: i64 = 365;

/// The last day on which a reply still comes in time for a session: IPD needs
/// its days to examine before the provisional agenda leaves (Rules 4 and 5 of
/// the Council).
#[must_use]
pub(super) fn last_safe_reply(session: &CouncilSession, procedure: &Procedure) -> Day {
    session.agenda_day() - Duration::days(procedure.value(Setting::ExaminationDays))
}

/// The due date unless somebody sets another: the days of the setting, but not
/// after the last safe reply date of the session aimed at, if that leaves a
/// week to answer.
#[must_use]
pub(super) fn default_due(
    stage: Stage,
    today: Day,
    session: Option<&CouncilSession>,
    procedure: &Procedure,
) -> Day {
    let days = if stage == Stage::Deferred {
        Setting::DeferralQuestionDays
    } else {
        Setting::QuestionDays
    };
    let due = today + Duration::days(procedure.value(days));
    let safe = session.map(|s| last_safe_reply(s, procedure));
    match safe.filter(|&day| day < due && day >= today + Duration::days(7)) {
        Some(day) if stage != Stage::Deferred => day,
        _ => due,
    }
}

/// Sends the prepared questions together.
///
/// # Errors
/// Faults: no question prepared, a due date that is not to come; not the officer
/// in charge; questions open.
pub async fn ask_questions(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let seen = view(app, actor, id).await?;
    let mut case = Case::open(app, actor, Action::AskQuestions, id, version).await?;
    let asked = case.signed(actor)?;
    case.application.may_ask(asked.by)?;
    let today = app.clock.today();
    let mut r = Reader::new(input, ASK_FIELDS);
    let due = r.day("due");
    let (first, last) = (
        today + Duration::days(1),
        today + Duration::days(LONGEST_DAYS),
    );
    if due.is_some_and(|day| day < first || day > last) {
        let bounds = vec![("min", first.to_string()), ("max", last.to_string())];
        r.faults.add_with("due", FaultCode::OutOfRange, bounds);
    }
    let known = case.tx.questions(id).await?;
    let mut prepared: Vec<Question> = known
        .iter()
        .filter(|q| q.round.is_none())
        .cloned()
        .collect();
    if prepared.is_empty() {
        r.faults.add("question", FaultCode::Required);
    }
    r.faults.or(())?;
    let procedure = case.tx.procedure().await?;
    let stage = case.application.stage;
    let due = due.unwrap_or_else(|| default_due(stage, today, seen.session.as_ref(), &procedure));
    let number = open(&mut case, asked, due).await?;
    number_questions(&mut case, &mut prepared, &known, number).await?;
    // What was handed in is kept before anything can change.
    keep_first(app, &mut case).await?;
    case.tell(app, MailKind::QuestionsAsked).await?;
    let detail = vec![("questions", numbers(&prepared)), ("due", due.to_string())];
    case.close(detail).await?;
    view(app, actor, id).await
}

/// Opens the next round; gives its number.
async fn open(case: &mut Case, asked: Signature, due: Day) -> Result<u32, AppError> {
    let rounds = case.tx.rounds(case.application.id).await?;
    let number = rounds.last().map_or(1, |r| r.number + 1);
    let round = Round {
        number,
        origin: RoundOrigin::Ipd,
        asked,
        due,
        reminders: 0,
        extension_asked: None,
    };
    case.application = case.application.clone().ask_questions(round)?;
    Ok(number)
}

async fn number_questions(
    case: &mut Case,
    prepared: &mut [Question],
    known: &[Question],
    round: u32,
) -> Result<(), AppError> {
    let mut number = known.iter().filter_map(|q| q.number).max().unwrap_or(0);
    for question in prepared {
        number += 1;
        question.round = Some(round);
        question.number = Some(number);
        case.tx.save_question(question).await?;
    }
    Ok(())
}

pub(super) fn numbers(questions: &[Question]) -> String {
    let numbers: Vec<String> = questions
        .iter()
        .filter_map(|q| q.number.map(|n| n.to_string()))
        .collect();
    numbers.join(", ")
}

/// After a confirmed deferral: the question of the Council to the applicant
/// goes out as a round of its own, unless the same one is open already.
pub(in crate::applications) async fn put_council_question(
    app: &App,
    case: &mut Case,
    signed: Signature,
) -> Result<(), AppError> {
    let Some(decision) = case.application.decision.clone() else {
        return Ok(());
    };
    let record = decision.record;
    let wanted = record.outcome == Outcome::Deferred
        && record.asked_of == Some(AskedOf::Applicant)
        && case.application.round.is_none();
    let Some(text) = record.question.filter(|_| wanted) else {
        return Ok(());
    };
    let id = case.application.id;
    let procedure = case.tx.procedure().await?;
    let due = default_due(Stage::Deferred, app.clock.today(), None, &procedure);
    let known = case.tx.questions(id).await?;
    let round = open(case, signed, due).await?;
    let question = Question {
        id: QuestionId(app.ids.uuid()),
        application: id,
        round: None,
        number: None,
        subject: Subject::Free,
        text,
        prepared: signed,
        reply: Reply::default(),
    };
    case.tx.add_question(&question).await?;
    number_questions(case, &mut [question], &known, round).await?;
    keep_first(app, case).await
}

/// The officer takes the open questions back.
///
/// # Errors
/// Faults; not the officer in charge; no questions open.
pub async fn take_back_questions(
    app: &App,
    actor: &Actor,
    id: ApplicationId,
    version: i32,
    input: &Input,
) -> Result<ApplicationView, AppError> {
    let mut case = Case::open(app, actor, Action::TakeBackQuestions, id, version).await?;
    let mut r = Reader::new(input, TAKE_BACK_FIELDS);
    let reason = r.text("reason");
    r.faults.or(())?;
    let officer = case.signed(actor)?.by;
    let round = case.application.round.as_ref().map_or(0, |r| r.number);
    case.application = case.application.clone().take_back_questions(officer)?;
    case.ends = Some((RoundEnd::TakenBack, reason));
    case.tell(app, MailKind::QuestionsTakenBack).await?;
    case.close(vec![("round", round.to_string())]).await?;
    view(app, actor, id).await
}

/// Writes the round as the case now has it: its dates while it is open, its end
/// when the act has ended it. Called with every act, so that no act forgets it.
pub(in crate::applications) async fn sync_round(
    case: &mut Case,
    before: &Application,
    by: Option<parvis_domain::account::AccountId>,
) -> Result<(), AppError> {
    let id = case.application.id;
    let after = case.application.round.clone();
    let ended = before
        .round
        .as_ref()
        .filter(|old| after.as_ref().is_none_or(|new| new.number != old.number));
    if let Some(old) = ended {
        let (end, reason) = case.ends.clone().unwrap_or_else(|| {
            let end = match case.application.stage {
                Stage::Withdrawn => RoundEnd::Withdrawn,
                Stage::Closed => RoundEnd::Closed,
                _ => RoundEnd::Superseded,
            };
            (end, None)
        });
        let rounds = case.tx.rounds(id).await?;
        if let Some(row) = rounds.into_iter().find(|r| r.number == old.number) {
            let row = RoundRow {
                ended_as: Some(end),
                ended_by: by,
                ended_at: Some(case.now),
                end_reason: reason,
                ..row
            };
            case.tx.put_round(&row).await?;
        }
    }
    let Some(new) = after.filter(|new| before.round.as_ref() != Some(new)) else {
        return Ok(());
    };
    let rounds = case.tx.rounds(id).await?;
    let first_due = rounds
        .iter()
        .find(|r| r.number == new.number)
        .map_or(new.due, |r| r.first_due);
    let decision = case.application.decision.as_ref().map(|d| d.record.id);
    let row = RoundRow {
        application: id,
        number: new.number,
        origin: new.origin,
        decision: decision.filter(|_| new.origin == RoundOrigin::Council),
        asked: new.asked,
        first_due,
        due: new.due,
        reminders: new.reminders,
        ended_as: None,
        ended_by: None,
        ended_at: None,
        end_reason: None,
    };
    case.tx.put_round(&row).await
}
