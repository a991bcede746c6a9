//! Where everything stands: blocks become pages of placed lines, and a tree of
//! what they are.

use super::{shape::Line, tree::Tree, wrap};
use crate::{Block, Document, Run, Style, clean::clean_line, fonts::Faces};

/// Width of a page in points: A4.
pub(super) const PAGE_WIDTH: f32 = 595.276;
/// Height of a page.
pub(super) const PAGE_HEIGHT: f32 = 841.89;
/// Margin at the left and the right.
pub(super) const SIDE: f32 = 62.0;
/// Where text begins and ends.
pub(super) const TOP: f32 = 76.0;
pub(super) const BOTTOM: f32 = PAGE_HEIGHT - 70.0;
/// Width of the text.
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * SIDE;
/// Size of the text in points.
pub(super) const SIZE: f32 = 10.0;
/// Height of a line in units of the font size; the fonts need 1.37.
pub(super) const LEADING: f32 = 1.42;
/// How far below the top of a line its letters stand.
const ASCENT: f32 = 1.08;

/// Something on a page.
pub(super) enum Item {
    /// A line of text.
    Text {
        /// The line.
        line: Line,
        /// Left end.
        x: f32,
        /// Base line.
        y: f32,
        /// Size in points.
        size: f32,
        /// The element of the tree that it belongs to; `None` for what repeats
        /// or adorns.
        element: Option<usize>,
    },
    /// Black rectangles that together are a picture.
    Figure {
        /// Left, top, width, height of each.
        boxes: Vec<[f32; 4]>,
        /// The element of the tree.
        element: usize,
    },
    /// A filled rectangle.
    Box {
        /// Left, top, width, height.
        at: [f32; 4],
        /// How dark, 0 black to 255 white.
        grey: u8,
    },
}

/// An entry of the outline.
pub(super) struct Entry {
    /// Level of the heading.
    pub(super) level: u8,
    /// Its text.
    pub(super) text: String,
    /// Number of the page, from 0.
    pub(super) page: usize,
    /// Where on the page.
    pub(super) y: f32,
}

/// The pages as they grow.
pub(super) struct Flow {
    pub(super) faces: &'static Faces,
    /// The pages.
    pub(super) pages: Vec<Vec<Item>>,
    /// What the lines are.
    pub(super) tree: Tree,
    /// The outline.
    pub(super) outline: Vec<Entry>,
    /// Where the next line begins.
    pub(super) y: f32,
}

/// How a paragraph stands.
#[derive(Clone, Copy)]
pub(super) struct Set {
    /// Size in points.
    pub(super) size: f32,
    /// Indent from the margin.
    pub(super) indent: f32,
    /// The element of the tree.
    pub(super) element: usize,
}

impl Flow {
    /// Lays out the document.
    pub(super) fn of(document: &Document, faces: &'static Faces) -> Self {
        let mut flow = Self {
            faces,
            pages: vec![Vec::new()],
            tree: Tree::default(),
            outline: Vec::new(),
            y: TOP,
        };
        for block in &document.blocks {
            flow.block(block);
        }
        flow
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading((*level).clamp(1, 3), text),
            Block::Paragraph(runs) => {
                let element = self.tree.paragraph(None);
                self.paragraph(runs, Set::text(element, 0.0));
                self.y += 6.0;
            }
            Block::Notice(runs) => self.notice(runs),
            Block::List { numbered, items } => self.list(*numbered, items),
            Block::Table(table) => self.table(table),
            Block::PageBreak => {
                if self.pages.last().is_some_and(|p| !p.is_empty()) {
                    self.next_page();
                }
            }
        }
    }

    fn heading(&mut self, level: u8, text: &str) {
        let text = clean_line(text);
        // A heading without words heads nothing.
        if text.trim().is_empty() {
            return;
        }
        let size = [17.0, 13.0, 11.0][usize::from(level - 1)];
        let runs = [Run::of(text.as_str(), Style::Bold)];
        let lines = wrap::wrap(self.faces, &runs, WIDTH / size);
        if self.y > TOP {
            self.y += size * 0.7;
        }
        // A heading stays with the first lines of what it heads.
        let height = lines.len() as f32 * size * LEADING + 3.0 * SIZE * LEADING;
        self.make_room(height);
        self.outline.push(Entry {
            level,
            text: text.clone(),
            page: self.pages.len() - 1,
            y: self.y,
        });
        let element = self.tree.heading(level, text);
        for line in lines {
            self.line(
                line,
                Set {
                    size,
                    indent: 0.0,
                    element,
                },
            );
        }
        self.y += size * 0.35;
    }

    fn notice(&mut self, runs: &[Run]) {
        let element = self.tree.paragraph(None);
        let lines = wrap::wrap(self.faces, runs, (WIDTH - 14.0) / SIZE);
        for line in lines {
            self.make_room(SIZE * LEADING);
            let at = [SIDE, self.y, 3.0, SIZE * LEADING];
            self.put(Item::Box { at, grey: 90 });
            self.line(line, Set::text(element, 14.0));
        }
        self.y += 8.0;
    }

    fn list(&mut self, numbered: bool, items: &[Vec<Run>]) {
        let list = self.tree.list(numbered);
        for (i, runs) in items.iter().enumerate() {
            let label = if numbered {
                format!("{}. ", i + 1)
            } else {
                "\u{2022} ".to_owned()
            };
            let (label_element, body) = self.tree.item(list);
            self.make_room(SIZE * LEADING);
            let (page, y) = (self.pages.len(), self.y);
            let labels = wrap::wrap(self.faces, &[Run::plain(label)], WIDTH / SIZE);
            for line in labels {
                self.line(line, Set::text(label_element, 6.0));
            }
            if self.pages.len() == page {
                self.y = y;
            }
            self.paragraph(runs, Set::text(body, 24.0));
            self.y += 2.0;
        }
        self.y += 4.0;
    }

    fn paragraph(&mut self, runs: &[Run], set: Set) {
        for line in wrap::wrap(self.faces, runs, (WIDTH - set.indent) / set.size) {
            self.line(line, set);
        }
    }

    /// A line at the next place.
    fn line(&mut self, line: Line, set: Set) {
        self.make_room(set.size * LEADING);
        let y = self.y;
        self.line_at(line, SIDE + set.indent, y, set.size, Some(set.element));
        self.y += set.size * LEADING;
    }

    /// A line at a place.
    pub(super) fn line_at(
        &mut self,
        line: Line,
        x: f32,
        top: f32,
        size: f32,
        element: Option<usize>,
    ) {
        self.put(Item::Text {
            line,
            x,
            y: top + size * ASCENT,
            size,
            element,
        });
    }

    /// Adds to the page.
    pub(super) fn put(&mut self, item: Item) {
        if let Some(page) = self.pages.last_mut() {
            page.push(item);
        }
    }

    /// A new page, unless this much is free on this one.
    pub(super) fn make_room(&mut self, height: f32) {
        if self.y + height > BOTTOM && self.y > TOP {
            self.next_page();
        }
    }

    /// Begins a page.
    pub(super) fn next_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
    }
}

impl Set {
    /// Text of the usual size.
    const fn text(element: usize, indent: f32) -> Self {
        Self {
            size: SIZE,
            indent,
            element,
        }
    }
}
