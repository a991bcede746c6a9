//! An approver changes a setting.

use super::dto::{Setting, SettingInput};
use crate::{
    answer,
    asking::{Asking, At},
    body::JsonBody,
    problem::Answer,
    v1::if_match::IfMatch,
};
use axum::http::StatusCode;
use parvis_app::procedure;

/// Changes a setting of the procedure; the reason is kept and shown.
#[utoipa::path(
    put, path = "/settings/{code}", tag = "Reference",
    params(("code" = String, Path, description = "Code of the setting."), IfMatch),
    request_body(content = SettingInput, example = json!({
        "value": 45, "reason": "Answers come by post from several countries."
    })),
    responses((status = 200, description = "Changed.", body = Setting)),
    extensions(("x-permission" = json!("change_setting"))),
)]
pub(crate) async fn change_setting(asking: Asking, At(code): At<String>, body: JsonBody) -> Answer {
    let setting = procedure::setting(&code)?;
    let version = asking.version()?;
    let set = procedure::change_setting(asking.app(), &asking.actor, setting, version, &body.input)
        .await?;
    let changed = Setting::of(&set, setting, asking.locale());
    Ok(answer::json(StatusCode::OK, &changed))
}
