//! Who belongs to a body, and who chaired it: at a date, or ever.

use super::{
    list::BodyNameInTime,
    parts::{BodyRef, Provenance, SourceDate, date},
};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    problem::{Answer, ApiError},
    schema::input_params,
    v1::{
        localized::Localized,
        organizations::csv::{FILE_FIELDS, dialect},
    },
};
use parvis_app::{
    bodies,
    error::AppError,
    input::{Field, Input, Kind, Reader, optional},
};
use parvis_domain::{
    body::{Book, Certainty, Doubt, Held, Role},
    text::PartialDate,
};
use parvis_interchange::body_members_csv;
use serde::Serialize;
use utoipa::ToSchema;

/// The date.
pub(super) const AS_AT_FIELDS: &[Field] = &[optional("as_at", Kind::Line, 10)];
/// The same for a file.
pub(super) const AS_AT_FILE_FIELDS: &[Field] = &[optional("as_at", Kind::Line, 10), FILE_FIELDS[0]];

input_params! {
    /// A year, a month or a day: `2007`, `2007-11`, `2007-11-30`. Without it
    /// everything that was ever stated.
    AsAtQuery = AS_AT_FIELDS
}
input_params! {
    /// The date, and for whom the file is.
    AsAtFileQuery = AS_AT_FILE_FIELDS
}

/// What one source says of a membership.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MembershipStatement {
    /// When it began.
    pub from: Option<SourceDate>,
    /// When it ended.
    pub until: Option<SourceDate>,
    /// Details of the source.
    pub detail: Localized,
    /// Where it stands.
    pub provenance: Provenance,
}

/// A body in a role.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BodyMember {
    /// Who.
    pub member: BodyRef,
    /// Code of the list `body-roles`.
    pub role: String,
    /// Code of the list `body-certainties`; null when no date was asked for.
    pub certainty: Option<String>,
    /// Why it is only possible, a code of the list `body-doubts`.
    pub doubt: Option<String>,
    /// Whether sources give different dates.
    pub sources_disagree: bool,
    /// What each source says.
    pub statements: Vec<MembershipStatement>,
}

/// How many hold a role.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct RoleCount {
    /// Code of the list `body-roles`.
    pub role: String,
    /// How many hold it for certain.
    pub certain: u64,
    /// How many may hold it.
    pub possible: u64,
}

/// Who belongs to a body.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct BodyMembers {
    /// The body.
    pub body: BodyRef,
    /// The date asked for.
    pub as_at: Option<String>,
    /// The names that it can have borne at that date.
    pub names: Vec<BodyNameInTime>,
    /// How many, by role; empty when no date was asked for.
    pub counts: Vec<RoleCount>,
    /// Who, by role and time.
    pub items: Vec<BodyMember>,
    /// How many lines there are.
    pub total: u64,
    /// Always 1: the list comes whole.
    pub page: u64,
    /// As many as there are.
    pub page_size: u64,
}

fn member(book: &Book, held: &Held<'_>, asked: bool) -> BodyMember {
    let membership = held.membership();
    BodyMember {
        member: BodyRef::new(book, membership.map_or("", |m| m.member.as_str())),
        role: membership.map_or("", |m| m.role.code()).to_owned(),
        certainty: asked.then(|| Certainty::code(held.certainty).to_owned()),
        doubt: held.doubt.map(|d| Doubt::code(d).to_owned()),
        sources_disagree: held.is_disputed(),
        statements: held
            .statements
            .iter()
            .map(|(statement, m)| MembershipStatement {
                from: date(m.period.from),
                until: date(m.period.until),
                detail: Localized::from(&m.detail),
                provenance: Provenance::from(*statement),
            })
            .collect(),
    }
}

fn answer_of(
    book: &Book,
    code: &str,
    held: &[Held<'_>],
    asked: Option<PartialDate>,
) -> BodyMembers {
    let mut counts: Vec<RoleCount> = Vec::new();
    // Without a date nothing is certain or not.
    for held in held.iter().filter(|_| asked.is_some()) {
        let role = held.membership().map_or("", |m| m.role.code());
        if counts.last().is_none_or(|c| c.role != role) {
            counts.push(RoleCount {
                role: role.to_owned(),
                certain: 0,
                possible: 0,
            });
        }
        if let Some(count) = counts.last_mut() {
            match held.certainty {
                Certainty::Certain => count.certain += 1,
                _ => count.possible += 1,
            }
        }
    }
    let total = held.len() as u64;
    let names = match asked {
        Some(asked) => {
            let then = book.names_at(code, asked);
            then.iter().map(|n| (n.statement, n.name)).collect()
        }
        None => book.names(code),
    };
    BodyMembers {
        body: BodyRef::new(book, code),
        as_at: asked.map(|a| a.to_string()),
        names: names.into_iter().map(BodyNameInTime::new).collect(),
        counts,
        items: held
            .iter()
            .map(|h| member(book, h, asked.is_some()))
            .collect(),
        total,
        page: 1,
        page_size: total,
    }
}

/// The book, if it knows the body, and the date asked for.
async fn read(
    asking: &Asking,
    query: &Input,
    fields: &'static [Field],
    code: &str,
) -> Result<(Book, Option<PartialDate>), ApiError> {
    let mut reader = Reader::new(query, fields);
    let asked = reader.partial_date("as_at");
    let _ = fields
        .iter()
        .any(|f| f.name == "dialect")
        .then(|| dialect(asking, &mut reader));
    reader.faults.or(())?;
    let book = bodies::book(asking.app()).await?;
    book.body(code).ok_or(AppError::NotFound)?;
    Ok((book, asked))
}

/// Lists who belongs to a body, in each role.
#[utoipa::path(
    get, path = "/bodies/{code}/members", tag = "Bodies",
    params(("code" = String, Path, description = "Code of the body."), AsAtQuery),
    responses((status = 200, description = "Who, with how certain it is.", body = BodyMembers)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_body_members(
    Searching(asking, query): Searching,
    At(code): At<String>,
) -> Answer {
    let (book, asked) = read(&asking, &query, AS_AT_FIELDS, &code).await?;
    let held = book.members(&code, asked);
    answer::public(&asking, &answer_of(&book, &code, &held, asked))
}

/// Lists who chaired a body.
#[utoipa::path(
    get, path = "/bodies/{code}/chairs", tag = "Bodies",
    params(("code" = String, Path, description = "Code of the body."), AsAtQuery),
    responses((status = 200, description = "The chairs, with how certain it is.", body = BodyMembers)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_body_chairs(
    Searching(asking, query): Searching,
    At(code): At<String>,
) -> Answer {
    let (book, asked) = read(&asking, &query, AS_AT_FIELDS, &code).await?;
    let held = book.chairs(&code, asked);
    answer::public(&asking, &answer_of(&book, &code, &held, asked))
}

/// Exports who belongs to a body.
#[utoipa::path(
    get, path = "/bodies/{code}/members.csv", tag = "Bodies",
    params(("code" = String, Path, description = "Code of the body."), AsAtFileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_body_members(
    Searching(asking, query): Searching,
    At(code): At<String>,
) -> Answer {
    file(&asking, &query, &code, None).await
}

/// Exports who chaired a body.
#[utoipa::path(
    get, path = "/bodies/{code}/chairs.csv", tag = "Bodies",
    params(("code" = String, Path, description = "Code of the body."), AsAtFileQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn export_body_chairs(
    Searching(asking, query): Searching,
    At(code): At<String>,
) -> Answer {
    file(&asking, &query, &code, Some(Role::Chair)).await
}

async fn file(asking: &Asking, query: &Input, code: &str, only: Option<Role>) -> Answer {
    let (book, asked) = read(asking, query, AS_AT_FILE_FIELDS, code).await?;
    let mut held = book.members(code, asked);
    held.retain(|h| only.is_none() || h.membership().map(|m| m.role) == only);
    let dialect = dialect(asking, &mut Reader::new(query, AS_AT_FILE_FIELDS));
    let bytes = body_members_csv(&book, &held, asked, asking.locale(), dialect);
    let what = if only.is_some() { "chairs" } else { "members" };
    let name = format!("parvis_{code}_{what}.csv");
    Ok(answer::shared(asking, answer::csv(asking, &name, bytes)))
}
