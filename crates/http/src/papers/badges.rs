//! Badges of delegates, as sheets to print.

use super::{Paper, PaperKind, defect};
use crate::{Site, labels};
use parvis_app::{error::AppError, registrations::BadgeSheet};
use parvis_documents::{Badge, Badges};
use parvis_domain::{Instant, text::Locale};

/// Writes the badges as PDF. The QR code holds the address of the page on which
/// staff check in.
///
/// # Errors
/// [`AppError::Inconsistent`] when it cannot be written.
pub fn badges(
    site: &Site,
    sheet: &BadgeSheet,
    locale: Locale,
    made_at: Instant,
) -> Result<Paper, AppError> {
    let t = labels::texts_of(locale);
    let event = labels::consultation_title(&sheet.it, locale);
    let details = &sheet.it.details;
    let first = labels::partial_date(t, details.when.from);
    let days = match details.when.until {
        Some(last) if last != details.when.from => {
            t.consultation_when_range(first, labels::partial_date(t, last))
        }
        _ => first,
    };
    let city = details.place.city.clone().unwrap_or_default();
    let when = [days, city].into_iter().filter(|p| !p.is_empty());
    let bytes = parvis_documents::badges(&Badges {
        title: t.registration_badges_of(&event),
        language: locale.code().to_owned(),
        author: t.followup_paper_author(),
        when: when.collect::<Vec<_>>().join(" · "),
        event,
        made_at,
        badges: sheet
            .badges
            .iter()
            .map(|badge| Badge {
                name: badge.name.clone(),
                function: badge.function.clone(),
                organization: badge.organization.clone(),
                code: format!("{}/check-in/{}", site.base_url, badge.code),
                short: badge.short.clone(),
                described: t.registration_badge_code(&badge.short),
            })
            .collect(),
    })
    .map_err(defect)?;
    let (code, language) = (&sheet.it.code, locale.code());
    Ok(Paper {
        name: format!("{code}_badges_{language}.pdf"),
        media_type: PaperKind::Pdf.media_type(),
        bytes,
    })
}
