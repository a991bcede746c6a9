//! Versions of the list and questions, as staff see them.

use crate::schema::{input_params, input_schema};
use chrono::{DateTime, Utc};
use parvis_app::screening::{self, ANSWER_FIELDS, HitView, LOAD_FIELDS};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

input_params! {
    /// Whether it is right that many entries are gone.
    LoadQuery = LOAD_FIELDS
}

input_schema! {
    /// An answer with its reason.
    ScreeningAnswerInput = ANSWER_FIELDS
}

/// A version of the sanctions list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ScreeningList {
    /// Counted from 1.
    pub number: i64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// When the list was made.
    pub generated_at: DateTime<Utc>,
    /// When it was loaded.
    pub loaded_at: DateTime<Utc>,
    /// Persons on it.
    pub individuals: i64,
    /// Organizations on it.
    pub entities: i64,
    /// Entries that were not on the version before.
    pub added: i64,
    /// Entries whose names changed.
    pub changed: i64,
    /// Entries that were taken off.
    pub delisted: i64,
}

impl From<&screening::ListVersion> for ScreeningList {
    fn from(of: &screening::ListVersion) -> Self {
        Self {
            number: of.number,
            sha256: of.sha256.clone(),
            generated_at: of.generated_at,
            loaded_at: of.loaded_at,
            individuals: of.individuals,
            entities: of.entities,
            added: of.added,
            changed: of.changed,
            delisted: of.delisted,
        }
    }
}

/// What a run did.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ScreeningRun {
    /// Names of the register.
    pub names: u64,
    /// Names that were compared with the whole list.
    pub compared_whole: u64,
    /// Names that were compared with changed entries only.
    pub compared_changed: u64,
    /// Pairs of names that were scored.
    pub pairs: u64,
    /// Questions asked.
    pub questions: u64,
    /// Names that wait for the next run.
    pub left: u64,
}

impl From<screening::RunReport> for ScreeningRun {
    fn from(of: screening::RunReport) -> Self {
        Self {
            names: of.names as u64,
            compared_whole: of.compared_whole as u64,
            compared_changed: of.compared_changed as u64,
            pairs: of.pairs as u64,
            questions: of.questions,
            left: of.left as u64,
        }
    }
}

/// Two words that stand for each other.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WordPair {
    /// The word in the register.
    pub screened: String,
    /// The word on the list.
    pub listed: String,
    /// How alike they are, from 0 to 100.
    pub alike: u8,
}

/// A name of an entry of the list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ListedName {
    /// main, original_script, good_alias, low_alias, former_name.
    pub kind: String,
    /// The name.
    pub value: String,
}

/// Something that the list says of an entry.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ListedFact {
    /// born, born_from, born_until, nationality, function, country, remark.
    pub code: String,
    /// As the list writes it.
    pub text: String,
}

/// An answer that a person gave.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ScreeningAnswer {
    /// same, not_same.
    pub answer: String,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: Uuid,
    /// That person's name.
    pub by_name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it is the second person's.
    pub second: bool,
}

/// A question: is this name of the register that entry of the list? Never a
/// verdict.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ScreeningHit {
    /// Identity.
    pub id: Uuid,
    /// The organization.
    pub organization_id: String,
    /// open, same_proposed, same, not_same, delisted, replaced.
    pub state: String,
    /// The name in the register.
    pub name: String,
    /// Where it stands: official, translation, acronym, former, executive,
    /// representative, signatory.
    pub sources: Vec<String>,
    /// individual or entity.
    pub kind: String,
    /// Reference of the entry.
    pub reference: String,
    /// The sanctions regime.
    pub regime: String,
    /// The name of the entry that was most like.
    pub listed_name: ListedName,
    /// All names of the entry now.
    pub listed_names: Vec<ListedName>,
    /// What the list says of the entry.
    pub facts: Vec<ListedFact>,
    /// From 0 to 100.
    pub score: u8,
    /// words, whole, acronym.
    pub method: String,
    /// The words that stand for each other.
    pub pairs: Vec<WordPair>,
    /// Words that only the register has.
    pub only_screened: Vec<String>,
    /// Words that only the list has.
    pub only_listed: Vec<String>,
    /// Version of the list.
    pub list: i64,
    /// Version of the algorithm.
    pub algorithm: String,
    /// Likeness from which a question was asked.
    pub threshold: i64,
    /// When it was found.
    pub found_at: DateTime<Utc>,
    /// Version of the list with which the entry was taken off.
    pub delisted_in: Option<i64>,
    /// The answers, oldest first.
    pub answers: Vec<ScreeningAnswer>,
    /// The version to name in `If-Match`.
    pub version: i32,
}

impl From<&HitView> for ScreeningHit {
    fn from(view: &HitView) -> Self {
        let (hit, entry) = (&view.hit, &view.entry.entry);
        let name = |n: &parvis_domain::screening::ListedName| ListedName {
            kind: n.kind.code().to_owned(),
            value: n.value.clone(),
        };
        let answers = hit.review.answers.iter().zip(&view.answered_by);
        let pair = |p: &parvis_domain::screening::WordPair| WordPair {
            screened: p.screened.clone(),
            listed: p.listed.clone(),
            alike: p.alike,
        };
        let fact = |(code, text): &(String, String)| ListedFact {
            code: code.clone(),
            text: text.clone(),
        };
        Self {
            id: hit.id,
            organization_id: hit.organization_id.to_string(),
            state: hit.review.state.code().to_owned(),
            name: hit.name.value.clone(),
            sources: hit
                .name
                .sources
                .iter()
                .map(|s| s.code().to_owned())
                .collect(),
            kind: hit.name.kind.code().to_owned(),
            reference: entry.reference.clone(),
            regime: entry.regime.clone(),
            listed_name: name(&hit.listed),
            listed_names: entry.names.iter().map(name).collect(),
            facts: entry.facts.iter().map(fact).collect(),
            score: hit.score.value,
            method: hit.score.method.code().to_owned(),
            pairs: hit.score.pairs.iter().map(pair).collect(),
            only_screened: hit.score.only_screened.clone(),
            only_listed: hit.score.only_listed.clone(),
            list: hit.list,
            algorithm: hit.algorithm.clone(),
            threshold: hit.threshold,
            found_at: hit.found_at,
            delisted_in: view.entry.delisted_in,
            answers: answers
                .map(|(a, by_name)| ScreeningAnswer {
                    answer: a.answer.code().to_owned(),
                    reason: a.reason.clone(),
                    by: a.signed.by.0,
                    by_name: by_name.clone(),
                    at: a.signed.at,
                    second: a.second,
                })
                .collect(),
            version: hit.version,
        }
    }
}
