//! Medians and ninetieth percentiles.

use crate::{
    asking::Asking,
    problem::Answer,
    v1::listing::{Listing, public_list},
};
use parvis_app::time;
use parvis_domain::application::{Waiting, WaitingTime as Measured};
use serde::Serialize;
use utoipa::ToSchema;

/// How long cases took in one respect. Figures of fewer than five cases are
/// null, so that no single organization can be told from them.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WaitingTime {
    /// `stage`: the time that a case stood in a stage; `party`: the whole time
    /// of a finished case in which a party had the next move.
    pub measure: String,
    /// Code of the stage (list `stages`) or of the party: `cso`, `ipd`, `council`.
    pub of: String,
    /// How many cases; null for one to four.
    pub cases: Option<u64>,
    /// Half of them took at most so many days.
    pub median_days: Option<i64>,
    /// Nine in ten took at most so many days.
    pub ninetieth_percentile_days: Option<i64>,
}

impl From<&Measured> for WaitingTime {
    fn from(it: &Measured) -> Self {
        let (measure, of) = match it.of {
            Waiting::In(stage) => ("stage", stage.code()),
            Waiting::For(party) => ("party", party.code()),
        };
        Self {
            measure: measure.to_owned(),
            of: of.to_owned(),
            cases: it.cases.map(|n| n as u64),
            median_days: it.days.map(|d| d.median),
            ninetieth_percentile_days: it.days.map(|d| d.ninetieth),
        }
    }
}

/// Tells how long applications stand in each stage and for whom they wait.
#[utoipa::path(
    get, path = "/waiting-times", tag = "Reference",
    responses((status = 200, description = "The figures.", body = Listing<WaitingTime>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn list_waiting_times(asking: Asking) -> Answer {
    let times = time::waiting_times(asking.app()).await?;
    public_list(&asking, times.iter().map(WaitingTime::from))
}
