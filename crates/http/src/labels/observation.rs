//! Labels of observations.

use parvis_domain::observation::{Category, Level};
use parvis_i18n::Texts;

/// What an observation is about.
#[must_use]
pub fn observation_category(t: &Texts, it: Category) -> String {
    match it {
        Category::Reputational => t.observation_category_reputational(),
        Category::Financial => t.observation_category_financial(),
        Category::Operational => t.observation_category_operational(),
        Category::Compliance => t.observation_category_compliance(),
        Category::Sea => t.observation_category_sea(),
        Category::Safeguarding => t.observation_category_safeguarding(),
        Category::Other => t.observation_category_other(),
        Category::Screening => t.observation_category_screening(),
    }
}

/// How grave it is.
#[must_use]
pub fn observation_level(t: &Texts, it: Level) -> String {
    match it {
        Level::Observation => t.observation_level_observation(),
        Level::Risk => t.observation_level_risk(),
        Level::Escalated => t.observation_level_escalated(),
        Level::Serious => t.observation_level_serious(),
    }
}
