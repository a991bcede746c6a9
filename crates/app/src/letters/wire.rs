//! A kind of mail in a job of the outbox: its code.

use super::MailKind;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

impl Serialize for MailKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for MailKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::from_code(&code).ok_or_else(|| D::Error::custom("unknown kind of mail"))
    }
}
