//! The frozen list as a file.

use crate::{
    answer,
    asking::{Asking, At},
    problem::Answer,
};
use parvis_app::{council, error::AppError};
use parvis_domain::text::Locale;
use parvis_http::papers::{self, PaperKind};

/// Downloads a frozen version as a file, made of the frozen content alone: the same bytes each time.
#[utoipa::path(
    get, path = "/council-sessions/{code}/list/versions/{number}/files/{file}", tag = "Council list",
    params(
        ("code" = String, Path, description = "Code of the session."),
        ("number" = i32, Path, description = "Number of the version."),
        ("file" = String, Path, description = "Language and kind: `en.pdf`, `fr.docx`, `es.xlsx`.")
    ),
    responses((status = 200, description = "The file.", content(
        ("application/pdf"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    ))),
    extensions(("x-permission" = json!("view_council_list"))),
)]
pub(crate) async fn get_frozen_list_file(
    asking: Asking,
    At((code, number, file)): At<(String, String, String)>,
) -> Answer {
    let (version, content) = council::frozen(asking.app(), &asking.actor, &code, &number).await?;
    let (language, ending) = file.split_once('.').unwrap_or((&file, ""));
    let asked = Locale::from_code(language).zip(PaperKind::from_ending(ending));
    let (locale, kind) = asked.ok_or(AppError::NotFound)?;
    let paper = papers::council_list(&content, &version.sha256, locale, kind)?;
    Ok(answer::paper(paper))
}
