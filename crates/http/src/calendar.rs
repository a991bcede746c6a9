//! Consultations as calendar objects: what everybody may read, never the
//! address of the meeting online.

use crate::{Site, labels};
use parvis_app::{
    App,
    actor::{Actor, Surface},
    consultations::{self, ConsultationFilter},
    error::AppError,
    reference,
};
use parvis_documents::{Event, Method, Party, calendar};
use parvis_domain::{
    consultation::{Consultation, ConsultationState},
    text::Locale,
};
use std::collections::HashMap;

/// The media type of a calendar object.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// The feed of every consultation that is announced, in a language. One that is
/// called off stays in it, marked: a calendar that subscribed then strikes it.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn feed(app: &App, site: &Site, locale: Locale) -> Result<String, AppError> {
    let everybody = Actor::public(Surface::Page, locale);
    let all = consultations::list(app, &everybody, ConsultationFilter::default()).await?;
    let countries = reference::labels(app, "countries", locale).await?;
    let events: Vec<Event> = all
        .iter()
        .filter_map(|it| event(site, locale, it, &countries))
        .collect();
    let name = labels::texts_of(locale).invitation_feed_name();
    let text = calendar(Method::Publish, locale.code(), Some(&name), &events);
    Ok(text)
}

/// One consultation, for whoever wants it in a calendar.
///
/// # Errors
/// [`AppError::NotFound`] when it is not announced, or its hours are not known.
pub async fn one(app: &App, site: &Site, locale: Locale, code: &str) -> Result<String, AppError> {
    let everybody = Actor::public(Surface::Page, locale);
    let it = consultations::find(app, &everybody, code).await?;
    let countries = reference::labels(app, "countries", locale).await?;
    let event = event(site, locale, &it, &countries).ok_or(AppError::NotFound)?;
    Ok(calendar(Method::Publish, locale.code(), None, &[event]))
}

/// The event in the words of a language; `None` while day or hours are open.
fn event(
    site: &Site,
    locale: Locale,
    it: &Consultation,
    countries: &HashMap<String, String>,
) -> Option<Event> {
    let t = labels::texts_of(locale);
    let (starts, ends) = it.details.when.instants()?;
    let country = it.details.place.country.as_ref();
    let country = country.and_then(|c| countries.get(c));
    let url = format!("{}/{locale}/consultations/{}", site.base_url, it.code);
    let called_off = it.state == ConsultationState::Cancelled;
    let summary = it.details.summary.best(locale).map(|(text, _)| text);
    let parts = [
        it.cancel_reason.as_deref().unwrap_or_default(),
        &labels::consultation_when(t, &it.details.when),
        summary.unwrap_or_default(),
        &url,
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    Some(Event {
        uid: it.uid(),
        sequence: it.sequence.unsigned_abs(),
        stamp: it.updated_at,
        starts,
        ends,
        summary: labels::consultation_title(it, locale),
        description: parts.join("\n\n"),
        location: Some(labels::consultation_where(
            t,
            it,
            country.map_or("", String::as_str),
        )),
        url: Some(url.clone()),
        organizer: Some(Party {
            name: t.invitation_organizer(),
            address: site.contact.clone(),
        }),
        attendee: None,
        called_off,
    })
}
