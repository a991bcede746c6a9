//! All settings.

use super::dto::Setting;
use crate::{
    asking::Asking,
    problem::Answer,
    v1::listing::{Listing, public_list},
};
use parvis_app::procedure;

/// Lists the settings of the procedure, with the basis of each default.
#[utoipa::path(
    get, path = "/settings", tag = "Reference",
    responses((status = 200, description = "The settings.", body = Listing<Setting>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_settings(asking: Asking) -> Answer {
    let set = procedure::procedure(asking.app()).await?;
    let locale = asking.locale();
    let all = parvis_domain::procedure::Setting::ALL.iter();
    public_list(&asking, all.map(|&s| Setting::of(&set, s, locale)))
}
