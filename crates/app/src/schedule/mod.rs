//! What the register does by itself, every few minutes: reminders, deadlines,
//! housekeeping. A duty is idempotent: it looks at what is due and does it
//! once, by commands under [`crate::actor::Actor::system`]. That a reminder
//! left is remembered by [`crate::ports::WriteTx::first_time`] in the
//! transaction that sends it. To add a duty: a variant and its arm.

mod tally;

pub(crate) use tally::Tally;

use crate::{
    App, actor::Actor, consultations, error::AppError, follow_up, procedure::procedure,
    registrations, reports, screening, time,
};
use parvis_domain::{coded_enum, procedure::Setting};

coded_enum! {
    /// A duty.
    Duty {
        /// Removes sessions and one-time links that are long over.
        Tidy = "tidy",
        /// Erases the texts of old mails, what finished jobs held, and old
        /// keys of requests.
        Forget = "forget",
        /// Moves cases that have missed their session on to the next one.
        RollOver = "roll_over",
        /// Reminds of drafts whose last day comes near, or that lie idle.
        RemindOfDrafts = "remind_of_drafts",
        /// Reminds applicants of open questions.
        QuestionReminders = "question_reminders",
        /// Compares names that changed with the sanctions list, and all names
        /// with entries that changed.
        Screen = "screen",
        /// Opens the periodic reports of observers whose time has come.
        OpenReports = "open_reports",
        /// Reminds of reports that are due or overdue.
        RemindReports = "remind_reports",
        /// Reminds organizations that did not answer an invitation.
        RemindInvited = "remind_invited",
        /// Asks observers once in a while whether their entry is right.
        AskForEntries = "ask_for_entries",
        /// Keeps the reports with which consultations open.
        FreezeOpeningReports = "freeze_opening_reports",
        /// Reminds the owners of action points.
        RemindActionPoints = "remind_action_points",
        /// Marks consultations as held when they are over.
        HoldConsultations = "hold_consultations",
        /// Forgets delegates some time after the end of a consultation.
        ForgetDelegates = "forget_delegates",
    }
}

/// What became of a duty: how many things it did, or why it failed.
pub type Done = (Duty, Result<u64, AppError>);

/// Does every duty once. One that fails does not keep the others from their
/// work; it is tried again at the next tick.
pub async fn tick(app: &App) -> Vec<Done> {
    let mut done = Vec::new();
    for &duty in Duty::ALL {
        done.push((duty, perform(app, duty).await));
    }
    done
}

async fn perform(app: &App, duty: Duty) -> Result<u64, AppError> {
    match duty {
        Duty::Forget => {
            let set = procedure(app).await?;
            let days = chrono::Duration::days(set.value(Setting::MailTextDays));
            app.store.forget(app.clock.now() - days).await
        }
        Duty::QuestionReminders => crate::applications::remind(app).await,
        Duty::Screen => {
            let report = screening::run(app, &Actor::system()).await?;
            Ok(report.questions)
        }
        Duty::Tidy => app.store.tidy(app.clock.now()).await,
        Duty::RollOver => time::roll_over_cases(app).await,
        Duty::RemindOfDrafts => time::remind_of_drafts(app).await,
        Duty::OpenReports => reports::open_due(app).await,
        Duty::RemindReports => reports::remind(app).await,
        Duty::RemindInvited => crate::invitations::remind_due(app).await,
        Duty::AskForEntries => reports::ask_for_entries(app).await,
        Duty::ForgetDelegates => registrations::forget_delegates(app).await,
        Duty::FreezeOpeningReports => follow_up::freeze_opening_reports(app).await,
        Duty::RemindActionPoints => follow_up::remind(app).await,
        Duty::HoldConsultations => consultations::hold_those_over(app).await,
    }
}
