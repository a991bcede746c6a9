//! An approver changes a setting of the procedure.

use crate::kit::*;
use parvis_app::{input::Value, procedure};
use parvis_domain::procedure::Setting;

#[derive(Template)]
#[template(path = "staff/setting.html")]
struct SettingForm {
    page: Page,
    form: Form,
    action: String,
    version: i32,
    label: String,
    why: String,
    range: String,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Answer {
    authorize(visit.actor(), Action::ChangeSetting, On::Nothing)?;
    let setting = procedure::setting(&code)?;
    let set = procedure::procedure(visit.app()).await?;
    let value = Value::Number(set.value(setting).to_string());
    let form = visit.form(&Input(vec![("value".into(), value)]));
    Ok(ok(&body(&visit, setting, form, set.version(setting))))
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let setting = procedure::setting(&code)?;
    let input = posted.input();
    let version = posted.version()?;
    let changed =
        procedure::change_setting(visit.app(), visit.actor(), setting, version, &input).await;
    match changed {
        Ok(_) => Ok(go_done(visit.locale, "/procedure", "setting")),
        Err(error) => {
            let (status, version) = super::acts::retry(&error, version);
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, setting, form, version)))
        }
    }
}

fn body(visit: &Visit, setting: Setting, form: Form, version: i32) -> SettingForm {
    let t = visit.t;
    let mut page = visit.page(t.procedure_form_title(), Nav::Apply);
    page.faulty = form.is_faulty();
    let rule = setting.rule();
    let [min, max, default] = [rule.min, rule.max, rule.default].map(|v| v.to_string());
    let (label, why) = labels::setting(t, setting);
    SettingForm {
        action: page.href(&format!("/staff/settings/{setting}")),
        range: t.procedure_range(min, max, default),
        label,
        why,
        version,
        form,
        page,
    }
}
