//! A frozen version: its content, its files, and its confirmation by another
//! person.

use crate::kit::*;
use parvis_app::council::{self, FrozenContent, FrozenVersion, ListChanges};
use parvis_domain::{council::ListMark, text::Locale};
use parvis_http::papers::{self, PaperKind};

#[derive(Template)]
#[template(path = "staff/council/version.html")]
struct Version {
    page: Page,
    form: Form,
    line: VersionLine,
    back: String,
    symbol: String,
    reason: String,
    entries: Vec<Entry>,
    resolution: String,
    changes: Option<Changes>,
    confirm: bool,
    own: bool,
}

/// A version in a list of versions.
pub(super) struct VersionLine {
    /// Its number in words.
    pub(super) title: String,
    /// Its page.
    pub(super) href: String,
    /// When it was frozen.
    pub(super) frozen: String,
    /// When it was confirmed, or that it waits.
    pub(super) state: String,
    /// Whether it is confirmed.
    pub(super) confirmed: bool,
    /// Its hash.
    pub(super) sha256: String,
    /// The files: label, what it is for those who hear it, address.
    pub(super) files: Vec<(String, String)>,
}

struct Entry {
    number: usize,
    name: String,
    official: String,
    reference: String,
    mark: String,
    summary: String,
}

struct Changes {
    entries: Vec<(String, String)>,
    symbol: bool,
    resolution: bool,
}

/// A line about a version.
pub(super) fn line(visit: &Visit, base: &str, version: &FrozenVersion) -> VersionLine {
    let t = visit.t;
    let href = format!("{base}/versions/{}", version.number);
    let files = Locale::ALL
        .iter()
        .flat_map(|l| PaperKind::ALL.map(|k| (l.code(), k.ending())))
        .map(|(language, ending)| {
            let label = format!("{} {}", language.to_uppercase(), ending.to_uppercase());
            (label, format!("{href}/{language}.{ending}"))
        })
        .collect();
    VersionLine {
        title: t.council_version_title(version.number.to_string()),
        frozen: labels::moment(t, version.frozen.at),
        state: version.confirmed.map_or_else(
            || t.council_version_waits(),
            |s| {
                format!(
                    "{}, {}",
                    t.council_version_confirmed(),
                    labels::moment(t, s.at)
                )
            },
        ),
        confirmed: version.confirmed.is_some(),
        sha256: version.sha256.clone(),
        files,
        href,
    }
}

pub(super) async fn get(visit: Visit, Path((code, number)): Path<(String, String)>) -> Answer {
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &code, &number, form).await?))
}

pub(super) async fn post(
    visit: Visit,
    Path((code, number)): Path<(String, String)>,
    _posted: Posted,
) -> Answer {
    let done = council::confirm_list(visit.app(), visit.actor(), &code, &number).await;
    match done {
        Ok(_) => {
            let path = format!("/staff/sessions/{code}/list/versions/{number}");
            Ok(go_done(visit.locale, &path, "council-confirmed"))
        }
        Err(error) => {
            let status =
                StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
            let form = visit.faulty_form(&Input::default(), error)?;
            Ok(show(status, &body(&visit, &code, &number, form).await?))
        }
    }
}

pub(super) async fn paper(
    visit: Visit,
    Path((code, number, name)): Path<(String, String, String)>,
) -> Answer {
    let (version, content) = council::frozen(visit.app(), visit.actor(), &code, &number).await?;
    let (language, ending) = name.split_once('.').unwrap_or((&name, ""));
    let asked = Locale::from_code(language).zip(PaperKind::from_ending(ending));
    let (locale, kind) = asked.ok_or(AppError::NotFound)?;
    let paper = papers::council_list(&content, &version.sha256, locale, kind)?;
    Ok(file(paper.media_type, &paper.name, paper.bytes))
}

async fn body(visit: &Visit, code: &str, number: &str, form: Form) -> Result<Version, AppError> {
    let t = visit.t;
    let (app, actor) = (visit.app(), visit.actor());
    let (version, content) = council::frozen(app, actor, code, number).await?;
    let changes = if version.number > 1 {
        let before = (version.number - 1).to_string();
        let found = council::compare(app, actor, code, &before, number).await?;
        Some(changes(visit, found))
    } else {
        None
    };
    let all = council::versions(app, actor, code).await?;
    let newest = all.first().is_some_and(|v| v.id == version.id);
    let waits = newest && version.confirmed.is_none();
    let own = actor.id() == Some(version.frozen.by);
    let may_confirm = may(actor, Action::ConfirmCouncilList, On::Nothing);
    let title = t.council_version_title(number);
    let mut page = visit.page(&title, Nav::Sessions);
    page.faulty = form.is_faulty();
    let back = page.href(&format!("/staff/sessions/{code}/list"));
    Ok(Version {
        line: line(visit, &back, &version),
        symbol: content.symbol.clone(),
        reason: version.reason.clone(),
        resolution: content.resolution.get(visit.locale).to_owned(),
        entries: entries(visit, &content),
        confirm: waits && may_confirm && !own,
        own: waits && own,
        changes,
        back,
        form,
        page,
    })
}

fn entries(visit: &Visit, content: &FrozenContent) -> Vec<Entry> {
    let entry = |e: &council::FrozenEntry| Entry {
        number: e.number,
        name: e.name.get(visit.locale).to_owned(),
        official: if e.official_name == e.name.get(visit.locale) {
            String::new()
        } else {
            e.official_name.clone()
        },
        reference: e.reference.clone(),
        mark: ListMark::from_code(&e.mark)
            .map(|m| labels::list_mark(visit.t, m))
            .unwrap_or_default(),
        summary: e.summary.get(visit.locale).to_owned(),
    };
    content.entries.iter().map(entry).collect()
}

fn changes(visit: &Visit, found: ListChanges) -> Changes {
    let entry = |(entry, changes): (council::FrozenEntry, Vec<council::EntryChange>)| {
        let words: Vec<String> = changes
            .into_iter()
            .map(|c| labels::entry_change(visit.t, c))
            .collect();
        (entry.name.get(visit.locale).to_owned(), words.join(", "))
    };
    Changes {
        entries: found.entries.into_iter().map(entry).collect(),
        symbol: found.symbol,
        resolution: found.resolution,
    }
}
