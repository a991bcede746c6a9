//! The application for observer status: its dossier, its stages, who may make
//! it go where, and the Council's decision.

mod case;
mod condition;
mod decision;
mod dossier;
mod question;
mod round;
mod snapshot;
mod stage;
mod statistics;
mod transitions;
mod waiting;

pub use case::{Application, ApplicationId, Closing, Recommendation, Signature, Submission};
pub use condition::{Condition, conditions};
pub use decision::{AskedOf, Decision, DecisionId, DecisionRecord, Outcome};
pub use dossier::{Dossier, EcosocStatus};
pub use question::{Question, QuestionId, Reply, Subject};
pub use round::{MOST_REMINDERS, REMINDER_EVERY_DAYS, Round, RoundEnd, RoundOrigin, reminder_due};
pub use snapshot::{Change, Snapshot, SnapshotDocument, VersionCause, difference};
pub use stage::{Act, Move, Stage, destination, table};
pub use statistics::{
    FEWEST, Spread, Waiting, WaitingTime, percentile, waiting_times as statistics,
};
pub use transitions::Refusal;
pub use waiting::{Party, StagePeriod, waited_for};
