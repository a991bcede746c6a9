//! Representations of an application and of what belongs to it.

mod application;
mod bodies;
mod case;
mod changes;
mod criterion;
mod decision;
mod document;
mod examination;
mod questions;
mod timeline;

pub(crate) use application::Application;
pub(super) use bodies::*;
pub(crate) use case::{Case, Queue};
pub(super) use changes::Changes;
pub(crate) use criterion::DatumUsed;
pub(crate) use decision::Decision;
pub(super) use questions::Questions;
pub(crate) use timeline::TimelineEvent;
