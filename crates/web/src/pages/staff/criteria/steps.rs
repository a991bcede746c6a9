//! From the drafter to the second person.

use super::{base, version::body};
use crate::{kit::*, pages::staff::acts::retry};
use parvis_app::criteria;
use parvis_domain::criteria::CriteriaVersion;

pub(super) async fn propose(visit: Visit, Path(name): Path<String>, posted: Posted) -> Answer {
    let seen = posted.version()?;
    let done = criteria::propose(visit.app(), visit.actor(), &name, seen).await;
    finish(&visit, &name, seen, &posted, done, "criteria-proposed").await
}

pub(super) async fn discard(visit: Visit, Path(name): Path<String>, posted: Posted) -> Answer {
    let seen = posted.version()?;
    let done = criteria::discard(visit.app(), visit.actor(), &name, seen).await;
    finish(&visit, &name, seen, &posted, done, "criteria-discarded").await
}

pub(super) async fn approve(visit: Visit, Path(name): Path<String>, posted: Posted) -> Answer {
    let (seen, input) = (posted.version()?, posted.input());
    let done = criteria::approve(visit.app(), visit.actor(), &name, seen, &input).await;
    finish(&visit, &name, seen, &posted, done, "criteria-approved").await
}

pub(super) async fn send_back(visit: Visit, Path(name): Path<String>, posted: Posted) -> Answer {
    let (seen, input) = (posted.version()?, posted.input());
    let done = criteria::send_back(visit.app(), visit.actor(), &name, seen, &input).await;
    finish(&visit, &name, seen, &posted, done, "criteria-returned").await
}

/// The page of the version: with a word on what was done, or with the faults.
async fn finish(
    visit: &Visit,
    name: &str,
    seen: i32,
    posted: &Posted,
    done: Result<CriteriaVersion, AppError>,
    word: &str,
) -> Answer {
    match done {
        Ok(_) => Ok(go_done(visit.locale, &base(name), word)),
        Err(error) => {
            let (status, seen) = retry(&error, seen);
            let form = visit.faulty_form(&posted.input(), error)?;
            let version = criteria::version(visit.app(), visit.actor(), name).await?;
            Ok(show(status, &body(visit, &version, form, seen).await?))
        }
    }
}
