//! Where everything stands on a badge.

use super::{
    draw,
    flow::{Flow, Item, LEADING, PAGE_HEIGHT, PAGE_WIDTH},
    shape::Line,
    wrap,
};
use crate::{
    Document, Fault, Run, Style,
    badges::{Badge, Badges, Squares},
    clean::clean_line,
    fonts::Faces,
};

/// A millimetre in points.
const MM: f32 = 72.0 / 25.4;
/// Two beside each other and four above each other, as ready-cut sheets have.
const CARD: (f32, f32) = (90.0 * MM, 65.0 * MM);
const COLUMNS: usize = 2;
const ROWS: usize = 4;
/// Between the edge of a badge and its text.
const PAD: f32 = 5.0 * MM;
/// Side of the QR code with its quiet zone.
const CODE: f32 = 27.0 * MM;
/// Sizes that a name can have; the largest that fits in three lines is taken.
const NAME_SIZES: [f32; 4] = [20.0, 17.0, 14.0, 11.0];
/// The empty border of a QR code, in squares (ISO/IEC 18004).
const QUIET: f32 = 4.0;

/// Places and draws all badges.
pub(super) fn of(
    document: &Document,
    sheets: &Badges,
    codes: &[Squares],
    faces: &'static Faces,
) -> Result<Vec<u8>, Fault> {
    let mut flow = Flow::of(document, faces);
    let left = (PAGE_WIDTH - CARD.0 * COLUMNS as f32) / 2.0;
    let top = (PAGE_HEIGHT - CARD.1 * ROWS as f32) / 2.0;
    for (i, (badge, squares)) in sheets.badges.iter().zip(codes).enumerate() {
        let place = i % (COLUMNS * ROWS);
        if i > 0 && place == 0 {
            flow.next_page();
        }
        let x = left + CARD.0 * (place % COLUMNS) as f32;
        let y = top + CARD.1 * (place / COLUMNS) as f32;
        edges(&mut flow, x, y);
        card(&mut flow, sheets, badge, squares, (x + PAD, y + PAD));
    }
    draw::draw(document, flow)
}

/// Hairlines to cut along.
fn edges(flow: &mut Flow, x: f32, y: f32) {
    let (w, h, thin) = (CARD.0, CARD.1, 0.4);
    for at in [
        [x, y, w, thin],
        [x, y + h, w, thin],
        [x, y, thin, h],
        [x + w, y, thin, h],
    ] {
        flow.put(Item::Box { at, grey: 170 });
    }
}

fn card(flow: &mut Flow, sheets: &Badges, badge: &Badge, squares: &Squares, (x, y): (f32, f32)) {
    let width = CARD.0 - 2.0 * PAD;
    let mut pen = Pen { flow, x, y, width };
    // The name is the heading, and stands first for who listens.
    let heading = pen.flow.tree.heading(1, clean_line(&badge.name));
    let name = [Run::bold(badge.name.as_str())];
    let (size, lines) = fitting(pen.flow.faces, &name, width);
    let event = pen.flow.tree.paragraph(None);
    pen.text(&sheets.event, Style::Bold, 9.0, (event, 2));
    pen.text(&sheets.when, Style::Plain, 8.0, (event, 1));
    pen.y += 4.0;
    pen.lines(lines, size, heading);
    pen.y += 3.0;
    let bottom = y + CARD.1 - 2.0 * PAD;
    pen.width = width - CODE - 2.0 * MM;
    pen.y = pen.y.max(bottom - CODE);
    let who = pen.flow.tree.paragraph(None);
    if !badge.function.is_empty() {
        pen.text(&badge.function, Style::Plain, 10.0, (who, 2));
    }
    pen.text(&badge.organization, Style::Bold, 10.0, (who, 4));
    let figure = flow.tree.figure(clean_line(&badge.described));
    let side = CODE / (f32::from(squares.side) + 2.0 * QUIET);
    let corner = (x + width - CODE, bottom - CODE - 6.0);
    let dark = squares.dark.iter().map(|&(column, row)| {
        let at = |n: u16| (f32::from(n) + QUIET) * side;
        [corner.0 + at(column), corner.1 + at(row), side, side]
    });
    flow.put(Item::Figure {
        boxes: dark.collect(),
        element: figure,
    });
    let mut pen = Pen {
        x: corner.0 + QUIET * side,
        y: bottom - 9.0,
        width: CODE,
        flow,
    };
    let short = pen.flow.tree.paragraph(None);
    pen.text(&badge.short, Style::Plain, 8.0, (short, 1));
}

/// The lines in the largest size in which there are at most three.
fn fitting(faces: &Faces, runs: &[Run], width: f32) -> (f32, Vec<Line>) {
    let mut best = (0.0, Vec::new());
    for size in NAME_SIZES {
        best = (size, wrap::wrap(faces, runs, width / size));
        if best.1.len() <= 2 || (best.1.len() == 3 && size <= 14.0) {
            break;
        }
    }
    best.1.truncate(3);
    best
}

/// Writes line after line in a column.
struct Pen<'a> {
    flow: &'a mut Flow,
    x: f32,
    y: f32,
    width: f32,
}

impl Pen<'_> {
    /// A text in at most so many lines.
    fn text(&mut self, text: &str, style: Style, size: f32, (element, most): (usize, usize)) {
        let runs = [Run::of(text, style)];
        let mut lines = wrap::wrap(self.flow.faces, &runs, self.width / size);
        lines.truncate(most);
        self.lines(lines, size, element);
    }

    fn lines(&mut self, lines: Vec<Line>, size: f32, element: usize) {
        for line in lines {
            self.flow.line_at(line, self.x, self.y, size, Some(element));
            self.y += size * LEADING;
        }
    }
}
