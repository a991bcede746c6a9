//! Text becomes lines of a width.

use super::shape::{self, Line, Styled};
use crate::{Run, clean::clean, fonts::Faces};
use std::ops::Range;

/// Breaks the runs into lines; `width` in units of the font size. There is
/// always one line.
pub(super) fn wrap(faces: &Faces, runs: &[Run], width: f32) -> Vec<Line> {
    let styled = join(runs);
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in styled.text.split('\n') {
        let range = start..start + paragraph.len();
        start = range.end + 1;
        for range in break_lines(faces, &styled, range, width) {
            lines.push(shape::line(faces, styled.part(range)));
        }
    }
    lines
}

fn join(runs: &[Run]) -> Styled {
    let mut styled = Styled::default();
    for run in runs {
        let start = styled.text.len();
        styled.text.push_str(&clean(&run.text));
        styled.spans.push((start..styled.text.len(), run.style));
    }
    styled
}

fn break_lines(
    faces: &Faces,
    styled: &Styled,
    range: Range<usize>,
    most: f32,
) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut used) = (range.start, 0.0);
    for token in tokens(&styled.text, range.clone()) {
        let word = styled.text[token.clone()].trim_end_matches(' ');
        let visible = shape::width(faces, styled, token.start..token.start + word.len());
        if used + visible > most && token.start > start {
            lines.push(start..token.start);
            (start, used) = (token.start, 0.0);
        }
        if visible > most {
            for cut in cuts(faces, styled, token.clone(), most) {
                lines.push(start..cut);
                start = cut;
            }
            used = shape::width(faces, styled, start..token.end);
        } else {
            used += shape::width(faces, styled, token);
        }
    }
    lines.push(start..range.end);
    lines
}

/// Words with the spaces that follow them; a line can also end after a hyphen,
/// a slash and the Ethiopic word space.
fn tokens(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut start = range.start;
    let mut chars = text[range.clone()].char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let next = chars.peek().map(|(_, n)| *n);
        let can_end = match c {
            ' ' | '\u{1361}' => next != Some(' '),
            '-' | '/' | '\u{2013}' => next.is_some_and(char::is_alphanumeric),
            _ => false,
        };
        if can_end {
            let end = range.start + offset + c.len_utf8();
            tokens.push(start..end);
            start = end;
        }
    }
    if start < range.end {
        tokens.push(start..range.end);
    }
    tokens
}

/// Where a word that is wider than a line is cut.
fn cuts(faces: &Faces, styled: &Styled, token: Range<usize>, most: f32) -> Vec<usize> {
    let mut cuts = Vec::new();
    let (mut start, mut used) = (token.start, 0.0);
    for (offset, c) in styled.text[token.clone()].char_indices() {
        let at = token.start + offset;
        let wide = shape::width(faces, styled, at..at + c.len_utf8());
        if used + wide > most && at > start {
            cuts.push(at);
            (start, used) = (at, 0.0);
        }
        used += wide;
    }
    cuts
}
