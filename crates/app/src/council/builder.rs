//! Making the list: marks, words, order and symbol.

use super::rows::{ListView, load, restrict};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    faults::FaultCode,
    input::{Field, Input, Kind, Reader, optional, required},
    policy::{Action, On, authorize},
    reference,
};
use parvis_domain::{
    application::ApplicationId,
    council::{ListItem, ListMark},
    text::LocalizedText,
};

/// Symbol and order of the list. What is not given stays; `order` names every
/// application of the list once.
pub const ARRANGE_FIELDS: &[Field] = &[
    optional("symbol", Kind::Line, 100),
    optional("order", Kind::Lines, 36),
];

/// An application on the list. A name is needed only in languages in which the
/// entry of the organization has none.
pub const ITEM_FIELDS: &[Field] = &[
    required("mark", Kind::Code("list-marks"), 20),
    optional("name_en", Kind::Line, 300),
    optional("name_fr", Kind::Line, 300),
    optional("name_es", Kind::Line, 300),
    optional("summary_en", Kind::Text, 1500),
    optional("summary_fr", Kind::Text, 1500),
    optional("summary_es", Kind::Text, 1500),
];

/// Reads the list of a session.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Denied`].
pub async fn list(app: &App, actor: &Actor, session: &str) -> Result<ListView, AppError> {
    authorize(actor, Action::ViewCouncilList, On::Nothing)?;
    let session = reference::session(app, session).await?;
    let mut view = load(app, session).await?;
    restrict(&mut view, actor);
    Ok(view)
}

/// Sets symbol and order. `version` is the one that the person saw.
///
/// # Errors
/// Faults; [`AppError::Stale`]; [`AppError::Denied`], also to somebody who is
/// bound to one of the organizations.
pub async fn arrange(
    app: &App,
    actor: &Actor,
    session: &str,
    version: i32,
    input: &Input,
) -> Result<ListView, AppError> {
    let permit = authorize(actor, Action::EditCouncilList, On::Nothing)?;
    let view = load(app, reference::session(app, session).await?).await?;
    for row in &view.rows {
        let on = On::Application(&row.organization.id, row.application.stage);
        authorize(actor, Action::EditCouncilList, on)?;
    }
    let mut r = Reader::new(input, ARRANGE_FIELDS);
    let symbol = r.text("symbol").unwrap_or_default();
    let order = r.texts("order");
    let given = |name: &str| input.0.iter().any(|(n, _)| n == name);
    let mut list = view.list;
    let before = list.clone();
    if given("symbol") {
        list.symbol = symbol;
    }
    if given("order") {
        let ids: Option<Vec<ApplicationId>> = order
            .iter()
            .map(|id| id.parse().ok().map(ApplicationId))
            .collect();
        if !ids.is_some_and(|ids| list.arrange(&ids)) {
            let parameters = vec![("list", "council-list".into())];
            r.faults.add_with("order", FaultCode::NotInList, parameters);
        }
    }
    r.faults.or(())?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    tx.save_council_list(&list, version, now).await?;
    let happened = Happened::new(now, Subject::Session(session.to_owned()))
        .with("symbol", list.symbol.clone())
        .with("order", (before.items != list.items).to_string());
    tx.commit(happened).await?;
    self::list(app, actor, session).await
}

/// Changes mark and words of one application. `version` is that of the list.
///
/// # Errors
/// Faults; [`AppError::NotFound`] when it is not on the list;
/// [`AppError::Stale`]; [`AppError::Denied`].
pub async fn edit_item(
    app: &App,
    actor: &Actor,
    session: &str,
    application: &str,
    version: i32,
    input: &Input,
) -> Result<ListView, AppError> {
    authorize(actor, Action::EditCouncilList, On::Nothing)?;
    let view = load(app, reference::session(app, session).await?).await?;
    let row = view
        .rows
        .iter()
        .find(|r| r.application.id.to_string() == application)
        .ok_or(AppError::NotFound)?;
    let on = On::Application(&row.organization.id, row.application.stage);
    let permit = authorize(actor, Action::EditCouncilList, on)?;
    let id = row.application.id;
    let item = read(id, input)?;
    let mut list = view.list;
    let mark = item.mark;
    if let Some(old) = list.items.iter_mut().find(|i| i.application == id) {
        *old = item;
    }
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    tx.save_council_list(&list, version, now).await?;
    let happened = Happened::new(now, Subject::Session(session.to_owned()))
        .with("application", id.to_string())
        .with("mark", mark.code());
    tx.commit(happened).await?;
    self::list(app, actor, session).await
}

fn read(application: ApplicationId, input: &Input) -> Result<ListItem, AppError> {
    let mut r = Reader::new(input, ITEM_FIELDS);
    let mark = r.code("mark", |c| ListMark::from_code(c).is_some());
    let mut text = |name: &str| {
        let text = r.text(name).unwrap_or_default();
        // A summary is one paragraph, however it was typed.
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let names = ["name_en", "name_fr", "name_es"].map(&mut text);
    let summary = ["summary_en", "summary_fr", "summary_es"].map(&mut text);
    let item = ListItem {
        application,
        mark: mark
            .as_deref()
            .and_then(ListMark::from_code)
            .unwrap_or(ListMark::NotReady),
        names: LocalizedText::from_columns(&names[0], &names[1], &names[2]),
        summary: LocalizedText::from_columns(&summary[0], &summary[1], &summary[2]),
    };
    Ok(r.faults.or(item)?)
}
