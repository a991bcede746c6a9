//! The call for contributions, for staff.

use crate::{
    kit::*,
    pages::{consultation::title, staff::retry},
};
use parvis_app::contributions;
use parvis_domain::contribution::CallOpenTo;

#[derive(Template)]
#[template(path = "contribution/call.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    back: String,
    name: String,
    version: i32,
    open_to: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::CallForContributions, On::Nothing)?;
    let (_, call) = contributions::call(visit.app(), visit.actor(), &code).await?;
    let version = call.as_ref().map_or(0, |c| c.version);
    let form = match &call {
        Some(call) => visit.form(&contributions::call_to_input(call)),
        None => Form::new(visit.t, vec![("open_to".into(), "taking_part".into())]),
    };
    page(&visit, &code, form, (StatusCode::OK, version)).await
}

async fn page(
    visit: &Visit,
    code: &str,
    form: Form,
    (status, version): (StatusCode, i32),
) -> Answer {
    let t = visit.t;
    let (of, _) = contributions::call(visit.app(), visit.actor(), code).await?;
    let heading = t.contribution_call_edit();
    let mut page = visit.page(heading, Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let back = page.href(&format!("/staff/consultations/{code}/contributions"));
    let open_to = |&o: &CallOpenTo| Choice::new(o.code(), labels::call_open_to(t, o));
    let body = Edit {
        action: format!("{back}/call"),
        name: title(&of, visit.locale),
        open_to: CallOpenTo::ALL.iter().map(open_to).collect(),
        back,
        form,
        version,
        page,
    };
    Ok(show(status, &body))
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let (input, version) = (posted.input(), posted.version()?);
    let (app, actor) = (visit.app(), visit.actor());
    match contributions::put_call(app, actor, &code, version, &input).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}/contributions");
            Ok(go_done(visit.locale, &path, "contribution-call"))
        }
        Err(error) => {
            let again = retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            page(&visit, &code, form, again).await
        }
    }
}
