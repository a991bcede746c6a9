//! The form of an organization's entry, for entering and for changing it.

use crate::kit::*;
use parvis_app::input::Value;
use parvis_domain::organization::{Level, Visibility};

#[derive(Template)]
#[template(path = "applicant/organization_form.html")]
pub(super) struct OrganizationForm {
    pub(super) page: Page,
    pub(super) form: Form,
    pub(super) action: String,
    pub(super) button: String,
    pub(super) version: String,
    pub(super) lists: Lists,
}

/// What can be chosen.
pub(super) struct Lists {
    categories: Vec<Choice>,
    countries: Vec<Choice>,
    themes: Vec<Choice>,
    levels: Vec<Choice>,
    visibilities: Vec<Choice>,
    publish: Vec<Choice>,
}

impl Lists {
    pub(super) async fn load(visit: &Visit) -> Result<Self, AppError> {
        let t = visit.t;
        let level =
            |&l: &Level| Choice::new(l.code(), labels::level(t, l)).hint(labels::level_hint(t, l));
        let visibility = |&v: &Visibility| {
            Choice::new(v.code(), labels::visibility(t, v)).hint(labels::visibility_hint(t, v))
        };
        Ok(Self {
            categories: visit.choices("cso-categories").await?,
            countries: visit.choices("countries").await?,
            themes: visit.choices("themes").await?,
            levels: Level::ALL.iter().map(level).collect(),
            visibilities: Visibility::ALL.iter().map(visibility).collect(),
            publish: vec![Choice::new("true", t.organization_role_address_public())],
        })
    }
}

/// What was posted, with the lists of names taken apart: the form has one box
/// with a name on each line.
pub(super) fn read(posted: &Posted) -> Input {
    let mut input = posted.input();
    for (name, value) in &mut input.0 {
        if ["former_names", "other_names"].contains(&name.as_str())
            && let Value::Text(text) = value
        {
            let lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
            *value = Value::List(lines.map(|l| Value::Text(l.to_owned())).collect());
        }
    }
    input
}
