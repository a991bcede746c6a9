//! The settings of the procedure: read by everybody, set by an approver.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::AppError,
    input::{Field, Input, Kind, Reader, required},
    policy::{Action, On, authorize},
    ports::ProcedureReads,
};
use parvis_domain::procedure::{Procedure, SetValue, Setting};

/// The fields of a setting.
pub const SETTING_FIELDS: &[Field] = &[
    required("value", Kind::Number, 10),
    required("reason", Kind::Text, 2000),
];

/// The settings in force.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn procedure(app: &App) -> Result<Procedure, AppError> {
    ProcedureReads::procedure(app.store.reads()).await
}

/// The setting of this code.
///
/// # Errors
/// [`AppError::NotFound`].
pub fn setting(code: &str) -> Result<Setting, AppError> {
    Setting::from_code(code).ok_or(AppError::NotFound)
}

/// Sets a value. `version` is the one that the person saw: 0 while the default
/// holds.
///
/// # Errors
/// Faults: a value outside the range; [`AppError::Stale`]; [`AppError::Denied`].
pub async fn change_setting(
    app: &App,
    actor: &Actor,
    setting: Setting,
    version: i32,
    input: &Input,
) -> Result<Procedure, AppError> {
    let permit = authorize(actor, Action::ChangeSetting, On::Nothing)?;
    let rule = setting.rule();
    let mut r = Reader::new(input, SETTING_FIELDS);
    let value = r.number("value", rule.min, rule.max);
    let reason = r.text("reason").unwrap_or_default();
    r.faults.or(())?;
    let now = app.clock.now();
    let mut tx = app.store.begin(permit).await?;
    let before = tx.procedure().await?;
    let current = before.version(setting);
    if current != version {
        return Err(AppError::Stale { current });
    }
    let set = SetValue {
        value: value.unwrap_or(rule.default),
        reason,
        version: current + 1,
    };
    tx.set(setting, &set, now).await?;
    let happened = Happened::new(now, Subject::Setting(setting))
        .with("before", before.value(setting).to_string())
        .with("after", set.value.to_string())
        .with("reason", set.reason);
    tx.commit(happened).await?;
    procedure(app).await
}
