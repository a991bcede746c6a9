//! Mandates, instruments and contradictions.

use super::parts::{BodyRef, Provenance, SourceDate, date};
use crate::{
    asking::{Asking, At, Searching},
    problem::Answer,
    schema::input_params,
    v1::{
        listing::{Listing, public_list},
        localized::Localized,
    },
};
use parvis_app::{
    bodies,
    error::AppError,
    input::{Field, Kind, Reader, optional},
};
use parvis_domain::body::{self, Book, Statement};
use serde::Serialize;
use utoipa::ToSchema;

const INSTRUMENT_QUERY_FIELDS: &[Field] = &[optional("formal_elements", Kind::Flag, 5)];

input_params! {
    /// With `formal_elements=true` only the formal elements of the relations
    /// between IOM and the United Nations, by their number.
    InstrumentsQuery = INSTRUMENT_QUERY_FIELDS
}

/// A point of a mandate.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MandatePoint {
    /// Its number.
    #[schema(example = "1b")]
    pub point: String,
    /// What it is about.
    pub theme: Localized,
    /// Its text.
    pub text: Localized,
    /// Where it stands.
    pub provenance: Provenance,
}

/// A version of the mandate of a body.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Mandate {
    /// The body.
    pub body: BodyRef,
    /// Stable code.
    pub code: String,
    /// Title.
    pub title: Localized,
    /// Code of the list `mandate-statuses`. A draft is no mandate: its
    /// adoption was not found.
    pub status: String,
    /// When.
    pub on: Option<SourceDate>,
    /// What is known of it.
    pub text: Localized,
    /// Its points; empty where its text was not found.
    pub points: Vec<MandatePoint>,
    /// Where it stands.
    pub provenance: Provenance,
}

impl Mandate {
    fn new(book: &Book, (statement, it): (&Statement, &body::Mandate)) -> Self {
        let point = |(statement, it): (&Statement, &body::MandatePoint)| MandatePoint {
            point: it.point.clone(),
            theme: Localized::from(&it.theme),
            text: Localized::from(&it.text),
            provenance: Provenance::from(statement),
        };
        Self {
            body: BodyRef::new(book, &it.body),
            code: it.code.clone(),
            title: Localized::from(&it.title),
            status: it.status.code().to_owned(),
            on: date(it.on),
            text: Localized::from(&it.text),
            points: book.points(&it.code).into_iter().map(point).collect(),
            provenance: Provenance::from(statement),
        }
    }
}

/// An agreement, a resolution, a decision.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Instrument {
    /// Stable code.
    pub code: String,
    /// Symbol of the document.
    pub symbol: Option<String>,
    /// Code of the list `instrument-kinds`.
    pub kind: String,
    /// The bodies between which it is, or that it concerns.
    pub parties: Vec<BodyRef>,
    /// Title.
    pub title: Localized,
    /// When it was adopted.
    pub adopted: Option<SourceDate>,
    /// When it was signed.
    pub signed: Option<SourceDate>,
    /// Since when it is in force.
    pub in_force: Option<SourceDate>,
    /// Code of the instrument that took its place.
    pub replaced_by: Option<String>,
    /// Its number among the formal elements of the relations between IOM and
    /// the United Nations.
    pub formal_element: Option<i64>,
    /// What is known of it.
    pub text: Localized,
    /// Where it stands.
    pub provenance: Provenance,
}

impl Instrument {
    fn new(book: &Book, (statement, it): (&Statement, &body::Instrument)) -> Self {
        Self {
            code: it.code.clone(),
            symbol: it.symbol.clone(),
            kind: it.kind.code().to_owned(),
            parties: it.parties.iter().map(|p| BodyRef::new(book, p)).collect(),
            title: Localized::from(&it.title),
            adopted: date(it.adopted),
            signed: date(it.signed),
            in_force: date(it.in_force),
            replaced_by: it.replaced_by.clone(),
            formal_element: it.formal_element,
            text: Localized::from(&it.text),
            provenance: Provenance::from(statement),
        }
    }
}

/// One side of a contradiction.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ContradictionSide {
    /// Its letter.
    pub side: String,
    /// What the source says.
    pub text: Localized,
    /// Where it stands.
    pub provenance: Provenance,
}

/// A question on which sources disagree, or which none answers.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Contradiction {
    /// Stable code.
    pub code: String,
    /// The body that it is about.
    pub about: Option<BodyRef>,
    /// The question.
    pub title: Localized,
    /// The sides, each with its source.
    pub sides: Vec<ContradictionSide>,
}

/// Lists the versions of the mandate of a body, point by point.
#[utoipa::path(
    get, path = "/bodies/{code}/mandates", tag = "Bodies",
    params(("code" = String, Path, description = "Code of the body.")),
    responses((status = 200, description = "The versions.", body = Listing<Mandate>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_body_mandates(asking: Asking, At(code): At<String>) -> Answer {
    let book = bodies::book(asking.app()).await?;
    book.body(&code).ok_or(AppError::NotFound)?;
    let mandates = book.mandates(Some(&code));
    public_list(
        &asking,
        mandates.into_iter().map(|m| Mandate::new(&book, m)),
    )
}

/// Lists the versions of all mandates, point by point.
#[utoipa::path(
    get, path = "/mandates", tag = "Bodies",
    responses((status = 200, description = "The versions.", body = Listing<Mandate>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_mandates(asking: Asking) -> Answer {
    let book = bodies::book(asking.app()).await?;
    let mandates = book.mandates(None);
    public_list(
        &asking,
        mandates.into_iter().map(|m| Mandate::new(&book, m)),
    )
}

/// Lists the instruments, by date.
#[utoipa::path(
    get, path = "/instruments", tag = "Bodies",
    params(InstrumentsQuery),
    responses((status = 200, description = "The instruments.", body = Listing<Instrument>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_instruments(Searching(asking, query): Searching) -> Answer {
    let mut reader = Reader::new(&query, INSTRUMENT_QUERY_FIELDS);
    let formal = reader.flag("formal_elements").unwrap_or(false);
    reader.faults.or(())?;
    let book = bodies::book(asking.app()).await?;
    let found = match formal {
        true => book.formal_elements(),
        false => book.instruments(),
    };
    public_list(
        &asking,
        found.into_iter().map(|i| Instrument::new(&book, i)),
    )
}

/// Lists where sources disagree, each side with its source.
#[utoipa::path(
    get, path = "/contradictions", tag = "Bodies",
    responses((status = 200, description = "The contradictions.", body = Listing<Contradiction>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_contradictions(asking: Asking) -> Answer {
    let book = bodies::book(asking.app()).await?;
    let side = |(statement, it): (&Statement, &body::Side)| ContradictionSide {
        side: it.letter.clone(),
        text: Localized::from(&it.text),
        provenance: Provenance::from(statement),
    };
    let all = book
        .contradictions(None)
        .into_iter()
        .map(|it| Contradiction {
            code: it.question.code.clone(),
            about: it.question.about.as_deref().map(|c| BodyRef::new(&book, c)),
            title: Localized::from(&it.question.title),
            sides: it.sides.into_iter().map(side).collect(),
        });
    public_list(&asking, all)
}
