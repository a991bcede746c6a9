//! The list for a session of the Council: made, frozen, confirmed, decided.

mod builder;
mod confirm;
mod decisions;
mod import;
mod item;
mod report;
mod resolution;
mod version;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    let list = |rest: &str| format!("/staff/sessions/{{code}}/list{rest}");
    let decisions = |rest: &str| format!("/staff/sessions/{{code}}/decisions{rest}");
    Routes::default()
        .get(&list(""), Action::ViewCouncilList, builder::get)
        .post(&list(""), Action::EditCouncilList, builder::post)
        .post(&list("/freeze"), Action::FreezeCouncilList, builder::freeze)
        .get(
            &list("/items/{application}"),
            Action::EditCouncilList,
            item::get,
        )
        .post(
            &list("/items/{application}"),
            Action::EditCouncilList,
            item::post,
        )
        .get(
            &list("/versions/{number}"),
            Action::ViewCouncilList,
            version::get,
        )
        .post(
            &list("/versions/{number}"),
            Action::ConfirmCouncilList,
            version::post,
        )
        .get(
            &list("/versions/{number}/{file}"),
            Action::ViewCouncilList,
            version::paper,
        )
        .get(&decisions(""), Action::ViewCouncilList, decisions::get)
        .post(&decisions(""), Action::RecordDecision, decisions::post)
        .get(&decisions(".csv"), Action::ViewCouncilList, decisions::csv)
        .get(&decisions("/import"), Action::RecordDecision, import::get)
        .post(&decisions("/import"), Action::RecordDecision, import::post)
        .get(
            &decisions("/confirm"),
            Action::ConfirmDecision,
            confirm::get,
        )
        .post(
            &decisions("/confirm"),
            Action::ConfirmDecision,
            confirm::post,
        )
        .get(
            "/staff/resolutions/{language}",
            Action::EditResolution,
            resolution::get,
        )
        .post(
            "/staff/resolutions/{language}",
            Action::EditResolution,
            resolution::post,
        )
}
