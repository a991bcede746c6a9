//! Data: files, API, lists, and counts side by side.

use crate::{
    kit::*,
    lists::{self, SourcePart},
};
use parvis_app::reference::{self, CountComparison, ReportedCount};
use parvis_i18n::Texts;

#[derive(Template)]
#[template(path = "public/data.html")]
struct Data {
    page: Page,
    counts: Vec<Count>,
    lists: Vec<(String, String, String)>,
}

struct Count {
    measure: String,
    own: String,
    reported: Vec<Reported>,
}

struct Reported {
    number: String,
    date: String,
    basis: String,
    source: Vec<SourcePart>,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let t = visit.t;
    let page = visit.page(t.data_title(), Nav::Data);
    let counts = reference::count_comparison(visit.app()).await?;
    let names = reference::code_lists(visit.app()).await?;
    let lists = names
        .iter()
        .map(|(name, length)| {
            let href = page.href(&format!("/data/lists/{name}"));
            (href, list_title(t, name), t.data_list_entries(*length))
        })
        .collect();
    Ok(ok(&Data {
        counts: counts.iter().map(|c| count(t, c)).collect(),
        lists,
        page,
    }))
}

fn count(t: &Texts, it: &CountComparison) -> Count {
    let own = it
        .counted
        .map(|n| labels::number(t, i64::try_from(n).unwrap_or(i64::MAX)));
    Count {
        measure: labels::measure(t, &it.measure),
        own: own.unwrap_or_else(|| t.data_counts_not()),
        reported: it.reported.iter().map(|r| reported(t, r)).collect(),
    }
}

fn reported(t: &Texts, it: &ReportedCount) -> Reported {
    Reported {
        number: labels::qualified(t, &it.qualifier, it.value),
        date: match it.as_of {
            Some(date) => labels::partial_date(t, date),
            None => it.as_of_note.clone(),
        },
        basis: lists::basis(t, &it.basis),
        source: lists::source_parts(t, &it.source),
    }
}

/// The title of a code list; its name for one that is not known here.
pub(super) fn list_title(t: &Texts, name: &str) -> String {
    match name {
        "countries" => t.list_countries(),
        "cso-categories" => t.list_cso_categories(),
        "themes" => t.list_themes(),
        "levels" => t.list_levels(),
        "required-documents" => t.list_required_documents(),
        "cooperation-types" => t.list_cooperation_types(),
        "policy-documents" => t.list_policy_documents(),
        "regions" => t.list_regions(),
        "offices" => t.list_offices(),
        "units" => t.list_units(),
        "m49-areas" => t.list_m49_areas(),
        "partnership-topics" => t.list_partnership_topics(),
        "competences" => t.list_competences(),
        "unit-relations" => t.list_unit_relations(),
        "analogous-regimes" => t.list_analogous_regimes(),
        "workflow" => t.list_workflow(),
        other => other.to_owned(),
    }
}
