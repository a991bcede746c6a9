//! Staff accept nominations or not, several at a time: first a plan that says
//! what would be done, then the doing, registration by registration.

use super::bracket::{Desk, happened, tell};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    letters::MailKind,
    policy::{Action, On, authorize},
    ports::ConsultationReads,
};
use parvis_domain::{
    Instant, coded_enum,
    consultation::{self as domain, Registration, RegistrationState},
};
use uuid::Uuid;

coded_enum! {
    /// What staff do with nominations.
    Moderation {
        /// Accept them: they take part in the giving of seats.
        Accept = "accept",
        /// Do not accept them, with a reason for the organization.
        Refuse = "refuse",
    }
}

/// Several registrations, each as `id:version`, and what to do.
pub const MODERATION_FIELDS: &[Field] = &[
    required("act", Kind::Code("moderations"), 20),
    required("registrations", Kind::Lines, 60),
    optional("reason", Kind::Text, 1000),
];

/// A registration of the plan or of the result.
#[derive(Debug)]
pub struct ModerationItem {
    /// The registration as it is.
    pub registration: Registration,
    /// The version that the person saw.
    pub version: i32,
    /// Why it is refused; `None` where it can be done, or was.
    pub refused: Option<AppError>,
}

/// What is to be done.
#[derive(Debug)]
pub struct ModerationPlan {
    /// The act.
    pub act: Moderation,
    /// The registrations, in the order given.
    pub items: Vec<ModerationItem>,
}

fn read(input: &Input) -> Result<(Moderation, Vec<(Uuid, i32)>), AppError> {
    let mut r = Reader::new(input, MODERATION_FIELDS);
    let act = r.code("act", |c| Moderation::from_code(c).is_some());
    let lines = r.texts("registrations");
    let mut which = Vec::new();
    for line in &lines {
        let pair = line.split_once(':');
        match pair.and_then(|(id, v)| Some((id.parse().ok()?, v.parse().ok()?))) {
            Some(pair) => which.push(pair),
            None => r.faults.add("registrations", FaultCode::Malformed),
        }
    }
    r.faults.or(())?;
    let act = act.as_deref().and_then(Moderation::from_code);
    Ok((act.ok_or(AppError::NotFound)?, which))
}

fn done(
    act: Moderation,
    of: Registration,
    reason: &str,
    now: Instant,
) -> Result<Registration, AppError> {
    Ok(match act {
        Moderation::Accept => domain::accept(of, now)?,
        Moderation::Refuse => domain::refuse(of, reason.to_owned(), now)?,
    })
}

/// What would be done, and what is refused and why.
///
/// # Errors
/// Faults; [`AppError::NotFound`], [`AppError::Denied`].
pub async fn plan(
    app: &App,
    actor: &Actor,
    code: &str,
    input: &Input,
) -> Result<ModerationPlan, AppError> {
    authorize(actor, Action::ModerateRegistrations, On::Nothing)?;
    let reads = app.store.reads();
    let it = ConsultationReads::consultation(reads, code).await?;
    let it = it.ok_or(AppError::NotFound)?;
    let (act, which) = read(input)?;
    let all = reads.registrations_for(it.id).await?;
    let now = app.clock.now();
    let item = |(id, version): (Uuid, i32)| {
        let registration = all.iter().find(|r| r.id == id)?.clone();
        let on = On::Organization(&registration.organization_id);
        let refused = authorize(actor, Action::ModerateRegistrations, on)
            .err()
            .or_else(|| done(act, registration.clone(), "", now).err())
            .or_else(|| {
                let current = registration.version;
                (current != version).then_some(AppError::Stale { current })
            });
        Some(ModerationItem {
            registration,
            version,
            refused,
        })
    };
    Ok(ModerationPlan {
        act,
        items: which.into_iter().filter_map(item).collect(),
    })
}

/// Does it. What is refused does not keep the others; each has its own
/// transaction.
///
/// # Errors
/// Faults: a refusal without reason; [`AppError::NotFound`].
pub async fn moderate(
    app: &App,
    actor: &Actor,
    code: &str,
    input: &Input,
) -> Result<ModerationPlan, AppError> {
    let mut plan = plan(app, actor, code, input).await?;
    let mut r = Reader::new(input, MODERATION_FIELDS);
    let reason = r.text("reason");
    if plan.act == Moderation::Refuse && reason.is_none() {
        r.faults.add("reason", FaultCode::Required);
    }
    r.faults.or(())?;
    let reason = reason.unwrap_or_default();
    let act = plan.act;
    for item in plan.items.iter_mut().filter(|i| i.refused.is_none()) {
        match one(app, actor, code, act, item, &reason).await {
            Ok(next) => item.registration = next,
            // The database is away: saying so for each would hide it.
            Err(AppError::Unavailable(why)) => return Err(AppError::Unavailable(why)),
            Err(error) => item.refused = Some(error),
        }
    }
    Ok(plan)
}

async fn one(
    app: &App,
    actor: &Actor,
    code: &str,
    act: Moderation,
    item: &ModerationItem,
    reason: &str,
) -> Result<Registration, AppError> {
    let organization = item.registration.organization_id.clone();
    let on = On::Organization(&organization);
    let permit = authorize(actor, Action::ModerateRegistrations, on)?;
    let mut desk = Desk::begin(app, permit, code).await?;
    let seen = desk.one(item.registration.id, None, item.version)?;
    let next = done(act, seen, reason, desk.now)?;
    let (id, refused) = (next.id, next.state == RegistrationState::NotAccepted);
    desk.save(next.clone()).await?;
    if refused {
        let kind = MailKind::NominationRefused;
        tell(app, &mut desk.tx, &desk.it, &next, kind).await?;
    }
    let happened = happened(&desk, &organization).with("act", act.code());
    let consultation = desk.it.id;
    desk.close(app, None, happened).await?;
    let all = app.store.reads().registrations_for(consultation).await?;
    Ok(all.into_iter().find(|r| r.id == id).unwrap_or(next))
}
