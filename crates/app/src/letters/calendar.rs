//! Mails that carry a calendar entry.

use super::MailKind;
use parvis_domain::coded_enum;

coded_enum! {
    /// What a mail asks of its reader's calendar (RFC 5546).
    CalendarAct {
        /// Take the event in, or its change.
        Request = "REQUEST",
        /// Take it out.
        Cancel = "CANCEL",
    }
}

impl MailKind {
    /// What it asks of its reader's calendar. Such a mail goes to a delegate,
    /// who need not have an account.
    #[must_use]
    pub const fn calendar(self) -> Option<CalendarAct> {
        match self {
            Self::DelegateSeat | Self::DelegateChanged => Some(CalendarAct::Request),
            Self::DelegateReleased | Self::DelegateCalledOff => Some(CalendarAct::Cancel),
            _ => None,
        }
    }
}
