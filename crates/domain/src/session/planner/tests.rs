use super::*;
use crate::{
    Instant,
    account::AccountId,
    application::{ApplicationId, Signature, Submission},
    organization::OrganizationId,
    procedure::{SetValue, Setting},
    session::{DayBasis, Milestone, SessionKind},
    text::{LocalizedText, PartialDate},
};
use chrono::Duration;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap_or_default()
}

fn session(code: &str, from: Day, deadline: Option<Day>) -> CouncilSession {
    CouncilSession {
        code: code.into(),
        kind: SessionKind::Regular,
        title: LocalizedText::default(),
        date_from: PartialDate::Day(from),
        date_to: None,
        place: String::new(),
        application_deadline: deadline,
        note: String::new(),
        basis: "design".into(),
        source: "test".into(),
    }
}

fn sessions() -> Vec<CouncilSession> {
    vec![
        session("116", day("2027-11-23"), None),
        session("115", day("2026-11-24"), Some(day("2026-06-30"))),
        session("117", day("2028-11-21"), None),
    ]
}

fn case(stage: Stage, submitted: &str, hoped: Option<&str>) -> Application {
    let at: Instant = format!("{submitted}T12:00:00Z").parse().unwrap_or_default();
    let id = ApplicationId(uuid::Uuid::nil());
    let mut case = Application::draft(id, OrganizationId::from_number(1), at);
    case.stage = stage;
    case.submission = Some(Submission {
        reference: "OBS-2026-00001".into(),
        signed: Signature {
            by: AccountId(uuid::Uuid::nil()),
            at,
        },
        signatory_name: "A".into(),
        signatory_title: "B".into(),
        criteria_set: "working-1".into(),
        session_hoped_for: hoped.map(str::to_owned),
    });
    case
}

#[test]
fn the_days_of_a_session_and_what_they_rest_on() {
    let procedure = Procedure::default();
    let all = sessions();
    let of = |n: usize| all.get(n).map(|s| Calendar::of(s, &procedure));
    let one = of(0);
    assert_eq!(one.as_ref().map(|c| c.agenda), Some(day("2027-10-24")));
    assert_eq!(one.as_ref().map(|c| c.cut_off), Some(day("2027-08-25")));
    assert_eq!(
        one.as_ref().map(|c| c.last_safe_reply),
        Some(day("2027-10-03"))
    );
    let bases = |n: usize| of(n).map(|c| c.cut_off_basis);
    assert_eq!(bases(0), Some(DayBasis::Setting));
    assert_eq!(bases(1), Some(DayBasis::Session));
    let order: Vec<&str> = one
        .map(|c| c.days())
        .unwrap_or_default()
        .iter()
        .map(|d| d.milestone.code())
        .collect();
    assert_eq!(
        order,
        [
            "cut_off",
            "last_safe_reply",
            "list_freeze",
            "notice",
            "agenda",
            "opening"
        ]
    );
    assert_eq!(Milestone::ALL.len(), order.len());
}

#[test]
fn a_draft_is_told_the_nearest_session_that_it_can_reach() {
    let told = |today| {
        let plan = plan_for_draft(&sessions(), &Procedure::default(), day(today));
        plan.map(|p| (p.target.session, p.next.map(|n| n.session)))
    };
    let both = |a: &str, b: Option<&str>| Some((a.to_owned(), b.map(str::to_owned)));
    assert_eq!(told("2026-06-30"), both("115", Some("116")));
    assert_eq!(told("2026-07-01"), both("116", Some("117")));
    assert_eq!(told("2028-01-01"), both("117", None));
    assert_eq!(told("2028-10-01"), None);
}

#[test]
fn each_missed_day_has_its_own_reason() {
    let told = |case: &Application, today| {
        let found = roll_over(case, &sessions(), &Procedure::default(), day(today));
        found.map(|(reason, target)| (reason, target.session))
    };
    let to = |reason, session: &str| Some((reason, session.to_owned()));
    let late = case(Stage::Submitted, "2026-07-01", Some("115"));
    assert_eq!(told(&late, "2026-07-01"), to(RollOver::HandedInLate, "116"));
    let examined = case(Stage::UnderExamination, "2026-05-01", Some("115"));
    assert_eq!(told(&examined, "2026-10-25"), None);
    assert_eq!(
        told(&examined, "2026-10-26"),
        to(RollOver::NotExamined, "116")
    );
    let asked = case(Stage::InformationRequested, "2026-05-01", Some("115"));
    assert_eq!(told(&asked, "2026-10-04"), None);
    assert_eq!(told(&asked, "2026-10-05"), to(RollOver::AnswerLate, "116"));
    let deferred = case(Stage::Deferred, "2026-05-01", Some("115"));
    assert_eq!(told(&deferred, "2026-11-25"), to(RollOver::Deferred, "116"));
    let listed = case(Stage::Listed, "2026-05-01", Some("115"));
    assert_eq!(told(&listed, "2026-11-25"), None);
    let no_hope = case(Stage::Submitted, "2026-05-01", None);
    assert_eq!(told(&no_hope, "2026-11-25"), None);
    let last = case(Stage::UnderExamination, "2026-05-01", Some("117"));
    assert_eq!(told(&last, "2029-01-01"), None);
}

fn any_sessions() -> impl Strategy<Value = Vec<CouncilSession>> {
    proptest::collection::btree_set(0..3000_i64, 0..6).prop_flat_map(|days| {
        let n = days.len();
        (
            Just(days),
            proptest::collection::vec(proptest::option::of(0..400_i64), n),
        )
            .prop_map(|(days, deadlines)| {
                let start = day("2026-01-01");
                days.into_iter()
                    .zip(deadlines)
                    .map(|(n, before)| {
                        let from = start + Duration::days(n);
                        let deadline = before.map(|b| from - Duration::days(b));
                        session(&format!("S{n}"), from, deadline)
                    })
                    .collect()
            })
    })
}

fn any_procedure() -> impl Strategy<Value = Procedure> {
    (31..366_i64, 0..181_i64).prop_map(|(cut_off, examination)| {
        let set = |value| SetValue {
            value,
            reason: "test".into(),
            version: 1,
        };
        Procedure::new([
            (Setting::CutOffDays, set(cut_off)),
            (Setting::ExaminationDays, set(examination)),
        ])
    })
}

proptest! {
    #[test]
    fn a_draft_is_never_told_a_day_that_is_past(
        all in any_sessions(), procedure in any_procedure(), n in 0..3000_i64,
    ) {
        let today = day("2026-01-01") + Duration::days(n);
        if let Some(plan) = plan_for_draft(&all, &procedure, today) {
            prop_assert!(plan.target.calendar.cut_off >= today);
            prop_assert!(plan.target.calendar.opening > today);
            let later = plan.next.is_none_or(|n| n.calendar.opening > plan.target.calendar.opening);
            prop_assert!(later);
        }
    }

    #[test]
    fn the_days_of_a_session_keep_their_order(all in any_sessions(), procedure in any_procedure()) {
        for s in &all {
            let c = Calendar::of(s, &procedure);
            prop_assert!(c.last_safe_reply <= c.agenda && c.agenda < c.opening);
            // Rules 4 and 5 bind: whatever is set, thirty days remain.
            prop_assert_eq!((c.opening - c.agenda).num_days(), 30);
        }
    }

    /// Moving on ends: it goes to later sessions only, and a case that was
    /// moved on is not moved on again the same day, unless that one is missed
    /// as well.
    #[test]
    fn a_case_moves_on_to_later_sessions_only_and_comes_to_rest(
        all in any_sessions(), procedure in any_procedure(),
        received in 0..3000_i64, n in 0..3000_i64, stage in 0..4_usize,
    ) {
        let start = day("2026-01-01");
        let stages = [Stage::Submitted, Stage::UnderExamination, Stage::InformationRequested, Stage::Deferred];
        let stage = stages.get(stage).copied().unwrap_or(Stage::Submitted);
        let received = (start + Duration::days(received.min(n))).to_string();
        let today = start + Duration::days(n);
        let hoped = all.first().map(|s| s.code.clone());
        let mut case = case(stage, &received, hoped.as_deref());
        for _ in 0..all.len() {
            let before = case.submission.as_ref().and_then(|s| s.session_hoped_for.clone());
            let Some((_, target)) = roll_over(&case, &all, &procedure, today) else { break };
            let was = all.iter().find(|s| Some(&s.code) == before.as_ref()).map(|s| s.date_from.earliest());
            let later = was.is_some_and(|w| target.calendar.opening > w);
            prop_assert!(later);
            prop_assert!(target.calendar.agenda >= today);
            if let Some(submission) = &mut case.submission {
                submission.session_hoped_for = Some(target.session);
            }
        }
        prop_assert!(roll_over(&case, &all, &procedure, today).is_none());
    }
}
