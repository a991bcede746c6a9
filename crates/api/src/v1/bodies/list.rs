//! All bodies, and one.

use super::parts::{BodyRef, Provenance, SourceDate, date};
use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
    v1::{
        counts::dto::{Count, ReportedCount},
        listing::{Listing, public_list},
        localized::Localized,
    },
};
use parvis_app::{bodies, error::AppError};
use parvis_domain::body::{self, Book, Statement};
use serde::Serialize;
use utoipa::ToSchema;

/// A body.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BodySummary {
    /// Stable code.
    #[schema(example = "GMG")]
    pub code: String,
    /// Code of the list `body-kinds`.
    pub kind: String,
    /// Its name, the newest one.
    pub name: Localized,
    /// Its abbreviation.
    pub abbreviation: Localized,
    /// When it was founded.
    pub founded: Option<SourceDate>,
    /// When it ended.
    pub ended: Option<SourceDate>,
    /// What it is for.
    pub text: Localized,
    /// Where this stands.
    pub provenance: Provenance,
}

impl BodySummary {
    fn new((statement, it): (&Statement, &body::Body)) -> Self {
        Self {
            code: it.code.clone(),
            kind: it.kind.code().to_owned(),
            name: Localized::from(&it.name),
            abbreviation: Localized::from(&it.abbreviation),
            founded: date(it.founded),
            ended: date(it.ended),
            text: Localized::from(&it.text),
            provenance: Provenance::from(statement),
        }
    }
}

/// A name that a body bore for a time.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BodyNameInTime {
    /// The name.
    pub name: Localized,
    /// The abbreviation.
    pub abbreviation: Localized,
    /// Since when.
    pub from: Option<SourceDate>,
    /// Until when.
    pub until: Option<SourceDate>,
    /// A name that was only proposed.
    pub proposed: bool,
    /// Where this stands.
    pub provenance: Provenance,
}

impl BodyNameInTime {
    pub(super) fn new((statement, it): (&Statement, &body::BodyName)) -> Self {
        Self {
            name: Localized::from(&it.name),
            abbreviation: Localized::from(&it.abbreviation),
            from: date(it.period.from),
            until: date(it.period.until),
            proposed: it.proposed,
            provenance: Provenance::from(statement),
        }
    }
}

/// What came from what.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BodyPassage {
    /// The body before.
    pub body: BodyRef,
    /// The body after; the same one when it was renamed or enlarged.
    pub successor: BodyRef,
    /// Code of the list `body-passages`.
    pub passage: String,
    /// When.
    pub on: Option<SourceDate>,
    /// The words of the source.
    pub text: Localized,
    /// Where this stands.
    pub provenance: Provenance,
}

/// A body with its names, what came from what, and what sources count.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Body {
    /// The body.
    #[serde(flatten)]
    pub summary: BodySummary,
    /// The names that it bore.
    pub names: Vec<BodyNameInTime>,
    /// What came from what.
    pub lineage: Vec<BodyPassage>,
    /// Counts that sources report; never mixed with how many members are named.
    pub reported_counts: Vec<Count>,
    /// Codes of contradictions between sources on this body.
    pub contradictions: Vec<String>,
}

/// Lists the bodies.
#[utoipa::path(
    get, path = "/bodies", tag = "Bodies",
    responses((status = 200, description = "The bodies.", body = Listing<BodySummary>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_bodies(asking: Asking) -> Answer {
    let book = bodies::book(asking.app()).await?;
    public_list(&asking, book.bodies().map(BodySummary::new))
}

/// Shows a body.
#[utoipa::path(
    get, path = "/bodies/{code}", tag = "Bodies",
    params(("code" = String, Path, description = "Code of the body.")),
    responses((status = 200, description = "The body.", body = Body)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_body(asking: Asking, At(code): At<String>) -> Answer {
    let book = bodies::book(asking.app()).await?;
    let found = book.body(&code).ok_or(AppError::NotFound)?;
    let mut reported: Vec<Count> = Vec::new();
    for count in bodies::figures(asking.app(), &code).await? {
        let measure = count.measure.clone();
        let count = ReportedCount::from(count);
        match reported.iter_mut().find(|c| c.measure == measure) {
            Some(known) => known.reported.push(count),
            None => reported.push(Count {
                measure,
                counted: None,
                reported: vec![count],
            }),
        }
    }
    let body = Body {
        summary: BodySummary::new(found),
        names: book
            .names(&code)
            .into_iter()
            .map(BodyNameInTime::new)
            .collect(),
        lineage: lineage(&book, &code),
        reported_counts: reported,
        contradictions: book
            .contradictions(Some(&code))
            .iter()
            .map(|d| d.question.code.clone())
            .collect(),
    };
    answer::public(&asking, &body)
}

fn lineage(book: &Book, code: &str) -> Vec<BodyPassage> {
    let line = |(statement, it): (&Statement, &body::BodySuccession)| BodyPassage {
        body: BodyRef::new(book, &it.body),
        successor: BodyRef::new(book, &it.successor),
        passage: it.passage.code().to_owned(),
        on: date(it.on),
        text: Localized::from(&it.text),
        provenance: Provenance::from(statement),
    };
    book.lineage(code).into_iter().map(line).collect()
}
