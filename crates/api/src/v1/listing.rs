//! Lists and their pages.

use crate::{answer, asking::Asking};
use axum::{
    http::{HeaderValue, header},
    response::Response,
};
use parvis_app::input::{Input, Value};
use serde::Serialize;
use utoipa::ToSchema;

/// A list, or a page of one.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Listing<T: ToSchema> {
    /// The entries.
    pub items: Vec<T>,
    /// How many there are in all.
    pub total: u64,
    /// The page, from 1.
    pub page: u64,
    /// Entries on a page.
    pub page_size: u64,
}

impl<T: ToSchema> Listing<T> {
    /// A list that comes whole.
    pub(crate) fn whole(items: impl IntoIterator<Item = T>) -> Self {
        let items: Vec<T> = items.into_iter().collect();
        let total = items.len() as u64;
        Self {
            items,
            total,
            page: 1,
            page_size: total,
        }
    }
}

/// Adds `Link: …; rel="next"`: the same query with another value for one
/// parameter.
pub(crate) fn with_next(
    asking: &Asking,
    query: &Input,
    parameter: &str,
    value: &str,
    mut response: Response,
) -> Response {
    let mut next = form_urlencoded::Serializer::new(String::new());
    for (name, given) in query.0.iter().filter(|(n, _)| n != parameter) {
        if let Value::Text(text) = given {
            next.append_pair(name, text);
        }
    }
    next.append_pair("lang", asking.locale().code());
    next.append_pair(parameter, value);
    let link = format!("<{}?{}>; rel=\"next\"", asking.path(), next.finish());
    if let Ok(link) = HeaderValue::from_str(&link) {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}

/// A list for everybody that comes whole.
pub(crate) fn public_list<T: ToSchema + Serialize>(
    asking: &Asking,
    items: impl IntoIterator<Item = T>,
) -> crate::problem::Answer {
    answer::public(asking, &Listing::whole(items))
}
