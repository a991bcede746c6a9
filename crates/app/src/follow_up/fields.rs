//! The fields of outcomes and action points, and their one parser.

use crate::{
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional, required},
    ports::{DirectoryReads, Reads, ReferenceReads},
};
use parvis_domain::{
    Day,
    follow_up::{ActionPoint, ActionState, Addressee, Outcomes, Owner, Reach, Recommendation},
    organization::OrganizationId,
    text::{Locale, LocalizedText},
};
use uuid::Uuid;

/// Summary and minutes.
pub const OUTCOME_FIELDS: &[Field] = &[
    optional("summary_en", Kind::Text, 8000),
    optional("summary_fr", Kind::Text, 8000),
    optional("summary_es", Kind::Text, 8000),
    optional("internal_en", Kind::Text, 20_000),
    optional("internal_fr", Kind::Text, 20_000),
    optional("internal_es", Kind::Text, 20_000),
];

/// A recommendation.
pub const RECOMMENDATION_FIELDS: &[Field] = &[
    optional("text_en", Kind::Text, 2000),
    optional("text_fr", Kind::Text, 2000),
    optional("text_es", Kind::Text, 2000),
    optional("addressed_to", Kind::Codes("addressees"), 20),
    required("reach", Kind::Code("reaches"), 10),
];

/// An action point.
pub const POINT_FIELDS: &[Field] = &[
    optional("text_en", Kind::Text, 2000),
    optional("text_fr", Kind::Text, 2000),
    optional("text_es", Kind::Text, 2000),
    optional("recommendation", Kind::Number, 4),
    required("owner_kind", Kind::Code("action-owner-kinds"), 20),
    optional("owner_unit", Kind::Code("units"), 40),
    optional("owner_office", Kind::Code("offices"), 40),
    optional("owner_organization", Kind::Line, 20),
    required("due_on", Kind::Day, 10),
    required("reach", Kind::Code("reaches"), 10),
    optional("organizations", Kind::Lines, 20),
    optional("policy_documents", Kind::Codes("policy-documents"), 60),
];

/// A step by staff.
pub const POINT_STEP_FIELDS: &[Field] = &[
    required("state", Kind::Code("action-states"), 20),
    required("note", Kind::Text, 4000),
    optional("link", Kind::Url, 500),
    optional("document", Kind::Line, 40),
    required("reach", Kind::Code("reaches"), 10),
];

/// What the organization that owns it reports. The document is one of the
/// consultation, by identity.
pub const POINT_REPORT_FIELDS: &[Field] = &[
    required("note", Kind::Text, 4000),
    optional("link", Kind::Url, 500),
    optional("document", Kind::Line, 40),
    optional("done", Kind::Flag, 5),
];

/// The filters of the list: query parameters of page, file and API alike.
pub const POINT_FILTER_FIELDS: &[Field] = &[
    optional("state", Kind::Code("action-states"), 20),
    optional("overdue", Kind::Flag, 5),
    optional("owner", Kind::Line, 40),
    optional("consultation", Kind::Line, 40),
    optional("year", Kind::Number, 4),
];

/// The codes that can be used now.
pub(super) struct Vocabulary {
    units: Vec<String>,
    offices: Vec<String>,
    policy_documents: Vec<String>,
}

impl Vocabulary {
    pub(super) async fn load(reads: &dyn Reads) -> Result<Self, AppError> {
        let codes = async |list: &str| {
            let all = ReferenceReads::code_list(reads, list).await?;
            Ok::<Vec<String>, AppError>(all.into_iter().map(|e| e.code).collect())
        };
        Ok(Self {
            units: codes("units").await?,
            offices: codes("offices").await?,
            policy_documents: codes("policy-documents").await?,
        })
    }
}

fn triple(r: &mut Reader<'_>, name: &str) -> LocalizedText {
    let mut get = |language: &str| {
        r.text(&format!("{name}_{language}"))
            .filter(|t| !t.is_empty())
    };
    LocalizedText {
        en: get("en"),
        fr: get("fr"),
        es: get("es"),
    }
}

/// A text that must be there in one language at least.
fn needed(r: &mut Reader<'_>, name: &str) -> LocalizedText {
    let text = triple(r, name);
    if text.best(Locale::En).is_none() {
        r.faults.add(&format!("{name}_en"), FaultCode::Required);
    }
    text
}

pub(super) fn reach(r: &mut Reader<'_>) -> Reach {
    let code = r.code("reach", |c| Reach::from_code(c).is_some());
    let reach = code.as_deref().and_then(Reach::from_code);
    reach.unwrap_or(Reach::Internal)
}

pub(super) fn outcomes(input: &Input, mut it: Outcomes) -> Result<Outcomes, Faults> {
    let mut r = Reader::new(input, OUTCOME_FIELDS);
    it.summary = triple(&mut r, "summary");
    it.internal = triple(&mut r, "internal");
    r.faults.or(it)
}

pub(super) fn recommendation(
    input: &Input,
    mut it: Recommendation,
) -> Result<Recommendation, Faults> {
    let mut r = Reader::new(input, RECOMMENDATION_FIELDS);
    it.text = needed(&mut r, "text");
    let to = r.codes("addressed_to", |c| Addressee::from_code(c).is_some());
    it.addressed_to = to.iter().filter_map(|c| Addressee::from_code(c)).collect();
    it.reach = reach(&mut r);
    r.faults.or(it)
}

/// Reads an action point; `known` are the numbers of the recommendations.
pub(super) async fn point(
    input: &Input,
    mut it: ActionPoint,
    known: &[u32],
    reads: &dyn Reads,
) -> Result<ActionPoint, AppError> {
    let words = Vocabulary::load(reads).await?;
    let mut r = Reader::new(input, POINT_FIELDS);
    it.text = needed(&mut r, "text");
    let number = r.number("recommendation", 1, 9999);
    it.recommendation = number.and_then(|n| u32::try_from(n).ok());
    if it.recommendation.is_some_and(|n| !known.contains(&n)) {
        r.faults.add("recommendation", FaultCode::NotInList);
    }
    if let Some(owner) = owner(&mut r, &words) {
        it.owner = owner;
    }
    it.due_on = r.day("due_on").unwrap_or(it.due_on);
    it.reach = reach(&mut r);
    let texts = r.texts("organizations");
    it.organizations.clear();
    for (i, text) in texts.iter().enumerate() {
        match OrganizationId::parse(text) {
            Some(id) => it.organizations.push(id),
            None => r
                .faults
                .add(&format!("organizations/{i}"), FaultCode::NotInList),
        }
    }
    let policy = &words.policy_documents;
    it.policy_documents = r.codes("policy_documents", |c| policy.iter().any(|k| k == c));
    exist(&mut r.faults, &it, reads).await?;
    Ok(r.faults.or(it)?)
}

/// The owner and the field in which it is named.
fn owner(r: &mut Reader<'_>, words: &Vocabulary) -> Option<Owner> {
    let kind = r.code("owner_kind", |c| OWNER_KINDS.contains(&c))?;
    // The fields of the other kinds are read as well, for their own faults.
    let unit = r.code("owner_unit", |c| words.units.iter().any(|k| k == c));
    let office = r.code("owner_office", |c| words.offices.iter().any(|k| k == c));
    let organization = r.text("owner_organization").filter(|t| !t.is_empty());
    let (field, found) = match kind.as_str() {
        "unit" => ("owner_unit", unit.map(Owner::Unit)),
        "office" => ("owner_office", office.map(Owner::Office)),
        _ => {
            let id = organization.as_deref().and_then(OrganizationId::parse);
            if organization.is_some() && id.is_none() {
                r.faults.add("owner_organization", FaultCode::NotInList);
                return None;
            }
            ("owner_organization", id.map(Owner::Organization))
        }
    };
    if found.is_none() {
        r.faults.add(field, FaultCode::Required);
    }
    found
}

/// Codes of the kinds of owners.
pub(super) const OWNER_KINDS: &[&str] = &["unit", "office", "organization"];

/// Organizations that are named must be in the register.
async fn exist(faults: &mut Faults, it: &ActionPoint, reads: &dyn Reads) -> Result<(), AppError> {
    if let Some(id) = it.owner.organization()
        && DirectoryReads::organization(reads, id).await?.is_none()
    {
        faults.add("owner_organization", FaultCode::NotInList);
    }
    for (i, id) in it.organizations.iter().enumerate() {
        if DirectoryReads::organization(reads, id).await?.is_none() {
            faults.add(&format!("organizations/{i}"), FaultCode::NotInList);
        }
    }
    Ok(())
}

/// A step as read.
pub(super) struct Step {
    pub state: ActionState,
    pub note: String,
    pub link: Option<String>,
    pub document: Option<Uuid>,
    pub reach: Reach,
}

/// The document that is evidence, one of those that the person may read.
fn document(r: &mut Reader<'_>, known: &[Uuid]) -> Option<Uuid> {
    let text = r.text("document").filter(|t| !t.is_empty())?;
    let id = text.parse().ok().filter(|id| known.contains(id));
    if id.is_none() {
        r.faults.add("document", FaultCode::NotInList);
    }
    id
}

pub(super) fn step(input: &Input, documents: &[Uuid]) -> Result<Step, Faults> {
    let mut r = Reader::new(input, POINT_STEP_FIELDS);
    let state = r.code("state", |c| ActionState::from_code(c).is_some());
    let state = state.as_deref().and_then(ActionState::from_code);
    let step = Step {
        state: state.unwrap_or(ActionState::Open),
        note: r.text("note").unwrap_or_default(),
        link: r.text("link").filter(|t| !t.is_empty()),
        document: document(&mut r, documents),
        reach: reach(&mut r),
    };
    r.faults.or(step)
}

/// A report as read.
pub(super) struct Report {
    pub note: String,
    pub link: Option<String>,
    pub document: Option<Uuid>,
    pub says_done: bool,
}

pub(super) fn report(input: &Input, documents: &[Uuid]) -> Result<Report, Faults> {
    let mut r = Reader::new(input, POINT_REPORT_FIELDS);
    let read = Report {
        note: r.text("note").unwrap_or_default(),
        link: r.text("link").filter(|t| !t.is_empty()),
        document: document(&mut r, documents),
        says_done: r.flag("done").unwrap_or(false),
    };
    r.faults.or(read)
}

fn texts(name: &str, text: &LocalizedText) -> Vec<(String, Value)> {
    let of = |l: &Locale| {
        let value = text.get(*l).map_or(Value::Null, |t| Value::Text(t.into()));
        (format!("{name}_{l}"), value)
    };
    Locale::ALL.iter().map(of).collect()
}

fn one(name: &str, value: impl Into<String>) -> (String, Value) {
    (name.to_owned(), Value::Text(value.into()))
}

fn many<T: AsRef<str>>(name: &str, values: &[T]) -> (String, Value) {
    let list = values.iter().map(|v| Value::Text(v.as_ref().to_owned()));
    (name.to_owned(), Value::List(list.collect()))
}

/// Outcomes as an input: for filling the form.
#[must_use]
pub fn outcomes_to_input(it: &Outcomes) -> Input {
    Input(
        [
            texts("summary", &it.summary),
            texts("internal", &it.internal),
        ]
        .concat(),
    )
}

/// A recommendation as an input.
#[must_use]
pub fn recommendation_to_input(it: &Recommendation) -> Input {
    let to: Vec<&str> = it.addressed_to.iter().map(|a| a.code()).collect();
    let mut all = texts("text", &it.text);
    all.extend([many("addressed_to", &to), one("reach", it.reach.code())]);
    Input(all)
}

/// An action point as an input.
#[must_use]
pub fn point_to_input(it: &ActionPoint) -> Input {
    let mut all = texts("text", &it.text);
    all.extend(
        it.recommendation
            .map(|n| one("recommendation", n.to_string())),
    );
    let ids: Vec<&str> = it
        .organizations
        .iter()
        .map(OrganizationId::as_str)
        .collect();
    all.extend([
        one("owner_kind", it.owner.kind()),
        one(&format!("owner_{}", it.owner.kind()), it.owner.code()),
        one("due_on", it.due_on.to_string()),
        one("reach", it.reach.code()),
        many("organizations", &ids),
        many("policy_documents", &it.policy_documents),
    ]);
    Input(all)
}

/// A day that stands for none yet.
pub(super) const NO_DAY: Day = Day::MIN;
