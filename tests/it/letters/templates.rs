//! Every letter has its text in each language.

use parvis_app::{
    letters::{MailKind, TemplateText},
    ports::LetterReads,
};
use parvis_domain::text::Locale;
use parvis_http::letters::sample;
use parvis_server::seed;
use parvis_tests::app::TestApp;
use std::collections::HashSet;

#[tokio::test]
async fn every_letter_can_be_written_in_three_languages() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    for kind in MailKind::letters() {
        let mut bodies = HashSet::new();
        let mut subjects = HashSet::new();
        for &language in Locale::ALL {
            let reads = app.app.store.reads();
            let text = LetterReads::template_in_force(reads, kind, language).await?;
            let text = text.unwrap_or_else(|| panic!("no text: {kind}.{language}"));
            assert_eq!(text.version, 1);
            let TemplateText { subject, body } =
                sample(&app.state.site, kind, language, &text.text)?;
            for part in [&subject, &body] {
                assert!(!part.contains(['{', '}']), "{kind}.{language}: {part}");
                assert!(!part.trim().is_empty(), "{kind}.{language}");
            }
            for needed in kind.needs() {
                let used = format!("{{{needed}}}");
                assert!(text.text.body.contains(&used), "{kind}.{language}: {used}");
            }
            bodies.insert(text.text.body);
            subjects.insert(text.text.subject);
        }
        // A text copied from another language is a missing translation.
        assert_eq!(
            (bodies.len(), subjects.len()),
            (Locale::ALL.len(), Locale::ALL.len()),
            "{kind}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_later_start_loads_only_what_is_missing() -> anyhow::Result<()> {
    let app = TestApp::new().await?;
    let texts = app.app.store.reads().templates().await?;
    assert_eq!(texts.len(), MailKind::letters().count() * Locale::ALL.len());
    assert_eq!(seed::load_letters(&app.app).await?, 0);
    assert_eq!(app.app.store.reads().templates().await?, texts);
    Ok(())
}
