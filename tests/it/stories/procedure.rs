//! Settings of the procedure: shown with the basis of their defaults, changed
//! by an approver with a reason.

use axum::http::StatusCode;
use parvis_tests::app::TestApp;
use serde_json::json;

#[tokio::test]
async fn a_setting_is_changed_with_a_reason_and_never_called_a_rule_of_iom() -> anyhow::Result<()> {
    let app = TestApp::demo().await?;
    let page = app.get("/en/procedure").await?.text();
    assert!(page.contains("Choice of this register, not a rule of IOM"));
    assert!(page.contains("By analogy, not a rule of IOM"));
    let approver = app.client("approver@demo.example.org").await?;
    let path = "/api/v1/settings/question_days";
    let change = json!({"value": 45, "reason": "Post is slow this winter."});
    let good = approver.json("PUT", path, Some(0), &change).await?;
    assert_eq!(good.status, StatusCode::OK, "{}", good.text());
    let stale = approver.json("PUT", path, Some(0), &change).await?;
    assert_eq!(stale.status, StatusCode::PRECONDITION_FAILED);
    let bad = json!({"value": 0});
    let bad = approver.json("PUT", path, Some(1), &bad).await?;
    let expected = [("/value", "out_of_range"), ("/reason", "required")];
    let expected = expected.map(|(p, c)| (p.to_owned(), c.to_owned()));
    assert_eq!(bad.faults(), expected);
    let list = app.get("/api/v1/settings").await?.json();
    let first = &list["items"][0];
    assert_eq!(
        (&first["code"], &first["value"]),
        (&json!("question_days"), &json!(45))
    );
    let page = app.get("/fr/procedure").await?.text();
    assert!(page.contains("45 jours") && page.contains("Post is slow this winter."));
    let trail = approver.get("/api/v1/audit-entries").await?.text();
    assert!(trail.contains("change_setting"));
    Ok(())
}
