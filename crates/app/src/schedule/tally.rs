//! What a duty did.

use crate::error::{AppError, Rule};

/// How many things a duty did. One that fails does not keep the others from
/// theirs; the first failure is told at the end.
#[derive(Default)]
pub(crate) struct Tally {
    done: u64,
    failed: Option<AppError>,
}

impl Tally {
    /// Counts one thing: done, nothing to do, or failed.
    pub(crate) fn add(&mut self, one: Result<bool, AppError>) {
        match one {
            Ok(true) => self.done += 1,
            Ok(false) => {}
            // Somebody acted on it meanwhile; the next tick looks again.
            Err(
                AppError::Stale { .. }
                | AppError::Workflow(_)
                | AppError::Refused(Rule::Simultaneous),
            ) => {}
            Err(error) => {
                self.failed.get_or_insert(error);
            }
        }
    }

    /// The number, or the first failure.
    pub(crate) fn end(self) -> Result<u64, AppError> {
        self.failed.map_or(Ok(self.done), Err)
    }
}
