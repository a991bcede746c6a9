//! The acts on a team, each a form of its page.

use super::view::{body, parse};
use crate::kit::*;
use parvis_app::team;

/// After an act: the page again, with a word or with the faults.
async fn after(
    visit: &Visit,
    id: &str,
    input: &Input,
    done: Result<(), AppError>,
    notice: &str,
) -> Answer {
    let organization = parse(id)?;
    match done {
        Ok(()) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{organization}/team"),
            notice,
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form(input, error)?;
            // Reasons are asked at each request; the list of faults leads there.
            let form = form.link_elsewhere(&[("reason", "#requests".to_owned())]);
            Ok(show(status, &body(visit, &organization, form).await?))
        }
    }
}

pub(super) async fn invite(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let done = team::invite(visit.app(), visit.actor(), &parse(&id)?, &input).await;
    after(&visit, &id, &input, done, "team-invited").await
}

pub(super) async fn retract(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let done = team::retract(visit.app(), visit.actor(), &parse(&id)?, &input).await;
    after(&visit, &id, &input, done, "team-retracted").await
}

pub(super) async fn change(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let done = team::change_role(visit.app(), visit.actor(), &parse(&id)?, &input).await;
    after_own(&visit, &id, &input, done, "team-changed").await
}

pub(super) async fn remove(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let done = team::remove(visit.app(), visit.actor(), &parse(&id)?, &input).await;
    after_own(&visit, &id, &input, done, "team-removed").await
}

/// Whoever took their own rights away may not see the page any more.
async fn after_own(
    visit: &Visit,
    id: &str,
    input: &Input,
    done: Result<(), AppError>,
    notice: &str,
) -> Answer {
    let me = visit.actor().id().map(|a| a.to_string());
    if done.is_ok() && me.as_deref() == Some(input.text("account")) {
        return Ok(go_done(visit.locale, "/home", notice));
    }
    after(visit, id, input, done, notice).await
}

pub(super) async fn leave(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    match team::leave(visit.app(), visit.actor(), &parse(&id)?, &input).await {
        Ok(()) => Ok(go_done(visit.locale, "/home", "team-left")),
        done => after(&visit, &id, &input, done, "").await,
    }
}

pub(super) async fn handover(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let done = team::begin_handover(visit.app(), visit.actor(), &parse(&id)?, &input).await;
    after(&visit, &id, &input, done, "team-handover").await
}

pub(super) async fn decide(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let done = team::decide_join(visit.app(), visit.actor(), &parse(&id)?, &input).await;
    after(&visit, &id, &input, done, "team-decided").await
}

pub(super) async fn claim(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let input = posted.input();
    let done = team::decide_claim(visit.app(), visit.actor(), &parse(&id)?, &input).await;
    after(&visit, &id, &input, done, "team-decided").await
}
