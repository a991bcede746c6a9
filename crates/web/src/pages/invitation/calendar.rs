//! Consultations for calendars: a feed to subscribe to, and one event.

use crate::kit::*;
use parvis_http::calendar;

pub(super) async fn feed(visit: Visit) -> Answer {
    let text = calendar::feed(visit.app(), &visit.state.site, visit.locale).await?;
    Ok(file(
        calendar::MEDIA_TYPE,
        "consultations.ics",
        text.into_bytes(),
    ))
}

pub(super) async fn one(visit: Visit, Path(code): Path<String>) -> Answer {
    let text = calendar::one(visit.app(), &visit.state.site, visit.locale, &code).await?;
    Ok(file(
        calendar::MEDIA_TYPE,
        &format!("{code}.ics"),
        text.into_bytes(),
    ))
}
