//! One unit or office: its period, what it answers for, what came before and
//! after it.

use super::units::{day, mark};
use crate::{
    kit::*,
    lists::{self, SourcePart},
};
use parvis_app::{focal_points, reference::CodeEntry};

#[derive(Template)]
#[template(path = "contacts/unit.html")]
struct UnitPage {
    page: Page,
    mark: Option<(String, &'static str)>,
    facts: Vec<(String, String)>,
    mail: String,
    statements: Vec<Statement>,
    covered: Option<(String, String)>,
    timeline: Vec<Step>,
    note: String,
    basis: String,
    source: Vec<SourcePart>,
    code: String,
}

struct Statement {
    words: String,
    note: String,
    basis: String,
    source: Vec<SourcePart>,
}

/// A step of the timeline: how, when, which unit.
struct Step {
    how: String,
    when: String,
    href: String,
    name: String,
    statement: Statement,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    let t = visit.t;
    let day = day(&visit, &asked).map_err(AppError::from)?;
    let view = focal_points::unit(visit.app(), &code, day).await?;
    let entry = &view.entry;
    let page = visit.page(labels::unit_name(entry, visit.locale), Nav::Contacts);
    let countries = visit.words("countries").await?;
    let role = match visit.locale.code() {
        "fr" => entry.attribute("role_for_csos_fr"),
        "es" => entry.attribute("role_for_csos_es"),
        _ => entry.attribute("role_for_csos_en"),
    };
    let (mail, address) = match entry.attribute("address") {
        address if address.contains('@') => (address, ""),
        address => ("", address),
    };
    let facts = [
        (t.contacts_unit_kind(), labels::holder_kind(t, view.kind)),
        (t.contacts_unit_period(), labels::unit_period(t, entry)),
        (t.contacts_unit_role(), role.to_owned()),
        (t.contacts_unit_city(), entry.attribute("city").to_owned()),
        (t.contacts_unit_address(), address.to_owned()),
    ];
    let step = |how: &str, all: &[(CodeEntry, CodeEntry)]| {
        let one = |(other, said): &(CodeEntry, CodeEntry)| Step {
            how: how.to_owned(),
            when: said
                .valid_from
                .map_or_else(String::new, |d| labels::partial_date(t, d)),
            href: page.href(&format!("/contacts/units/{}", other.code)),
            name: labels::unit_name(other, visit.locale),
            statement: statement(&visit, said),
        };
        all.iter().map(one).collect::<Vec<_>>()
    };
    let mut timeline = step(&t.contacts_follows(), &view.follows);
    timeline.extend(step(&t.contacts_part_of(), &view.part_of));
    timeline.extend(step(&t.contacts_has_part(), &view.parts));
    timeline.extend(step(&t.contacts_followed_by(), &view.followed_by));
    let covered = (!view.countries.is_empty()).then(|| {
        let count = t.contacts_unit_countries(view.countries.len());
        (count, countries.of_all(&view.countries).join(", "))
    });
    Ok(ok(&UnitPage {
        mark: mark(&visit, view.standing),
        facts: facts.into_iter().filter(|(_, v)| !v.is_empty()).collect(),
        mail: mail.to_owned(),
        statements: view
            .answers_for
            .iter()
            .map(|s| statement(&visit, s))
            .collect(),
        covered,
        timeline,
        note: remark(&visit, &entry.note),
        basis: lists::basis(t, &entry.basis),
        source: lists::source_parts(visit.t, &entry.source),
        code: entry.code.clone(),
        page,
    }))
}

fn statement(visit: &Visit, entry: &CodeEntry) -> Statement {
    Statement {
        words: labels::words(entry, visit.locale),
        note: remark(visit, &entry.note),
        basis: lists::basis(visit.t, &entry.basis),
        source: lists::source_parts(visit.t, &entry.source),
    }
}

/// A remark of the data file, which is for those who keep the data.
fn remark(visit: &Visit, note: &str) -> String {
    if may(visit.actor(), Action::RecordBodyFact, On::Nothing) {
        return note.to_owned();
    }
    String::new()
}
