//! Views of the queue, kept under a name.

use super::SavedView;
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
};

/// A view. The query is what stands behind the `?` of the queue's address.
pub const VIEW_FIELDS: &[Field] = &[
    required("name", Kind::Line, 80),
    optional("query", Kind::Line, 1000),
    optional("shared", Kind::Flag, 5),
];

/// A view that goes.
pub const REMOVE_VIEW_FIELDS: &[Field] = &[required("view", Kind::Line, 40)];

/// One's own views and the shared ones, by name.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn views(app: &App, actor: &Actor) -> Result<Vec<SavedView>, AppError> {
    authorize(actor, Action::KeepViews, On::Nothing)?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    app.store.reads().views(me).await
}

/// Keeps a view.
///
/// # Errors
/// Faults: a name that one uses already.
pub async fn save_view(app: &App, actor: &Actor, input: &Input) -> Result<SavedView, AppError> {
    let permit = authorize(actor, Action::KeepViews, On::Nothing)?;
    let person = actor.person.as_ref().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, VIEW_FIELDS);
    let name = r.text("name").unwrap_or_default();
    let query = r.text("query").unwrap_or_default();
    let shared = r.flag("shared") == Some(true);
    let known = app.store.reads().views(person.id).await?;
    if known.iter().any(|v| v.owner == person.id && v.name == name) {
        r.faults.add("name", FaultCode::Taken);
    }
    r.faults.or(())?;
    let now = app.clock.now();
    let view = SavedView {
        id: app.ids.uuid(),
        owner: person.id,
        owner_name: person.name.clone(),
        name,
        query,
        shared,
    };
    let mut tx = app.store.begin(permit).await?;
    tx.add_view(&view, now).await?;
    let happened = Happened::new(now, Subject::Account(person.id))
        .with("view", view.id.to_string())
        .with("shared", shared.to_string());
    tx.commit(happened).await?;
    Ok(view)
}

/// Removes one's own view.
///
/// # Errors
/// Faults: a view of somebody else.
pub async fn remove_view(app: &App, actor: &Actor, input: &Input) -> Result<(), AppError> {
    let permit = authorize(actor, Action::KeepViews, On::Nothing)?;
    let me = actor.id().ok_or(AppError::NotSignedIn)?;
    let mut r = Reader::new(input, REMOVE_VIEW_FIELDS);
    let wanted = r.text("view");
    let own = app.store.reads().views(me).await?;
    let found = own
        .iter()
        .find(|v| v.owner == me && wanted.as_deref().and_then(|w| w.parse().ok()) == Some(v.id));
    if wanted.is_some() && found.is_none() {
        let list = vec![("list", "views".to_owned())];
        r.faults.add_with("view", FaultCode::NotInList, list);
    }
    r.faults.or(())?;
    let id = found.ok_or(AppError::NotFound)?.id;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    tx.remove_view(id, me).await?;
    let happened = Happened::new(now, Subject::Account(me)).with("view", id.to_string());
    tx.commit(happened).await
}
