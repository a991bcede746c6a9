//! One list.

use super::{dto::Code, own};
use crate::{
    asking::{Asking, At},
    problem::Answer,
    v1::listing::{Listing, public_list},
};
use parvis_app::{error::AppError, reference};

/// Shows a code list with labels and sources.
#[utoipa::path(
    get, path = "/code-lists/{name}", tag = "Reference",
    params(("name" = String, Path, description = "Name of the list.")),
    responses((status = 200, description = "The entries, in order.", body = Listing<Code>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn get_code_list(asking: Asking, At(name): At<String>) -> Answer {
    match reference::code_list(asking.app(), &name).await {
        Ok(entries) => public_list(&asking, entries.into_iter().map(Code::from)),
        Err(AppError::NotFound) => {
            let entries = own::list(&name).ok_or(AppError::NotFound)?;
            public_list(&asking, entries)
        }
        Err(error) => Err(error.into()),
    }
}
