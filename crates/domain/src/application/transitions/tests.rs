use super::*;
use crate::{
    Day, Instant,
    application::{
        ApplicationId, AskedOf, Closing, DecisionId, Outcome, Round, RoundOrigin, conditions, table,
    },
    organization::OrganizationId,
};
use proptest::prelude::*;

mod questions;

fn person(n: u128) -> AccountId {
    AccountId(uuid::Uuid::from_u128(n))
}

fn signed(n: u128) -> Signature {
    Signature {
        by: person(n),
        at: Instant::UNIX_EPOCH,
    }
}

fn draft() -> Application {
    Application::draft(
        ApplicationId(uuid::Uuid::nil()),
        OrganizationId::from_number(1),
        Instant::UNIX_EPOCH,
    )
}

fn submission() -> Submission {
    Submission {
        reference: "OBS-2026-00001".into(),
        signed: signed(9),
        signatory_name: "A".into(),
        signatory_title: "B".into(),
        criteria_set: "working-1".into(),
        session_hoped_for: None,
    }
}

fn recommendation(by: u128) -> Recommendation {
    Recommendation {
        outcome: Outcome::Admitted,
        reason: "r".into(),
        signed: signed(by),
    }
}

fn record(by: u128, id: u128, outcome: Outcome, supersedes: Option<DecisionId>) -> DecisionRecord {
    DecisionRecord {
        id: DecisionId(uuid::Uuid::from_u128(id)),
        outcome,
        session: "1".into(),
        decided_on: Day::default(),
        symbol: format!("RES/{id}"),
        reason: Some("minutes".into()),
        question: Some("who are the members?".into()),
        asked_of: Some(AskedOf::Applicant),
        recorded: signed(by),
        supersedes,
    }
}

fn today(step: u128) -> Day {
    Day::default() + chrono::Duration::days(i64::try_from(step).unwrap())
}

fn round(by: u128, due: Day) -> Round {
    Round {
        number: 1,
        origin: RoundOrigin::Ipd,
        asked: signed(by),
        due,
        reminders: 0,
        extension_asked: None,
    }
}

fn closing(by: u128) -> Closing {
    Closing {
        reason: "no answer".into(),
        signed: signed(by),
    }
}

/// Plays one act by one person, as the commands do; each step is a day later.
fn play(app: Application, act: Act, who: u128, step: u128) -> Result<Application, Refusal> {
    let held = app
        .decision
        .as_ref()
        .filter(|_| app.stage != Stage::Listed)
        .map(|d| d.record.id);
    let outcome = [Outcome::Admitted, Outcome::Deferred, Outcome::NotAdmitted][(step % 3) as usize];
    match act {
        Act::Edit => app.edit(Dossier::default()),
        Act::Submit => app.submit(submission()),
        Act::Withdraw => app.withdraw(),
        Act::Take => app.take(person(who)),
        Act::Assess => app.may_assess(person(who)).map(|()| app),
        Act::AskQuestions => app.ask_questions(round(who, today(step + 1))),
        Act::SaveAnswers => app.save_answers(),
        Act::SendAnswers => app.send_answers(),
        Act::AskExtension => app.ask_extension(signed(who)),
        Act::GrantExtension => app.grant_extension(person(who), today(step + 1)),
        Act::RefuseExtension => app.refuse_extension(person(who)),
        Act::TakeBackQuestions => app.take_back_questions(person(who)),
        Act::Remind => app.remind(),
        Act::Close => app.close(closing(who), today(step), 1),
        Act::FinishAssessment => app.finish_assessment(person(who), vec![]),
        Act::ReopenAssessment => app.reopen_assessment(person(who)),
        Act::Recommend => app.recommend(recommendation(who), vec![]),
        Act::SendBack => app.send_back(person(who)),
        Act::Clear => app.clear(signed(who)),
        Act::List => app.list("1".into()),
        Act::Unlist => app.unlist(),
        Act::RecordDecision => app.record_decision(record(who, step, outcome, held)),
        Act::RejectRecord => app.reject_record(),
        Act::ConfirmDecision => app.confirm_decision(signed(who)),
    }
}

/// A refusal names a condition that the arrow has.
fn is_foretold(stage: Stage, act: Act, why: &Refusal) -> bool {
    match why.condition() {
        None => destination(stage, act) == Move::Refused,
        Some(condition) => {
            let listed = conditions(stage, act);
            listed.contains(&condition)
                || (*why == Refusal::SecondPersonNeeded
                    && (listed.contains(&Condition::NotTheRecorder)
                        || listed.contains(&Condition::NotTheOfficer)))
        }
    }
}

fn two_persons(app: &Application) -> bool {
    let recommended = app.recommendation.as_ref().map(|r| r.signed.by);
    let cleared = app.clearance.map(|c| c.by);
    let decided = app.decision.as_ref();
    (cleared.is_none() || recommended != cleared)
        && decided.is_none_or(|d| d.record.recorded.by != d.confirmed.by)
        && app
            .closing
            .as_ref()
            .is_none_or(|c| Some(c.signed.by) != app.officer)
}

/// Acts that lead on are drawn more often than chance would, so that the
/// sequences reach the late stages.
fn next_act(app: &Application, draw: usize) -> Act {
    let possible: Vec<Act> = Act::ALL
        .iter()
        .copied()
        .filter(|&act| act != Act::Withdraw && destination(app.stage, act) != Move::Refused)
        .collect();
    match draw.checked_sub(Act::ALL.len()) {
        None => Act::ALL[draw],
        Some(_) if possible.is_empty() => Act::Edit,
        Some(more) => possible[more % possible.len()],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    /// No sequence of acts by any persons reaches an impossible application,
    /// leaves the table, refuses for a reason that the table does not name, or
    /// lets one person take both steps of a pair.
    #[test]
    fn no_sequence_reaches_an_impossible_case(
        acts in prop::collection::vec((0..Act::ALL.len() * 4, 1..4u128), 0..80)
    ) {
        let mut app = draft();
        for (step, (draw, who)) in acts.into_iter().enumerate() {
            let act = next_act(&app, draw);
            let before = app.clone();
            match play(app.clone(), act, who, step as u128) {
                Ok(next) => {
                    match destination(before.stage, act) {
                        Move::To(stage) => prop_assert_eq!(next.stage, stage),
                        Move::ToDecision => prop_assert!(matches!(
                            next.stage,
                            Stage::Admitted | Stage::Deferred | Stage::NotAdmitted | Stage::Listed
                        )),
                        Move::Refused => prop_assert!(false, "{act} in {} was not refused", before.stage),
                    }
                    prop_assert!(next.is_consistent(), "{act} in {} gave {next:?}", before.stage);
                    app = next;
                }
                Err(why) => prop_assert!(
                    is_foretold(before.stage, act, &why),
                    "{act} in {} refused: {why}", before.stage
                ),
            }
            prop_assert!(two_persons(&app), "{app:?}");
        }
    }
}

/// The sequences of the property test reach every stage: otherwise it proves
/// nothing of those that it misses.
#[test]
fn random_sequences_reach_every_stage() {
    let mut reached = std::collections::BTreeSet::new();
    let mut seed = 1_u64;
    let mut draw = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    for _ in 0..600 {
        let mut app = draft();
        for step in 0..80_u128 {
            let act = next_act(&app, draw(Act::ALL.len() * 4));
            let who = 1 + u128::try_from(draw(3)).unwrap();
            app = play(app.clone(), act, who, step).unwrap_or(app);
            reached.insert(app.stage);
        }
    }
    let all: Vec<Stage> = Stage::ALL.to_vec();
    let mut seen: Vec<Stage> = reached.into_iter().collect();
    seen.sort();
    assert_eq!(seen, all);
}

fn listed() -> Result<Application, Refusal> {
    draft()
        .submit(submission())?
        .take(person(1))?
        .finish_assessment(person(1), vec![])?
        .recommend(recommendation(1), vec![])?
        .clear(signed(2))?
        .list("1".into())
}

#[test]
fn one_person_alone_comes_to_no_end() -> Result<(), Refusal> {
    let recommended = draft()
        .submit(submission())?
        .take(person(1))?
        .finish_assessment(person(1), vec![])?
        .recommend(recommendation(1), vec![])?;
    assert_eq!(
        recommended.clone().clear(signed(1)).err(),
        Some(Refusal::SecondPersonNeeded)
    );
    assert_eq!(
        recommended.send_back(person(1)).err(),
        Some(Refusal::SecondPersonNeeded)
    );
    let recorded = listed()?.record_decision(record(2, 7, Outcome::Admitted, None))?;
    // Neither the recorder (2) nor the recommender (1) may confirm.
    assert_eq!(
        recorded.clone().confirm_decision(signed(2)).err(),
        Some(Refusal::SecondPersonNeeded)
    );
    assert_eq!(
        recorded.clone().confirm_decision(signed(1)).err(),
        Some(Refusal::SecondPersonNeeded)
    );
    assert!(recorded.confirm_decision(signed(3))?.is_admitted());
    Ok(())
}

#[test]
fn a_correction_supersedes_and_says_why() -> Result<(), Refusal> {
    let first = record(1, 7, Outcome::Admitted, None);
    let decided = listed()?
        .record_decision(first.clone())?
        .confirm_decision(signed(3))?;
    let mut wrong = record(1, 8, Outcome::Deferred, None);
    assert_eq!(
        decided.clone().record_decision(wrong.clone()).err(),
        Some(Refusal::NotTheDecisionInForce)
    );
    wrong.supersedes = Some(first.id);
    wrong.reason = Some(" ".into());
    assert_eq!(
        decided.clone().record_decision(wrong.clone()).err(),
        Some(Refusal::CorrectionReasonNeeded)
    );
    let same = DecisionRecord {
        id: wrong.id,
        supersedes: Some(first.id),
        ..first.clone()
    };
    assert_eq!(
        decided.clone().record_decision(same).err(),
        Some(Refusal::NothingCorrected)
    );
    wrong.reason = Some("misread the report".into());
    let pending = decided.record_decision(wrong)?;
    // Until a second person confirms, the first decision holds.
    assert!(pending.is_admitted());
    assert_eq!(pending.clone().reject_record()?.stage, Stage::Admitted);
    assert_eq!(pending.confirm_decision(signed(3))?.stage, Stage::Deferred);
    Ok(())
}

#[test]
fn only_the_officer_in_charge_recommends_and_only_when_all_is_assessed() -> Result<(), Refusal> {
    let examined = draft().submit(submission())?.take(person(1))?;
    let open = vec!["C01".to_owned()];
    assert_eq!(
        examined
            .clone()
            .finish_assessment(person(1), open.clone())
            .err(),
        Some(Refusal::NotAssessed(open))
    );
    let taken = examined.finish_assessment(person(1), vec![])?;
    assert_eq!(
        taken.clone().recommend(recommendation(2), vec![]).err(),
        Some(Refusal::NotTheOfficer)
    );
    let missing = vec!["C01".to_owned()];
    assert_eq!(
        taken.recommend(recommendation(1), missing.clone()).err(),
        Some(Refusal::NotAssessed(missing))
    );
    Ok(())
}

fn needs(stage: Stage, act: Act) -> String {
    let codes: Vec<&str> = conditions(stage, act).iter().map(|c| c.code()).collect();
    match codes.as_slice() {
        [] => String::new(),
        codes => format!(" [{}]", codes.join(", ")),
    }
}

#[test]
fn the_table_of_stages_and_acts() {
    let mut out = String::new();
    for (stage, row) in table() {
        out += &format!("{stage}\n");
        for (act, target) in row {
            match target {
                Move::To(s) => out += &format!("  {act} -> {s}{}\n", needs(stage, act)),
                Move::ToDecision => {
                    out += &format!("  {act} -> stage of the decision{}\n", needs(stage, act));
                }
                Move::Refused => {}
            }
        }
    }
    insta::assert_snapshot!(out);
}
