//! Entering a person, changing, ending.

use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::{
    input::Value,
    representatives::{self, RepresentativesView},
};
use parvis_domain::{
    organization::OrganizationId,
    representative::{Representative, RepresentativeRole},
    text::LanguageTag,
};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "representative/edit.html")]
struct Edit {
    page: Page,
    base: String,
    action: String,
    end: Option<String>,
    name: lists::Named,
    form: Form,
    version: i32,
    roles: Vec<Choice>,
}

/// The form's languages stand one on each line.
fn input(posted: &Posted) -> Input {
    let mut input = posted.input();
    for (name, value) in &mut input.0 {
        if name == "languages"
            && let Value::Text(text) = value
        {
            let lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
            *value = Value::List(lines.map(|l| Value::Text(l.to_owned())).collect());
        }
    }
    input
}

async fn load(visit: &Visit, id: &OrganizationId) -> Result<RepresentativesView, AppError> {
    let on = On::Organization(id);
    authorize(visit.actor(), Action::ManageRepresentatives, on)?;
    representatives::view(visit.app(), visit.actor(), id, None).await
}

fn find<'a>(view: &'a RepresentativesView, person: &str) -> Result<&'a Representative, AppError> {
    let id = Uuid::parse_str(person).map_err(|_| AppError::NotFound)?;
    let mut all = view.present.iter().chain(&view.others);
    all.find(|r| r.id == id).ok_or(AppError::NotFound)
}

pub(super) async fn new(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    let view = load(&visit, &id).await?;
    let today = visit.app().clock.today().to_string();
    let form = Form::new(visit.t, vec![("from".into(), today)]);
    Ok(ok(&body(&visit, &view, form, None)))
}

pub(super) async fn add(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let view = load(&visit, &id).await?;
    let input = input(&posted);
    let done = representatives::add(visit.app(), visit.actor(), &id, &input).await;
    after(&visit, &view, &input, None, done)
}

pub(super) async fn get(visit: Visit, Path((id, person)): Path<(String, String)>) -> Answer {
    let id = organization_id(&id)?;
    let view = load(&visit, &id).await?;
    let known = find(&view, &person)?;
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut pairs = vec![
        pair("role", known.role.code()),
        pair("person_name", &known.name),
        pair("function", &known.function),
        pair("email", known.email.as_str()),
        pair("protected", &known.protected.to_string()),
        pair("from", &known.from.to_string()),
        pair("until", &visit.app().clock.today().to_string()),
    ];
    let tags = known.languages.iter().map(LanguageTag::as_str);
    pairs.extend(tags.map(|tag| pair("languages", tag)));
    let form = Form::new(visit.t, pairs);
    Ok(ok(&body(&visit, &view, form, Some((known, known.version)))))
}

pub(super) async fn change(
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let id = organization_id(&id)?;
    let view = load(&visit, &id).await?;
    let (known, version) = (find(&view, &person)?, posted.version()?);
    let input = input(&posted);
    let (app, actor) = (visit.app(), visit.actor());
    let done = representatives::change(app, actor, &id, known.id, version, &input).await;
    after(&visit, &view, &input, Some((known, version)), done)
}

pub(super) async fn end(
    visit: Visit,
    Path((id, person)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let id = organization_id(&id)?;
    let view = load(&visit, &id).await?;
    let (known, version) = (find(&view, &person)?, posted.version()?);
    let input = posted.input();
    let (app, actor) = (visit.app(), visit.actor());
    let done = representatives::end(app, actor, &id, known.id, version, &input).await;
    let filled = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    // The rest of the form stays as it is stored.
    let shown = Input(
        [
            filled("role", known.role.code()),
            filled("person_name", &known.name),
            filled("function", &known.function),
            filled("email", known.email.as_str()),
            filled("from", &known.from.to_string()),
        ]
        .into_iter()
        .chain(input.0)
        .collect(),
    );
    after(&visit, &view, &shown, Some((known, version)), done)
}

fn after(
    visit: &Visit,
    view: &RepresentativesView,
    input: &Input,
    known: Option<(&Representative, i32)>,
    done: Result<RepresentativesView, AppError>,
) -> Answer {
    let id = &view.organization.id;
    match done {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/organizations/{id}/representatives"),
            "representative",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let known = match error {
                AppError::Stale { current } => known.map(|(r, _)| (r, current)),
                _ => known,
            };
            let form = visit.faulty_form(input, error)?;
            Ok(show(status, &body(visit, view, form, known)))
        }
    }
}

fn body(
    visit: &Visit,
    view: &RepresentativesView,
    form: Form,
    known: Option<(&Representative, i32)>,
) -> Edit {
    let t = visit.t;
    let title = match known {
        Some(_) => t.representative_change_title(),
        None => t.representative_add_title(),
    };
    let mut page = visit.page(title, Nav::None);
    page.faulty = form.is_faulty();
    let base = page.href(&format!(
        "/organizations/{}/representatives",
        view.organization.id
    ));
    // The role of a person stays: another role is another entry.
    let role = |&r: &RepresentativeRole| Choice::new(r.code(), labels::representative_role(t, r));
    let all = RepresentativeRole::ALL.iter();
    let roles = all
        .filter(|r| known.is_none_or(|(k, _)| k.role == **r))
        .map(role);
    Edit {
        roles: roles.collect(),
        action: match known {
            Some((r, _)) => format!("{base}/{}", r.id),
            None => format!("{base}/new"),
        },
        end: known
            .filter(|(r, _)| r.until.is_none())
            .map(|(r, _)| format!("{base}/{}/end", r.id)),
        version: known.map_or(0, |(_, version)| version),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        base,
        form,
        page,
    }
}
