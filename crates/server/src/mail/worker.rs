//! The worker of the outbox: claim, send with no transaction open, record.

use super::{Envelope, SendError, Transport, paper::issue};
use parvis_app::{
    App,
    error::AppError,
    jobs::{ClaimedJob, Job, Mail, Written},
    letters::CalendarAct,
    ports::{Outbox, Store},
};
use parvis_domain::{account::EmailAddress, consultation::RegistrationState};
use parvis_http::{
    Site,
    letters::{Reader, compose},
};
use std::{
    future::Future,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::Duration,
};

/// Between two looks at an empty outbox.
const PAUSE: Duration = Duration::from_secs(1);
/// Time for one mail; a worker that died loses its claim afterwards.
const LEASE_SECONDS: i64 = 120;
/// Attempts before a mail is given up: about two days with the pauses below.
const ATTEMPTS: i32 = 14;

/// Works until `stop` resolves; what is being sent is finished first, so that a
/// restart repeats nothing.
pub async fn run(app: App, site: Site, transport: Transport, stop: impl Future<Output = ()>) {
    let stopping = AtomicBool::new(false);
    let work = async {
        while !stopping.load(Ordering::Relaxed) {
            if let Err(error) = work_while(&app, &site, &transport, &stopping).await {
                tracing::error!(%error, "the outbox cannot be read");
            }
            tokio::time::sleep(PAUSE).await;
        }
    };
    tokio::pin!(stop, work);
    tokio::select! {
        () = &mut work => {}
        () = &mut stop => {
            stopping.store(true, Ordering::Relaxed);
            work.await;
        }
    }
}

/// Does every job that is due; gives their number.
///
/// # Errors
/// [`AppError::Unavailable`] when the database does not answer.
pub async fn work_off(app: &App, site: &Site, transport: &Transport) -> Result<usize, AppError> {
    work_while(app, site, transport, &AtomicBool::new(false)).await
}

/// The same until it is told to stop: then nothing new is begun. Several are
/// under way at a time, as a mail server takes longer to answer than the
/// database.
///
/// # Errors
/// [`AppError::Unavailable`] when the database does not answer.
pub async fn work_while(
    app: &App,
    site: &Site,
    transport: &Transport,
    stopping: &AtomicBool,
) -> Result<usize, AppError> {
    let done = AtomicUsize::new(0);
    let lane = || work_in_turn(app, site, transport, stopping, &done);
    tokio::try_join!(lane(), lane(), lane(), lane())?;
    Ok(done.into_inner())
}

async fn work_in_turn(
    app: &App,
    site: &Site,
    transport: &Transport,
    stopping: &AtomicBool,
    done: &AtomicUsize,
) -> Result<(), AppError> {
    let outbox: &dyn Store = app.store.as_ref();
    while !stopping.load(Ordering::Relaxed) {
        let Some(claimed) = outbox.claim(app.clock.now(), LEASE_SECONDS).await? else {
            break;
        };
        let now = app.clock.now();
        let tried = match &claimed.job {
            Job::MailV1(mail) => send(app, site, transport, &claimed, mail).await,
            Job::IssueV1(letter) => issue(app, site, claimed.id, letter).await.map_err(hopeless),
        };
        match tried {
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
        done.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
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
    mail: &Mail,
) -> Result<(), SendError> {
    let reader = reader(app, mail).await?;
    let written = match &claimed.written {
        Some(written) => written.clone(),
        None => write(app, site, &reader, claimed.id, mail).await?,
    };
    let envelope = Envelope {
        id: claimed.id,
        to: reader.address.as_str(),
        thread: thread(mail),
        at: app.clock.now(),
    };
    transport.send(&envelope, &written).await
}

/// To whom a mail goes: a delegate, or an account; for an invitation perhaps at
/// the address that staff gave instead.
async fn reader(app: &App, mail: &Mail) -> Result<Reader, SendError> {
    let later = |e: AppError| SendError::Later(e.code().to_owned());
    let gone = |what: &str| SendError::Never(format!("{what} is gone"));
    let reads = app.store.reads();
    if let Some(id) = mail.registration {
        let known = reads.registration(id).await.map_err(later)?;
        let seated = known.as_ref().map(|r| r.state) == Some(RegistrationState::Confirmed);
        if mail.kind.calendar() == Some(CalendarAct::Request) && !seated {
            // A calendar must not get back what another mail takes out of it.
            return Err(SendError::Never("the seat was given up before".into()));
        }
        let delegate = known.and_then(|r| r.delegate);
        let delegate = delegate.ok_or_else(|| gone("the delegate"))?;
        return Ok(Reader {
            address: EmailAddress::new(&delegate.email),
            name: delegate.name,
            locale: delegate.language,
        });
    }
    let account = Outbox::recipient(app.store.as_ref(), mail.account).await;
    let account = account.map_err(later)?.ok_or_else(|| gone("the account"))?;
    let mut reader = Reader::from(&account);
    if let Some(id) = mail.invitation {
        let known = reads.invitation(id).await.map_err(later)?;
        if let Some(instead) = known.and_then(|(invitation, _)| invitation.address) {
            reader.address = instead;
        }
    }
    Ok(reader)
}

/// Writes the mail and keeps it, so that every attempt sends the same.
async fn write(
    app: &App,
    site: &Site,
    reader: &Reader,
    id: uuid::Uuid,
    mail: &Mail,
) -> Result<Written, SendError> {
    let written = compose(app, site, reader, mail)
        .await
        .map_err(|e| match e {
            // A text that does not fit its letter: waiting mends nothing.
            AppError::Inconsistent(what) => SendError::Never(what),
            other => SendError::Later(other.code().to_owned()),
        })?;
    app.store
        .write_down(id, &written)
        .await
        .map_err(|e| SendError::Later(e.code().to_owned()))?;
    Ok(written)
}

/// Whether waiting mends it: a text that does not fit its letter stays so.
fn hopeless(error: AppError) -> SendError {
    match error {
        AppError::Inconsistent(what) => SendError::Never(what),
        other => SendError::Later(other.code().to_owned()),
    }
}

/// Mails about one case belong together, and so do the others about one
/// organization.
fn thread(mail: &Mail) -> Option<String> {
    match (mail.application, &mail.organization) {
        (Some(id), _) => Some(format!("case-{id}")),
        (None, Some(id)) => Some(format!("organization-{id}")),
        (None, None) => None,
    }
}
