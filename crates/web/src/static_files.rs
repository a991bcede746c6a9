//! The files that pages refer to, inside the program. Their names carry a
//! fingerprint of the content, so browsers may keep them for a year.

use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

/// A file as built into the program.
struct StaticFile {
    /// Name in the source tree.
    name: &'static str,
    /// Content type.
    kind: &'static str,
    /// Content.
    body: &'static [u8],
    /// Where browsers find it.
    address: String,
}

static FILES: LazyLock<Vec<StaticFile>> = LazyLock::new(|| {
    vec![
        file(
            "parvis.css",
            "text/css; charset=utf-8",
            include_bytes!("../static/parvis.css"),
        ),
        file(
            "icon.svg",
            "image/svg+xml",
            include_bytes!("../static/icon.svg"),
        ),
        file(
            "LICENSES.txt",
            "text/plain; charset=utf-8",
            include_bytes!("../static/LICENSES.txt"),
        ),
    ]
});

fn file(name: &'static str, kind: &'static str, body: &'static [u8]) -> StaticFile {
    let print = hex::encode(Sha256::digest(body).get(..6).unwrap_or_default());
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    StaticFile {
        name,
        kind,
        body,
        address: format!("/static/{stem}-{print}.{ending}"),
    }
}

/// The fingerprinted address of a file; empty for a name that does not exist.
#[must_use]
pub fn address(name: &str) -> &'static str {
    FILES
        .iter()
        .find(|f| f.name == name)
        .map_or("", |f| f.address.as_str())
}

/// Serves a file by its fingerprinted name.
pub async fn serve(Path(name): Path<String>) -> Response {
    let wanted = format!("/static/{name}");
    match FILES.iter().find(|f| f.address == wanted) {
        Some(found) => (
            [
                (header::CONTENT_TYPE, found.kind),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ],
            found.body,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
