//! The clockwork: does the duties of the register until it is told to stop.

use parvis_app::{App, schedule};
use std::{future::Future, time::Duration};

/// Between two ticks. Reminders and deadlines count in days.
const PAUSE: Duration = Duration::from_secs(300);

/// Ticks until `stop` resolves.
pub async fn run(app: App, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    loop {
        for (duty, done) in schedule::tick(&app).await {
            match done {
                Ok(0) => {}
                Ok(count) => tracing::info!(duty = duty.code(), count, "duty done"),
                Err(error) => tracing::error!(duty = duty.code(), %error, "duty failed"),
            }
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = &mut stop => return,
        }
    }
}
