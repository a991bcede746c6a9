use crate::kit::Routes; pub(super) fn routes() -> Routes { Routes::default() }
