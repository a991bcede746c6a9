//! The fields of a consultation, part by part, and their one parser.

use crate::{
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional, required},
    ports::{Reads, ReferenceReads},
};
use chrono::NaiveTime;
use parvis_domain::{
    coded_enum,
    consultation::{Access, ConsultationKind, Details, Hours, When},
    text::{LanguageTag, LocalizedText, PartialDate},
};

coded_enum! {
    /// A part of a consultation that is edited by itself.
    Part {
        /// Kind, series, title.
        Basics = "basics",
        /// Summary and programme.
        Texts = "texts",
        /// Days, hours, place, languages.
        Time = "time",
        /// Who may register, from when until when, how many.
        Registration = "registration",
    }
}

/// What a new consultation needs.
pub const CREATE_FIELDS: &[Field] = &[
    required("code", Kind::Line, 40),
    required("kind", Kind::Code("consultation-kinds"), 40),
    optional("series", Kind::Line, 40),
    optional("region", Kind::Code("regions"), 20),
    optional("council_session", Kind::Line, 40),
    optional("title_en", Kind::Line, 300),
    optional("title_fr", Kind::Line, 300),
    optional("title_es", Kind::Line, 300),
    required("date_from", Kind::Line, 10),
    optional("date_to", Kind::Line, 10),
];

/// Kind, series, title.
pub const BASICS_FIELDS: &[Field] = &[
    required("kind", Kind::Code("consultation-kinds"), 40),
    optional("series", Kind::Line, 40),
    optional("region", Kind::Code("regions"), 20),
    optional("council_session", Kind::Line, 40),
    optional("title_en", Kind::Line, 300),
    optional("title_fr", Kind::Line, 300),
    optional("title_es", Kind::Line, 300),
    optional("note", Kind::Text, 2000),
    optional("source", Kind::Line, 500),
];

/// Summary and programme.
pub const TEXTS_FIELDS: &[Field] = &[
    optional("summary_en", Kind::Text, 4000),
    optional("summary_fr", Kind::Text, 4000),
    optional("summary_es", Kind::Text, 4000),
    optional("programme_en", Kind::Text, 8000),
    optional("programme_fr", Kind::Text, 8000),
    optional("programme_es", Kind::Text, 8000),
];

/// Days, hours, place, languages.
pub const TIME_FIELDS: &[Field] = &[
    required("date_from", Kind::Line, 10),
    optional("date_to", Kind::Line, 10),
    optional("time_from", Kind::Line, 5),
    optional("time_to", Kind::Line, 5),
    optional("time_zone", Kind::Line, 60),
    optional("venue", Kind::Line, 200),
    optional("city", Kind::Line, 120),
    optional("country", Kind::Code("countries"), 2),
    optional("online_link", Kind::Url, 500),
    optional("languages", Kind::Lines, 35),
];

/// Who may register, from when until when, how many.
pub const REGISTRATION_FIELDS: &[Field] = &[
    required("access", Kind::Code("consultation-access"), 20),
    optional("registration_opens", Kind::Day, 10),
    optional("registration_closes", Kind::Day, 10),
    optional("capacity", Kind::Number, 6),
    optional("moderation", Kind::Flag, 5),
];

/// The code of next year's.
pub const CLONE_FIELDS: &[Field] = &[required("code", Kind::Line, 40)];

impl Part {
    /// Its fields.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Basics => BASICS_FIELDS,
            Self::Texts => TEXTS_FIELDS,
            Self::Time => TIME_FIELDS,
            Self::Registration => REGISTRATION_FIELDS,
        }
    }
}

/// The codes that can be used now.
pub(super) struct Vocabulary {
    regions: Vec<String>,
    countries: Vec<String>,
    sessions: Vec<String>,
}

impl Vocabulary {
    pub(super) async fn load(reads: &dyn Reads) -> Result<Self, crate::error::AppError> {
        let codes = async |list: &str| {
            let all = ReferenceReads::code_list(reads, list).await?;
            let used = all.into_iter().filter(|e| !e.retired);
            Ok::<Vec<String>, crate::error::AppError>(used.map(|e| e.code).collect())
        };
        let sessions = reads.sessions().await?;
        Ok(Self {
            regions: codes("regions").await?,
            countries: codes("countries").await?,
            sessions: sessions.into_iter().map(|s| s.code).collect(),
        })
    }
}

/// The code of a consultation: capitals, digits and single dashes.
pub(super) fn code(r: &mut Reader<'_>) -> String {
    let code = r.text("code").unwrap_or_default().to_ascii_uppercase();
    let fits = code.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    });
    if !code.is_empty() && !fits {
        r.faults.add("code", FaultCode::ForbiddenCharacter);
    }
    code
}

/// Reads a new consultation.
pub(super) fn parse_new(input: &Input, words: &Vocabulary) -> Result<(String, Details), Faults> {
    let mut r = Reader::new(input, CREATE_FIELDS);
    let mut details = Details {
        kind: ConsultationKind::Annual,
        series: None,
        region: None,
        council_session: None,
        title: LocalizedText::default(),
        summary: LocalizedText::default(),
        programme: LocalizedText::default(),
        when: When {
            from: PartialDate::Year(2000),
            until: None,
            hours: None,
        },
        place: parvis_domain::consultation::Place::default(),
        languages: vec![],
        capacity: None,
        registration_opens: None,
        registration_closes: None,
        moderation: false,
        access: Access::Invitation,
        note: String::new(),
        basis: "entered".to_owned(),
        source: String::new(),
    };
    let code = code(&mut r);
    basics(&mut r, words, &mut details);
    days(&mut r, &mut details.when);
    // By right of status where status gives it (leaflet of 2012).
    if matches!(
        details.kind,
        ConsultationKind::CouncilSession | ConsultationKind::IdmWorkshop
    ) {
        details.access = Access::Status;
    }
    r.faults.or((code, details))
}

/// Reads a part over what was there.
pub(super) fn parse_part(
    part: Part,
    input: &Input,
    words: &Vocabulary,
    mut details: Details,
) -> Result<Details, Faults> {
    let mut r = Reader::new(input, part.fields());
    match part {
        Part::Basics => {
            basics(&mut r, words, &mut details);
            details.note = r.text("note").unwrap_or_default();
            details.source = r.text("source").unwrap_or_default();
        }
        Part::Texts => {
            details.summary = localized(&mut r, ["summary_en", "summary_fr", "summary_es"]);
            let names = ["programme_en", "programme_fr", "programme_es"];
            details.programme = localized(&mut r, names);
        }
        Part::Time => time(&mut r, words, &mut details),
        Part::Registration => registration(&mut r, &mut details),
    }
    r.faults.or(details)
}

pub(super) fn localized(r: &mut Reader<'_>, names: [&str; 3]) -> LocalizedText {
    let [en, fr, es] = names.map(|n| r.text(n));
    LocalizedText { en, fr, es }
}

fn basics(r: &mut Reader<'_>, words: &Vocabulary, d: &mut Details) {
    let kind = r.code("kind", |c| ConsultationKind::from_code(c).is_some());
    d.kind = kind
        .as_deref()
        .and_then(ConsultationKind::from_code)
        .unwrap_or(d.kind);
    d.series = r.text("series").map(|s| s.to_ascii_uppercase());
    d.region = r.code("region", |c| words.regions.iter().any(|known| known == c));
    d.council_session = r.text("council_session");
    if let Some(code) = &d.council_session
        && !words.sessions.contains(code)
    {
        let list = vec![("list", "council-sessions".to_owned())];
        r.faults
            .add_with("council_session", FaultCode::NotInList, list);
    }
    d.title = localized(r, ["title_en", "title_fr", "title_es"]);
    if d.title == LocalizedText::default() {
        r.faults.add("title_en", FaultCode::Required);
    }
}

fn days(r: &mut Reader<'_>, when: &mut When) {
    if let Some(from) = r.partial_date("date_from") {
        when.from = from;
    }
    when.until = r.partial_date("date_to").filter(|d| *d != when.from);
    if when
        .until
        .is_some_and(|u| u.latest() < when.from.earliest())
    {
        r.faults.add("date_to", FaultCode::TooEarly);
    }
}

pub(super) fn clock(r: &mut Reader<'_>, name: &str) -> Option<NaiveTime> {
    let text = r.text(name)?;
    let read = NaiveTime::parse_from_str(&text, "%H:%M").ok();
    if read.is_none() {
        r.faults.add(name, FaultCode::NotTime);
    }
    read
}

fn time(r: &mut Reader<'_>, words: &Vocabulary, d: &mut Details) {
    days(r, &mut d.when);
    let (from, until) = (clock(r, "time_from"), clock(r, "time_to"));
    let zone = r.text("time_zone").and_then(|name| {
        let zone = name.parse::<chrono_tz::Tz>().ok();
        if zone.is_none() {
            r.faults.add("time_zone", FaultCode::NotTimeZone);
        }
        zone
    });
    d.when.hours = match (from, until, zone) {
        (Some(from), Some(until), Some(zone)) => Some(Hours { from, until, zone }),
        _ => None,
    };
    // All three or none: an hour without its zone means nothing.
    let given = [from.is_some(), until.is_some(), zone.is_some()];
    if given.contains(&true) {
        let names = ["time_from", "time_to", "time_zone"];
        for (name, _) in names.iter().zip(given).filter(|(_, there)| !there) {
            r.faults.add(name, FaultCode::Required);
        }
    }
    if d.when.local().is_some() {
        match d.when.instants() {
            None => r.faults.add("time_from", FaultCode::NotTime),
            Some((begin, end)) if end <= begin => r.faults.add("time_to", FaultCode::TooEarly),
            Some(_) => {}
        }
    }
    let place = &mut d.place;
    place.venue = r.text("venue");
    place.city = r.text("city");
    place.country = r.code("country", |c| {
        words.countries.iter().any(|known| known == c)
    });
    place.online_link = r.text("online_link");
    d.languages = r.texts("languages");
    for (i, tag) in d.languages.iter().enumerate() {
        if LanguageTag::parse(tag).is_none() {
            r.faults
                .add(&format!("languages/{i}"), FaultCode::NotLanguage);
        }
    }
}

fn registration(r: &mut Reader<'_>, d: &mut Details) {
    let access = r.code("access", |c| Access::from_code(c).is_some());
    d.access = access
        .as_deref()
        .and_then(Access::from_code)
        .unwrap_or(d.access);
    d.registration_opens = r.day("registration_opens");
    d.registration_closes = r.day("registration_closes");
    if let (Some(opens), Some(closes)) = (d.registration_opens, d.registration_closes)
        && closes < opens
    {
        r.faults.add("registration_closes", FaultCode::TooEarly);
    }
    let capacity = r.number("capacity", 1, 100_000);
    d.capacity = capacity.and_then(|n| u32::try_from(n).ok());
    d.moderation = r.flag("moderation").unwrap_or(false);
}

/// A part as an input: for filling its form.
#[must_use]
pub fn to_input(part: Part, d: &Details) -> Input {
    let text = |v: Option<&str>| {
        v.filter(|t| !t.is_empty())
            .map_or(Value::Null, |t| Value::Text(t.to_owned()))
    };
    let triple = |t: &LocalizedText| {
        [t.en.as_deref(), t.fr.as_deref(), t.es.as_deref()]
            .map(text)
            .to_vec()
    };
    let own = |v: Option<String>| v.map_or(Value::Null, Value::Text);
    let hours = d.when.hours;
    let place = &d.place;
    let values = match part {
        Part::Basics => {
            let mut all = vec![
                text(Some(d.kind.code())),
                text(d.series.as_deref()),
                text(d.region.as_deref()),
                text(d.council_session.as_deref()),
            ];
            all.extend(triple(&d.title));
            all.extend([text(Some(&d.note)), text(Some(&d.source))]);
            all
        }
        Part::Texts => [triple(&d.summary), triple(&d.programme)].concat(),
        Part::Time => vec![
            own(Some(d.when.from.to_string())),
            own(d.when.until.map(|u| u.to_string())),
            own(hours.map(|h| h.from.format("%H:%M").to_string())),
            own(hours.map(|h| h.until.format("%H:%M").to_string())),
            own(hours.map(|h| h.zone.name().to_owned())),
            text(place.venue.as_deref()),
            text(place.city.as_deref()),
            text(place.country.as_deref()),
            text(place.online_link.as_deref()),
            Value::List(d.languages.iter().cloned().map(Value::Text).collect()),
        ],
        Part::Registration => vec![
            text(Some(d.access.code())),
            own(d.registration_opens.map(|x| x.to_string())),
            own(d.registration_closes.map(|x| x.to_string())),
            d.capacity
                .map_or(Value::Null, |n| Value::Number(n.to_string())),
            Value::Flag(d.moderation),
        ],
    };
    let names = part.fields().iter().map(|f| f.name.to_owned());
    Input(names.zip(values).collect())
}
