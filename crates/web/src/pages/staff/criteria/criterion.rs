//! One criterion of a draft: adding, changing, retiring, putting back.

use super::base;
use crate::{kit::*, pages::staff::acts::retry};
use parvis_app::{criteria, input::Value};
use parvis_domain::{
    criteria::{AutomaticRule, Layer, VersionState},
    text::Locale,
};

#[derive(Template)]
#[template(path = "staff/criteria/criterion.html")]
struct CriterionForm {
    page: Page,
    form: Form,
    version: i32,
    name: String,
    base: String,
    action: String,
    is_new: bool,
    layers: Vec<Choice>,
    languages: Vec<Choice>,
    documents: Vec<Choice>,
    rules: Vec<Choice>,
}

pub(super) async fn new(visit: Visit, Path(name): Path<String>) -> Answer {
    authorize(visit.actor(), Action::EditCriteria, On::Nothing)?;
    let version = criteria::version(visit.app(), visit.actor(), &name).await?;
    if version.state != VersionState::Draft {
        return Ok(go(visit.locale, &base(&name)));
    }
    let last = (version.set.criteria.len() + 1).to_string();
    let form = Form::new(visit.t, vec![("position".to_owned(), last)]);
    Ok(ok(&body(&visit, &name, None, form, version.version).await?))
}

pub(super) async fn get(visit: Visit, Path((name, code)): Path<(String, String)>) -> Answer {
    authorize(visit.actor(), Action::EditCriteria, On::Nothing)?;
    let version = criteria::version(visit.app(), visit.actor(), &name).await?;
    if version.state != VersionState::Draft {
        return Ok(go(visit.locale, &base(&name)));
    }
    let mut all = version.set.criteria.iter().enumerate();
    let (at, criterion) = all
        .find(|(_, c)| c.code == code)
        .ok_or(AppError::NotFound)?;
    let form = visit.form(&criteria::criterion_to_input(criterion, at + 1));
    let page = body(&visit, &name, Some(&code), form, version.version);
    Ok(ok(&page.await?))
}

pub(super) async fn add(visit: Visit, Path(name): Path<String>, posted: Posted) -> Answer {
    let code = posted.value("code").trim().to_owned();
    write(&visit, &name, &code, true, &posted).await
}

pub(super) async fn post(
    visit: Visit,
    Path((name, code)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    write(&visit, &name, &code, false, &posted).await
}

async fn write(visit: &Visit, name: &str, code: &str, new: bool, posted: &Posted) -> Answer {
    let version = posted.version()?;
    let mut input = posted.input();
    input.0.retain(|(n, _)| n != "code");
    let put = criteria::put_criterion(visit.app(), visit.actor(), name, version, code, &input);
    match put.await {
        Ok(_) => Ok(go_done(visit.locale, &base(name), "criteria-saved")),
        Err(error) => {
            let (status, version) = retry(&error, version);
            let known = (!new).then_some(code);
            if new {
                let code = Value::Text(code.to_owned());
                input.0.push(("code".to_owned(), code));
            }
            let form = visit.faulty_form(&input, error)?;
            Ok(show(
                status,
                &body(visit, name, known, form, version).await?,
            ))
        }
    }
}

pub(super) async fn retire(
    visit: Visit,
    Path((name, code)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let version = posted.version()?;
    criteria::retire_criterion(visit.app(), visit.actor(), &name, version, &code).await?;
    Ok(go_done(visit.locale, &base(&name), "criteria-saved"))
}

pub(super) async fn restore(
    visit: Visit,
    Path((name, code)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let version = posted.version()?;
    criteria::restore_criterion(visit.app(), visit.actor(), &name, version, &code).await?;
    Ok(go_done(visit.locale, &base(&name), "criteria-saved"))
}

async fn body(
    visit: &Visit,
    name: &str,
    code: Option<&str>,
    form: Form,
    version: i32,
) -> Result<CriterionForm, AppError> {
    let t = visit.t;
    let title = code.map_or_else(
        || t.versions_criterion_new(),
        |c| t.versions_criterion_title(c),
    );
    let mut page = visit.page(title, Nav::Criteria);
    page.faulty = form.is_faulty();
    let base = page.href(&base(name));
    let layer =
        |&l: &Layer| Choice::new(l.code(), labels::layer(t, l)).hint(labels::about_layer(t, l));
    let language = |&l: &Locale| Choice::new(l.code(), labels::language_name(t, l));
    let rule = |&r: &AutomaticRule| Choice::new(r.code(), labels::automatic_rule(t, r));
    Ok(CriterionForm {
        action: match code {
            Some(code) => format!("{base}/criterion/{code}"),
            None => format!("{base}/add"),
        },
        is_new: code.is_none(),
        layers: Layer::ALL.iter().map(layer).collect(),
        languages: Locale::ALL.iter().map(language).collect(),
        documents: visit.choices("required-documents").await?,
        rules: AutomaticRule::ALL.iter().map(rule).collect(),
        name: name.to_owned(),
        version,
        base,
        form,
        page,
    })
}
