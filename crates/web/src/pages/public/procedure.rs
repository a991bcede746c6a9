//! The settings of the procedure: what IOM's rules leave open, with the basis
//! of each default.

use crate::kit::*;
use parvis_app::procedure;
use parvis_domain::procedure::{Procedure, Setting};

#[derive(Template)]
#[template(path = "public/procedure.html")]
struct Settings {
    page: Page,
    rows: Vec<Row>,
    can_change: bool,
}

struct Row {
    code: &'static str,
    label: String,
    why: String,
    value: String,
    /// The reason of a value that was set, and the default that it replaced.
    set: Option<(String, String)>,
    basis: String,
    source: &'static str,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let set = procedure::procedure(visit.app()).await?;
    let rows = Setting::ALL.iter().map(|&s| row(&visit, &set, s)).collect();
    Ok(ok(&Settings {
        rows,
        can_change: may(visit.actor(), Action::ChangeSetting, On::Nothing),
        page: visit.page(visit.t.procedure_title(), Nav::Apply),
    }))
}

fn row(visit: &Visit, set: &Procedure, setting: Setting) -> Row {
    let t = visit.t;
    let rule = setting.rule();
    let (label, why) = labels::setting(t, setting);
    let default = labels::in_unit(t, rule.unit, rule.default);
    Row {
        code: setting.code(),
        label,
        why,
        value: labels::in_unit(t, rule.unit, set.value(setting)),
        set: set.set(setting).map(|s| {
            (
                t.procedure_set_because(s.reason.as_str()),
                t.procedure_default(default),
            )
        }),
        basis: labels::setting_basis(t, rule.basis),
        source: rule.source,
    }
}
