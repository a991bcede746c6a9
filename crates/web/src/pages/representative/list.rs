//! Who acts for an organization, now or on a day.

use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::representatives;
use parvis_domain::{representative::Representative, text::LanguageTag};

#[derive(Template)]
#[template(path = "representative/list.html")]
struct List {
    page: Page,
    base: String,
    name: lists::Named,
    form: Form,
    present: Vec<Row>,
    others: Vec<Row>,
    can_manage: bool,
}

struct Row {
    name: String,
    role: String,
    function: String,
    email: String,
    languages: String,
    period: String,
    protected: bool,
    href: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>, asked: Asked) -> Answer {
    let t = visit.t;
    let id = organization_id(&id)?;
    let day = asked.value("as_at").parse().ok();
    let view = representatives::view(visit.app(), visit.actor(), &id, day).await?;
    let page = visit.page(t.representative_title(), Nav::None);
    let base = page.href(&format!("/organizations/{id}"));
    let row = |r: &Representative| {
        let from = labels::day(t, r.from);
        let tags: Vec<&str> = r.languages.iter().map(LanguageTag::as_str).collect();
        Row {
            name: match r.name.is_empty() {
                true => t.representative_protected(),
                false => r.name.clone(),
            },
            role: labels::representative_role(t, r.role),
            function: r.function.clone(),
            email: r.email.as_str().to_owned(),
            languages: tags.join(", "),
            period: match r.until {
                Some(until) => t.representative_period(from, labels::day(t, until)),
                None => t.representative_since(from),
            },
            protected: r.protected,
            href: format!("{base}/representatives/{}", r.id),
        }
    };
    Ok(ok(&List {
        name: lists::shown_name(&view.organization.profile, visit.locale),
        form: Form::new(t, vec![("as_at".into(), view.as_at.to_string())]),
        present: view.present.iter().map(row).collect(),
        others: view.others.iter().map(row).collect(),
        can_manage: view.can_manage,
        base,
        page,
    }))
}
