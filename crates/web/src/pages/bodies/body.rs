//! One body: its members and its chair at a date, its life, what it rests on.

use super::{
    list::dates,
    members::{Group, groups},
    parts::{BodyLink, Sure, Told, edits, shown, when},
    timeline::{Line, lines},
};
use crate::{kit::*, lists::Named};
use parvis_app::{
    bodies,
    faults::{FaultCode, Faults},
    reference::ReportedCount,
};
use parvis_domain::{
    body::{BodySuccession, Book, FactKind, MandateStatus, Role, Statement, When},
    text::PartialDate,
};

#[derive(Template)]
#[template(path = "bodies/body.html")]
struct BodyPage {
    page: Page,
    code: String,
    link: BodyLink,
    kind: String,
    dates: String,
    purpose: Named,
    told: Told,
    form: Form,
    asked: Option<String>,
    names: Vec<(Named, Sure)>,
    chairs: Vec<Group>,
    has_chairs: bool,
    members: Vec<Group>,
    belongs: Vec<Group>,
    reported: Vec<Reported>,
    lines: Vec<Line>,
    lineage: Vec<Step>,
    mandates: Vec<(String, Named, bool)>,
    contradictions: Vec<(String, Named)>,
    adds: Vec<(String, String)>,
    query: String,
}

struct Reported {
    measure: String,
    number: String,
    date: String,
    mark: String,
    source: Vec<crate::lists::SourcePart>,
}

struct Step {
    words: String,
    when: String,
    text: Named,
    told: Told,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    let book = bodies::book(visit.app()).await?;
    let (statement, body) = book.body(&code).ok_or(AppError::NotFound)?;
    let figures = bodies::figures(visit.app(), &code).await?;
    let given = asked.value("as_at").trim().to_owned();
    let (date, faults) = match (given.as_str(), PartialDate::parse(&given)) {
        ("", _) => (None, Faults::default()),
        (_, Ok(date)) => (Some(date), Faults::default()),
        _ => (None, Faults::one("as_at", FaultCode::NotDate)),
    };
    let link = BodyLink::new(&visit.page("", Nav::Bodies), &book, &code);
    let mut page = visit.page(parvis_i18n::isolate(&link.name.name), Nav::Bodies);
    page.faulty = !faults.is_empty();
    let status = match page.faulty {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    let held = book.members(&code, date);
    let (chairs, others): (Vec<_>, Vec<_>) = held
        .into_iter()
        .partition(|h| date.is_some() && h.membership().map(|m| m.role) == Some(Role::Chair));
    let parts = (&visit, &page, &book);
    let view = BodyPage {
        kind: labels::body_kind(visit.t, body.kind),
        dates: dates(&visit, body),
        purpose: shown(&body.text, visit.locale),
        told: Told::new(&visit, statement, Some(&body.text)),
        form: Form::new(visit.t, vec![("as_at".into(), given)])
            .with_faults(visit.field_faults(&faults)),
        asked: date.map(|d| labels::partial_date(visit.t, d)),
        names: names(&visit, &book, &code, date),
        has_chairs: !book.chairs(&code, None).is_empty(),
        chairs: groups(parts, chairs, date.is_some(), false),
        members: groups(parts, others, date.is_some(), false),
        belongs: groups(parts, book.belongs(&code, date), date.is_some(), true),
        reported: figures.iter().map(|c| reported(&visit, c)).collect(),
        lines: lines(parts, &code),
        lineage: lineage(&visit, &book, &code),
        mandates: mandates(&visit, &page, &book, &code),
        contradictions: contradictions(&visit, &page, &book, &code),
        adds: adds(&visit, &page, &code),
        query: date.map(|d| format!("?as_at={d}")).unwrap_or_default(),
        link,
        code,
        page,
    };
    Ok(show(status, &view))
}

fn names(visit: &Visit, book: &Book, code: &str, asked: Option<PartialDate>) -> Vec<(Named, Sure)> {
    let Some(asked) = asked else { return vec![] };
    let name = |n: &parvis_domain::body::NameAt<'_>| {
        let sure = Sure::new(visit.t, n.certainty, n.doubt);
        (shown(&n.name.name, visit.locale), sure)
    };
    book.names_at(code, asked).iter().map(name).collect()
}

fn reported(visit: &Visit, count: &ReportedCount) -> Reported {
    let t = visit.t;
    Reported {
        measure: labels::measure(t, &count.measure),
        number: labels::qualified(t, &count.qualifier, count.value),
        date: match count.as_of {
            Some(date) => labels::partial_date(t, date),
            None => t.bodies_when_none(),
        },
        mark: crate::lists::basis(t, &count.basis),
        source: crate::lists::source_parts(t, &count.source),
    }
}

fn lineage(visit: &Visit, book: &Book, code: &str) -> Vec<Step> {
    let t = visit.t;
    let name = |code: &str| {
        let name = book.name(code).map(|n| shown(n, visit.locale).name);
        parvis_i18n::isolate(&name.unwrap_or_else(|| code.to_owned()))
    };
    // Under the name that it had until then.
    let before = |code: &str, on: Option<When>| {
        let day = on.and_then(|on| on.place().pred_opt());
        let names = day.map(|day| book.names_at(code, PartialDate::Day(day)));
        let first = names.iter().flatten().next();
        first.map_or_else(
            || name(code),
            |n| parvis_i18n::isolate(&shown(&n.name.name, visit.locale).name),
        )
    };
    let step = |(statement, it): (&Statement, &BodySuccession)| {
        let passage = labels::passage(t, it.passage);
        Step {
            words: match it.body == it.successor {
                true => t.bodies_lineage_same(before(&it.body, it.on), passage),
                false => t.bodies_lineage_next(name(&it.body), name(&it.successor), passage),
            },
            when: when(t, it.on),
            text: shown(&it.text, visit.locale),
            told: Told::new(visit, statement, Some(&it.text)),
        }
    };
    book.lineage(code).into_iter().map(step).collect()
}

fn mandates(visit: &Visit, page: &Page, book: &Book, code: &str) -> Vec<(String, Named, bool)> {
    let one = |(_, it): (_, &parvis_domain::body::Mandate)| {
        let href = page.href(&format!("/bodies/{code}/mandates/{}", it.code));
        let draft = it.status == MandateStatus::Draft;
        (href, shown(&it.title, visit.locale), draft)
    };
    let found = book.mandates(Some(code));
    found.into_iter().map(one).collect()
}

fn contradictions(visit: &Visit, page: &Page, book: &Book, code: &str) -> Vec<(String, Named)> {
    let found = book.contradictions(Some(code));
    let one = |found: parvis_domain::body::Disagreement<'_>| {
        let it = found.question;
        let href = page.href(&format!("/contradictions#{}", it.code));
        (href, shown(&it.title, visit.locale))
    };
    found.into_iter().map(one).collect()
}

/// What staff can add to a body.
fn adds(visit: &Visit, page: &Page, code: &str) -> Vec<(String, String)> {
    if !edits(visit) {
        return vec![];
    }
    let kinds = [
        FactKind::Membership,
        FactKind::Name,
        FactKind::Succession,
        FactKind::Meeting,
        FactKind::Mandate,
        FactKind::Document,
    ];
    let add = |kind: FactKind| {
        let path = format!("/staff/bodies/new/{kind}?body={code}");
        (page.href(&path), labels::body_fact(visit.t, kind))
    };
    kinds.into_iter().map(add).collect()
}
