//! Somebody at the door without a registration: entered there and then, where
//! the rule of the seats admits it.

use super::Hours;
use crate::{
    App,
    actor::Actor,
    error::{AppError, Rule},
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
    ports::DirectoryReads,
    registrations::{AtTheDoor, enter_at_door},
};
use parvis_domain::{
    attendance::{AttendanceAct, AttendanceEvent, AttendanceMeans, may_note, noted_at},
    consultation::{Delegate, Needs},
    organization::OrganizationId,
    text::Locale,
};

/// The organization by its number, and the delegate.
pub const WALK_IN_FIELDS: &[Field] = &[
    required("organization", Kind::Line, 20),
    required("person_name", Kind::Line, 120),
    required("email", Kind::Email, 254),
    required("function", Kind::Line, 120),
    optional("language", Kind::Code("languages"), 2),
    required("day", Kind::Day, 10),
];

/// Enters a delegate at the door and checks them in, both or neither. The seat
/// must be free: nobody who waits is passed over.
///
/// # Errors
/// Faults; a [`Rule`] that says why the organization or the delegate cannot be
/// admitted.
pub async fn walk_in(app: &App, actor: &Actor, code: &str, input: &Input) -> Result<(), AppError> {
    authorize(actor, Action::NoteAttendance, On::Nothing)?;
    let mut r = Reader::new(input, WALK_IN_FIELDS);
    let number = r.text("organization").unwrap_or_default();
    let organization = OrganizationId::parse(&number.to_ascii_uppercase());
    let known = match &organization {
        Some(id) => DirectoryReads::organization(app.store.reads(), id).await?,
        None => None,
    };
    if known.is_none() && !number.is_empty() {
        let list = vec![("list", "organizations".to_owned())];
        r.faults
            .add_with("organization", FaultCode::NotInList, list);
    }
    let text = |v: Option<String>| v.unwrap_or_default();
    let (name, email, function) = (r.text("person_name"), r.text("email"), r.text("function"));
    let language = r.code("language", |c| Locale::from_code(c).is_some());
    let day = r.day("day");
    let delegate = Delegate {
        name: text(name),
        email: text(email),
        function: text(function),
        language: language
            .as_deref()
            .and_then(Locale::from_code)
            .unwrap_or(actor.locale),
        needs: Needs::default(),
        answers: vec![],
    };
    let (organization, day) = r.faults.or((organization, day.unwrap_or_default()))?;
    let organization = organization.ok_or(AppError::NotFound)?;
    let it = super::consultation(app, actor, code).await?;
    may_note(
        Hours::of(app, &it).door(),
        day,
        AttendanceAct::CheckIn,
        None,
    )?;
    let permit = authorize(
        actor,
        Action::NoteAttendance,
        On::Organization(&organization),
    )?;
    let by = actor.id().ok_or(AppError::NotSignedIn)?;
    let now = app.clock.now();
    let check_in = |registration_id| AttendanceEvent {
        id: app.ids.uuid(),
        consultation_id: it.id,
        registration_id,
        day,
        act: AttendanceAct::CheckIn,
        means: AttendanceMeans::WalkIn,
        reason: None,
        at: noted_at(None, now),
        received_at: now,
        by,
    };
    match enter_at_door(app, permit, code, &organization, delegate, check_in).await? {
        AtTheDoor::Seated => Ok(()),
        AtTheDoor::NoSeat => Err(Rule::AttendanceNoSeat.into()),
    }
}
