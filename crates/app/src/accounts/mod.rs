//! Accounts: signing up, confirming, signing in and out, passwords, staff.

mod conflicts;
mod links;
mod name;
mod password;
mod rows;
mod sign_in;
mod sign_up;
mod staff;

pub use conflicts::{CONFLICT_FIELDS, conflicts_on, declare_conflict, staff_who_act};
pub use links::{
    LINK_FIELDS, RESET_FIELDS, confirm_email, first_administrator_link, redeem, request_reset,
};
pub(crate) use name::name_of;
pub(crate) use password::read_new as read_password;
pub use rows::{AccountRow, Link, NewSession, Purpose, SessionAccount};
pub use sign_in::{
    SIGN_IN_FIELDS, SignedIn, issue_token, resume, sign_in, sign_out, token_account,
    verify_credentials,
};
pub(crate) use sign_up::link as one_time_link;
pub use sign_up::{SIGN_UP_FIELDS, sign_up};
pub use staff::{INVITE_FIELDS, accounts, create_account, disable, enable, invite_staff};
