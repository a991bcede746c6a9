//! To whom a letter goes: the team of the organization, each person once.

use super::{MailKind, Paper, Placeholder};
use crate::{
    App,
    error::AppError,
    jobs::{Issue, Job, Mail},
    ports::WriteTx,
};
use parvis_domain::{application::Application, organization::OrganizationId};
use std::collections::BTreeMap;

/// A letter to an organization's team.
#[derive(Debug)]
pub(crate) struct Letter<'a> {
    /// Which.
    pub kind: MailKind,
    /// To whose team.
    pub organization: &'a OrganizationId,
    /// The application that it is about.
    pub application: Option<&'a Application>,
    /// What it says beyond the case itself, by placeholder. Raw values (days
    /// as YYYY-MM-DD, codes); no personal data.
    pub parameters: Vec<(Placeholder, String)>,
}

/// Puts one mail for each recipient into the outbox, and the letter's file
/// where it has one; gives the number of mails. Who
/// has left the team gets nothing, whoever submitted.
pub(crate) async fn notify(
    app: &App,
    tx: &mut Box<dyn WriteTx>,
    letter: Letter<'_>,
) -> Result<usize, AppError> {
    let now = app.clock.now();
    let submitter = letter
        .application
        .and_then(|a| a.submission.as_ref())
        .map(|s| s.signed.by);
    if let (Some(application), false) = (letter.application, letter.kind.paper() == Paper::None) {
        let issue = Issue {
            kind: letter.kind,
            application: application.id.0,
            parameters: raw(&letter.parameters),
            at: now.timestamp_micros(),
        };
        tx.enqueue(app.ids.uuid(), Job::IssueV1(issue), now).await?;
    }
    let team = tx.team(letter.organization, letter.kind).await?;
    let mut sent = 0;
    for person in team {
        let submitted = submitter == Some(person.account);
        if !letter.kind.reaches(person.role, submitted, person.declined) {
            continue;
        }
        let mail = Mail {
            application: letter.application.map(|a| a.id.0),
            organization: Some(letter.organization.to_string()),
            parameters: raw(&letter.parameters),
            ..Job::mail(letter.kind, person.account)
        };
        tx.enqueue(app.ids.uuid(), Job::MailV1(mail), now).await?;
        sent += 1;
    }
    Ok(sent)
}

fn raw(parameters: &[(Placeholder, String)]) -> BTreeMap<String, String> {
    let pairs = parameters.iter();
    pairs
        .map(|(p, value)| (p.code().to_owned(), value.clone()))
        .collect()
}
