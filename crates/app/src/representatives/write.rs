//! Entering, changing and ending.

use super::{RepresentativesView, view};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    Day,
    account::EmailAddress,
    organization::OrganizationId,
    representative::{Representative, RepresentativeRole, leaves_a_focal_point},
    text::LanguageTag,
};
use uuid::Uuid;

/// A person who acts for the organization.
pub const REPRESENTATIVE_FIELDS: &[Field] = &[
    required("role", Kind::Code("representative-roles"), 20),
    required("person_name", Kind::Line, 200),
    optional("function", Kind::Line, 200),
    required("email", Kind::Email, 254),
    optional("languages", Kind::Lines, 35),
    optional("protected", Kind::Flag, 5),
    required("from", Kind::Day, 10),
];

/// The end of a person's time.
pub const END_FIELDS: &[Field] = &[required("until", Kind::Day, 10)];

struct Entered {
    role: RepresentativeRole,
    name: String,
    function: String,
    email: EmailAddress,
    languages: Vec<LanguageTag>,
    protected: bool,
    from: Day,
}

fn read(input: &Input, today: Day) -> Result<Entered, Faults> {
    let mut r = Reader::new(input, REPRESENTATIVE_FIELDS);
    let role = r.code("role", |c| RepresentativeRole::from_code(c).is_some());
    let mut languages = Vec::new();
    for (i, tag) in r.texts("languages").iter().enumerate() {
        match LanguageTag::parse(tag) {
            Some(tag) => languages.push(tag),
            None => r
                .faults
                .add(&format!("languages/{i}"), FaultCode::NotLanguage),
        }
    }
    let entered = Entered {
        role: role
            .as_deref()
            .and_then(RepresentativeRole::from_code)
            .unwrap_or(RepresentativeRole::Representative),
        name: r.text("person_name").unwrap_or_default(),
        function: r.text("function").unwrap_or_default(),
        email: EmailAddress::new(&r.text("email").unwrap_or_default()),
        languages,
        protected: r.flag("protected").unwrap_or(false),
        from: r.day("from").unwrap_or(today),
    };
    r.faults.or(entered)
}

/// What the audit trail says: role and id, never who it is.
fn happened(app: &App, person: &Representative, what: &str) -> Happened {
    let subject = Subject::Organization(person.organization_id.clone());
    Happened::new(app.clock.now(), subject)
        .with("person", person.id.to_string())
        .with("role", person.role.code())
        .with("act", what)
}

/// Enters a person; acts at once.
///
/// # Errors
/// Faults.
pub async fn add(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    input: &Input,
) -> Result<RepresentativesView, AppError> {
    let permit = authorize(actor, Action::ManageRepresentatives, On::Organization(id))?;
    let entered = read(input, app.clock.today())?;
    let mut tx = app.store.begin(permit).await?;
    let person = Representative {
        id: app.ids.uuid(),
        organization_id: id.clone(),
        role: entered.role,
        name: entered.name,
        function: entered.function,
        email: entered.email,
        languages: entered.languages,
        protected: entered.protected,
        from: entered.from,
        until: None,
        created_at: app.clock.now(),
        version: 1,
    };
    tx.add_representative(&person).await?;
    tx.commit(happened(app, &person, "entered")).await?;
    view(app, actor, id, None).await
}

/// Changes what is known of a person. The role stays: another role is another
/// entry with its own time.
///
/// # Errors
/// Faults; [`AppError::Stale`]; [`AppError::NotFound`].
pub async fn change(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    person: Uuid,
    version: i32,
    input: &Input,
) -> Result<RepresentativesView, AppError> {
    let permit = authorize(actor, Action::ManageRepresentatives, On::Organization(id))?;
    let entered = read(input, app.clock.today())?;
    let mut tx = app.store.begin(permit).await?;
    let known = tx.representatives(id).await?;
    let known = known.into_iter().find(|r| r.id == person);
    let known = known.ok_or(AppError::NotFound)?;
    let mut faults = Faults::default();
    if known.role != entered.role {
        let list = vec![("list", "representative-roles".to_owned())];
        faults.add_with("role", FaultCode::NotInList, list);
    }
    if known.until.is_some_and(|until| until < entered.from) {
        faults.add("from", FaultCode::OutOfRange);
    }
    faults.or(())?;
    let next = Representative {
        name: entered.name,
        function: entered.function,
        email: entered.email,
        languages: entered.languages,
        protected: entered.protected,
        from: entered.from,
        version,
        ..known
    };
    tx.save_representative(&next).await?;
    tx.commit(happened(app, &next, "changed")).await?;
    view(app, actor, id, None).await
}

/// Ends a person's time. The last focal point stays until a successor is there.
///
/// # Errors
/// [`Rule::LastFocalPoint`]; faults; [`AppError::Stale`].
pub async fn end(
    app: &App,
    actor: &Actor,
    id: &OrganizationId,
    person: Uuid,
    version: i32,
    input: &Input,
) -> Result<RepresentativesView, AppError> {
    let permit = authorize(actor, Action::ManageRepresentatives, On::Organization(id))?;
    let mut r = Reader::new(input, END_FIELDS);
    let until = r.day("until");
    let mut tx = app.store.begin(permit).await?;
    let all = tx.representatives(id).await?;
    let known = all.iter().find(|r| r.id == person).cloned();
    let known = known.ok_or(AppError::NotFound)?;
    if until.is_some_and(|u| u < known.from) {
        r.faults.add("until", FaultCode::TooEarly);
    }
    r.faults.or(())?;
    let until = until.unwrap_or(known.from);
    if !leaves_a_focal_point(&all, person, until) {
        return Err(Rule::LastFocalPoint.into());
    }
    let next = Representative {
        until: Some(until),
        version,
        ..known
    };
    tx.save_representative(&next).await?;
    tx.commit(happened(app, &next, "ended").with("until", until.to_string()))
        .await?;
    view(app, actor, id, None).await
}
