//! The desk of IPD: queue, case, acts, sessions, import, audit trail.

mod acts;
mod assess;
mod audit;
mod bulk;
mod case;
mod confirm;
mod conflict;
mod council;
mod criteria;
mod decision;
mod import;
mod inventory;
mod letters;
mod list;
mod mails;
mod parts;
mod questions;
mod queue;
mod recommend;
mod review;
mod session;
mod setting;
mod steps;
mod work;

pub(crate) use acts::retry;

use crate::kit::{Action, Routes};

pub(crate) use import::{ReportPart, report_part};

pub(super) fn routes() -> Routes {
    desk()
        .join(case::routes())
        .join(case_acts())
        .join(questions::routes())
        .join(criteria::routes())
        .join(letters::routes())
        .join(mails::routes())
        .join(council::routes())
}

fn desk() -> Routes {
    Routes::default()
        .get("/staff", Action::ViewQueue, queue::get)
        .get("/staff/queue.csv", Action::ViewQueue, queue::csv)
        .get("/staff/work", Action::ViewQueue, work::get)
        .post("/staff/work/done", Action::EndMention, work::done)
        .post("/staff/views", Action::KeepViews, queue::save_view)
        .post("/staff/views/remove", Action::KeepViews, queue::remove_view)
        .post("/staff/bulk", Action::ActOnSeveral, bulk::preview)
        .post("/staff/bulk/do", Action::ActOnSeveral, bulk::run)
        .get("/staff/sessions/new", Action::ManageSessions, session::new)
        .post(
            "/staff/sessions/new",
            Action::ManageSessions,
            session::create,
        )
        .get(
            "/staff/sessions/{code}/edit",
            Action::ManageSessions,
            session::edit,
        )
        .post(
            "/staff/sessions/{code}/edit",
            Action::ManageSessions,
            session::save,
        )
        .get(
            "/staff/settings/{code}",
            Action::ChangeSetting,
            setting::get,
        )
        .post(
            "/staff/settings/{code}",
            Action::ChangeSetting,
            setting::post,
        )
        .get(
            "/staff/organizations/{id}/conflict",
            Action::DeclareConflict,
            conflict::get,
        )
        .post(
            "/staff/organizations/{id}/conflict",
            Action::DeclareConflict,
            conflict::post,
        )
        .get("/staff/import", Action::ImportOrganizations, import::get)
        .post("/staff/import", Action::ImportOrganizations, import::post)
        .get(
            "/staff/inventory.csv",
            Action::ExportInventory,
            inventory::csv,
        )
        .get("/staff/audit", Action::ViewAudit, audit::get)
}

fn case_acts() -> Routes {
    let at = |act: &str| format!("/staff/applications/{{id}}{act}");
    Routes::default()
        .post(&at("/take"), Action::TakeCase, acts::take)
        .get(
            &at("/criteria/{code}"),
            Action::AssessCriterion,
            assess::get,
        )
        .post(
            &at("/criteria/{code}"),
            Action::AssessCriterion,
            assess::post,
        )
        .post(&at("/finish"), Action::FinishAssessment, acts::finish)
        .post(&at("/reopen"), Action::ReopenAssessment, acts::reopen)
        .get(&at("/recommend"), Action::Recommend, recommend::get)
        .post(&at("/recommend"), Action::Recommend, recommend::post)
        .get(&at("/send-back"), Action::SendBack, review::send_back_form)
        .post(&at("/send-back"), Action::SendBack, review::send_back)
        .get(
            &at("/clear"),
            Action::ClearRecommendation,
            review::clear_form,
        )
        .post(&at("/clear"), Action::ClearRecommendation, review::clear)
        .get(&at("/list"), Action::ListCase, list::get)
        .post(&at("/list"), Action::ListCase, list::post)
        .post(&at("/unlist"), Action::UnlistCase, acts::unlist)
        .get(&at("/decision"), Action::RecordDecision, decision::get)
        .post(&at("/decision"), Action::RecordDecision, decision::post)
        .post(
            &at("/reject-record"),
            Action::RejectRecord,
            acts::reject_record,
        )
        .get(&at("/confirm"), Action::ConfirmDecision, confirm::get)
        .post(&at("/confirm"), Action::ConfirmDecision, confirm::post)
}
