//! The problem answers, described once and referred to.

use crate::problem::Problem;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        Components, ContentBuilder, Ref, RefOr, ResponseBuilder,
        header::HeaderBuilder,
        schema::{Object, Type},
    },
};

/// Status, name of the shared answer, description.
pub(super) const PROBLEMS: &[(u16, &str, &str)] = &[
    (
        400,
        "Unreadable",
        "The body, a header or the query cannot be read.",
    ),
    (
        401,
        "NotSignedIn",
        "A token is needed, or this one is not valid.",
    ),
    (
        403,
        "Denied",
        "This person may not do this; the code says why.",
    ),
    (
        404,
        "NotFound",
        "There is no such thing, or you may not know of it.",
    ),
    (409, "Refused", "A rule refuses; the code says which."),
    (
        412,
        "Stale",
        "Somebody changed it meanwhile; `current_version` is the version now.",
    ),
    (413, "TooLarge", "The body is too large."),
    (
        415,
        "MediaType",
        "The body is of another type than expected.",
    ),
    (
        422,
        "InvalidInput",
        "Everything that is wrong with the input.",
    ),
    (428, "VersionRequired", "`If-Match` is missing."),
    (
        429,
        "TooManyAttempts",
        "Too many attempts; `Retry-After` says how long to wait.",
    ),
    (
        500,
        "Internal",
        "Stored data contradict the rules; nothing was changed.",
    ),
    (
        503,
        "Unavailable",
        "The database does not answer; nothing was changed.",
    ),
];

/// A reference to the answer for a status.
pub(super) fn reference(status: u16) -> Option<RefOr<utoipa::openapi::Response>> {
    PROBLEMS
        .iter()
        .find(|(s, _, _)| *s == status)
        .map(|(_, name, _)| RefOr::Ref(Ref::from_response_name(*name)))
}

/// Adds the answers and the schema of the problem to the components.
pub(super) fn add(components: &mut Components) {
    let mut schemas = vec![(Problem::name().into_owned(), Problem::schema())];
    Problem::schemas(&mut schemas);
    components.schemas.extend(schemas);
    for (status, name, text) in PROBLEMS {
        let content = ContentBuilder::new()
            .schema(Some(Ref::from_schema_name(Problem::name())))
            .build();
        let mut response = ResponseBuilder::new()
            .description(*text)
            .content("application/problem+json", content);
        let header = match status {
            401 => Some(("WWW-Authenticate", Type::String)),
            429 | 503 => Some(("Retry-After", Type::Integer)),
            _ => None,
        };
        if let Some((name, kind)) = header {
            let schema = Object::with_type(kind);
            response = response.header(name, HeaderBuilder::new().schema(Some(schema)).build());
        }
        let response = RefOr::T(response.build());
        components.responses.insert((*name).to_owned(), response);
    }
}
