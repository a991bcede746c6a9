//! The front page.

use crate::{kit::*, lists};
use parvis_app::reference;

#[derive(Template)]
#[template(path = "public/home.html")]
struct Home {
    page: Page,
    figures: Vec<Figure>,
    next: Option<Next>,
}

struct Figure {
    label: String,
    number: String,
}

struct Next {
    href: String,
    title: String,
    dates: String,
    deadline: String,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let page = visit.page(t.home_title(), Nav::None);
    let counts = reference::count_comparison(visit.app()).await?;
    let counted = |measure: &str| {
        let found = counts.iter().find(|c| c.measure == measure);
        let number = found.and_then(|c| c.counted).unwrap_or_default();
        labels::number(t, i64::try_from(number).unwrap_or(i64::MAX))
    };
    let mut figures = vec![
        Figure {
            label: t.home_figure_organizations(),
            number: counted("cso_partners"),
        },
        Figure {
            label: t.home_figure_observers(),
            number: counted("cso_observers"),
        },
    ];
    let reported = counts
        .iter()
        .filter(|c| c.measure == "cso_observers")
        .flat_map(|c| &c.reported)
        .filter_map(|r| r.as_of.map(|date| (date, r)))
        .max_by_key(|(date, _)| date.earliest());
    if let Some((date, count)) = reported {
        figures.push(Figure {
            label: t.home_figure_reported(labels::partial_date(t, date)),
            number: labels::qualified(t, &count.qualifier, count.value),
        });
    }
    let next = next(&visit, &page).await?;
    Ok(ok(&Home {
        page,
        figures,
        next,
    }))
}

async fn next(visit: &Visit, page: &Page) -> Result<Option<Next>, AppError> {
    let t = visit.t;
    let today = visit.app().clock.today();
    let sessions = reference::sessions(visit.app()).await?;
    let coming = sessions
        .iter()
        .filter(|s| s.date_from.earliest() >= today)
        .min_by_key(|s| s.date_from.earliest());
    Ok(coming.map(|session| Next {
        href: page.href(&format!("/sessions/{}", session.code)),
        title: lists::session_title(t, session, visit.locale),
        dates: lists::session_dates(t, session),
        deadline: match session.application_deadline {
            Some(day) => t.home_next_deadline(labels::day(t, day)),
            None => t.home_next_no_deadline(),
        },
    }))
}
