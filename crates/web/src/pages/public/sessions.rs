//! The sessions of the Council.

use crate::{kit::*, lists};
use parvis_app::reference;
use parvis_domain::session::CouncilSession;

#[derive(Template)]
#[template(path = "public/sessions.html")]
struct Sessions {
    page: Page,
    coming: Vec<Row>,
    past: Vec<Row>,
    can_edit: bool,
}

struct Row {
    href: String,
    title: String,
    kind: String,
    dates: String,
    deadline: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let today = visit.app().clock.today();
    let sessions = reference::sessions(visit.app()).await?;
    let page = visit.page(visit.t.session_list_title(), Nav::Sessions);
    let rows = |over: bool| -> Vec<Row> {
        let wanted = sessions.iter().filter(|s| s.is_over(today) == over);
        wanted.map(|s| row(&visit, &page, s)).collect()
    };
    let mut coming = rows(false);
    coming.reverse();
    Ok(ok(&Sessions {
        coming,
        past: rows(true),
        can_edit: may(visit.actor(), Action::ManageSessions, On::Nothing),
        page,
    }))
}

fn row(visit: &Visit, page: &Page, session: &CouncilSession) -> Row {
    let t = visit.t;
    Row {
        href: page.href(&format!("/sessions/{}", session.code)),
        title: lists::session_title(t, session, visit.locale),
        kind: labels::session_kind(t, session.kind),
        dates: lists::session_dates(t, session),
        deadline: match session.application_deadline {
            Some(day) => labels::day(t, day),
            None => t.session_deadline_none(),
        },
    }
}
