//! The whole inventory as CSV, with what the public does not see.

use crate::kit::*;
use parvis_app::organizations;
use parvis_interchange::{Dialect, organizations_csv};

pub(super) async fn csv(visit: Visit) -> Answer {
    let all = organizations::export(visit.app(), visit.actor(), true).await?;
    let bytes = organizations_csv(
        &all,
        &visit.words("cso-categories").await?.0,
        &visit.words("countries").await?.0,
        &visit.state.site.base_url,
        Dialect::Data,
    );
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        "parvis-inventory.csv",
        bytes,
    ))
}
