//! The texts of letters in `fixtures/letters`, built into the program: the
//! first version of each.

use anyhow::Context;
use parvis_app::{
    App,
    actor::Actor,
    letters::{MailKind, TemplateText, load_letters},
};
use parvis_domain::text::Locale;

macro_rules! letters {
    ($($kind:literal),+ $(,)?) => { &[$(
        ($kind, Locale::En, include_str!(concat!("../../../../fixtures/letters/", $kind, ".en.txt"))),
        ($kind, Locale::Fr, include_str!(concat!("../../../../fixtures/letters/", $kind, ".fr.txt"))),
        ($kind, Locale::Es, include_str!(concat!("../../../../fixtures/letters/", $kind, ".es.txt"))),
    )+] };
}

/// Kind, language and text. A new letter is a line here.
const FILES: &[(&str, Locale, &str)] = letters![
    "acknowledgement",
    "action_point_assigned",
    "action_point_overdue",
    "action_point_reminder",
    "contribution_accepted",
    "contribution_returned",
    "questions_asked",
    "question_reminder",
    "questions_taken_back",
    "answers_received",
    "extension_answered",
    "closed_without_prejudice",
    "decision",
    "decision_corrected",
    "inquiry_answered",
    "inquiry_asked",
    "inquiry_received",
    "join_granted",
    "join_refused",
    "join_requested",
    "draft_deadline",
    "draft_idle",
    "rolled_over",
    "observation_disclosed",
    "entry_check",
    "consultation_invitation",
    "consultation_reminder",
    "delegate_seat",
    "delegate_changed",
    "delegate_released",
    "delegate_called_off",
    "report_accepted",
    "report_overdue",
    "report_reminder",
    "report_returned",
    "seat_given",
    "nomination_refused",
    "consultation_cancelled",
    "status_changed",
    "withdrawn",
];

/// Loads the texts of letters that have none yet: all of them at the first
/// start, those of new letters after an update.
///
/// # Errors
/// A text that is not valid, or the database.
pub async fn load(app: &App) -> anyhow::Result<usize> {
    let texts = FILES
        .iter()
        .map(|&(kind, language, file)| {
            let kind = MailKind::from_code(kind).with_context(|| format!("no letter {kind}"))?;
            let text = read(file).with_context(|| format!("letter {kind}.{language}"))?;
            Ok((kind, language, text))
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    Ok(load_letters(app, &Actor::system(), texts).await?)
}

/// `Subject: …`, an empty line, the body.
fn read(file: &str) -> anyhow::Result<TemplateText> {
    let (first, body) = file
        .split_once("\n\n")
        .context("no empty line after the subject")?;
    let subject = first
        .strip_prefix("Subject: ")
        .context("the first line is not a subject")?;
    Ok(TemplateText {
        subject: subject.trim().to_owned(),
        body: body.trim().to_owned(),
    })
}
