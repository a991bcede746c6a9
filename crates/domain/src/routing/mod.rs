//! Whom a question goes to: units and offices with their periods of validity,
//! what they answer for, and the proposal made of it for a topic, a country and
//! a day. A proposal is only a proposal: a person confirms or changes it.

mod propose;
mod structure;

#[cfg(test)]
mod tests;

pub use propose::{Candidate, Reason, ReasonKind, propose};
pub use structure::{
    Competence, Holder, HolderKind, Relation, RelationKind, Standing, Structure, Subject,
};
