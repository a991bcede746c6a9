//! The application for observer status: its dossier, its stages, who may make
//! it go where, and the Council's decision.

mod case;
mod decision;
mod dossier;
mod stage;
mod transitions;
mod waiting;

pub use case::{Application, ApplicationId, Recommendation, Signature, Submission};
pub use decision::{Decision, DecisionId, DecisionRecord, Outcome};
pub use dossier::{Dossier, EcosocStatus};
pub use stage::{Act, Move, Stage, destination, table};
pub use transitions::Refusal;
pub use waiting::{Party, StagePeriod, waited_for};
