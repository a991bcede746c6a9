//! A version of the criteria.

use crate::{
    kit::*,
    lists::{self, SourcePart},
};
use parvis_app::reference;
use parvis_domain::criteria::{CriteriaSet, Criterion, Layer, TextStatus};

#[derive(Template)]
#[template(path = "public/criteria.html")]
struct CriteriaPage {
    page: Page,
    title: String,
    version: String,
    unofficial: bool,
    note: String,
    criteria: Vec<Row>,
    layers: Vec<(String, String)>,
}

struct Row {
    code: String,
    text: String,
    foreign: Option<String>,
    layer: String,
    layer_class: &'static str,
    about: String,
    analogous: bool,
    evidence: String,
    basis: String,
    source: Vec<SourcePart>,
    text_status: String,
}

pub(super) async fn in_force(visit: Visit) -> Answer {
    let set = reference::criteria_set(visit.app(), None).await?;
    Ok(ok(&body(&visit, &set)))
}

pub(super) async fn version(visit: Visit, Path(version): Path<String>) -> Answer {
    let set = reference::criteria_set(visit.app(), Some(&version)).await?;
    Ok(ok(&body(&visit, &set)))
}

fn body(visit: &Visit, set: &CriteriaSet) -> CriteriaPage {
    let t = visit.t;
    let title = set.title.best(visit.locale).map_or("", |(text, _)| text);
    let date = labels::day(t, set.in_force_from);
    CriteriaPage {
        page: visit.page(t.criteria_title(), Nav::Apply),
        title: title.to_owned(),
        version: t.criteria_version(&set.version, date),
        unofficial: set.text_status == TextStatus::OfficialTextNotEntered,
        note: set.note.clone(),
        criteria: set.criteria.iter().map(|c| row(visit, c)).collect(),
        layers: Layer::ALL
            .iter()
            .map(|&l| (labels::layer(t, l), labels::about_layer(t, l)))
            .collect(),
    }
}

fn row(visit: &Visit, criterion: &Criterion) -> Row {
    let t = visit.t;
    let (text, language) = criterion
        .text
        .best(visit.locale)
        .unwrap_or((&criterion.code, visit.locale));
    let evidence = criterion.evidence.best(visit.locale).map_or("", |(e, _)| e);
    Row {
        code: criterion.code.clone(),
        text: text.to_owned(),
        foreign: (language != visit.locale)
            .then(|| t.common_not_translated(labels::language_name(t, language))),
        layer: labels::layer(t, criterion.layer),
        layer_class: layer_class(criterion.layer),
        about: labels::about_layer(t, criterion.layer),
        analogous: criterion.layer == Layer::Analogous,
        evidence: evidence.to_owned(),
        basis: lists::basis(t, &criterion.basis),
        source: lists::source_parts(&criterion.source),
        text_status: criterion.text_status.clone(),
    }
}

/// The colour of a layer's tag; an analogous rule never looks like IOM's.
pub(crate) fn layer_class(layer: Layer) -> &'static str {
    match layer {
        Layer::Binding => "govuk-tag--blue",
        Layer::Supporting => "govuk-tag--turquoise",
        Layer::Analogous => "govuk-tag--yellow",
        Layer::Procedure => "govuk-tag--grey",
    }
}
