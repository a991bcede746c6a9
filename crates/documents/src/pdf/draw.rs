//! Draws the placed lines, and says what they are.

use super::flow::{Entry, Flow, Item, PAGE_HEIGHT, PAGE_WIDTH, SIDE};
use super::{shape, tree::Tree};
use crate::{Document, Fault, Style, clean::clean_line, fonts::Faces};
use chrono::{Datelike, Timelike};
use krilla::{
    SerializeSettings,
    color::rgb,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::Fill,
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, SpanTag},
};

/// Size of the words above and below the text.
const SMALL: f32 = 8.0;

/// Draws all pages.
pub(super) fn draw(document: &Document, flow: Flow) -> Result<Vec<u8>, Fault> {
    let Flow {
        faces,
        pages,
        mut tree,
        outline,
        ..
    } = flow;
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|e| Fault::Pdf(format!("{e:?}")))?;
    let mut pdf = krilla::Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let settings = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT)
        .ok_or_else(|| Fault::Pdf("page size".into()))?;
    let count = pages.len();
    for (number, items) in pages.into_iter().enumerate() {
        let mut page = pdf.start_page_with(settings.clone());
        let mut surface = page.surface();
        for item in items {
            draw_item(&mut surface, faces, &mut tree, item);
        }
        frame(&mut surface, faces, document, number + 1, count);
        surface.finish();
        page.finish();
    }
    pdf.set_metadata(metadata(document));
    pdf.set_outline(entries(document, &outline));
    pdf.set_tag_tree(tree.finish(&document.language));
    pdf.finish().map_err(|e| Fault::Pdf(format!("{e:?}")))
}

fn draw_item(surface: &mut Surface<'_>, faces: &Faces, tree: &mut Tree, item: Item) {
    match item {
        Item::Text {
            line,
            x,
            y,
            size,
            element,
        } => {
            let Some(element) = element else {
                let again = Artifact::with_kind(ArtifactType::PaginationOther);
                surface.start_tagged(ContentTag::Artifact(again));
                draw_line(surface, faces, &line, (x, y), size);
                surface.end_tagged();
                return;
            };
            if line.pieces.iter().all(|p| p.glyphs.is_empty()) {
                return;
            }
            let identifier = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            draw_line(surface, faces, &line, (x, y), size);
            surface.end_tagged();
            tree.drew(element, identifier);
        }
        Item::Box { at, grey } => draw_box(surface, at, grey),
        Item::Figure { boxes, element } => {
            let mut path = PathBuilder::new();
            for rect in boxes
                .iter()
                .filter_map(|[x, y, w, h]| Rect::from_xywh(*x, *y, *w, *h))
            {
                path.push_rect(rect);
            }
            let Some(path) = path.finish() else { return };
            let identifier = surface.start_tagged(ContentTag::Other);
            surface.set_fill(Some(grey_fill(0)));
            surface.draw_path(&path);
            surface.end_tagged();
            tree.drew(element, identifier);
        }
    }
}

fn draw_line(
    surface: &mut Surface<'_>,
    faces: &Faces,
    line: &shape::Line,
    (mut x, y): (f32, f32),
    size: f32,
) {
    surface.set_fill(Some(grey_fill(0)));
    for piece in &line.pieces {
        let font = faces.face(piece.face).font.clone();
        let at = Point::from_xy(x, y);
        surface.draw_glyphs(at, &piece.glyphs, font, &line.text, size, false);
        x += piece.width * size;
    }
}

fn draw_box(surface: &mut Surface<'_>, [x, y, w, h]: [f32; 4], grey: u8) {
    let Some(rect) = Rect::from_xywh(x, y, w, h) else {
        return;
    };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    let Some(path) = path.finish() else { return };
    let artifact = Artifact::new(ArtifactType::Layout, Some(rect));
    surface.start_tagged(ContentTag::Artifact(artifact));
    surface.set_fill(Some(grey_fill(grey)));
    surface.draw_path(&path);
    surface.end_tagged();
}

fn grey_fill(grey: u8) -> Fill {
    Fill {
        paint: rgb::Color::new(grey, grey, grey).into(),
        ..Fill::default()
    }
}

/// Symbol and mark above the text, number of the page below.
fn frame(surface: &mut Surface<'_>, faces: &Faces, document: &Document, page: usize, of: usize) {
    let mut words = |text: &str, style: Style, kind: ArtifactType, y: f32, right: bool| {
        let text = clean_line(text);
        let spans = vec![(0..text.len(), style)];
        let line = shape::line(faces, shape::Styled { text, spans });
        let x = if right {
            PAGE_WIDTH - SIDE - line.width() * SMALL
        } else {
            SIDE
        };
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        draw_line(surface, faces, &line, (x, y), SMALL);
        surface.end_tagged();
    };
    let top = 46.0;
    if let Some(mark) = &document.mark {
        words(mark, Style::Bold, ArtifactType::Header, top, false);
    }
    if let Some(symbol) = &document.symbol {
        words(symbol, Style::Bold, ArtifactType::Header, top, true);
    }
    let label = document
        .page_label
        .replace("{pages}", &of.to_string())
        .replace("{page}", &page.to_string());
    let bottom = PAGE_HEIGHT - 40.0;
    words(&label, Style::Plain, ArtifactType::Footer, bottom, true);
}

fn metadata(document: &Document) -> Metadata {
    let at = document.made_at;
    let small = |n: u32| u8::try_from(n).unwrap_or(0);
    let date = DateTime::new(u16::try_from(at.year()).unwrap_or(0))
        .month(small(at.month()))
        .day(small(at.day()))
        .hour(small(at.hour()))
        .minute(small(at.minute()))
        .second(small(at.second()))
        .utc_offset_hour(0);
    let mut title = clean_line(&document.title);
    if title.trim().is_empty() {
        title = document.symbol.clone().unwrap_or_else(|| "-".into());
    }
    Metadata::new()
        .title(title)
        .language(document.language.clone())
        .authors(vec![clean_line(&document.author)])
        .creator("Parvis".into())
        .creation_date(date)
}

/// The headings as an outline; a document without headings has its title.
fn entries(document: &Document, entries: &[Entry]) -> Outline {
    let mut outline = Outline::new();
    let title = Entry {
        level: 1,
        text: clean_line(&document.title),
        page: 0,
        y: 0.0,
    };
    let all: Vec<&Entry> = if entries.is_empty() {
        vec![&title]
    } else {
        entries.iter().collect()
    };
    let mut i = 0;
    while i < all.len() {
        outline.push_child(node(&all, &mut i));
    }
    outline
}

fn node(entries: &[&Entry], i: &mut usize) -> OutlineNode {
    let entry = entries[*i];
    *i += 1;
    let at = Point::from_xy(0.0, entry.y);
    let mut node = OutlineNode::new(entry.text.clone(), XyzDestination::new(entry.page, at));
    while *i < entries.len() && entries[*i].level > entry.level {
        node.push_child(self::node(entries, i));
    }
    node
}
