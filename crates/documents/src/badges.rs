//! Badges, to be printed, cut and worn: eight on a page.

use crate::{Document, Fault, pdf};
use chrono::{DateTime, Utc};
use qrcodegen::{QrCode, QrCodeEcc};

/// Sheets of badges.
#[derive(Debug, Clone)]
pub struct Badges {
    /// Title of the document.
    pub title: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// Who made it.
    pub author: String,
    /// Printed at the top of each badge.
    pub event: String,
    /// Below it: when and where.
    pub when: String,
    /// The only date in the file.
    pub made_at: DateTime<Utc>,
    /// The badges, in order.
    pub badges: Vec<Badge>,
}

/// One badge.
#[derive(Debug, Clone)]
pub struct Badge {
    /// Whose it is; large.
    pub name: String,
    /// What they do; can be empty.
    pub function: String,
    /// For whom; can be empty.
    pub organization: String,
    /// What the QR code holds.
    pub code: String,
    /// Printed below the QR code, for people to read.
    pub short: String,
    /// What the QR code is, for who does not see it.
    pub described: String,
}

/// Writes the badges as a tagged PDF that follows PDF/UA-1: each name is a
/// heading, each QR code a figure. The same input gives the same bytes.
///
/// # Errors
/// A code is longer than a QR code can hold (2,331 bytes); the library refused.
pub fn badges(sheets: &Badges) -> Result<Vec<u8>, Fault> {
    let codes: Vec<Squares> = sheets
        .badges
        .iter()
        .map(|badge| Squares::of(&badge.code))
        .collect::<Result<_, _>>()?;
    let document = Document {
        title: sheets.title.clone(),
        language: sheets.language.clone(),
        author: sheets.author.clone(),
        symbol: None,
        mark: None,
        made_at: sheets.made_at,
        page_label: String::new(),
        blocks: vec![],
    };
    pdf::badges(&document, sheets, &codes)
}

/// The dark squares of a QR code.
#[derive(Debug, Clone)]
pub(crate) struct Squares {
    /// Squares on each side, without the quiet zone.
    pub(crate) side: u16,
    /// Column and row of each dark square, row by row.
    pub(crate) dark: Vec<(u16, u16)>,
}

impl Squares {
    /// A code that is still read when 15 in 100 of it are damaged.
    fn of(text: &str) -> Result<Self, Fault> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium)
            .map_err(|e| Fault::Pdf(format!("QR code: {e}")))?;
        let side = u16::try_from(code.size()).unwrap_or(0);
        let dark = (0..side)
            .flat_map(|y| (0..side).map(move |x| (x, y)))
            .filter(|&(x, y)| code.get_module(x.into(), y.into()))
            .collect();
        Ok(Self { side, dark })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_library_reads_the_code() {
        let text = "https://parvis.example.org/check-in/01JD65W6HBFGYRWKTGC5S87555";
        let squares = Squares::of(text).unwrap();
        let (scale, quiet) = (4, 4);
        let width = usize::from(squares.side + 2 * quiet) * scale;
        let is_dark = |x: usize, y: usize| {
            let at = |v: usize| u16::try_from(v / scale).unwrap_or(0).checked_sub(quiet);
            let (Some(x), Some(y)) = (at(x), at(y)) else {
                return false;
            };
            squares.dark.contains(&(x, y))
        };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, width, |x, y| {
            if is_dark(x, y) { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        assert_eq!(grids[0].decode().unwrap().1, text);
    }

    #[test]
    fn what_no_code_holds_is_refused() {
        assert!(Squares::of(&"é".repeat(1_200)).is_err());
    }

    fn sheets(count: usize) -> Badges {
        let badge = |n: usize| Badge {
            name: match n % 3 {
                0 => format!("Ana María de los Ángeles Fernández-Villaseñor y Gutiérrez {n}"),
                1 => format!("Li {n}"),
                _ => "مريم بن صالح".to_owned(),
            },
            function: if n.is_multiple_of(2) {
                String::new()
            } else {
                "Directora".into()
            },
            organization: "Red Andina de Migrantes y sus Familias ".repeat(1 + n % 3),
            code: format!("https://parvis.example.org/check-in/{n:026}"),
            short: format!("{n:06}"),
            described: "Code for check-in".into(),
        };
        Badges {
            title: "Badges".into(),
            language: "es".into(),
            author: "Parvis".into(),
            event: "Consulta regional IOM–OSC para las Américas y el Caribe, segunda edición"
                .into(),
            when: "10–12 de marzo de 2027, San José".into(),
            made_at: DateTime::UNIX_EPOCH,
            badges: (0..count).map(badge).collect(),
        }
    }

    #[test]
    fn eight_on_a_page_and_the_same_bytes() {
        let pages = |count: usize| {
            let bytes = badges(&sheets(count)).unwrap();
            assert_eq!(bytes, badges(&sheets(count)).unwrap());
            let text = String::from_utf8_lossy(&bytes).into_owned();
            text.matches("/Type/Page/").count() + text.matches("/Type /Page\n").count()
        };
        assert!(pages(9) > pages(8), "{} {}", pages(9), pages(8));
        assert_eq!(pages(8), pages(1));
    }
}
