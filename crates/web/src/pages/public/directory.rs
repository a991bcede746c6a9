//! The directory of organizations.

use crate::{
    components::Pager,
    kit::*,
    lists::{self, Named, Words},
    pages::status::{StatusTag, status_tag},
};
use parvis_app::organizations::{self, DirectoryFilter, DirectoryPage, StatusFilter};
use parvis_domain::organization::{NameKind, Organization, Profile};
use parvis_interchange::{Dialect, organizations_csv};

/// The filters that have a tag when they are on.
const FILTERS: [&str; 5] = ["q", "status", "category", "country", "theme"];

#[derive(Template)]
#[template(path = "public/directory.html")]
struct Directory {
    page: Page,
    form: Form,
    count: String,
    chips: Vec<Chip>,
    rows: Vec<Row>,
    pager: Pager<'static>,
    filtered: bool,
    statuses: Vec<Choice>,
    categories: Vec<Choice>,
    countries: Vec<Choice>,
    themes: Vec<Choice>,
    json: String,
}

struct Chip {
    label: String,
    href: String,
}

struct Row {
    href: String,
    name: Named,
    official: Option<Named>,
    acronym: Option<String>,
    facts: String,
    formerly: String,
    status: Option<StatusTag>,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let input = asked.input();
    let today = visit.app().clock.today();
    let (filter, form) = match DirectoryFilter::parse(&input, today) {
        Ok(filter) => (filter, visit.form(&input)),
        Err(faults) => (
            DirectoryFilter::parse(&Input::default(), today).map_err(AppError::from)?,
            visit.form(&input).with_faults(visit.field_faults(&faults)),
        ),
    };
    let found = organizations::directory(visit.app(), visit.actor(), filter).await?;
    let statuses = StatusFilter::ALL.iter().map(|&s| status_choice(&visit, s));
    let choices = [
        statuses.collect(),
        visit.choices("cso-categories").await?,
        visit.choices("countries").await?,
        visit.choices("themes").await?,
    ];
    let words = [
        visit.words("cso-categories").await?,
        visit.words("countries").await?,
    ];
    let status = if form.is_faulty() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok(show(
        status,
        &body(&visit, &asked, form, &found, choices, &words),
    ))
}

fn body(
    visit: &Visit,
    asked: &Asked,
    form: Form,
    found: &DirectoryPage,
    choices: [Vec<Choice>; 4],
    words: &[Words; 2],
) -> Directory {
    let t = visit.t;
    let mut page = visit.page(t.directory_title(), Nav::Directory);
    page.faulty = form.is_faulty();
    let rows = found.items.iter().map(|(organization, status)| Row {
        status: status.map(|s| status_tag(t, &s)),
        ..row(visit, &page, organization, words)
    });
    let rows = rows.collect();
    let chips = chips(&page, &form, &choices);
    let [statuses, categories, countries, themes] = choices;
    Directory {
        count: t.directory_count(found.total),
        chips,
        rows,
        pager: Pager {
            t,
            page: found.filter.page,
            pages: found.total.div_ceil(found.filter.page_size),
            address: format!(
                "{}page=",
                address(&page.href("/organizations"), asked, true)
            )
            .into(),
        },
        filtered: FILTERS.iter().skip(1).any(|f| !form.value(f).is_empty()),
        json: address("/api/v1/organizations", asked, false),
        form,
        page,
        statuses,
        categories,
        countries,
        themes,
    }
}

fn status_choice(visit: &Visit, status: StatusFilter) -> Choice {
    let label = match status {
        StatusFilter::Observer => visit.t.directory_status_observer(),
        StatusFilter::Suspended => visit.t.directory_status_suspended(),
        StatusFilter::Former => visit.t.directory_status_former(),
        StatusFilter::None => visit.t.directory_status_none(),
    };
    Choice::new(status.code(), label)
}

fn row(
    visit: &Visit,
    page: &Page,
    organization: &Organization,
    [categories, countries]: &[Words; 2],
) -> Row {
    let profile = &organization.profile;
    let name = lists::shown_name(profile, visit.locale);
    let mut facts = vec![categories.of(&profile.category)];
    facts.extend(profile.country.as_deref().map(|c| countries.of(c)));
    facts.extend(
        profile
            .founded_year
            .map(|y| visit.t.directory_founded(y.to_string())),
    );
    Row {
        href: page.href(&format!("/organizations/{}", organization.id)),
        official: lists::official_beside(profile, &name),
        name,
        acronym: profile.acronym().map(str::to_owned),
        facts: facts.join(" · "),
        formerly: formerly(visit, profile),
        status: None,
    }
}

/// The names that it had, for those who know it by one of them.
fn formerly(visit: &Visit, profile: &Profile) -> String {
    let former = profile.names.iter().filter(|n| n.kind == NameKind::Former);
    let names: Vec<&str> = former.map(|n| n.value.as_str()).collect();
    match names.is_empty() {
        true => String::new(),
        false => visit.t.history_formerly(names.join(", ")),
    }
}

fn chips(page: &Page, form: &Form, choices: &[Vec<Choice>; 4]) -> Vec<Chip> {
    let label = |name: &str, value: &str| {
        let all = choices.iter().flatten();
        match name {
            "q" => value.to_owned(),
            _ => all
                .filter(|c| c.value == value)
                .map(|c| c.label.clone())
                .next()
                .unwrap_or_else(|| value.to_owned()),
        }
    };
    let on: Vec<(&str, &str)> = FILTERS
        .iter()
        .map(|f| (*f, form.value(f)))
        .filter(|(_, v)| !v.is_empty())
        .collect();
    on.iter()
        .map(|(name, value)| {
            let others = on.iter().filter(|(n, _)| n != name);
            let query = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(others)
                .finish();
            Chip {
                label: label(name, value),
                href: page.href(&format!("/organizations?{query}")),
            }
        })
        .collect()
}

/// The same result under another address; `more` parameters can follow.
fn address(base: &str, asked: &Asked, more: bool) -> String {
    let kept = asked
        .0
        .iter()
        .filter(|(n, v)| FILTERS.contains(&n.as_str()) && !v.is_empty());
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .finish();
    match (query.is_empty(), more) {
        (true, false) => base.to_owned(),
        (true, true) => format!("{base}?"),
        (false, false) => format!("{base}?{query}"),
        (false, true) => format!("{base}?{query}&"),
    }
}

/// Every organization that the public sees, as CSV.
pub(super) async fn csv(visit: Visit) -> Answer {
    let all = organizations::export(visit.app(), visit.actor(), false).await?;
    let bytes = organizations_csv(
        &all,
        &visit.words("cso-categories").await?.0,
        &visit.words("countries").await?.0,
        &visit.state.site.base_url,
        Dialect::Data,
    );
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        "parvis-organizations.csv",
        bytes,
    ))
}
