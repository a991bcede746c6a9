//! Permissions, in one place. [`authorize`] is the only maker of a [`Permit`],
//! and a permit is the only way to a write transaction.

mod action;
mod audience;
mod authorize;
mod matrix;
mod rules;

pub use action::{Action, action_of};
pub use audience::{Audience, audience};
pub use authorize::{On, Permit, authorize, may};
pub use matrix::matrix;
pub use rules::{Role, allows};
