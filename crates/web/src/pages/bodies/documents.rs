//! A mandate point by point, instruments, and where sources disagree.

use super::parts::{BodyLink, Told, edits, shown, when};
use crate::{kit::*, lists::Named};
use parvis_app::bodies;
use parvis_domain::body::{
    Book, Disagreement, Instrument, MandatePoint, MandateStatus, Side, Statement,
};

#[derive(Template)]
#[template(path = "bodies/mandate.html")]
struct MandatePage {
    page: Page,
    body: BodyLink,
    title: Named,
    draft: bool,
    status: String,
    when: String,
    text: Named,
    told: Told,
    themes: Vec<(Named, Vec<Point>)>,
    edit: Option<String>,
}

struct Point {
    number: String,
    text: Named,
    told: Told,
    edit: Option<String>,
}

pub(super) async fn mandate(visit: Visit, Path((body, code)): Path<(String, String)>) -> Answer {
    let t = visit.t;
    let book = bodies::book(visit.app()).await?;
    let found = book.mandates(Some(&body));
    let found = found.into_iter().find(|(_, m)| m.code == code);
    let (statement, it) = found.ok_or(AppError::NotFound)?;
    let title = shown(&it.title, visit.locale);
    let page = visit.page(parvis_i18n::isolate(&title.name), Nav::Bodies);
    let mut themes: Vec<(Named, Vec<Point>)> = Vec::new();
    for (statement, it) in book.points(&code) {
        let theme = shown(&it.theme, visit.locale);
        let point = point(&visit, &page, statement, it);
        match themes.last_mut() {
            Some((known, points)) if known.name == theme.name => points.push(point),
            _ => themes.push((theme, vec![point])),
        }
    }
    Ok(ok(&MandatePage {
        body: BodyLink::new(&page, &book, &body),
        title,
        draft: it.status == MandateStatus::Draft,
        status: labels::mandate_status(t, it.status),
        when: when(t, it.on),
        text: shown(&it.text, visit.locale),
        told: Told::new(&visit, statement, Some(&it.text)),
        themes,
        edit: edit(&visit, &page, statement),
        page,
    }))
}

fn edit(visit: &Visit, page: &Page, statement: &Statement) -> Option<String> {
    edits(visit).then(|| page.href(&format!("/staff/bodies/statements/{}", statement.id)))
}

fn point(visit: &Visit, page: &Page, statement: &Statement, it: &MandatePoint) -> Point {
    Point {
        number: it.point.clone(),
        text: shown(&it.text, visit.locale),
        told: Told::new(visit, statement, Some(&it.text)),
        edit: edit(visit, page, statement),
    }
}

#[derive(Template)]
#[template(path = "bodies/instruments.html")]
struct Instruments {
    page: Page,
    formal: bool,
    lede: String,
    rows: Vec<InstrumentRow>,
    add: Option<String>,
}

struct InstrumentRow {
    code: String,
    title: Named,
    number: Option<String>,
    facts: Vec<(String, String)>,
    parties: Vec<BodyLink>,
    replaced_by: Option<(String, Named)>,
    text: Named,
    told: Told,
    edit: Option<String>,
}

pub(super) async fn instruments(visit: Visit) -> Answer {
    list(&visit, false).await
}

pub(super) async fn formal_elements(visit: Visit) -> Answer {
    list(&visit, true).await
}

async fn list(visit: &Visit, formal: bool) -> Answer {
    let t = visit.t;
    let book = bodies::book(visit.app()).await?;
    let (title, lede, found) = match formal {
        true => (
            t.bodies_formal_title(),
            t.bodies_formal_lede(),
            book.formal_elements(),
        ),
        false => (
            t.bodies_instruments_title(),
            t.bodies_instruments_lede(),
            book.instruments(),
        ),
    };
    let page = visit.page(title, Nav::Bodies);
    let rows = found
        .into_iter()
        .map(|i| instrument(visit, &page, &book, i))
        .collect();
    Ok(ok(&Instruments {
        formal,
        lede,
        rows,
        add: edits(visit).then(|| page.href("/staff/bodies/new/instrument")),
        page,
    }))
}

fn instrument(
    visit: &Visit,
    page: &Page,
    book: &Book,
    (statement, it): (&Statement, &Instrument),
) -> InstrumentRow {
    let t = visit.t;
    let dates = [
        (t.bodies_field_adopted(), it.adopted),
        (t.bodies_field_signed(), it.signed),
        (t.bodies_field_in_force(), it.in_force),
    ];
    let dates = dates
        .into_iter()
        .filter_map(|(name, date)| Some((name, labels::when(t, date?))));
    let kind = (
        t.bodies_field_instrument_kind(),
        labels::instrument_kind(t, it.kind),
    );
    let symbol = it.symbol.clone().map(|s| (t.field_symbol(), s));
    let next = it.replaced_by.as_deref().and_then(|code| {
        let found = book.instruments().into_iter().find(|(_, i)| i.code == code);
        found.map(|(_, i)| {
            (
                page.href(&format!("/instruments#{code}")),
                shown(&i.title, visit.locale),
            )
        })
    });
    InstrumentRow {
        code: it.code.clone(),
        title: shown(&it.title, visit.locale),
        number: it
            .formal_element
            .map(|n| t.bodies_formal_number(n.to_string())),
        facts: std::iter::once(kind).chain(symbol).chain(dates).collect(),
        parties: it
            .parties
            .iter()
            .map(|p| BodyLink::new(page, book, p))
            .collect(),
        replaced_by: next,
        text: shown(&it.text, visit.locale),
        told: Told::new(visit, statement, Some(&it.title)),
        edit: edit(visit, page, statement),
    }
}

#[derive(Template)]
#[template(path = "bodies/contradictions.html")]
struct Contradictions {
    page: Page,
    rows: Vec<ContradictionRow>,
    add: Option<String>,
}

struct ContradictionRow {
    code: String,
    title: Named,
    about: Option<BodyLink>,
    sides: Vec<(String, Named, Told)>,
    add: Option<String>,
}

pub(super) async fn contradictions(visit: Visit) -> Answer {
    let book = bodies::book(visit.app()).await?;
    let page = visit.page(visit.t.bodies_contradictions_title(), Nav::Bodies);
    let can = edits(&visit);
    let side = |(statement, it): (&Statement, &Side)| {
        let told = Told::new(&visit, statement, Some(&it.text));
        (it.letter.clone(), shown(&it.text, visit.locale), told)
    };
    let row = |found: Disagreement<'_>| {
        let it = found.question;
        let add = format!("/staff/bodies/new/side?contradiction={}", it.code);
        ContradictionRow {
            code: it.code.clone(),
            title: shown(&it.title, visit.locale),
            about: it
                .about
                .as_deref()
                .map(|code| BodyLink::new(&page, &book, code)),
            sides: found.sides.into_iter().map(side).collect(),
            add: can.then(|| page.href(&add)),
        }
    };
    let all = book.contradictions(None);
    let rows = all.into_iter().map(row).collect();
    Ok(ok(&Contradictions {
        rows,
        add: can.then(|| page.href("/staff/bodies/new/contradiction")),
        page,
    }))
}
