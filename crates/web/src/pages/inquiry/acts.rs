//! What is done with an inquiry.

use super::one::{again_with, id_of};
use crate::kit::*;
use parvis_app::inquiries::{self, InquiryView};
use uuid::Uuid;

async fn after(
    visit: &Visit,
    id: Uuid,
    input: &Input,
    done: Result<InquiryView, AppError>,
    word: &str,
) -> Answer {
    match done {
        Ok(_) => Ok(go_done(visit.locale, &format!("/inquiries/{id}"), word)),
        Err(error) => again_with(visit, id, input, error).await,
    }
}

pub(super) async fn write(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = id_of(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = inquiries::write(visit.app(), visit.actor(), id, version, &input).await;
    after(&visit, id, &input, done, "inquiry-written").await
}

pub(super) async fn close(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = id_of(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = inquiries::close(visit.app(), visit.actor(), id, version).await;
    after(&visit, id, &input, done, "inquiry-closed").await
}

pub(super) async fn route(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = id_of(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = inquiries::route(visit.app(), visit.actor(), id, version, &input).await;
    after(&visit, id, &input, done, "inquiry-routed").await
}

pub(super) async fn hand_over(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = id_of(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = inquiries::hand_over(visit.app(), visit.actor(), id, version, &input).await;
    after(&visit, id, &input, done, "inquiry-handed-over").await
}

pub(super) async fn answer(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = id_of(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = inquiries::answer(visit.app(), visit.actor(), id, version, &input).await;
    after(&visit, id, &input, done, "inquiry-answered").await
}

pub(super) async fn ask(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = id_of(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = inquiries::ask(visit.app(), visit.actor(), id, version, &input).await;
    after(&visit, id, &input, done, "inquiry-asked").await
}

pub(super) async fn note(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = id_of(&id)?;
    let (input, version) = (posted.input(), posted.version()?);
    let done = inquiries::note(visit.app(), visit.actor(), id, version, &input).await;
    after(&visit, id, &input, done, "inquiry-noted").await
}
