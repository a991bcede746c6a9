//! Stating a fact, correcting one, taking one back: one form, made from the
//! table of the kind.

use super::parts::shown;
use crate::kit::*;
use parvis_app::{
    bodies::{self, RETRACTION_FIELDS, Stored},
    input::{Field, Kind, Value},
};
use parvis_domain::{
    body::{Book, Fact, FactKind, InstrumentKind, MandateStatus, Passage, Role, Statement},
    text::{Locale, fold},
};
use parvis_i18n::Texts;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "bodies/staff.html")]
struct Choose {
    page: Page,
    kinds: Vec<(String, String)>,
}

pub(super) async fn choose(visit: Visit) -> Answer {
    authorize(visit.actor(), Action::RecordBodyFact, On::Nothing)?;
    let page = visit.page(visit.t.bodies_staff_title(), Nav::Bodies);
    let kind = |&kind: &FactKind| {
        let href = page.href(&format!("/staff/bodies/new/{kind}"));
        (href, labels::body_fact(visit.t, kind))
    };
    Ok(ok(&Choose {
        kinds: FactKind::ALL.iter().map(kind).collect(),
        page,
    }))
}

#[derive(Template)]
#[template(path = "bodies/form.html")]
struct FactForm {
    page: Page,
    form: Form,
    action: String,
    retract: Option<(String, Form)>,
    lede: String,
    fields: Vec<Shown>,
    back: String,
}

/// A field as the form shows it.
struct Shown {
    field: Field,
    label: String,
    hint: String,
    choices: Vec<Choice>,
}

impl Shown {
    fn is_area(&self) -> bool {
        matches!(self.field.kind, Kind::Text | Kind::Lines)
    }

    fn is_flag(&self) -> bool {
        self.field.kind == Kind::Flag
    }

    fn is_many(&self) -> bool {
        matches!(self.field.kind, Kind::Codes(_))
    }

    /// The language of what is entered, from the end of the name.
    fn lang(&self) -> &'static str {
        let end = self.field.name.rsplit('_').next().unwrap_or_default();
        Locale::from_code(end).map_or("", Locale::code)
    }

    fn rows(&self) -> u8 {
        if self.field.kind == Kind::Lines { 3 } else { 4 }
    }
}

pub(super) async fn new(visit: Visit, Path(kind): Path<String>, asked: Asked) -> Answer {
    authorize(visit.actor(), Action::RecordBodyFact, On::Nothing)?;
    let kind = FactKind::from_code(&kind).ok_or(AppError::NotFound)?;
    let form = visit.form(&asked.input());
    Ok(ok(&body(&visit, kind, form, None).await?))
}

pub(super) async fn create(visit: Visit, Path(kind): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::RecordBodyFact, On::Nothing)?;
    let kind = FactKind::from_code(&kind).ok_or(AppError::NotFound)?;
    let mut input = lines(posted.input());
    input.0.retain(|(name, _)| name != "corrects");
    write(&visit, kind, input, None).await
}

pub(super) async fn edit(visit: Visit, Path(id): Path<String>) -> Answer {
    authorize(visit.actor(), Action::RecordBodyFact, On::Nothing)?;
    let old = old(&visit, &id).await?;
    let mut input = old.input();
    // The source of the correction is another one.
    input
        .0
        .retain(|(name, _)| name != "source" && name != "basis");
    let form = visit.form(&input);
    Ok(ok(&body(&visit, old.kind, form, Some(&old)).await?))
}

pub(super) async fn correct(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::RecordBodyFact, On::Nothing)?;
    let old = old(&visit, &id).await?;
    let mut input = lines(posted.input());
    input.0.retain(|(name, _)| name != "corrects");
    let corrects = Value::Text(old.id.to_string());
    input.0.push(("corrects".to_owned(), corrects));
    write(&visit, old.kind, input, Some(&old)).await
}

async fn old(visit: &Visit, id: &str) -> Result<Stored, Trouble> {
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let all = bodies::stored(visit.app()).await?;
    let found = all.into_iter().find(|s| s.id == id && !s.retracts);
    Ok(found.ok_or(AppError::NotFound)?)
}

/// Fields of several lines come as one text.
fn lines(mut input: Input) -> Input {
    for (name, value) in &mut input.0 {
        if name == "parties"
            && let Value::Text(text) = value
        {
            let parts = text.lines().map(str::trim).filter(|l| !l.is_empty());
            *value = Value::List(parts.map(|l| Value::Text(l.to_owned())).collect());
        }
    }
    input
}

async fn write(visit: &Visit, kind: FactKind, input: Input, old: Option<&Stored>) -> Answer {
    match bodies::record(visit.app(), visit.actor(), kind, &input).await {
        Ok(statement) => {
            let book = bodies::book(visit.app()).await?;
            Ok(go_done(
                visit.locale,
                &place(&book, &statement),
                "body-recorded",
            ))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form_called(
                &input,
                error,
                &[("body", visit.t.bodies_field_body())],
            )?;
            Ok(show(status, &body(visit, kind, form, old).await?))
        }
    }
}

/// The page on which a statement is read.
fn place(book: &Book, statement: &Statement) -> String {
    match &statement.fact {
        Fact::Instrument(_) => "/instruments".into(),
        Fact::Contradiction(_) | Fact::Side(_) => "/contradictions".into(),
        Fact::Mandate(it) => format!("/bodies/{}/mandates/{}", it.body, it.code),
        Fact::Point(it) => {
            let found = book
                .mandates(None)
                .into_iter()
                .find(|(_, m)| m.code == it.mandate);
            found.map_or_else(
                || "/bodies".into(),
                |(_, m)| format!("/bodies/{}/mandates/{}", m.body, m.code),
            )
        }
        fact => format!("/bodies/{}", fact.subject()),
    }
}

pub(super) async fn retract(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::RetractBodyFact, On::Nothing)?;
    let old = old(&visit, &id).await?;
    let mut input = posted.input();
    input
        .0
        .retain(|(name, _)| RETRACTION_FIELDS.iter().any(|f| f.name == name));
    match bodies::retract(visit.app(), visit.actor(), old.id, &input).await {
        Ok(statement) => {
            let book = bodies::book(visit.app()).await?;
            let place = match book.body(statement.fact.subject()) {
                Some((_, body)) => format!("/bodies/{}/statements", body.code),
                None => "/bodies".into(),
            };
            Ok(go_done(visit.locale, &place, "body-retracted"))
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let faulty = visit.faulty_form(&input, error)?;
            let form = visit.form(&old.input());
            let mut view = body(&visit, old.kind, form, Some(&old)).await?;
            view.page.faulty = true;
            if let Some((_, form)) = &mut view.retract {
                *form = faulty;
            }
            Ok(show(status, &view))
        }
    }
}

async fn body(
    visit: &Visit,
    kind: FactKind,
    form: Form,
    old: Option<&Stored>,
) -> Result<FactForm, AppError> {
    let t = visit.t;
    let words = labels::body_fact(t, kind);
    let title = match old {
        Some(_) => t.bodies_staff_correct_title(words),
        None => t.bodies_staff_new(words),
    };
    let mut page = visit.page(title, Nav::Bodies);
    page.faulty = form.is_faulty();
    let book = bodies::book(visit.app()).await?;
    let known = choices(&book, visit.locale);
    let own = bodies::fields(kind).iter();
    let fields = own
        .filter(|f| f.name != "corrects")
        .map(|f| {
            let mut shown = field(visit, *f, &known);
            match f.name {
                "basis" => shown.choices = bases(t, form.value("basis")),
                "replaced_by" => shown.choices = instruments(&book, visit.locale),
                _ => {}
            }
            shown
        })
        .collect();
    let at = |old: &Stored| page.href(&format!("/staff/bodies/statements/{}", old.id));
    Ok(FactForm {
        action: old.map_or_else(|| page.href(&format!("/staff/bodies/new/{kind}")), at),
        retract: old.map(|o| (format!("{}/retract", at(o)), Form::new(t, vec![]))),
        lede: match old {
            Some(_) => t.bodies_staff_correct_lede(),
            None => t.bodies_staff_lede(),
        },
        back: page.href("/bodies"),
        fields,
        form,
        page,
    })
}

/// The ways in which staff know things; what stands in the form besides, as
/// several joined by a file, stays a choice.
fn bases(t: &Texts, stands: &str) -> Vec<Choice> {
    let mut all = vec!["entered", "found", "memory", "inferred"];
    if !stands.is_empty() && !all.contains(&stands) {
        all.push(stands);
    }
    all.into_iter()
        .map(|code| Choice::new(code, crate::lists::basis(t, code)))
        .collect()
}

/// The instruments as choices, by date.
fn instruments(book: &Book, locale: Locale) -> Vec<Choice> {
    let all = book.instruments().into_iter();
    all.map(|(_, it)| {
        Choice::new(
            &it.code,
            format!("{} ({})", shown(&it.title, locale).name, it.code),
        )
    })
    .collect()
}

/// The bodies as choices, by name.
fn choices(book: &Book, locale: Locale) -> Vec<Choice> {
    let choice = |(_, it): (_, &parvis_domain::body::Body)| {
        let name = shown(&it.name, locale).name;
        Choice::new(&it.code, format!("{name} ({})", it.code))
    };
    let mut all: Vec<Choice> = book.bodies().map(choice).collect();
    all.sort_by_cached_key(|c| fold(&c.label));
    all
}

fn field(visit: &Visit, it: Field, bodies: &[Choice]) -> Shown {
    let t = visit.t;
    let hint = match it.name {
        "code" => t.bodies_staff_new_code_hint(),
        "from" | "until" | "on" | "founded" | "ended" | "adopted" | "signed" | "in_force" => {
            t.bodies_staff_when_hint()
        }
        "as_of" => t.bodies_staff_as_of_hint(),
        "source" => t.bodies_staff_source_hint(),
        "parties" => t.bodies_staff_parties_hint(),
        "worded_by_us" => t.bodies_staff_ours(),
        _ => String::new(),
    };
    let of = |all: Vec<(&str, String)>| {
        all.into_iter()
            .map(|(code, label)| Choice::new(code, label))
            .collect()
    };
    let choices: Vec<Choice> = match (it.name, it.kind) {
        ("body" | "member" | "successor" | "about" | "joint_with", _) => bodies.to_vec(),
        (_, Kind::Code("body-kinds")) => of(parvis_domain::body::BodyKind::ALL
            .iter()
            .map(|&k| (k.code(), labels::body_kind(t, k)))
            .collect()),
        (_, Kind::Code("body-roles")) => of(Role::ALL
            .iter()
            .map(|&k| (k.code(), labels::body_role(t, k)))
            .collect()),
        (_, Kind::Code("body-passages")) => of(Passage::ALL
            .iter()
            .map(|&k| (k.code(), labels::passage(t, k)))
            .collect()),
        (_, Kind::Code("instrument-kinds")) => of(InstrumentKind::ALL
            .iter()
            .map(|&k| (k.code(), labels::instrument_kind(t, k)))
            .collect()),
        (_, Kind::Code("mandate-statuses")) => of(MandateStatus::ALL
            .iter()
            .map(|&k| (k.code(), labels::mandate_status(t, k)))
            .collect()),
        (_, Kind::Codes("languages")) => [
            (Locale::En, "English"),
            (Locale::Fr, "Français"),
            (Locale::Es, "Español"),
        ]
        .into_iter()
        .map(|(l, name)| Choice::new(l.code(), name))
        .collect(),
        _ => vec![],
    };
    Shown {
        field: it,
        // The body of a letter has the same name.
        label: match it.name {
            "body" => t.bodies_field_body(),
            name => labels::field(t, name),
        },
        hint,
        choices,
    }
}
