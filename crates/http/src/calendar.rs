//! Consultations as calendar objects: what everybody may read, never the
//! address of the meeting online.

use crate::{Site, labels, letters::Reader};
use parvis_app::{
    App,
    actor::{Actor, Surface},
    consultations::{self, ConsultationFilter},
    error::AppError,
    jobs::Mail,
    letters::CalendarAct,
    ports::ConsultationReads,
    reference,
};
use parvis_documents::{Event, Method, Party, calendar};
use parvis_domain::{
    consultation::{Consultation, ConsultationState},
    text::Locale,
};

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
        .filter_map(|it| {
            let country = it.details.place.country.as_ref();
            let country = country.and_then(|c| countries.get(c));
            event(site, locale, it, country.map_or("", String::as_str))
        })
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
    let country = country(app, locale, &it).await?;
    let event = event(site, locale, &it, &country).ok_or(AppError::NotFound)?;
    Ok(calendar(Method::Publish, locale.code(), None, &[event]))
}

/// The object that goes with a mail to a delegate, from the facts as they are
/// when the mail is written.
///
/// # Errors
/// [`AppError::NotFound`] when the consultation is gone.
pub async fn of_mail(
    app: &App,
    site: &Site,
    locale: Locale,
    reader: &Reader,
    mail: &Mail,
) -> Result<Option<(CalendarAct, String)>, AppError> {
    let (Some(act), Some(id)) = (mail.kind.calendar(), mail.consultation) else {
        return Ok(None);
    };
    let it = ConsultationReads::consultation_by_id(app.store.reads(), id)
        .await?
        .ok_or(AppError::NotFound)?;
    let country = country(app, locale, &it).await?;
    let Some(mut event) = event(site, locale, &it, &country) else {
        return Ok(None);
    };
    event.attendee = Some(Party {
        name: reader.name.clone(),
        address: reader.address.as_str().to_owned(),
    });
    event.stamp = app.clock.now();
    let method = match act {
        CalendarAct::Request => Method::Request,
        CalendarAct::Cancel => Method::Cancel,
    };
    if let (CalendarAct::Request, Some(online)) = (act, &it.details.place.online_link) {
        event.description = format!("{online}\n\n{}", event.description);
    }
    Ok(Some((act, calendar(method, locale.code(), None, &[event]))))
}

/// The name of the country in which it takes place.
pub(crate) async fn country(
    app: &App,
    locale: Locale,
    it: &Consultation,
) -> Result<String, AppError> {
    match &it.details.place.country {
        Some(code) => reference::label(app, "countries", code, locale).await,
        None => Ok(String::new()),
    }
}

/// The event in the words of a language; `None` while day or hours are open.
fn event(site: &Site, locale: Locale, it: &Consultation, country: &str) -> Option<Event> {
    let t = labels::texts_of(locale);
    let (starts, ends) = it.details.when.instants()?;
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
        location: Some(labels::consultation_where(t, it, country)),
        url: Some(url.clone()),
        organizer: Some(Party {
            name: t.invitation_organizer(),
            address: site.contact.clone(),
        }),
        attendee: None,
        called_off,
    })
}
