//! The book as a whole: names, terms, corrections, disagreement.

use super::*;
use crate::text::LocalizedText;
use crate::text::PartialDate;

fn text(en: &str) -> LocalizedText {
    LocalizedText::from_columns(en, "", "")
}

fn told(number: u128, fact: Fact) -> Statement {
    Statement {
        id: Uuid::from_u128(number),
        fact,
        basis: "entered".into(),
        source: "a source".into(),
        as_of: None,
        note: None,
        worded_by_us: vec![],
        supersedes: None,
        retracts: false,
        recorded_at: Instant::UNIX_EPOCH,
        recorded_by: None,
    }
}

fn body(number: u128, code: &str, ended: &str) -> Statement {
    told(
        number,
        Fact::Body(Body {
            code: code.into(),
            kind: BodyKind::InterAgencyGroup,
            founded: When::parse("2003-04").ok(),
            ended: When::parse(ended).ok(),
            name: text(code),
            abbreviation: LocalizedText::default(),
            text: LocalizedText::default(),
        }),
    )
}

fn chair(number: u128, member: &str, from: &str, until: &str) -> Statement {
    let (from, until) = (When::parse(from).ok(), When::parse(until).ok());
    told(
        number,
        Fact::Membership(Membership {
            body: "G".into(),
            member: member.into(),
            role: Role::Chair,
            period: Period {
                whole: from.is_some() && until.is_some(),
                from,
                until,
                attested: None,
            },
            detail: LocalizedText::default(),
        }),
    )
}

fn at(book: &Book, asked: &str) -> Vec<String> {
    let asked = PartialDate::parse(asked).ok();
    let line = |h: &Held<'_>| {
        let member = h.membership().map_or("", |m| m.member.as_str());
        let doubt = h.doubt.map_or("", Doubt::code);
        format!("{member} {} {doubt}", h.certainty)
            .trim_end()
            .to_owned()
    };
    book.chairs("G", asked).iter().map(line).collect()
}

#[test]
fn two_sources_that_differ_stay_side_by_side() {
    let book = Book::new(vec![
        body(1, "G", ""),
        chair(2, "A", "2009-07", "2009-12"),
        chair(3, "A", "2009-06", "2009-12"),
        chair(4, "A", "2013-07", "2013-12"),
    ]);
    assert_eq!(at(&book, "2009-06-15"), ["A possible sources_disagree"]);
    assert_eq!(at(&book, "2009-08-15"), ["A certain"]);
    assert_eq!(at(&book, "2009-03"), [""; 0]);
    // A source that tells a beginning only does not say that it never ended.
    let silent = chair(5, "A", "2009-06-01", "");
    let told = [chair(2, "A", "2009-07", "2009-12"), silent];
    let silent = Book::new([vec![body(1, "G", "")], told.to_vec()].concat());
    assert_eq!(at(&silent, "2009-06-15"), ["A possible sources_disagree"]);
    assert_eq!(at(&silent, "2010-01"), [""; 0]);
    let held = book.chairs("G", None);
    assert_eq!(
        held.iter().map(Held::is_disputed).collect::<Vec<_>>(),
        [true, false]
    );
}

#[test]
fn a_correction_supersedes_and_the_old_statement_stays() {
    let corrected = Statement {
        supersedes: Some(Uuid::from_u128(2)),
        ..chair(5, "A", "2009-08", "2009-12")
    };
    let mut all = vec![
        body(1, "G", ""),
        chair(2, "A", "2009-07", "2009-12"),
        corrected,
    ];
    let book = Book::new(all.clone());
    assert_eq!(at(&book, "2009-07"), [""; 0]);
    assert_eq!((book.all().len(), book.current().count()), (3, 2));
    all.push(Statement {
        supersedes: Some(Uuid::from_u128(5)),
        retracts: true,
        ..chair(6, "A", "2009-08", "2009-12")
    });
    let book = Book::new(all);
    assert_eq!(at(&book, "2009-09"), [""; 0]);
    assert_eq!(book.all().len(), 4);
}

#[test]
fn nobody_chairs_what_is_over() {
    let book = Book::new(vec![body(1, "G", "2018-05"), chair(2, "A", "2018-01", "")]);
    assert_eq!(at(&book, "2018-03"), ["A certain"]);
    assert_eq!(at(&book, "2018-05-15"), ["A possible end_inexact"]);
    assert_eq!(at(&book, "2019"), [""; 0]);
}

#[test]
fn lineage_goes_both_ways_however_far() {
    let passes = |number, from: &str, to: &str, on: &str| {
        told(
            number,
            Fact::Succession(BodySuccession {
                body: from.into(),
                successor: to.into(),
                passage: Passage::Replaced,
                on: When::parse(on).ok(),
                text: LocalizedText::default(),
            }),
        )
    };
    let book = Book::new(vec![
        passes(1, "B", "C", "2018"),
        passes(2, "A", "B", "2006"),
        passes(3, "X", "Y", "2001"),
    ]);
    let steps = |code| -> Vec<String> {
        let found = book.lineage(code);
        found
            .iter()
            .map(|(_, s)| format!("{}>{}", s.body, s.successor))
            .collect()
    };
    assert_eq!(steps("A"), ["A>B", "B>C"]);
    assert_eq!(steps("C"), ["A>B", "B>C"]);
    assert_eq!(steps("Y"), ["X>Y"]);
    assert_eq!(steps("Z"), [""; 0]);
}
