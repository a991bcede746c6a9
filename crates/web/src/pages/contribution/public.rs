//! One contribution, for those who may read it.

use super::words::{Item, id_of, item};
use crate::kit::*;
use axum::http::{HeaderName, HeaderValue};
use parvis_app::{applications::ACCEPTED_TYPES, contributions};

#[derive(Template)]
#[template(path = "contribution/public.html")]
struct Public {
    page: Page,
    it: Item,
}

pub(super) async fn get(visit: Visit, Path((code, id)): Path<(String, String)>) -> Answer {
    let (app, actor, id) = (visit.app(), visit.actor(), id_of(&id)?);
    let view = contributions::one(app, actor, &code, id).await?;
    let page = visit.page(view.it.content.title.clone(), Nav::Consultations);
    Ok(ok(&Public {
        it: item(&visit, &view, String::new()),
        page,
    }))
}

/// Its file: to be kept, never run.
pub(super) async fn download(visit: Visit, Path((code, id)): Path<(String, String)>) -> Answer {
    let (app, actor, id) = (visit.app(), visit.actor(), id_of(&id)?);
    let (row, bytes) = contributions::read_file(app, actor, &code, id).await?;
    let kind = ACCEPTED_TYPES
        .iter()
        .map(|(kind, _, _)| *kind)
        .find(|kind| *kind == row.media_type)
        .unwrap_or("application/octet-stream");
    let mut response = file(kind, &row.name, bytes);
    response.headers_mut().insert(
        HeaderName::from_static("content-security-policy"),
        HeaderValue::from_static("sandbox; default-src 'none'"),
    );
    Ok(response)
}
