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
            "check-in.css",
            "text/css; charset=utf-8",
            include_bytes!("../static/check-in.css"),
        ),
        file(
            "check-in.js",
            "text/javascript; charset=utf-8",
            include_bytes!("../static/check-in.js"),
        ),
        file(
            "check-in-worker.js",
            "text/javascript; charset=utf-8",
            include_bytes!("../static/check-in-worker.js"),
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

/// The content of a file, for the one that must be served from another place;
/// empty for a name that does not exist.
#[must_use]
pub fn content(name: &str) -> &'static [u8] {
    FILES
        .iter()
        .find(|f| f.name == name)
        .map_or(&[], |f| f.body)
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The scripts write text, never markup, run nothing that came as text, and
    /// ask nobody but this site; and they stay small.
    #[test]
    fn scripts_are_small_and_cannot_be_made_to_run_what_was_entered() {
        let scripts: Vec<&StaticFile> = FILES.iter().filter(|f| f.name.ends_with(".js")).collect();
        assert_eq!(scripts.len(), 2);
        for script in scripts {
            let text = String::from_utf8_lossy(script.body);
            for bad in [
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "Function(",
                "importScripts",
                "http:",
                "https:",
                "//cdn",
                "localStorage",
                "document.cookie",
            ] {
                assert!(!text.contains(bad), "{}: {bad}", script.name);
            }
            assert!(text.contains("'use strict';"), "{}", script.name);
            assert!(
                script.body.len() < 18_000,
                "{}: {}",
                script.name,
                script.body.len()
            );
        }
    }
}
