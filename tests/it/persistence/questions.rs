use super::given::{add, begin, cast, commit, day, new_id, save, signed};
use parvis_app::{
    applications::{ExtensionRow, RoundRow, VersionRow},
    ports::Store,
};
use parvis_domain::application::{
    Application, Question, QuestionId, Reply, Round, RoundEnd, RoundOrigin, Stage, Subject,
    VersionCause,
};
use parvis_tests::db::TestDb;

/// A round with its question, reply and request for more time, and a version:
/// read back as written, and the version is never changed.
pub(super) async fn questions_round_trip(db: TestDb) {
    let cast = cast(&db, 1).await;
    let case = cast.submitted(1);
    add(&db, &case).await;
    let asked = signed(&cast.officer);
    let round = Round {
        number: 1,
        origin: RoundOrigin::Ipd,
        asked,
        due: day("2027-01-31"),
        reminders: 2,
        extension_asked: Some(signed(&cast.owner)),
    };
    let case = case.take(cast.officer.id).unwrap();
    let case = save(&db, &case.ask_questions(round.clone()).unwrap()).await;
    assert_eq!(
        (case.stage, &case.round),
        (Stage::InformationRequested, &Some(round))
    );
    let mut question = Question {
        id: QuestionId(new_id()),
        application: case.id,
        round: None,
        number: None,
        subject: Subject::Document("D02".into()),
        text: "Signed?\nWhere?".into(),
        prepared: asked,
        reply: Reply::default(),
    };
    let row = RoundRow {
        application: case.id,
        number: 1,
        origin: RoundOrigin::Ipd,
        decision: None,
        asked,
        first_due: day("2027-01-15"),
        due: day("2027-01-31"),
        reminders: 2,
        ended_as: None,
        ended_by: None,
        ended_at: None,
        end_reason: None,
    };
    let extension = ExtensionRow {
        id: new_id(),
        application: case.id,
        round: 1,
        asked: signed(&cast.owner),
        reason: "Closed in August".into(),
        wished: Some(day("2027-02-28")),
        decided: None,
        granted_until: None,
        refusal: None,
    };
    let mut tx = begin(&db).await;
    tx.add_question(&question).await.unwrap();
    question.round = Some(1);
    question.number = Some(1);
    question.reply = Reply {
        cannot: Some("No such paper".into()),
        saved: Some(signed(&cast.owner)),
        ..Reply::default()
    };
    tx.save_question(&question).await.unwrap();
    assert!(tx.drop_question(question.id).await.is_err(), "it was asked");
    tx.put_round(&row).await.unwrap();
    let ended = RoundRow {
        ended_as: Some(RoundEnd::TakenBack),
        ended_by: Some(cast.officer.id),
        ended_at: Some(asked.at),
        end_reason: Some("Not needed".into()),
        ..row
    };
    tx.put_round(&ended).await.unwrap();
    tx.put_extension(&extension).await.unwrap();
    let answered = ExtensionRow {
        decided: Some(asked),
        refusal: Some("The agenda leaves".into()),
        ..extension
    };
    tx.put_extension(&answered).await.unwrap();
    tx.add_version(&version(&case)).await.unwrap();
    commit(tx).await.unwrap();

    let reads = db.store.reads();
    assert_eq!(reads.questions(case.id).await.unwrap(), [question]);
    let rounds = reads.rounds(case.id).await.unwrap();
    assert_eq!(format!("{rounds:?}"), format!("{:?}", [ended]));
    let extensions = reads.extensions(case.id).await.unwrap();
    assert_eq!(format!("{extensions:?}"), format!("{:?}", [answered]));
    let versions = reads.versions(case.id).await.unwrap();
    assert_eq!(format!("{versions:?}"), format!("{:?}", [version(&case)]));
    assert_eq!(reads.with_questions_open().await.unwrap(), [case.id]);
    for sql in [
        "UPDATE submission_version SET content = '[[],[]]'",
        "DELETE FROM submission_version",
    ] {
        let refused = db.sql(sql).await.unwrap_err().to_string();
        assert!(refused.contains("kept as they are"), "{sql}: {refused}");
    }
    // Whoever asked does not close, even for somebody who writes SQL.
    let own = db
        .sql("UPDATE application SET closed_by = officer_id")
        .await
        .unwrap_err();
    assert!(own.to_string().to_lowercase().contains("check constraint"));
}

fn version(case: &Application) -> VersionRow {
    VersionRow {
        application: case.id,
        number: 1,
        cause: VersionCause::Submission,
        signed: case.submission.as_ref().unwrap().signed,
        content: "[[[\"aims\",\"Ayuda\"]],[]]".into(),
        sha256: "00".into(),
    }
}
