//! The texts of letters: versions, draft, preview, putting in force.

use crate::kit::*;
use parvis_app::{
    input::Value,
    letters::{self, MailKind, Template as Text},
};
use parvis_domain::text::Locale;
use parvis_http::letters::sample;

#[derive(askama::Template)]
#[template(path = "staff/letters.html")]
struct Texts {
    page: Page,
    rows: Vec<(String, Vec<Cell>)>,
}

struct Cell {
    language: String,
    href: String,
    version: String,
    draft: bool,
}

#[derive(askama::Template)]
#[template(path = "staff/letter.html")]
struct Letter {
    page: Page,
    base: String,
    kind: String,
    lang: &'static str,
    language: String,
    shown: Vec<Version>,
    can_write: bool,
}

/// A version as the recipient would get it.
struct Version {
    title: String,
    facts: String,
    note: String,
    subject: String,
    body: String,
    is_draft: bool,
    can_check: bool,
    revision: i32,
}

#[derive(askama::Template)]
#[template(path = "staff/letter_edit.html")]
struct Edit {
    page: Page,
    form: Form,
    base: String,
    kind: String,
    revision: i32,
    placeholders: Vec<(String, String, bool)>,
}

pub(super) fn routes() -> Routes {
    let at = |path: &str| format!("/staff/letters/{{kind}}/{{language}}{path}");
    Routes::default()
        .get("/staff/letters", Action::ViewLetterText, list)
        .get(&at(""), Action::ViewLetterText, get)
        .get(&at("/edit"), Action::WriteLetterText, edit)
        .post(&at("/edit"), Action::WriteLetterText, save)
        .post(&at("/discard"), Action::WriteLetterText, discard)
        .post(&at("/check"), Action::CheckLetterText, check)
}

async fn list(visit: Visit) -> Answer {
    let t = visit.t;
    let all = letters::letter_texts(visit.app(), visit.actor()).await?;
    let page = visit.page(t.letters_texts_title(), Nav::Mail);
    let cell = |kind: MailKind, language: Locale| {
        let of = |x: &&Text| x.kind == kind && x.language == language;
        let in_force = all.iter().filter(of).find(|x| x.in_force_since.is_some());
        Cell {
            language: labels::language_name(t, language),
            href: page.href(&format!("/staff/letters/{kind}/{language}")),
            version: in_force
                .map(|x| t.letters_version(x.version.to_string()))
                .unwrap_or_default(),
            draft: all.iter().filter(of).any(|x| x.in_force_since.is_none()),
        }
    };
    let rows = MailKind::letters()
        .map(|kind| {
            let cells = Locale::ALL.iter().map(|&l| cell(kind, l)).collect();
            (labels::mail_kind(t, kind), cells)
        })
        .collect();
    Ok(ok(&Texts { rows, page }))
}

type Which = Path<(String, String)>;

fn which(kind: &str, language: &str) -> Result<(MailKind, Locale), AppError> {
    let kind = MailKind::from_code(kind).filter(|k| k.is_letter());
    kind.zip(Locale::from_code(language))
        .ok_or(AppError::NotFound)
}

fn base((kind, language): (MailKind, Locale)) -> String {
    format!("/staff/letters/{kind}/{language}")
}

async fn get(visit: Visit, Path((kind, language)): Which) -> Answer {
    let t = visit.t;
    let which = which(&kind, &language)?;
    let all = letters::letter_text(visit.app(), visit.actor(), which.0, which.1).await?;
    let page = visit.page(t.letters_text_title(), Nav::Mail);
    let can = |action| may(visit.actor(), action, On::Nothing);
    let shown = all
        .iter()
        .map(|x| version(&visit, x))
        .collect::<Result<Vec<_>, AppError>>()?;
    Ok(ok(&Letter {
        base: page.href(&base(which)),
        kind: labels::mail_kind(t, which.0),
        lang: which.1.code(),
        language: labels::language_name(t, which.1),
        shown,
        can_write: can(Action::WriteLetterText),
        page,
    }))
}

fn version(visit: &Visit, text: &Text) -> Result<Version, AppError> {
    let t = visit.t;
    let site = &visit.state.site;
    let filled = sample(site, text.kind, text.language, &text.text)?;
    let is_draft = text.in_force_since.is_none();
    let mine = text.written.map(|w| w.by) == visit.actor().id();
    let when = text.in_force_since.or(text.written.map(|w| w.at));
    let when = when.map(|at| labels::moment(t, at)).unwrap_or_default();
    Ok(Version {
        title: t.letters_version(text.version.to_string()),
        facts: if is_draft {
            t.letters_draft_since(when)
        } else {
            t.letters_in_force_since(when)
        },
        note: text.note.clone(),
        subject: filled.subject,
        body: filled.body,
        can_check: is_draft && !mine && may(visit.actor(), Action::CheckLetterText, On::Nothing),
        is_draft,
        revision: text.revision,
    })
}

async fn edit(visit: Visit, Path((kind, language)): Which) -> Answer {
    authorize(visit.actor(), Action::WriteLetterText, On::Nothing)?;
    let which = which(&kind, &language)?;
    let all = letters::letter_text(visit.app(), visit.actor(), which.0, which.1).await?;
    let newest = all.first().ok_or(AppError::NotFound)?;
    let draft = newest.in_force_since.is_none();
    let note = if draft { newest.note.as_str() } else { "" };
    let pairs = [
        ("subject", newest.text.subject.as_str()),
        ("body", newest.text.body.as_str()),
        ("note", note),
    ];
    let pairs = pairs.map(|(n, v)| (n.to_owned(), Value::Text(v.to_owned())));
    let form = visit.form(&Input(pairs.into()));
    let revision = if draft { newest.revision } else { 0 };
    Ok(ok(&body(&visit, which, form, revision)))
}

async fn save(visit: Visit, Path((kind, language)): Which, posted: Posted) -> Answer {
    let which = which(&kind, &language)?;
    let input = posted.input();
    let revision = posted.version()?;
    let saved = letters::write_letter_text(
        visit.app(),
        visit.actor(),
        which.0,
        which.1,
        revision,
        &input,
    );
    match saved.await {
        Ok(_) => Ok(go_done(visit.locale, &base(which), "text-saved")),
        Err(error) => {
            let (status, revision) = super::acts::retry(&error, revision);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, which, form, revision)))
        }
    }
}

async fn discard(visit: Visit, Path((kind, language)): Which, posted: Posted) -> Answer {
    let which = which(&kind, &language)?;
    let revision = posted.version()?;
    letters::discard_letter_text(visit.app(), visit.actor(), which.0, which.1, revision).await?;
    Ok(go_done(visit.locale, &base(which), "text-discarded"))
}

async fn check(visit: Visit, Path((kind, language)): Which, posted: Posted) -> Answer {
    let which = which(&kind, &language)?;
    let revision = posted.version()?;
    letters::check_letter_text(visit.app(), visit.actor(), which.0, which.1, revision).await?;
    Ok(go_done(visit.locale, &base(which), "text-checked"))
}

fn body(visit: &Visit, which: (MailKind, Locale), form: Form, revision: i32) -> Edit {
    let t = visit.t;
    let mut page = visit.page(t.letters_edit_title(), Nav::Mail);
    page.faulty = form.is_faulty();
    let needs = which.0.needs();
    let placeholder = |&p| {
        let code = format!("{{{p}}}");
        (code, labels::placeholder(t, p), needs.contains(&p))
    };
    Edit {
        base: page.href(&base(which)),
        kind: format!(
            "{} · {}",
            labels::mail_kind(t, which.0),
            labels::language_name(t, which.1)
        ),
        placeholders: which.0.knows().iter().map(placeholder).collect(),
        revision,
        form,
        page,
    }
}
