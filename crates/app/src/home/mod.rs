//! The applicant's home: what needs their action, first.

mod progress;
mod tasks;

pub use progress::{Progress, Waiting, progress};
pub use tasks::{Task, TaskKind, tasks};
