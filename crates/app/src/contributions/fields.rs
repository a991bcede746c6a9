//! The fields of contributions, and their one parser.

use crate::{
    App,
    applications::checked_file,
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, Value, optional, required},
};
use parvis_domain::{
    consultation::Consultation,
    contribution::{Content, ContributionFile, ContributionKind, ContributionReach},
    text::{LanguageTag, Locale},
};
use uuid::Uuid;

/// What an organization hands in. The point of the agenda is its place,
/// counted from 1, or its identity.
pub const CONTRIBUTION_FIELDS: &[Field] = &[
    required("kind", Kind::Code("contribution-kinds"), 20),
    required("title", Kind::Line, 200),
    required("language", Kind::Line, 35),
    optional("text", Kind::Text, 20_000),
    optional("agenda_item", Kind::Line, 40),
    required("reach", Kind::Code("contribution-reaches"), 20),
    optional("remove_file", Kind::Flag, 5),
];

/// What staff enter for an organization that handed it in on paper.
pub const PAPER_FIELDS: &[Field] = &[
    required("organization", Kind::Line, 20),
    required("received_on", Kind::Day, 10),
    required("kind", Kind::Code("contribution-kinds"), 20),
    required("title", Kind::Line, 200),
    required("language", Kind::Line, 35),
    optional("text", Kind::Text, 20_000),
    optional("agenda_item", Kind::Line, 40),
    required("reach", Kind::Code("contribution-reaches"), 20),
    optional("remove_file", Kind::Flag, 5),
];

/// Why something is sent back. Without a day, the last day of the call holds.
pub const RETURN_FIELDS: &[Field] = &[
    required("reason", Kind::Text, 2000),
    optional("correct_by", Kind::Day, 10),
];

/// A file as it came in.
#[derive(Debug, Clone)]
pub struct NewFile {
    /// Its name as the sender says.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The file of an upload, checked by its content; the hash is not known yet.
pub(super) fn file(r: &mut Reader<'_>, new: Option<&NewFile>) -> Option<ContributionFile> {
    let new = new?;
    match checked_file(&new.name, &new.bytes) {
        Ok((media_type, name)) => Some(ContributionFile {
            name,
            media_type: media_type.to_owned(),
            size: i64::try_from(new.bytes.len()).unwrap_or(i64::MAX),
            sha256: String::new(),
        }),
        Err(faults) => {
            r.faults.0.extend(faults.0);
            None
        }
    }
}

/// Reads what it says. A text or a file must be there; a new file takes the
/// place of the one before.
pub(super) fn content(
    r: &mut Reader<'_>,
    of: &Consultation,
    before: Option<ContributionFile>,
    new: Option<&NewFile>,
) -> Content {
    let kind = r.code("kind", |c| ContributionKind::from_code(c).is_some());
    let reach = r.code("reach", |c| ContributionReach::from_code(c).is_some());
    let title = r.text("title").unwrap_or_default();
    let language = language(r);
    let faults = r.faults.0.len();
    let text = r.text("text").unwrap_or_default();
    let removed = r.flag("remove_file").unwrap_or(false);
    let kept = before.filter(|_| !removed);
    if text.is_empty() && r.faults.0.len() == faults && kept.is_none() && new.is_none() {
        r.faults.add("text", FaultCode::Required);
    }
    Content {
        kind: kind
            .and_then(|c| ContributionKind::from_code(&c))
            .unwrap_or(ContributionKind::Contribution),
        title,
        language,
        text,
        file: file(r, new).or(kept),
        agenda_item: agenda_item(r, of),
        reach: reach
            .and_then(|c| ContributionReach::from_code(&c))
            .unwrap_or(ContributionReach::Staff),
    }
}

fn language(r: &mut Reader<'_>) -> LanguageTag {
    let text = r.text("language");
    let tag = text.as_deref().and_then(LanguageTag::parse);
    if text.is_some() && tag.is_none() {
        r.faults.add("language", FaultCode::NotLanguage);
    }
    tag.unwrap_or_else(|| LanguageTag::from(Locale::En))
}

/// The point of the agenda, by place or identity.
pub(super) fn agenda_item(r: &mut Reader<'_>, of: &Consultation) -> Option<Uuid> {
    let text = r.text("agenda_item")?;
    let place = text.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    let by_place = place.and_then(|i| of.agenda.get(i));
    let id = text.parse::<Uuid>().ok();
    let found = by_place.or_else(|| of.agenda.iter().find(|a| Some(a.id) == id));
    if found.is_none() {
        r.faults.add("agenda_item", FaultCode::NotInList);
    }
    found.map(|a| a.id)
}

/// Keeps the bytes of a new file, once nothing is wrong any more.
pub(super) async fn keep(
    app: &App,
    content: &mut Content,
    new: Option<NewFile>,
) -> Result<(), AppError> {
    if let (Some(file), Some(new)) = (content.file.as_mut(), new) {
        file.sha256 = app.files.put(new.bytes).await?;
    }
    Ok(())
}

/// What it says, as an input: for filling its form.
#[must_use]
pub fn contribution_to_input(it: &Content) -> Input {
    let one = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let mut all = vec![
        one("kind", it.kind.code()),
        one("title", &it.title),
        one("language", it.language.as_str()),
        one("text", &it.text),
        one("reach", it.reach.code()),
    ];
    all.extend(it.agenda_item.map(|id| one("agenda_item", &id.to_string())));
    Input(all)
}
