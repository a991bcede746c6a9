//! Wiring: configuration → objects → routers → program. Knows everything and
//! holds no rule.
//!
//! `commands/` has one file for each subcommand, `auth/` hashing and tokens,
//! `mail/` the outbox's worker, `seed/` the reference data and the
//! demonstration that the first start loads.

pub mod assemble;
pub mod auth;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod config;
pub mod mail;
pub mod router;
pub mod schedule;
pub mod seed;
pub mod serve;
pub mod terminal;
