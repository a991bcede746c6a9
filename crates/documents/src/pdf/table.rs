//! Tables: a row stays on one page where it can, the header comes again on the
//! next, and a row taller than a page is cut between lines.

use super::{
    flow::{BOTTOM, Flow, Item, LEADING, SIDE, TOP, WIDTH},
    shape::Line,
    wrap,
};
use crate::{Run, Style, Table};

/// Size of the text in a table.
const SIZE: f32 = 9.0;
/// Space between the text and the border.
const PAD: f32 = 4.0;

/// A cell that is being placed.
struct Placing {
    x: f32,
    lines: std::collections::VecDeque<Line>,
    element: Option<usize>,
}

impl Flow {
    /// Places a table.
    pub(super) fn table(&mut self, table: &Table) {
        let widths = columns(table);
        let node = self.tree.table();
        let head = self.tree.section(node, true);
        let row = self.tree.row(head);
        let header: Vec<Vec<Run>> = table
            .header
            .iter()
            .map(|text| vec![Run::of(text.as_str(), Style::Bold)])
            .collect();
        let cells = self.cells(&header, &widths, |flow| Some(flow.tree.header_cell(row)));
        // The header stays with the first row.
        self.make_room(height(&cells) + 3.0 * SIZE * LEADING);
        self.header_row(cells);
        let body = self.tree.section(node, false);
        for row in &table.rows {
            let element = self.tree.row(body);
            let cells = self.cells(row, &widths, |flow| Some(flow.tree.cell(element)));
            self.row(cells, &header, &widths);
        }
        self.y += 10.0;
    }

    fn cells(
        &mut self,
        cells: &[Vec<Run>],
        widths: &[f32],
        mut element: impl FnMut(&mut Self) -> Option<usize>,
    ) -> Vec<Placing> {
        let mut x = SIDE;
        let mut placing = Vec::new();
        for (i, width) in widths.iter().enumerate() {
            let runs = cells.get(i).map(Vec::as_slice).unwrap_or_default();
            let lines = wrap::wrap(self.faces, runs, (width - 2.0 * PAD) / SIZE);
            let element = element(self);
            placing.push(Placing {
                x: x + PAD,
                lines: lines.into(),
                element,
            });
            x += width;
        }
        placing
    }

    fn header_row(&mut self, cells: Vec<Placing>) {
        let tall = height(&cells);
        let at = [SIDE, self.y, WIDTH, tall];
        self.put(Item::Box { at, grey: 236 });
        let most = lines(&cells);
        self.place(cells, most);
    }

    fn row(&mut self, mut cells: Vec<Placing>, header: &[Vec<Run>], widths: &[f32]) {
        loop {
            let tall = height(&cells);
            if self.y + tall <= BOTTOM {
                let most = lines(&cells);
                self.place(cells, most);
                return;
            }
            let whole_page = BOTTOM - TOP - 4.0 * SIZE * LEADING;
            let free = ((BOTTOM - self.y - 2.0 * PAD) / (SIZE * LEADING)).floor();
            if tall > whole_page && free >= 2.0 {
                cells = self.place(cells, free as usize);
            }
            self.next_page();
            let again = self.cells(header, widths, |_| None);
            // A header as tall as the page would never leave room for a row.
            if height(&again) < (BOTTOM - TOP) / 2.0 {
                self.header_row(again);
            }
        }
    }

    /// Draws up to so many lines of each cell; gives what is left.
    fn place(&mut self, cells: Vec<Placing>, most: usize) -> Vec<Placing> {
        let drawn = cells.iter().map(|c| c.lines.len().min(most)).max();
        let top = self.y + PAD;
        let mut left = Vec::new();
        for mut cell in cells {
            let count = cell.lines.len().min(most);
            for (i, line) in cell.lines.drain(..count).enumerate() {
                let y = top + i as f32 * SIZE * LEADING;
                self.line_at(line, cell.x, y, SIZE, cell.element);
            }
            left.push(cell);
        }
        self.y = top + drawn.unwrap_or(0) as f32 * SIZE * LEADING + PAD;
        let at = [SIDE, self.y, WIDTH, 0.6];
        self.put(Item::Box { at, grey: 150 });
        self.y += 0.6;
        left
    }
}

fn lines(cells: &[Placing]) -> usize {
    cells.iter().map(|c| c.lines.len()).max().unwrap_or(0)
}

fn height(cells: &[Placing]) -> f32 {
    lines(cells) as f32 * SIZE * LEADING + 2.0 * PAD + 0.6
}

/// The widths in points.
fn columns(table: &Table) -> Vec<f32> {
    let count = table.header.len().max(1);
    let shares: Vec<f32> = (0..count)
        .map(|i| table.widths.get(i).map_or(1.0, |w| f32::from((*w).max(1))))
        .collect();
    let sum: f32 = shares.iter().sum();
    shares.iter().map(|s| s / sum * WIDTH).collect()
}
