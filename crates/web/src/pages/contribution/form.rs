//! Handing in, changing, and entering what came on paper: one form.

use super::words::{id_of, points};
use crate::{
    kit::*,
    pages::{consultation::title, staff::retry, status::organization_id},
    uploaded::Uploaded,
};
use parvis_app::{
    consultations,
    contributions::{self, CONTRIBUTION_FIELDS, PAPER_FIELDS},
    organizations,
};
use parvis_domain::{
    consultation::Consultation,
    contribution::{ContributionKind, ContributionReach},
    organization::{OrganizationId, Visibility},
};

#[derive(Template)]
#[template(path = "contribution/form.html")]
struct Fill {
    page: Page,
    form: Form,
    action: String,
    back: String,
    back_name: String,
    name: String,
    note: String,
    refusal: String,
    version: Option<i32>,
    paper: bool,
    hidden: bool,
    file: String,
    points: Vec<Choice>,
    kinds: Vec<Choice>,
    reaches: Vec<Choice>,
}

impl Fill {
    fn new(visit: &Visit, of: &Consultation, heading: String, form: Form) -> Self {
        let t = visit.t;
        let mut page = visit.page(heading, Nav::Account);
        page.faulty = form.is_faulty();
        let kind = |&k: &ContributionKind| Choice::new(k.code(), labels::contribution_kind(t, k));
        let reach =
            |&r: &ContributionReach| Choice::new(r.code(), labels::contribution_reach(t, r));
        Self {
            action: page.path.clone(),
            back: page.href(&format!("/consultations/{}", of.code)),
            back_name: title(of, visit.locale),
            name: title(of, visit.locale),
            note: String::new(),
            refusal: String::new(),
            version: None,
            paper: false,
            hidden: false,
            file: String::new(),
            points: points(visit, of),
            kinds: ContributionKind::ALL.iter().map(kind).collect(),
            reaches: ContributionReach::ALL.iter().map(reach).collect(),
            form,
            page,
        }
    }
}

/// A form with the reader's language, and the careful choice of readers.
fn empty(visit: &Visit) -> Form {
    let given = [
        ("kind", "written_statement"),
        ("language", visit.locale.code()),
        ("reach", "participants"),
    ];
    let pairs = given.map(|(n, v)| (n.to_owned(), v.to_owned()));
    Form::new(visit.t, pairs.to_vec())
}

pub(super) async fn new(visit: Visit, Path((id, code)): Path<(String, String)>) -> Answer {
    let id = organization_id(&id)?;
    let on = On::Organization(&id);
    authorize(visit.actor(), Action::HandInContribution, on)?;
    new_page(&visit, &id, &code, empty(&visit), StatusCode::OK).await
}

async fn new_page(
    visit: &Visit,
    id: &OrganizationId,
    code: &str,
    form: Form,
    status: StatusCode,
) -> Answer {
    let (app, actor, t) = (visit.app(), visit.actor(), visit.t);
    let call = contributions::own_call(app, actor, id, code).await?;
    let heading = t.contribution_hand_in_for();
    let mut body = Fill::new(visit, &call.of, heading, form);
    body.action = body.page.href(&format!(
        "/organizations/{id}/consultations/{code}/contribute"
    ));
    if let Some(call) = &call.call {
        let note = call.note.best(visit.locale).map(|(text, _)| text);
        body.note = note.unwrap_or_default().to_owned();
    }
    let refusal = call.may.err();
    body.refusal = refusal.map_or_else(String::new, |r| labels::contribution_refusal(t, r));
    body.hidden = hidden(visit, id).await?;
    Ok(show(status, &body))
}

/// Whether the organization is not in the public list.
async fn hidden(visit: &Visit, id: &OrganizationId) -> Result<bool, AppError> {
    let view = organizations::view(visit.app(), visit.actor(), id).await?;
    Ok(view.organization.profile.visibility == Visibility::Unlisted)
}

pub(super) async fn create(
    visit: Visit,
    Path((id, code)): Path<(String, String)>,
    sent: Uploaded,
) -> Answer {
    let id = organization_id(&id)?;
    let input = sent.input(CONTRIBUTION_FIELDS);
    let (app, actor) = (visit.app(), visit.actor());
    match contributions::hand_in(app, actor, &id, &code, &input, sent.file()).await {
        Ok(made) => {
            let path = format!("/organizations/{id}/contributions/{}", made.it.id);
            Ok(go_done(visit.locale, &path, "contribution-handed-in"))
        }
        Err(error) => {
            let (status, _) = retry(&error, 0);
            let form = visit.faulty_form(&input, error)?;
            new_page(&visit, &id, &code, form, status).await
        }
    }
}

pub(super) async fn edit(visit: Visit, Path((id, one)): Path<(String, String)>) -> Answer {
    let id = organization_id(&id)?;
    let on = On::Organization(&id);
    authorize(visit.actor(), Action::HandInContribution, on)?;
    let (app, actor, one) = (visit.app(), visit.actor(), id_of(&one)?);
    let view = contributions::own(app, actor, &id, one).await?;
    let input = contributions::contribution_to_input(&view.it.content);
    let at = (StatusCode::OK, view.it.version);
    edit_page(&visit, &id, one, visit.form(&input), at).await
}

async fn edit_page(
    visit: &Visit,
    id: &OrganizationId,
    one: uuid::Uuid,
    form: Form,
    (status, version): (StatusCode, i32),
) -> Answer {
    let (app, actor, t) = (visit.app(), visit.actor(), visit.t);
    let view = contributions::own(app, actor, id, one).await?;
    let of = consultations::find(app, actor, &view.code).await?;
    let mut body = Fill::new(visit, &of, t.contribution_change(), form);
    let base = format!("/organizations/{id}/contributions/{one}");
    body.back = body.page.href(&base);
    body.back_name.clone_from(&view.it.content.title);
    body.action = body.page.href(&format!("{base}/edit"));
    body.version = Some(version);
    body.note = view.it.reason.clone().unwrap_or_default();
    let refusal = view.may_change.err();
    body.refusal = refusal.map_or_else(String::new, |r| labels::contribution_refusal(t, r));
    body.file = view.it.content.file.map(|f| f.name).unwrap_or_default();
    body.hidden = hidden(visit, id).await?;
    Ok(show(status, &body))
}

pub(super) async fn save(
    visit: Visit,
    Path((id, one)): Path<(String, String)>,
    sent: Uploaded,
) -> Answer {
    let (id, one) = (organization_id(&id)?, id_of(&one)?);
    let input = sent.input(CONTRIBUTION_FIELDS);
    let version = sent.version()?;
    let (app, actor) = (visit.app(), visit.actor());
    let file = sent.file();
    match contributions::revise(app, actor, &id, (one, version), &input, file).await {
        Ok(_) => {
            let path = format!("/organizations/{id}/contributions/{one}");
            Ok(go_done(visit.locale, &path, "contribution-handed-in"))
        }
        Err(error) => {
            let again = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            edit_page(&visit, &id, one, form, again).await
        }
    }
}

pub(super) async fn paper(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::EnterContribution, On::Nothing)?;
    paper_page(&visit, &code, empty(&visit), StatusCode::OK).await
}

async fn paper_page(visit: &Visit, code: &str, form: Form, status: StatusCode) -> Answer {
    let of = consultations::find(visit.app(), visit.actor(), code).await?;
    let heading = visit.t.contribution_add_paper();
    let mut body = Fill::new(visit, &of, heading, form);
    let base = format!("/staff/consultations/{code}/contributions");
    body.back = body.page.href(&base);
    body.back_name = visit.t.contribution_staff_link();
    body.action = body.page.href(&format!("{base}/new"));
    body.paper = true;
    Ok(show(status, &body))
}

pub(super) async fn enter(visit: Visit, Path(code): Path<String>, sent: Uploaded) -> Answer {
    let input = sent.input(PAPER_FIELDS);
    let (app, actor) = (visit.app(), visit.actor());
    match contributions::enter_on_paper(app, actor, &code, &input, sent.file()).await {
        Ok(made) => {
            let path = format!("/staff/consultations/{code}/contributions/{}", made.it.id);
            Ok(go_done(visit.locale, &path, "contribution-entered"))
        }
        Err(error) => {
            let (status, _) = retry(&error, 0);
            let form = visit.faulty_form(&input, error)?;
            paper_page(&visit, &code, form, status).await
        }
    }
}
