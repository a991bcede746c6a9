//! The description of the API (OpenAPI 3.1), made from the same list as the
//! routes.

mod finish;
mod problems;

use crate::v1;
use parvis_http::HttpState;
use std::sync::LazyLock;
use utoipa::openapi::{InfoBuilder, OpenApi, OpenApiBuilder, tag::TagBuilder};
use utoipa_axum::router::OpenApiRouter;

const DESCRIPTION: &str = "The register of partnerships between IOM and civil society. \
Everything that a browser can do can be done here, with the same rules and the same codes.\n\n\
* Clients ignore members that they do not know; codes are stable and lists are open-ended.\n\
* Errors are problems (RFC 9457) with a stable `code`; all faults of an input are named at once.\n\
* What you may not see answers 404.\n\
* An act on an application, and the change of an organization, need `If-Match` with the `ETag` \
that you saw.\n\
* `Idempotency-Key` makes a POST safe to repeat.\n\
* `x-permission` names the permission that an operation needs; the table is in \
`docs/generated/permissions.md`.";

/// Tags: the order in which readers meet them.
const TAGS: &[(&str, &str)] = &[
    ("Start", "Index, sign-in, accounts."),
    (
        "Organizations",
        "The directory, one's own entry, import and export.",
    ),
    ("Observers", "The official list, as at any date."),
    (
        "Inquiries",
        "Questions, information and invitations of organizations to IOM.",
    ),
    (
        "Contacts",
        "Whom to ask about what, and the units and offices of IOM.",
    ),
    (
        "Observer status",
        "Status after admission: its account, decisions on it, giving it up.",
    ),
    (
        "Applications",
        "The CSO's side: draft, documents, submission.",
    ),
    (
        "Examination",
        "IPD's side: queue, assessment, recommendation, list.",
    ),
    (
        "Council list",
        "The list for a session: made, frozen, confirmed, written as files.",
    ),
    (
        "Questions",
        "Questions to the applicant, answers, more time, closing, what changed.",
    ),
    ("Decisions", "What the Council decided."),
    (
        "Due diligence",
        "For staff: name screening, observations, suspected duplicates.",
    ),
    (
        "Consultations",
        "Consultations with civil society: what is announced, its preparation, segments, invitations.",
    ),
    (
        "Follow-up",
        "What consultations came to: recommendations, action points, opening reports.",
    ),
    (
        "Contributions",
        "Written statements and other contributions to consultations, and who spoke.",
    ),
    ("Reference", "Sessions, criteria, code lists, counts."),
    (
        "Bodies",
        "Bodies, memberships, mandates, instruments; statements with their sources.",
    ),
    ("Administration", "Accounts and audit trail."),
];

/// Routes and description together.
pub(crate) fn api() -> OpenApiRouter<HttpState> {
    OpenApiRouter::with_openapi(head()).nest("/api/v1", v1::routes())
}

fn head() -> OpenApi {
    let info = InfoBuilder::new()
        .title("Parvis")
        .version("1")
        .description(Some(DESCRIPTION));
    let tags = TAGS.iter().map(|(name, text)| {
        TagBuilder::new()
            .name(*name)
            .description(Some(*text))
            .build()
    });
    OpenApiBuilder::new()
        .info(info.build())
        .tags(Some(tags))
        .build()
}

/// The description.
#[must_use]
pub fn openapi() -> OpenApi {
    let (_, mut description) = api().split_for_parts();
    finish::finish(&mut description);
    description
}

/// The description as the committed file has it.
#[must_use]
pub fn openapi_yaml() -> String {
    let text = openapi().to_yaml().unwrap_or_default();
    format!("# Made from crates/api; do not edit. See crates/api/src/lib.rs.\n{text}")
}

static YAML: LazyLock<String> = LazyLock::new(openapi_yaml);

/// The description as text, made once.
pub(crate) fn yaml() -> &'static str {
    &YAML
}

#[cfg(test)]
mod tests;
