//! The segments, each with what it asks in words.

use crate::{kit::*, lists::Words};
use parvis_app::segments;
use parvis_domain::segment::Conditions;

#[derive(Template)]
#[template(path = "segment/list.html")]
struct List {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    name: String,
    note: String,
    asks: Vec<String>,
}

/// The words of the code lists that conditions name.
pub(super) struct Lexicon {
    regions: Words,
    countries: Words,
    themes: Words,
    categories: Words,
}

impl Lexicon {
    pub(super) async fn load(visit: &Visit) -> Result<Self, AppError> {
        Ok(Self {
            regions: visit.words("regions").await?,
            countries: visit.words("countries").await?,
            themes: visit.words("themes").await?,
            categories: visit.words("cso-categories").await?,
        })
    }

    /// One line for each condition.
    pub(super) fn lines(&self, visit: &Visit, of: &Conditions) -> Vec<String> {
        let t = visit.t;
        let mut lines = Vec::new();
        let mut line = |label: String, values: Vec<String>| {
            if !values.is_empty() {
                lines.push(t.segment_line(label, values.join(", ")));
            }
        };
        let statuses = of.statuses.iter();
        line(
            t.segment_field_statuses(),
            statuses.map(|s| labels::segment_status(t, *s)).collect(),
        );
        line(t.segment_field_regions(), self.regions.of_all(&of.regions));
        line(
            t.segment_field_countries(),
            self.countries.of_all(&of.countries),
        );
        let themes = match of.all_themes && of.themes.len() > 1 {
            true => t.segment_line_all_themes(),
            false => t.field_themes(),
        };
        line(themes, self.themes.of_all(&of.themes));
        line(
            t.segment_field_categories(),
            self.categories.of_all(&of.categories),
        );
        let levels = of.levels.iter();
        line(
            t.segment_field_levels(),
            levels.map(|l| labels::level(t, *l)).collect(),
        );
        let languages = of.languages.iter();
        line(
            t.segment_field_mail_languages(),
            languages.map(|l| labels::language_name(t, *l)).collect(),
        );
        let visibilities = of.visibilities.iter();
        line(
            t.segment_field_visibilities(),
            visibilities.map(|v| labels::visibility(t, *v)).collect(),
        );
        if of.by_activity {
            lines.push(t.segment_field_by_activity());
        }
        if of.is_empty() {
            lines.push(t.segment_asks_nothing());
        }
        lines
    }
}

pub(super) async fn get(visit: Visit) -> Answer {
    let all = segments::list(visit.app(), visit.actor()).await?;
    let lexicon = Lexicon::load(&visit).await?;
    let page = visit.page(visit.t.segment_title(), Nav::Segments);
    let rows = all.iter().map(|s| Row {
        href: page.href(&format!("/staff/segments/{}", s.id)),
        name: s.name.clone(),
        note: s.note.clone(),
        asks: lexicon.lines(&visit, &s.conditions),
    });
    Ok(ok(&List {
        rows: rows.collect(),
        page,
    }))
}
