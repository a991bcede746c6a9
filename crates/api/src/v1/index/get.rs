//! The index.

use crate::{answer, asking::Asking, problem::Answer};
use parvis_domain::text::Locale;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// What there is.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Index {
    /// Name of the service.
    pub name: String,
    /// Version of the API.
    pub version: String,
    /// Whether this register holds the demonstration: nothing in it is real.
    pub demonstration: bool,
    /// Languages of texts.
    pub languages: Vec<String>,
    /// Addresses by name.
    pub links: BTreeMap<String, String>,
}

const LINKS: &[(&str, &str)] = &[
    ("description", "/openapi.yaml"),
    ("tokens", "/api/v1/tokens"),
    ("me", "/api/v1/me"),
    ("organizations", "/api/v1/organizations"),
    ("observers", "/api/v1/observers"),
    ("applications", "/api/v1/applications"),
    ("council_sessions", "/api/v1/council-sessions"),
    ("criteria_sets", "/api/v1/criteria-sets"),
    ("code_lists", "/api/v1/code-lists"),
    ("counts", "/api/v1/counts"),
    ("bodies", "/api/v1/bodies"),
];

/// Lists what the API offers.
#[utoipa::path(
    get, path = "/", tag = "Start",
    responses((status = 200, description = "The index.", body = Index)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_index(asking: Asking) -> Answer {
    let base = &asking.state.site.base_url;
    let index = Index {
        name: "Parvis".into(),
        version: "1".into(),
        demonstration: asking.app().demonstration,
        languages: Locale::ALL.iter().map(|l| l.code().to_owned()).collect(),
        links: LINKS
            .iter()
            .map(|(name, path)| ((*name).to_owned(), format!("{base}{path}")))
            .collect(),
    };
    answer::public(&asking, &index)
}
