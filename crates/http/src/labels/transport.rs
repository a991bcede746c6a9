//! Problems of a request that no command has seen.

use parvis_domain::coded_enum;
use parvis_i18n::Texts;

coded_enum! {
    /// Why a request was refused before its command.
    Transport {
        /// The body is of another type than is read here.
        MediaType = "unsupported_media_type",
        /// The body is too large.
        TooLarge = "body_too_large",
        /// The resource has no such method.
        Method = "method_not_allowed",
    }
}

impl Transport {
    /// The HTTP status.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::MediaType => 415,
            Self::TooLarge => 413,
            Self::Method => 405,
        }
    }
}

/// The problem in words: title, and what to do. `limit` is the type or the
/// number of bytes that is possible.
#[must_use]
pub fn transport(t: &Texts, it: Transport, limit: &str) -> (String, String) {
    match it {
        Transport::MediaType => (t.api_media_type_title(), t.api_media_type_text(limit)),
        Transport::TooLarge => (t.problem_too_large_title(), t.api_too_large_text(limit)),
        Transport::Method => (t.api_method_title(), t.api_method_text()),
    }
}
