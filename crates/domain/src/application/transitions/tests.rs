use super::*;
use crate::{
    Day, Instant,
    application::{ApplicationId, DecisionId, Outcome, table},
    organization::OrganizationId,
};
use proptest::prelude::*;

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
        recorded: signed(by),
        supersedes,
    }
}

/// Plays one act by one person, as the commands do.
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    /// No sequence of acts by any persons reaches an impossible application,
    /// leaves the table, or lets one person take both steps of a pair.
    #[test]
    fn no_sequence_reaches_an_impossible_case(
        acts in prop::collection::vec((0..Act::ALL.len(), 1..4u128), 0..60)
    ) {
        let mut app = draft();
        for (step, (act, who)) in acts.into_iter().enumerate() {
            let act = Act::ALL[act];
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
                Err(_) => prop_assert_eq!(&app, &before),
            }
            if let (Some(r), Some(c)) = (&app.recommendation, app.clearance) {
                prop_assert_ne!(r.signed.by, c.by);
            }
            if let Some(d) = &app.decision {
                prop_assert_ne!(d.record.recorded.by, d.confirmed.by);
            }
        }
    }
}

fn listed() -> Result<Application, Refusal> {
    draft()
        .submit(submission())?
        .take(person(1))?
        .recommend(recommendation(1), vec![])?
        .clear(signed(2))?
        .list("1".into())
}

#[test]
fn one_person_alone_comes_to_no_end() -> Result<(), Refusal> {
    let recommended = draft()
        .submit(submission())?
        .take(person(1))?
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
    let taken = draft().submit(submission())?.take(person(1))?;
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

#[test]
fn the_table_of_stages_and_acts() {
    let mut out = String::new();
    for (stage, row) in table() {
        out += &format!("{stage}\n");
        for (act, target) in row {
            match target {
                Move::To(s) => out += &format!("  {act} -> {s}\n"),
                Move::ToDecision => out += &format!("  {act} -> stage of the decision\n"),
                Move::Refused => {}
            }
        }
    }
    insta::assert_snapshot!(out);
}
