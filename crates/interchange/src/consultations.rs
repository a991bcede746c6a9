//! Consultations: those of the past from a file, and the list as a file.

use crate::{Dialect, Writer, reference::rows};
use parvis_app::faults::{FaultCode, Faults};
use parvis_domain::{
    Instant,
    consultation::{Access, Consultation, ConsultationKind, Details, Place, When},
    text::LocalizedText,
};

/// Reads consultations of the past; each is held, and its identity and times
/// are given when it is loaded.
///
/// # Errors
/// Faults; pointers are `/line/column`.
pub fn read_consultations(bytes: &[u8]) -> Result<Vec<Consultation>, Faults> {
    let need = ["code", "kind", "date_from", "basis", "source"];
    rows(bytes, &need, |row| {
        let (basis, source) = row.provenance();
        if row.given("date_from").is_none() {
            row.fault("date_from", FaultCode::Required);
        }
        let details = Details {
            kind: row.code("kind", ConsultationKind::from_code)?,
            series: row.given("series"),
            region: row.given("region"),
            council_session: row.given("council_session"),
            title: row.localized("title"),
            summary: LocalizedText::default(),
            programme: LocalizedText::default(),
            when: When {
                from: row.date("date_from")?,
                until: row.date("date_until"),
                hours: None,
            },
            place: Place {
                venue: row.given("venue"),
                city: row.given("city"),
                country: row.given("country"),
                online_link: None,
            },
            languages: vec![],
            capacity: None,
            registration_opens: None,
            registration_closes: None,
            moderation: false,
            access: Access::Invitation,
            note: row.text("note"),
            basis,
            source,
        };
        Some(Consultation::of_the_past(row.text("code"), details))
    })
}

const COLUMNS: &[&str] = &[
    "code",
    "kind",
    "series",
    "year",
    "region",
    "council_session",
    "title_en",
    "title_fr",
    "title_es",
    "date_from",
    "date_to",
    "time_from",
    "time_to",
    "time_zone",
    "starts_at_utc",
    "ends_at_utc",
    "venue",
    "city",
    "country",
    "languages",
    "capacity",
    "access",
    "registration_opens",
    "registration_closes",
    "state",
    "cancel_reason",
    "note",
    "basis",
    "source",
    "record_url",
];

/// Writes the list. The address of a meeting online is not in it.
#[must_use]
pub fn consultations_csv(all: &[Consultation], base_url: &str, dialect: Dialect) -> Vec<u8> {
    let mut writer = Writer::new(dialect, COLUMNS);
    for it in all {
        writer.row(cells(it, base_url));
    }
    writer.finish()
}

fn cells(it: &Consultation, base_url: &str) -> Vec<String> {
    let d = &it.details;
    let own = |v: &Option<String>| v.clone().unwrap_or_default();
    let (hours, instants) = (d.when.hours, d.when.instants());
    let utc = |at: Option<Instant>| {
        at.map(|t| t.format("%Y-%m-%dT%H:%M:%SZ").to_string())
            .unwrap_or_default()
    };
    let day = |d: Option<parvis_domain::Day>| d.map(|d| d.to_string()).unwrap_or_default();
    vec![
        it.code.clone(),
        d.kind.code().to_owned(),
        own(&d.series),
        it.year().to_string(),
        own(&d.region),
        own(&d.council_session),
        own(&d.title.en),
        own(&d.title.fr),
        own(&d.title.es),
        d.when.from.to_string(),
        d.when.until.map(|u| u.to_string()).unwrap_or_default(),
        hours
            .map(|h| h.from.format("%H:%M").to_string())
            .unwrap_or_default(),
        hours
            .map(|h| h.until.format("%H:%M").to_string())
            .unwrap_or_default(),
        hours.map(|h| h.zone.name().to_owned()).unwrap_or_default(),
        utc(instants.map(|i| i.0)),
        utc(instants.map(|i| i.1)),
        own(&d.place.venue),
        own(&d.place.city),
        own(&d.place.country),
        d.languages.join("|"),
        d.capacity.map(|n| n.to_string()).unwrap_or_default(),
        d.access.code().to_owned(),
        day(d.registration_opens),
        day(d.registration_closes),
        it.state.code().to_owned(),
        own(&it.cancel_reason),
        d.note.clone(),
        d.basis.clone(),
        d.source.clone(),
        format!("{base_url}/en/consultations/{}", it.code),
    ]
}
