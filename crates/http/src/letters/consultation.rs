//! What letters about a consultation say of it, as it is when they are written.

use super::Values;
use crate::{Site, labels};
use parvis_app::{
    App,
    error::AppError,
    jobs::Mail,
    letters::{CalendarAct, Placeholder},
    ports::{ConsultationReads, InvitationReads},
};
use parvis_domain::text::Locale;
use parvis_i18n::isolate;

/// Adds what is known of the consultation, if the mail is about one.
pub(super) async fn values(
    app: &App,
    site: &Site,
    language: Locale,
    mail: &Mail,
    values: &mut Values,
) -> Result<(), AppError> {
    let Some(id) = mail.consultation else {
        return Ok(());
    };
    let reads = app.store.reads();
    let it = ConsultationReads::consultation_by_id(reads, id)
        .await?
        .ok_or(AppError::NotFound)?;
    let t = labels::texts_of(language);
    let country = crate::calendar::country(app, language, &it).await?;
    let mut place = labels::consultation_where(t, &it, &country);
    if let (Some(CalendarAct::Request), Some(online)) =
        (mail.kind.calendar(), &it.details.place.online_link)
    {
        // Only who has a seat is told where to meet online.
        place = format!("{place} {online}");
    }
    let last = it.details.when.from.earliest();
    let due = it.details.registration_closes.unwrap_or(last);
    let mut put = |placeholder: Placeholder, value: String| {
        values.entry(placeholder.code()).or_insert(value);
    };
    let title = labels::consultation_title(&it, language);
    put(Placeholder::Consultation, isolate(&title));
    put(
        Placeholder::When,
        labels::consultation_when(t, &it.details.when),
    );
    put(Placeholder::Where, isolate(&place));
    put(Placeholder::Due, labels::day(t, due));
    // A draft names nobody.
    put(Placeholder::Organization, t.letters_sample_organization());
    let extra = match mail.invitation {
        Some(invitation) => {
            let known = InvitationReads::invitation(reads, invitation).await?;
            let (_, wave) = known.ok_or(AppError::NotFound)?;
            wave.extra_in(language).to_owned()
        }
        None => String::new(),
    };
    put(Placeholder::Extra, extra);
    if mail.token.is_none() {
        let page = format!("{}/{language}/consultations/{}", site.base_url, it.code);
        values.insert(Placeholder::Link.code(), page);
    }
    Ok(())
}
