//! The fonts in the program, read once.

use crate::{Fault, Style};
use harfrust::ShaperData;
use krilla::text::Font;
use skrifa::{FontRef, MetadataProvider, charmap::Charmap};
use std::sync::OnceLock;

/// One font.
pub(crate) struct Face {
    /// As the PDF library embeds it.
    pub(crate) font: Font,
    /// As the shaper reads it.
    pub(crate) read: FontRef<'static>,
    /// What the shaper keeps between calls.
    pub(crate) shaping: ShaperData,
    /// Which character has which glyph.
    pub(crate) characters: Charmap<'static>,
}

impl Face {
    fn open(bytes: &'static [u8]) -> Option<Self> {
        let read = FontRef::new(bytes).ok()?;
        Some(Self {
            font: Font::new(bytes.to_vec().into(), 0)?,
            shaping: ShaperData::new(&read),
            characters: read.charmap(),
            read,
        })
    }

    /// Whether the font has the character.
    pub(crate) fn has(&self, c: char) -> bool {
        self.characters.map(c).is_some()
    }
}

/// Index of a font in [`Faces`].
pub(crate) type FaceId = usize;

/// All fonts: one for each style, then those of further scripts.
pub(crate) struct Faces(Vec<Face>);

const FILES: [&[u8]; 5] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Italic.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
];

/// The font that has the replacement character.
pub(crate) const REGULAR: FaceId = 0;

impl Faces {
    /// The fonts.
    ///
    /// # Errors
    /// A font in the program is broken.
    pub(crate) fn get() -> Result<&'static Self, Fault> {
        static FACES: OnceLock<Option<Faces>> = OnceLock::new();
        FACES
            .get_or_init(|| {
                FILES
                    .iter()
                    .map(|bytes| Face::open(bytes))
                    .collect::<Option<Vec<_>>>()
                    .map(Faces)
            })
            .as_ref()
            .ok_or_else(|| Fault::Pdf("a font in the program cannot be read".into()))
    }

    /// The font of this index.
    pub(crate) fn face(&self, id: FaceId) -> &Face {
        &self.0[id]
    }

    /// The font of a style.
    pub(crate) const fn styled(style: Style) -> FaceId {
        match style {
            Style::Plain => 0,
            Style::Bold => 1,
            Style::Italic => 2,
        }
    }

    /// The font for a character in this style: that of the style, else the
    /// first that has it; `None` when none does.
    pub(crate) fn covering(&self, c: char, style: Style) -> Option<FaceId> {
        let first = Self::styled(style);
        if self.0[first].has(c) {
            return Some(first);
        }
        (0..self.0.len()).find(|&id| self.0[id].has(c))
    }
}
