//! Bodies about accounts.

use crate::schema::input_schema;
use parvis_app::{
    accounts::{LINK_FIELDS, RESET_FIELDS, SIGN_UP_FIELDS},
    input::{Field, Kind, required},
};

/// The secret of a link.
pub(super) const CONFIRM_FIELDS: &[Field] = &[required("token", Kind::Line, 100)];

input_schema! {
    /// A new account.
    SignUpInput = SIGN_UP_FIELDS
}
input_schema! {
    /// The secret of the link that confirms a mail address.
    ConfirmationInput = CONFIRM_FIELDS
}
input_schema! {
    /// The account whose password is to be reset.
    PasswordResetInput = RESET_FIELDS
}
input_schema! {
    /// The secret of a link and the password chosen.
    PasswordInput = LINK_FIELDS
}
