//! DOCX: Office Open XML, the few parts that a document of ours needs.

mod body;
mod parts;

use crate::{Document, Fault};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Writes the document as DOCX, with heading styles, table headers and its
/// language.
///
/// # Errors
/// The archive could not be written; a defect of this program.
pub fn docx(document: &Document) -> Result<Vec<u8>, Fault> {
    let parts = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE.to_owned()),
        ("docProps/app.xml", parts::APP.to_owned()),
        ("docProps/core.xml", parts::core(document)),
        ("word/_rels/document.xml.rels", parts::RELATIONS.to_owned()),
        ("word/document.xml", body::document(document)),
        ("word/footer1.xml", parts::footer(document)),
        ("word/header1.xml", parts::header(document)),
        ("word/numbering.xml", parts::numbering(document)),
        ("word/settings.xml", parts::settings(document)),
        ("word/styles.xml", parts::styles(document)),
    ];
    // The archive's own dates are fixed (1 January 1980): the date of the
    // document is in its properties.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Escapes text for XML.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in crate::clean::clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
