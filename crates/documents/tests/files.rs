//! What is written can be read: by other readers than ours, and the same bytes
//! each time.

use calamine::{Data, Reader};
use chrono::{DateTime, TimeZone, Utc};
use parvis_documents::{
    Block, Cell, Column, Document, Run, Sheet, Table, Workbook, docx, pdf, xlsx,
};
use std::io::{Cursor, Read, Write};
use std::process::{Command, Stdio};

const ARABIC: &str = "منظمة العون للمهاجرين";
const ETHIOPIC: &str = "የኢትዮጵያ ስደተኞች ማኅበር";
const CYRILLIC: &str = "Миграция и Право";
const CHINESE: &str = "移民";

fn at() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, 9, 30, 5).unwrap()
}

fn document() -> Document {
    let row = |i: usize| {
        let name = [ARABIC, ETHIOPIC, CYRILLIC, "Éducation Sans Frontières"][i % 4];
        let text = "Works with migrants & refugees along the route. ".repeat(1 + i % 5);
        vec![
            vec![Run::plain(format!("{}", i + 1))],
            vec![Run::bold(name), Run::plain(format!("\n(entry {i})"))],
            vec![Run::plain(text)],
        ]
    };
    Document {
        title: "Demandes de statut d’observateur".into(),
        language: "fr".into(),
        author: "Parvis".into(),
        symbol: Some("C/118/4".into()),
        mark: Some("Projet".into()),
        made_at: at(),
        page_label: "Page {page} sur {pages}".into(),
        blocks: vec![
            Block::heading(1, "Demandes de statut"),
            Block::Notice(vec![Run::bold("Modèle. "), Run::plain("Texte non adopté.")]),
            Block::Paragraph(vec![
                Run::plain("Reçues de "),
                Run::italic(ARABIC),
                Run::plain(" (Le Caire), "),
                Run::plain(CHINESE),
                Run::plain(" <et> d’autres."),
            ]),
            Block::List {
                numbered: true,
                items: vec!["Premier".into(), "Second".into()]
                    .into_iter()
                    .map(|r: Run| vec![r])
                    .collect(),
            },
            Block::heading(2, "Liste"),
            Block::Table(Table {
                widths: vec![1, 5, 9],
                header: vec!["N°".into(), "Nom".into(), "Résumé".into()],
                rows: (0..40).map(row).collect(),
            }),
            Block::PageBreak,
            Block::heading(1, "Annexe"),
            Block::text("Fin."),
        ],
    }
}

fn workbook() -> Workbook {
    Workbook {
        title: "Liste".into(),
        author: "Parvis".into(),
        made_at: at(),
        sheets: vec![Sheet {
            name: "C/118/4".into(),
            columns: vec![
                Column {
                    title: "Nom".into(),
                    width: 40,
                },
                Column {
                    title: "N°".into(),
                    width: 6,
                },
            ],
            rows: vec![
                vec![ARABIC.into(), Cell::Number(1.0)],
                vec!["=1+1".into(), Cell::Number(2.0)],
            ],
        }],
    }
}

/// What stands in the file, its compressed streams unpacked.
fn unpacked(bytes: &[u8]) -> String {
    let mut out = bytes.to_vec();
    let mut rest = bytes;
    while let Some(at) = rest
        .windows(7)
        .position(|w| w == b"stream\n" || w == b"stream\r")
    {
        rest = &rest[at + 7..];
        let start = usize::from(rest.first() == Some(&b'\n'));
        let mut plain = Vec::new();
        let mut stream = flate2::read::ZlibDecoder::new(&rest[start..]);
        if stream.read_to_end(&mut plain).is_ok() {
            out.extend(plain);
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// How often a name stands in the file as a whole.
fn count(file: &str, name: &str) -> usize {
    file.match_indices(name)
        .filter(|(at, _)| {
            let next = file[at + name.len()..].chars().next();
            !next.is_some_and(|c| c.is_ascii_alphanumeric())
        })
        .count()
}

fn pages(bytes: &[u8]) -> usize {
    count(&unpacked(bytes), "/Type/Page")
}

#[test]
fn a_pdf_is_tagged_and_says_its_language_and_title() {
    let bytes = unpacked(&pdf(&document()).unwrap());
    let mut seen = String::new();
    for mark in [
        "/Type/Page",
        "/S/H1",
        "/S/H2",
        "/S/Table",
        "/S/THead",
        "/S/TH",
        "/S/TR",
        "/S/TD",
        "/S/L",
        "/S/LI",
        "/S/P",
        "/Lang(fr)",
        "/MarkInfo",
        "/DisplayDocTitle true",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/FontFile2",
    ] {
        seen.push_str(&format!("{mark:?}: {}\n", count(&bytes, mark)));
    }
    insta::assert_snapshot!(seen);
    assert!(
        bytes.contains("D:20261121093005"),
        "the date is the caller's"
    );
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(pdf(&document()).unwrap(), pdf(&document()).unwrap());
    assert_eq!(docx(&document()).unwrap(), docx(&document()).unwrap());
    assert_eq!(xlsx(&workbook()).unwrap(), xlsx(&workbook()).unwrap());
    let mut other = document();
    other.blocks.push(Block::text("More."));
    assert_ne!(pdf(&document()).unwrap(), pdf(&other).unwrap());
    assert_ne!(docx(&document()).unwrap(), docx(&other).unwrap());
}

/// With poppler on the machine: what a reader copies out of the PDF is what was
/// written, in reading order, in every script.
#[test]
fn another_reader_reads_the_text_of_the_pdf() {
    let Ok(mut reader) = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
    else {
        return;
    };
    let bytes = pdf(&document()).unwrap();
    let mut stdin = reader.stdin.take().unwrap();
    std::thread::spawn(move || stdin.write_all(&bytes).unwrap());
    let text = String::from_utf8(reader.wait_with_output().unwrap().stdout).unwrap();
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in [
        "Demandes de statut",
        "C/118/4",
        "Page 1 sur",
        CYRILLIC,
        CHINESE,
        "የኢትዮጵያ",
        "العون",
        "<et> d’autres.",
        "Annexe",
    ] {
        assert!(flat.contains(expected), "{expected} is not in {flat}");
    }
}

#[cfg(test)]
mod reading {
    use std::io::{Cursor, Read};

    pub(super) fn part(archive: &[u8], name: &str) -> String {
        let mut zip = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
        let mut text = String::new();
        zip.by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    }
}
use reading::part;

#[test]
fn a_docx_has_headings_header_rows_and_its_language() {
    let bytes = docx(&document()).unwrap();
    let text = part(&bytes, "word/document.xml");
    assert_eq!(text.matches(r#"w:val="Heading1""#).count(), 2);
    assert_eq!(text.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(text.matches("<w:tr>").count(), 41);
    assert!(text.contains(&format!(
        r#"<w:rPr><w:i/><w:iCs/><w:rtl/></w:rPr><w:t xml:space="preserve">{ARABIC}</w:t>"#
    )));
    assert!(text.contains("&lt;et&gt; d’autres."));
    assert!(part(&bytes, "word/styles.xml").contains(r#"<w:lang w:val="fr""#));
    assert!(part(&bytes, "word/header1.xml").contains("C/118/4"));
    assert!(part(&bytes, "word/footer1.xml").contains("NUMPAGES"));
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("<dc:language>fr</dc:language>"));
    assert!(core.contains("2026-11-21T09:30:05Z"));
}

#[test]
fn an_xlsx_holds_text_and_numbers_and_no_formulas() {
    let bytes = xlsx(&workbook()).unwrap();
    assert!(part(&bytes, "docProps/core.xml").contains("2026-11-21T09:30:05Z"));
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["C 118 4"]);
    let range = book.worksheet_range("C 118 4").unwrap();
    let rows: Vec<&[Data]> = range.rows().collect();
    assert_eq!(rows[0][0], Data::String("Nom".into()));
    assert_eq!(rows[1][0], Data::String(ARABIC.into()));
    assert_eq!(rows[2][0], Data::String("=1+1".into()));
    assert_eq!(rows[2][1], Data::Float(2.0));
    assert!(book.worksheet_formula("C 118 4").unwrap().is_empty());
}

#[test]
fn hostile_text_is_written() {
    let ugly = "a\u{0}b\u{feff}\u{fffe}\u{ffff}\t\r\n\u{202e}rtl\u{202c} e\u{301} 👩‍👩‍👧 \u{e000} ]]> &amp; \
                ลิขสิทธิ์ हिन्दी \u{1f1e6}\u{1f1ea} ﷽ 𐎀";
    let long = "x".repeat(3000);
    let tall = format!("{ugly} ").repeat(400);
    let document = Document {
        title: String::new(),
        symbol: Some(ugly.into()),
        mark: Some(ugly.into()),
        page_label: "{page} {other {pages}".into(),
        blocks: vec![
            Block::heading(9, ugly),
            Block::heading(1, ""),
            Block::text(long.as_str()),
            Block::text(""),
            Block::PageBreak,
            Block::PageBreak,
            Block::List {
                numbered: false,
                items: vec![vec![], vec![Run::plain(ugly)]],
            },
            Block::Table(Table {
                widths: vec![0],
                header: vec![String::new(), ugly.into()],
                rows: vec![vec![], vec![vec![Run::plain(long)], vec![Run::plain(tall)]]],
            }),
            Block::Table(Table {
                widths: vec![],
                header: vec![],
                rows: vec![],
            }),
        ],
        ..document()
    };
    let pages = pages(&pdf(&document).unwrap());
    assert!(pages > 3, "the tall row goes on: {pages} pages");
    let text = part(&docx(&document).unwrap(), "word/document.xml");
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
    assert!(text.contains("]]&gt; &amp;amp;"));
    let mut book = workbook();
    book.sheets[0].name = "[]".into();
    book.sheets[0].rows.push(vec![ugly.into()]);
    xlsx(&book).unwrap();
}

#[test]
fn a_document_without_blocks_is_a_page() {
    let document = Document {
        blocks: vec![],
        ..document()
    };
    assert_eq!(pages(&pdf(&document).unwrap()), 1);
    assert!(part(&docx(&document).unwrap(), "word/document.xml").contains("<w:sectPr>"));
}

/// Writes the files for a person to look at: `cargo test -p parvis-documents --
/// --ignored` with `DOCUMENTS_OUT` set to a folder.
#[test]
#[ignore = "writes files for a person to look at"]
fn look() {
    let out = std::path::PathBuf::from(std::env::var("DOCUMENTS_OUT").unwrap());
    std::fs::write(out.join("sample.pdf"), pdf(&document()).unwrap()).unwrap();
    std::fs::write(out.join("sample.docx"), docx(&document()).unwrap()).unwrap();
    std::fs::write(out.join("sample.xlsx"), xlsx(&workbook()).unwrap()).unwrap();
}
