//! A line of text becomes glyphs in the order in which they are drawn:
//! direction (Unicode bidi), font for each script, shaping.

use crate::{
    Style,
    fonts::{FaceId, Faces, REGULAR},
};
use harfrust::{Direction, UnicodeBuffer};
use krilla::text::{GlyphId, KrillaGlyph};
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// Text with its styles, as ranges of bytes in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Styled {
    /// The text.
    pub(super) text: String,
    /// Where each style begins and ends.
    pub(super) spans: Vec<(Range<usize>, Style)>,
}

impl Styled {
    /// A part of it.
    pub(super) fn part(&self, range: Range<usize>) -> Self {
        let spans = self
            .spans
            .iter()
            .filter(|(r, _)| r.start < range.end && range.start < r.end)
            .map(|(r, s)| {
                let start = r.start.max(range.start) - range.start;
                (start..r.end.min(range.end) - range.start, *s)
            })
            .collect();
        Self {
            text: self.text[range].to_owned(),
            spans,
        }
    }

    fn style_at(&self, at: usize) -> Style {
        self.spans
            .iter()
            .find(|(r, _)| r.contains(&at))
            .map(|(_, s)| *s)
            .unwrap_or_default()
    }
}

/// Glyphs of one font, from left to right.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// The font.
    pub(super) face: FaceId,
    /// The glyphs; measures in units of the font size.
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// Width in units of the font size.
    pub(super) width: f32,
}

/// A line, ready to be drawn.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Its text in reading order.
    pub(super) text: String,
    /// What is drawn, from left to right.
    pub(super) pieces: Vec<Piece>,
}

impl Line {
    /// Width in units of the font size.
    pub(super) fn width(&self) -> f32 {
        self.pieces.iter().map(|p| p.width).sum()
    }
}

/// Shapes one line. The base direction is from left to right: names of other
/// scripts stand in documents of the languages of work.
pub(super) fn line(faces: &Faces, styled: Styled) -> Line {
    let mut pieces = Vec::new();
    for (range, right_to_left) in directions(&styled.text) {
        let mut parts = fonts(faces, &styled, range);
        if right_to_left {
            parts.reverse();
        }
        for (part, face) in parts {
            pieces.push(shape(faces, &styled.text, part, face, right_to_left));
        }
    }
    Line {
        text: styled.text,
        pieces,
    }
}

/// Width of a text in units of the font size.
pub(super) fn width(faces: &Faces, styled: &Styled, range: Range<usize>) -> f32 {
    fonts(faces, styled, range)
        .into_iter()
        .map(|(part, face)| shape(faces, &styled.text, part, face, false).width)
        .sum()
}

/// Runs of one direction, in the order in which they are drawn.
fn directions(text: &str) -> Vec<(Range<usize>, bool)> {
    let info = BidiInfo::new(text, Some(Level::ltr()));
    if !info.has_rtl() {
        return vec![(0..text.len(), false)];
    }
    info.paragraphs
        .iter()
        .flat_map(|paragraph| {
            let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
            runs.into_iter()
                .map(move |run| {
                    let right_to_left = levels[run.start].is_rtl();
                    (run, right_to_left)
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Parts of one font each. Spaces and marks stay with what precedes them.
fn fonts(faces: &Faces, styled: &Styled, range: Range<usize>) -> Vec<(Range<usize>, FaceId)> {
    let mut parts: Vec<(Range<usize>, FaceId)> = Vec::new();
    let mut last_style = None;
    for (offset, c) in styled.text[range.clone()].char_indices() {
        let at = range.start + offset;
        let style = styled.style_at(at);
        let previous = parts.last_mut().filter(|_| last_style == Some(style));
        last_style = Some(style);
        let end = at + c.len_utf8();
        let stays =
            |face: FaceId| is_invisible(c) || (!c.is_alphanumeric() && faces.face(face).has(c));
        match previous {
            Some((part, face)) if stays(*face) => part.end = end,
            previous => {
                let face = faces.covering(c, style).unwrap_or(REGULAR);
                match previous {
                    Some((part, f)) if *f == face => part.end = end,
                    _ => parts.push((at..end, face)),
                }
            }
        }
    }
    parts
}

/// Joiners, direction marks and variation selectors: drawn by no font.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}')
}

fn shape(faces: &Faces, text: &str, range: Range<usize>, id: FaceId, right_to_left: bool) -> Piece {
    let face = faces.face(id);
    let mut buffer = UnicodeBuffer::new();
    for (offset, c) in text[range.clone()].char_indices() {
        let drawn = if is_invisible(c) || face.has(c) {
            c
        } else {
            char::REPLACEMENT_CHARACTER
        };
        let cluster = u32::try_from(range.start + offset).unwrap_or(u32::MAX);
        buffer.add(drawn, cluster);
    }
    buffer.guess_segment_properties();
    buffer.set_direction(if right_to_left {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    });
    let shaper = face.shaping.shaper(&face.read).build();
    let shaped = shaper.shape(buffer, harfrust::ShapeOptions::default());
    let mut starts: Vec<usize> = shaped
        .glyph_infos()
        .iter()
        .map(|i| i.cluster as usize)
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let end_of = |start: usize| {
        starts
            .iter()
            .copied()
            .find(|&s| s > start)
            .unwrap_or(range.end)
    };
    let em = face.font.units_per_em();
    let glyphs: Vec<KrillaGlyph> = shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .map(|(info, at)| {
            let start = info.cluster as usize;
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                at.x_advance as f32 / em,
                at.x_offset as f32 / em,
                at.y_offset as f32 / em,
                at.y_advance as f32 / em,
                start..end_of(start),
                None,
            )
        })
        .collect();
    Piece {
        face: id,
        width: glyphs.iter().map(|g| g.x_advance).sum(),
        glyphs,
    }
}
