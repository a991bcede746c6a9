//! One account of events: the applicant's page, the staff page, the API and the
//! audit trail tell of a case the same things in the same order.

use anyhow::Context;
use parvis_app::{policy::Action, ports::CaseReads};
use parvis_domain::text::Locale;
use parvis_http::labels;
use parvis_tests::app::TestApp;
use serde_json::Value;

/// Steps within IPD, and the team's own drafts: no part of what is told to the
/// applicant.
const INSIDE: &[Action] = &[
    Action::EditDraft,
    Action::AssessCriterion,
    Action::SaveAnswers,
    Action::FinishAssessment,
    Action::ReopenAssessment,
    Action::Recommend,
    Action::SendBack,
    Action::ClearRecommendation,
    Action::RecordDecision,
    Action::RejectRecord,
    Action::FileLetter,
];

/// Moment and action.
type Event = (String, String);

fn events(timeline: &Value) -> Vec<Event> {
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let items = timeline["items"].as_array().cloned().unwrap_or_default();
    items
        .iter()
        .map(|e| (text(&e["at"]), text(&e["action"])))
        .collect()
}

/// What a page's timeline says, oldest first.
fn told(page: &str) -> Vec<String> {
    let parts = page.split("pv-timeline__what\">").skip(1);
    let mut told: Vec<String> = parts
        .map(|p| p.split('<').next().unwrap_or_default().to_owned())
        .collect();
    told.reverse();
    told
}

/// Actions in the words of the pages.
fn words(events: &[Event], details: &Value) -> Vec<String> {
    let t = labels::texts_of(Locale::En);
    let items = details["items"].as_array().cloned().unwrap_or_default();
    events
        .iter()
        .zip(&items)
        .map(|((_, action), item)| {
            let detail = |name: &str| item["detail"][name].as_str().unwrap_or_default().to_owned();
            let action = Action::from_code(action);
            action.map_or_else(String::new, |a| labels::action(t, a, detail))
        })
        .collect()
}

/// Compares the four, and sees that the applicant learns neither who works on
/// the case nor what was found inside. Gives the actions that the applicant
/// sees.
pub(super) async fn same_account_of_events(
    app: &TestApp,
    id: &str,
    owner: &str,
) -> anyhow::Result<Vec<String>> {
    let path = format!("/api/v1/applications/{id}/timeline");
    let (officer, approver) = ("officer@demo.example.org", "approver@demo.example.org");
    let theirs = app.client(owner).await?.get(&path).await?.json();
    let ours = app.client(officer).await?.get(&path).await?.json();
    let (outside, inside) = (events(&theirs), events(&ours));

    // The audit trail has every event, and staff see every one of them.
    let trail = CaseReads::trail(app.app.store.reads(), "application", id).await?;
    let trail: Vec<String> = trail.into_iter().map(|e| e.action).collect();
    let seen: Vec<String> = inside.iter().map(|e| e.1.clone()).collect();
    assert_eq!(trail, seen, "audit trail and staff");

    // The applicant sees the same without the steps inside, at the same moments.
    let items = ours["items"].as_array().cloned().unwrap_or_default();
    let shown: Vec<Event> = inside
        .iter()
        .zip(&items)
        .filter(|(e, _)| !INSIDE.iter().any(|a| a.code() == e.1))
        .filter(|(_, item)| item["detail"]["prepared"].is_null())
        .map(|(e, _)| e.clone())
        .collect();
    assert_eq!(outside, shown, "applicant and staff");

    // Both pages say it in the same words and order.
    let cookie = app.cookie(owner).await?;
    let page = app.page(&format!("/en/applications/{id}"), &cookie).await?;
    assert_eq!(
        told(&page.text()),
        words(&outside, &theirs),
        "applicant's page"
    );
    let cookie = app.cookie(officer).await?;
    let staff = format!("/en/staff/applications/{id}/history");
    let staff = app.page(&staff, &cookie).await?;
    assert_eq!(told(&staff.text()), words(&inside, &ours), "staff page");

    // Nothing of what is inside reaches the applicant.
    let mut whole = page.text() + &theirs.to_string();
    let owner_cookie = app.cookie(owner).await?;
    for path in ["questions", "changes"] {
        let page = format!("/en/applications/{id}/{path}");
        whole += &app.page(&page, &owner_cookie).await?.text();
        let api = format!("/api/v1/applications/{id}/{path}");
        whole += &app.client(owner).await?.get(&api).await?.text();
    }
    for address in [officer, approver] {
        let me = app.client(address).await?.get("/api/v1/me").await?.json();
        let name = me["name"].as_str().context("a name")?;
        assert!(!whole.contains(name), "{name} is shown to the applicant");
    }
    for secret in ["seen in the file", "all met", "assess_criterion"] {
        assert!(
            !whole.contains(secret),
            "{secret} is shown to the applicant"
        );
    }
    Ok(outside.into_iter().map(|e| e.1).collect())
}
