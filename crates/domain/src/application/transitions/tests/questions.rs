//! Questions, closing without prejudice, deferrals.

use super::*;

fn asked() -> Result<Application, Refusal> {
    draft()
        .submit(submission())?
        .take(person(1))?
        .ask_questions(round(1, today(30)))
}

#[test]
fn silence_is_closed_by_another_person_after_due_date_and_reminders() -> Result<(), Refusal> {
    let why = |app: &Application, by, day| app.clone().close(closing(by), today(day), 2).err();
    let mut app = asked()?;
    let due = today(30);
    assert_eq!(why(&app, 2, 30), Some(Refusal::NotOverdue { due }));
    let missing = Refusal::RemindersMissing { sent: 0, needed: 2 };
    assert_eq!(why(&app, 2, 31), Some(missing));
    app = app.remind()?.remind()?;
    assert_eq!(why(&app, 1, 31), Some(Refusal::SecondPersonNeeded));
    let waiting = app.clone().ask_extension(signed(9))?;
    assert_eq!(why(&waiting, 2, 31), Some(Refusal::ExtensionWaiting));
    // More time: the reminders count from the new date.
    let granted = waiting.grant_extension(person(1), today(60))?;
    let due = today(60);
    assert_eq!(why(&granted, 2, 60), Some(Refusal::NotOverdue { due }));
    // A late answer is accepted as long as nobody has closed.
    assert_eq!(granted.send_answers()?.stage, Stage::UnderExamination);
    let closed = app.close(closing(2), today(31), 2)?;
    assert_eq!(
        (closed.stage, closed.stage.is_open()),
        (Stage::Closed, false)
    );
    Ok(())
}

#[test]
fn another_officer_takes_over_while_questions_are_open() -> Result<(), Refusal> {
    let app = asked()?.take(person(2))?;
    assert_eq!(
        (app.stage, app.round.is_some(), app.officer),
        (Stage::InformationRequested, true, Some(person(2)))
    );
    assert_eq!(
        app.clone().take_back_questions(person(1)).err(),
        Some(Refusal::NotTheOfficer)
    );
    assert_eq!(
        app.take_back_questions(person(2))?.stage,
        Stage::UnderExamination
    );
    Ok(())
}

#[test]
fn a_deferral_says_why_and_its_question_is_answered_before_the_next_round() -> Result<(), Refusal> {
    let mut unexplained = record(1, 7, Outcome::Deferred, None);
    unexplained.question = None;
    assert_eq!(
        listed()?.record_decision(unexplained).err(),
        Some(Refusal::DeferralUnexplained)
    );
    let deferred = listed()?
        .record_decision(record(1, 7, Outcome::Deferred, None))?
        .confirm_decision(signed(3))?
        .ask_questions(round(3, today(30)))?;
    assert_eq!(
        deferred.round.as_ref().map(|r| r.origin),
        Some(RoundOrigin::Council)
    );
    assert_eq!(
        deferred.clone().take(person(1)).err(),
        Some(Refusal::QuestionsOpen)
    );
    // A correction of the symbol leaves the question open; one of the outcome ends it.
    let mut symbol = record(
        1,
        8,
        Outcome::Deferred,
        Some(DecisionId(uuid::Uuid::from_u128(7))),
    );
    symbol.symbol = "RES/7/Corr.1".into();
    let corrected = deferred
        .clone()
        .record_decision(symbol)?
        .confirm_decision(signed(3))?;
    assert!(corrected.round.is_some());
    let admitted = record(
        1,
        9,
        Outcome::Admitted,
        Some(DecisionId(uuid::Uuid::from_u128(7))),
    );
    let admitted = deferred
        .clone()
        .record_decision(admitted)?
        .confirm_decision(signed(3))?;
    assert!(admitted.round.is_none());
    let answered = deferred.send_answers()?;
    assert_eq!(answered.stage, Stage::Deferred);
    assert_eq!(answered.take(person(2))?.stage, Stage::UnderExamination);
    Ok(())
}
