//! The template of the draft resolution, for each language.

use super::super::acts::retry;
use crate::kit::*;
use parvis_app::{council, input::Value};
use parvis_domain::{
    council::{DraftResolution, PLACEHOLDERS},
    text::Locale,
};

#[derive(Template)]
#[template(path = "staff/council/resolution.html")]
struct Resolution {
    page: Page,
    form: Form,
    language: Locale,
    languages: Vec<(String, String, bool)>,
    version: i32,
    hint: String,
}

pub(super) async fn get(visit: Visit, Path(language): Path<String>) -> Answer {
    authorize(visit.actor(), Action::EditResolution, On::Nothing)?;
    let it = load(&visit, &language).await?;
    let form = visit.form(&Input(vec![("text".into(), Value::Text(it.text))]));
    Ok(ok(&body(&visit, it.language, form, it.version)))
}

async fn load(visit: &Visit, language: &str) -> Result<DraftResolution, AppError> {
    let language = Locale::from_code(language).ok_or(AppError::NotFound)?;
    let all = council::resolutions(visit.app(), visit.actor()).await?;
    let found = all.into_iter().find(|r| r.language == language);
    found.ok_or(AppError::NotFound)
}

pub(super) async fn post(visit: Visit, Path(language): Path<String>, posted: Posted) -> Answer {
    let version = posted.version()?;
    let input = posted.input();
    let (app, actor) = (visit.app(), visit.actor());
    match council::save_resolution(app, actor, &language, version, &input).await {
        Ok(_) => {
            let path = format!("/staff/resolutions/{language}");
            Ok(go_done(visit.locale, &path, "council-resolution"))
        }
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            let language = Locale::from_code(&language).ok_or(AppError::NotFound)?;
            Ok(show(status, &body(&visit, language, form, version)))
        }
    }
}

fn body(visit: &Visit, language: Locale, form: Form, version: i32) -> Resolution {
    let t = visit.t;
    let mut page = visit.page(t.council_resolution_title(), Nav::Sessions);
    page.faulty = form.is_faulty();
    let link = |&l: &Locale| {
        let href = page.href(&format!("/staff/resolutions/{}", l.code()));
        (labels::language_name(t, l), href, l == language)
    };
    Resolution {
        languages: Locale::ALL.iter().map(link).collect(),
        hint: t.council_resolution_hint(PLACEHOLDERS.join(", ")),
        language,
        version,
        form,
        page,
    }
}
