//! What the lines are: headings, paragraphs, lists, tables. It becomes the
//! structure tree of the PDF.

use krilla::tagging::{
    Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use std::num::NonZeroU16;

struct Element {
    tag: TagKind,
    parent: Option<usize>,
    drawn: Vec<Identifier>,
}

/// The elements in reading order.
#[derive(Default)]
pub(super) struct Tree(Vec<Element>);

impl Tree {
    fn add(&mut self, tag: impl Into<TagKind>, parent: Option<usize>) -> usize {
        self.0.push(Element {
            tag: tag.into(),
            parent,
            drawn: Vec::new(),
        });
        self.0.len() - 1
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, parent: Option<usize>) -> usize {
        self.add(Tag::P, parent)
    }

    /// A heading.
    pub(super) fn heading(&mut self, level: u8, text: String) -> usize {
        let level = NonZeroU16::new(level.into()).unwrap_or(NonZeroU16::MIN);
        self.add(Tag::Hn(level, Some(text)), None)
    }

    /// A list.
    pub(super) fn list(&mut self, numbered: bool) -> usize {
        let numbering = if numbered {
            ListNumbering::Decimal
        } else {
            ListNumbering::Disc
        };
        self.add(Tag::L(numbering), None)
    }

    /// An item of a list: its label and its body.
    pub(super) fn item(&mut self, list: usize) -> (usize, usize) {
        let item = self.add(Tag::LI, Some(list));
        let label = self.add(Tag::Lbl, Some(item));
        (label, self.add(Tag::LBody, Some(item)))
    }

    /// A picture, with what it shows.
    pub(super) fn figure(&mut self, shows: String) -> usize {
        self.add(Tag::Figure(Some(shows)), None)
    }

    /// A table.
    pub(super) fn table(&mut self) -> usize {
        self.add(Tag::Table, None)
    }

    /// The head or the body of a table.
    pub(super) fn section(&mut self, table: usize, head: bool) -> usize {
        if head {
            self.add(Tag::THead, Some(table))
        } else {
            self.add(Tag::TBody, Some(table))
        }
    }

    /// A row.
    pub(super) fn row(&mut self, section: usize) -> usize {
        self.add(Tag::TR, Some(section))
    }

    /// A header cell.
    pub(super) fn header_cell(&mut self, row: usize) -> usize {
        self.add(Tag::TH(TableHeaderScope::Column), Some(row))
    }

    /// A cell.
    pub(super) fn cell(&mut self, row: usize) -> usize {
        self.add(Tag::TD, Some(row))
    }

    /// Notes that something of the element was drawn.
    pub(super) fn drew(&mut self, element: usize, identifier: Identifier) {
        if let Some(element) = self.0.get_mut(element) {
            element.drawn.push(identifier);
        }
    }

    /// The tree for the library.
    pub(super) fn finish(self, language: &str) -> TagTree {
        let parents: Vec<Option<usize>> = self.0.iter().map(|e| e.parent).collect();
        let mut groups: Vec<TagGroup> = self
            .0
            .into_iter()
            .map(|e| {
                let leaves = e.drawn.into_iter().map(Node::from).collect();
                TagGroup::with_children(e.tag, leaves)
            })
            .collect();
        // Children stand after their parents, so from the end each goes whole
        // into its parent; their order is restored at the end.
        let mut top = Vec::new();
        while let Some(mut group) = groups.pop() {
            let at = groups.len();
            let is_leaf_group = matches!(group.children.first(), Some(Node::Leaf(_)));
            if !is_leaf_group {
                group.children.reverse();
            }
            match parents[at] {
                Some(parent) => groups[parent].children.push(group.into()),
                None => top.push(group),
            }
        }
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for group in top.into_iter().rev() {
            tree.push(group);
        }
        tree
    }
}
