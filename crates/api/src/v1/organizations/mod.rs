//! Organizations: the directory, one's own entry, exports.

mod conflicts;
mod create;
pub(crate) mod csv;
pub(crate) mod dto;
pub(crate) mod get;
mod list;
mod replace;
pub(crate) mod representation;
mod suggest;

use parvis_http::HttpState;
use utoipa_axum::{router::OpenApiRouter, routes};

pub(crate) fn routes() -> OpenApiRouter<HttpState> {
    OpenApiRouter::default()
        .routes(routes!(
            list::list_organizations,
            create::create_organization
        ))
        .routes(routes!(suggest::suggest_organizations))
        .routes(routes!(
            get::get_organization,
            replace::replace_organization
        ))
        .routes(routes!(csv::export_organizations))
        .routes(routes!(csv::export_inventory))
        .merge(conflicts::routes())
}
