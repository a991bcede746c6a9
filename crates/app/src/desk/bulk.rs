//! One act on several cases. Each case is done by the command of a single
//! one, in its own transaction; the plan says beforehand which are refused.

use super::{add_note, assign};
use crate::{
    App,
    actor::Actor,
    applications::{self, ApplicationView},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, Value, optional, required},
    policy::{Action, On, authorize},
};
use parvis_domain::{
    application::{Act, ApplicationId, Move, Refusal, destination},
    coded_enum,
};

coded_enum! {
    /// What can be done to several cases at once.
    BulkAct {
        /// Give them to an officer.
        Assign = "assign",
        /// Put them on the list of a session.
        List = "list",
        /// Write the same note on each.
        Note = "note",
    }
}

/// Several cases, each as `id:version`, and what to do. What the act needs is
/// asked on the page of the plan.
pub const BULK_FIELDS: &[Field] = &[
    required("act", Kind::Code("bulk-acts"), 20),
    required("cases", Kind::Lines, 60),
    optional("officer", Kind::Line, 40),
    optional("session", Kind::Code("council-sessions"), 40),
    optional("text", Kind::Text, 4000),
];

/// A case of the plan or of the result.
#[derive(Debug)]
pub struct BulkItem {
    /// The case as it is.
    pub view: ApplicationView,
    /// The version that the person saw.
    pub version: i32,
    /// Why it is refused; `None` where it can be done, or was.
    pub refused: Option<AppError>,
}

/// What is to be done.
#[derive(Debug)]
pub struct BulkPlan {
    /// The act.
    pub act: BulkAct,
    /// The cases, in the order given; those that the person may not see are
    /// left out.
    pub items: Vec<BulkItem>,
}

/// Reads act and cases.
///
/// # Errors
/// Faults: no case, or one that is no `id:version`.
pub fn read_bulk(input: &Input) -> Result<(BulkAct, Vec<(ApplicationId, i32)>), AppError> {
    let mut r = Reader::new(input, BULK_FIELDS);
    let act = r.code("act", |c| BulkAct::from_code(c).is_some());
    let lines = r.texts("cases");
    let mut cases = Vec::new();
    for line in &lines {
        let pair = line.split_once(':');
        let pair =
            pair.and_then(|(id, v)| Some((ApplicationId(id.parse().ok()?), v.parse().ok()?)));
        match pair {
            Some(pair) => cases.push(pair),
            None => r.faults.add("cases", FaultCode::Malformed),
        }
    }
    r.faults.or(())?;
    let act = act.as_deref().and_then(BulkAct::from_code);
    Ok((act.ok_or(AppError::NotFound)?, cases))
}

/// What would be done, and which cases are refused and why.
///
/// # Errors
/// Faults; [`AppError::Denied`].
pub async fn plan(app: &App, actor: &Actor, input: &Input) -> Result<BulkPlan, AppError> {
    authorize(actor, Action::ActOnSeveral, On::Nothing)?;
    let (act, cases) = read_bulk(input)?;
    let mut items = Vec::new();
    for (id, version) in cases {
        let view = match applications::view(app, actor, id).await {
            Ok(view) => view,
            Err(AppError::NotFound) => continue,
            Err(other) => return Err(other),
        };
        let refused = foreseen(actor, act, &view, version);
        items.push(BulkItem {
            view,
            version,
            refused,
        });
    }
    Ok(BulkPlan { act, items })
}

/// What can be told before the command is tried.
fn foreseen(actor: &Actor, act: BulkAct, view: &ApplicationView, version: i32) -> Option<AppError> {
    let a = &view.application;
    let on = On::Application(&a.organization_id, a.stage);
    let (action, step) = match act {
        BulkAct::Assign => (Action::AssignCase, Some(Act::Take)),
        BulkAct::List => (Action::ListCase, Some(Act::List)),
        BulkAct::Note => (Action::WriteNote, None),
    };
    if let Err(error) = authorize(actor, action, on) {
        return Some(error);
    }
    let act = step.filter(|&s| destination(a.stage, s) == Move::Refused);
    if let Some(act) = act {
        let stage = a.stage;
        return Some(AppError::Workflow(Refusal::WrongStage { stage, act }));
    }
    (step.is_some() && a.version != version).then_some(AppError::Stale { current: a.version })
}

/// Does it, case by case. What is refused does not keep the others.
///
/// # Errors
/// Faults of what the act needs, before anything is done.
pub async fn run(app: &App, actor: &Actor, input: &Input) -> Result<BulkPlan, AppError> {
    authorize(actor, Action::ActOnSeveral, On::Nothing)?;
    let (act, _) = read_bulk(input)?;
    let needed = match act {
        BulkAct::Assign => "officer",
        BulkAct::List => "session",
        BulkAct::Note => "text",
    };
    let mut r = Reader::new(input, BULK_FIELDS);
    let value = r.text(needed);
    if value.is_none() {
        r.faults.add(needed, FaultCode::Required);
    }
    if act == BulkAct::Assign
        && value.is_some()
        && super::assign::find(app, value.as_deref()).await?.is_none()
    {
        let list = vec![("list", "officers".to_owned())];
        r.faults.add_with(needed, FaultCode::NotInList, list);
    }
    r.faults.or(())?;
    let one = Input(vec![(
        needed.to_owned(),
        Value::Text(value.unwrap_or_default()),
    )]);
    let mut plan = plan(app, actor, input).await?;
    for item in plan.items.iter_mut().filter(|i| i.refused.is_none()) {
        let id = item.view.application.id;
        let done = match act {
            BulkAct::Assign => assign(app, actor, id, item.version, &one).await.map(Some),
            BulkAct::List => applications::list_for_session(app, actor, id, item.version, &one)
                .await
                .map(Some),
            BulkAct::Note => add_note(app, actor, id, &one).await.map(|_| None),
        };
        match done {
            Ok(Some(view)) => item.view = view,
            Ok(None) => {}
            // The database is away: saying so for each case would hide it.
            Err(AppError::Unavailable(why)) => return Err(AppError::Unavailable(why)),
            Err(error) => item.refused = Some(error),
        }
    }
    Ok(plan)
}
