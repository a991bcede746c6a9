//! Bodies, memberships and instruments: what sources tell of them, added to and
//! never overwritten.

mod fields;
mod import;
mod parse;
mod query;
mod record;

pub use fields::{
    BASES, BODY_FIELDS, CONTRADICTION_FIELDS, DOCUMENT_FIELDS, INSTRUMENT_FIELDS, MANDATE_FIELDS,
    MEETING_FIELDS, MEMBERSHIP_FIELDS, NAME_FIELDS, POINT_FIELDS, RETRACTION_FIELDS, SIDE_FIELDS,
    SUCCESSION_FIELDS, fields,
};
pub use import::{Line, import, load};
pub use parse::{Told, parse};
pub use query::{book, figures, stored};
pub use record::{record, retract};

use crate::input::{Field, Input, Value};
use parvis_domain::{Instant, account::AccountId, body::FactKind};
use uuid::Uuid;

/// A statement as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its identifier.
    pub id: Uuid,
    /// Its place among those entered at the same moment.
    pub position: i32,
    /// Its kind.
    pub kind: FactKind,
    /// What it is about.
    pub subject: String,
    /// The other values by the name of their field; lists joined by `|`.
    pub values: Vec<(String, String)>,
    /// How it is known.
    pub basis: String,
    /// Where it stands.
    pub source: String,
    /// The statement that it corrects or takes back.
    pub supersedes: Option<Uuid>,
    /// Whether it only takes back.
    pub retracts: bool,
    /// When it was entered.
    pub recorded_at: Instant,
    /// Who entered it; `None` for what was loaded.
    pub recorded_by: Option<AccountId>,
}

impl Stored {
    /// The values under the names of their fields, in the order of the table:
    /// for the form, for the file, and for reading it again.
    #[must_use]
    pub fn input(&self) -> Input {
        let value = |field: &Field| {
            let given = match field.name {
                "basis" => self.basis.as_str(),
                "source" => self.source.as_str(),
                name => self
                    .values
                    .iter()
                    .find(|(n, _)| n == name)
                    .map_or("", |(_, v)| v.as_str()),
            };
            match (given, field.kind.is_list()) {
                ("", _) => Value::Null,
                (list, true) => {
                    Value::List(list.split('|').map(|p| Value::Text(p.to_owned())).collect())
                }
                (text, false) => Value::Text(text.to_owned()),
            }
        };
        let own = fields::fields(self.kind).iter();
        let own = own.filter(|f| f.name != "corrects");
        Input(own.map(|f| (f.name.to_owned(), value(f))).collect())
    }
}
