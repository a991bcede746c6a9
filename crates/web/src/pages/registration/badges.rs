//! Badges as a file to print.

use crate::{kit::*, pages::status::organization_id};
use parvis_app::registrations::{self, BadgeSheet};
use parvis_http::papers;

pub(super) async fn own(visit: Visit, Path((id, code)): Path<(String, String)>) -> Answer {
    let id = organization_id(&id)?;
    let locale = visit.locale;
    let sheet = registrations::own_badges(visit.app(), visit.actor(), &id, &code, locale).await?;
    print(&visit, &sheet)
}

pub(super) async fn all(visit: Visit, Path(code): Path<String>) -> Answer {
    let sheet = registrations::badges(visit.app(), visit.actor(), &code, visit.locale).await?;
    print(&visit, &sheet)
}

fn print(visit: &Visit, sheet: &BadgeSheet) -> Answer {
    let now = visit.app().clock.now();
    let paper = papers::badges(&visit.state.site, sheet, visit.locale, now)?;
    Ok(file(paper.media_type, &paper.name, paper.bytes))
}
