//! Putting a case on the list of a Council session.

use super::{
    acts::{back, not_now, retry},
    case::load,
    parts::{Head, head},
};
use crate::{kit::*, lists};
use parvis_app::{
    applications::{self, ApplicationView},
    reference,
};

#[derive(Template)]
#[template(path = "staff/list.html")]
struct ListPage {
    page: Page,
    head: Head,
    form: Form,
    version: i32,
    sessions: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let view = load(&visit, &id).await?;
    if !visit.can(Action::ListCase, &view)? {
        return Ok(not_now(&visit, &id));
    }
    let hoped = view.application.submission.as_ref();
    let hoped = hoped
        .and_then(|s| s.session_hoped_for.clone())
        .unwrap_or_default();
    let form = Form::new(visit.t, vec![("session".to_owned(), hoped)]);
    let version = view.application.version;
    Ok(ok(&body(&visit, &view, form, version).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let view = load(&visit, &id).await?;
    let input = posted.input();
    let version = posted.version()?;
    let case = view.application.id;
    match applications::list_for_session(visit.app(), visit.actor(), case, version, &input).await {
        Ok(_) => Ok(back(&visit, &id, "listed")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, &view, form, version).await?))
        }
    }
}

async fn body(
    visit: &Visit,
    view: &ApplicationView,
    form: Form,
    version: i32,
) -> Result<ListPage, AppError> {
    let t = visit.t;
    let mut page = visit.page(t.staff_list_title(), Nav::Queue);
    page.faulty = form.is_faulty();
    let today = visit.app().clock.today();
    let mut sessions = reference::sessions(visit.app()).await?;
    sessions.retain(|s| !s.is_over(today));
    sessions.reverse();
    let session = |s: &parvis_domain::session::CouncilSession| {
        let title = lists::session_title(t, s, visit.locale);
        Choice::new(&s.code, format!("{title}, {}", lists::session_dates(t, s)))
    };
    Ok(ListPage {
        head: head(visit, view),
        sessions: sessions.iter().map(session).collect(),
        form,
        version,
        page,
    })
}
