//! Words and rules of the register: organizations, applications for observer
//! status, criteria, Council sessions and decisions.
//!
//! Imports nothing of ours, and knows no clock, no IO and no async: time, ids
//! and the person who acts are arguments. A rule is added here first, with its
//! source, and proved by unit and property tests beside it.

pub mod account;
pub mod application;
pub mod attendance;
pub mod body;
pub mod consultation;
pub mod contribution;
pub mod council;
pub mod criteria;
pub mod desk;
pub mod follow_up;
pub mod inquiry;
pub mod invitation;
pub mod letter;
pub mod observation;
pub mod observer_status;
pub mod organization;
pub mod procedure;
pub mod report;
pub mod representative;
pub mod routing;
pub mod screening;
pub mod segment;
pub mod session;
pub mod team;
pub mod text;

/// A moment in UTC; stored with microseconds.
pub type Instant = chrono::DateTime<chrono::Utc>;
/// A calendar day without time zone; Council dates are days in Geneva.
pub type Day = chrono::NaiveDate;

/// Declares an enum whose variants have stable codes, used in storage, API and
/// CSV. A code is never renamed.
#[macro_export]
macro_rules! coded_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Every variant, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The stable code.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),+ } }
            /// The variant with this code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> { match code { $($code => Some(Self::$variant),)+ _ => None } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.code()) }
        }
    };
}
