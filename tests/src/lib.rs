//! The test harness, integration tests and browser journeys.
//!
//! `app.rs` is a whole register in a temporary folder; `db.rs` and
//! `postgres.rs` give each test its own database on both kinds.

pub mod app;
pub mod calendar;
pub mod client;
pub mod crowd;
pub mod db;
mod demonstration;
pub mod openapi_check;
pub mod postgres;
pub mod smtp;

/// Makes a test on SQLite and one on PostgreSQL of a function that takes a
/// [`app::TestApp`] with the demonstration.
#[macro_export]
macro_rules! on_both {
    ($name:ident) => {
        mod $name {
            #[tokio::test]
            async fn sqlite() -> anyhow::Result<()> {
                super::$name($crate::app::TestApp::demo().await?).await
            }

            #[tokio::test]
            async fn postgres() -> anyhow::Result<()> {
                super::$name($crate::app::TestApp::demo_on_postgres().await?).await
            }
        }
    };
}
