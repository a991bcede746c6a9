//! The worker of the outbox: claim, send with no transaction open, record.

use super::{SendError, Transport, letter};
use parvis_app::{
    App,
    error::AppError,
    jobs::{ClaimedJob, Job},
    ports::{Outbox, Store},
};
use parvis_http::Site;
use std::{future::Future, time::Duration};

/// Between two looks at an empty outbox.
const PAUSE: Duration = Duration::from_secs(1);
/// Time for one mail; a worker that died loses its claim afterwards.
const LEASE_SECONDS: i64 = 120;
/// Attempts before a mail is given up: about two days with the pauses below.
const ATTEMPTS: i32 = 14;

/// Works until `stop` resolves.
pub async fn run(app: App, site: Site, transport: Transport, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    loop {
        if let Err(error) = work_off(&app, &site, &transport).await {
            tracing::error!(%error, "the outbox cannot be read");
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = &mut stop => return,
        }
    }
}

/// Does every job that is due; gives their number.
///
/// # Errors
/// [`AppError::Unavailable`] when the database does not answer.
pub async fn work_off(app: &App, site: &Site, transport: &Transport) -> Result<usize, AppError> {
    let outbox: &dyn Store = app.store.as_ref();
    let mut done = 0;
    while let Some(claimed) = outbox.claim(app.clock.now(), LEASE_SECONDS).await? {
        let now = app.clock.now();
        match send(app, site, transport, &claimed).await {
            Ok(()) => outbox.done(claimed.id, now).await?,
            Err(SendError::Later(reason)) if claimed.attempts + 1 < ATTEMPTS => {
                tracing::warn!(job = %claimed.id, attempt = claimed.attempts + 1, reason, "mail delayed");
                outbox
                    .retry(claimed.id, now + pause(claimed.attempts), &reason)
                    .await?;
            }
            Err(SendError::Later(reason) | SendError::Never(reason)) => {
                tracing::error!(job = %claimed.id, reason, "mail given up");
                outbox.bury(claimed.id, now, &reason).await?;
            }
        }
        done += 1;
    }
    Ok(done)
}

/// 30 seconds, doubled each time, at most 8 hours.
fn pause(attempts: i32) -> chrono::Duration {
    let doubled = 30_i64.saturating_mul(1 << attempts.clamp(0, 10));
    chrono::Duration::seconds(doubled.min(8 * 3600))
}

async fn send(
    app: &App,
    site: &Site,
    transport: &Transport,
    claimed: &ClaimedJob,
) -> Result<(), SendError> {
    let Job::MailV1(mail) = &claimed.job;
    let later = |e: AppError| SendError::Later(e.code().to_owned());
    let account = Outbox::recipient(app.store.as_ref(), mail.account)
        .await
        .map_err(later)?;
    let account = account.ok_or_else(|| SendError::Never("the account is gone".into()))?;
    let letter = letter(app, site, &account, mail).await.map_err(later)?;
    transport
        .send(claimed.id, account.email.as_str(), &letter)
        .await
}
