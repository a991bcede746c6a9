//! Every code has its words, and its page.

use parvis_app::{error::AppError, faults::FaultCode};
use parvis_tests::app::TestApp;

#[tokio::test]
async fn every_problem_has_a_page_in_three_languages() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    let errors = AppError::specimens()
        .into_iter()
        .map(|e| e.code().to_owned());
    let faults = FaultCode::ALL.iter().map(|f| f.code().to_owned());
    let mut pages = std::collections::HashSet::new();
    for code in errors.chain(faults) {
        for language in ["en", "fr", "es"] {
            let path = format!("/{language}/problems/{code}");
            let answer = app.get(&path).await?;
            assert_eq!(answer.status.as_u16(), 200, "{path}");
            pages.insert(answer.text());
        }
    }
    assert!(
        pages.len() > 150,
        "pages of different codes differ: {}",
        pages.len()
    );
    assert_eq!(app.get("/en/problems/nothing").await?.status.as_u16(), 404);
    Ok(())
}
