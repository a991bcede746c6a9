//! The blocks.

use super::escape;
use crate::{Block, Document, Run, Style, Table};
use unicode_bidi::{BidiInfo, Level};

const OPEN: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>"#;
const CLOSE: &str = r#"<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1520" w:right="1240" w:bottom="1400" w:left="1240" w:header="780" w:footer="680" w:gutter="0"/></w:sectPr></w:body></w:document>"#;
/// Width of the text in twentieths of a point.
const WIDTH: u32 = 11_906 - 2 * 1240;

/// The part with the text.
pub(super) fn document(document: &Document) -> String {
    let mut xml = OPEN.to_owned();
    let mut numbered = 0;
    let mut breaks = false;
    for block in &document.blocks {
        let before = if breaks { "<w:pageBreakBefore/>" } else { "" };
        match block {
            Block::PageBreak => {
                breaks = true;
                continue;
            }
            Block::Heading { level, text } => {
                let style = format!("Heading{}", (*level).clamp(1, 3));
                paragraph(&mut xml, &style, before, &[Run::plain(text.as_str())]);
            }
            Block::Paragraph(text) => paragraph(&mut xml, "Normal", before, text),
            Block::Notice(text) => paragraph(&mut xml, "Notice", before, text),
            Block::List { numbered: n, items } => {
                let list = if *n {
                    numbered += 1;
                    1 + numbered
                } else {
                    1
                };
                let set = format!(
                    r#"{before}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr>"#
                );
                for item in items {
                    paragraph(&mut xml, "ListParagraph", &set, item);
                }
            }
            Block::Table(t) => {
                if breaks {
                    paragraph(&mut xml, "Normal", before, &[]);
                }
                table(&mut xml, t);
            }
        }
        breaks = false;
    }
    xml.push_str(CLOSE);
    xml
}

/// A paragraph with its style and further properties.
fn paragraph(xml: &mut String, style: &str, properties: &str, text: &[Run]) {
    xml.push_str(&format!(
        r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>"#
    ));
    runs(xml, text);
    xml.push_str("</w:p>");
}

/// Runs, each of one style and one direction.
pub(super) fn runs(xml: &mut String, text: &[Run]) {
    for run in text {
        for (i, line) in run.text.split('\n').enumerate() {
            if i > 0 {
                xml.push_str("<w:r><w:br/></w:r>");
            }
            for (part, right_to_left) in directions(line) {
                let style = match run.style {
                    Style::Plain => "",
                    Style::Bold => "<w:b/><w:bCs/>",
                    Style::Italic => "<w:i/><w:iCs/>",
                };
                let direction = if right_to_left { "<w:rtl/>" } else { "" };
                xml.push_str(&format!(
                    r#"<w:r><w:rPr>{style}{direction}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
                    escape(part)
                ));
            }
        }
    }
}

/// Parts of one direction each, in reading order.
fn directions(text: &str) -> Vec<(&str, bool)> {
    let info = BidiInfo::new(text, Some(Level::ltr()));
    let mut parts: Vec<(&str, bool)> = Vec::new();
    let mut start = 0;
    for (at, _) in text.char_indices() {
        if info.levels[at].is_rtl() != info.levels[start].is_rtl() {
            parts.push((&text[start..at], info.levels[start].is_rtl()));
            start = at;
        }
    }
    if start < text.len() {
        parts.push((&text[start..], info.levels[start].is_rtl()));
    }
    parts
}

fn table(xml: &mut String, table: &Table) {
    let count = table.header.len().max(1);
    let share = |i: usize| u32::from(table.widths.get(i).copied().unwrap_or(1).max(1));
    let sum: u32 = (0..count).map(share).sum();
    let widths: Vec<u32> = (0..count).map(|i| WIDTH * share(i) / sum).collect();
    xml.push_str(&format!(
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="List"/><w:tblW w:w="{WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>"#
    ));
    for width in &widths {
        xml.push_str(&format!(r#"<w:gridCol w:w="{width}"/>"#));
    }
    xml.push_str("</w:tblGrid>");
    let header: Vec<Vec<Run>> = table
        .header
        .iter()
        .map(|text| vec![Run::of(text.as_str(), Style::Bold)])
        .collect();
    row(xml, "<w:cantSplit/><w:tblHeader/>", &header, &widths);
    for cells in &table.rows {
        row(xml, "", cells, &widths);
    }
    xml.push_str("</w:tbl>");
    paragraph(xml, "Normal", "", &[]);
}

fn row(xml: &mut String, properties: &str, cells: &[Vec<Run>], widths: &[u32]) {
    xml.push_str(&format!("<w:tr><w:trPr>{properties}</w:trPr>"));
    for (i, width) in widths.iter().enumerate() {
        xml.push_str(&format!(
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>"#
        ));
        let text = cells.get(i).map(Vec::as_slice).unwrap_or_default();
        paragraph(xml, "Cell", "", text);
        xml.push_str("</w:tc>");
    }
    xml.push_str("</w:tr>");
}
