//! Settings of the procedure: what IOM's rules do not settle, or what we could
//! not read. Each has a safe default, a range, and the basis of the default,
//! which is shown wherever the value is. To add one: a line in [`Setting`], its
//! [`SettingRule`], and its two texts in `procedure.ftl`.

mod setting;

pub use setting::{Procedure, SetValue, Setting, SettingBasis, SettingRule, Unit};
