//! A segment: conditions, count, sample, who gets no mail and why.

use crate::kit::*;
use parvis_app::{
    input::Value,
    segments::{self, Selection},
};
use parvis_domain::{
    organization::{Level, Visibility},
    segment::{PastDialogue, Segment, SegmentStatus},
    text::Locale,
};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "segment/edit.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    remove: Option<String>,
    id: String,
    version: i32,
    can_manage: bool,
    lists: Lists,
    count: Option<Count>,
}

struct Lists {
    statuses: Vec<Choice>,
    regions: Vec<Choice>,
    countries: Vec<Choice>,
    themes: Vec<Choice>,
    categories: Vec<Choice>,
    levels: Vec<Choice>,
    languages: Vec<Choice>,
    visibilities: Vec<Choice>,
    past: Vec<Choice>,
}

/// What the count says.
pub(crate) struct Count {
    /// In one sentence.
    pub line: String,
    /// Reasons and numbers.
    pub excluded: Vec<(String, String)>,
    /// Names with their pages.
    pub sample: Vec<(String, String)>,
}

/// A selection in words.
pub(crate) fn counted(visit: &Visit, page: &Page, of: &Selection) -> Count {
    let t = visit.t;
    Count {
        line: format!(
            "{} {}",
            t.segment_counted_selected(of.selected),
            t.segment_counted_recipients(of.recipients)
        ),
        excluded: of
            .excluded
            .iter()
            .map(|(why, n)| (labels::exclusion(t, *why), n.to_string()))
            .collect(),
        sample: of
            .sample
            .iter()
            .map(|(id, name)| (page.href(&format!("/organizations/{id}")), name.clone()))
            .collect(),
    }
}

/// Reads the identity of a segment; what is none names nothing.
pub(crate) fn segment_id(text: &str) -> Result<Uuid, AppError> {
    Uuid::parse_str(text).map_err(|_| AppError::NotFound)
}

async fn lists(visit: &Visit) -> Result<Lists, AppError> {
    let t = visit.t;
    let statuses = SegmentStatus::ALL.iter();
    let levels = Level::ALL.iter();
    let visibilities = Visibility::ALL.iter();
    Ok(Lists {
        statuses: statuses
            .map(|s| Choice::new(s.code(), labels::segment_status(t, *s)))
            .collect(),
        regions: visit.choices("regions").await?,
        countries: visit.choices("countries").await?,
        themes: visit.choices("themes").await?,
        categories: visit.choices("cso-categories").await?,
        levels: levels
            .map(|l| Choice::new(l.code(), labels::level(t, *l)))
            .collect(),
        languages: Locale::ALL
            .iter()
            .map(|l| Choice::new(l.code(), labels::language_name(t, *l)))
            .collect(),
        visibilities: visibilities
            .map(|v| Choice::new(v.code(), labels::visibility(t, *v)))
            .collect(),
        past: PastDialogue::ALL
            .iter()
            .map(|p| Choice::new(p.code(), labels::past_dialogue(t, *p)))
            .collect(),
    })
}

async fn body(
    visit: &Visit,
    known: Option<(&Segment, i32)>,
    form: Form,
    count: Option<Selection>,
) -> Result<Edit, AppError> {
    let t = visit.t;
    let title = known.map_or_else(|| t.segment_new_title(), |(s, _)| s.name.clone());
    let mut page = visit.page(title, Nav::Segments);
    page.faulty = form.is_faulty();
    let can_manage = may(visit.actor(), Action::ManageSegments, On::Nothing);
    let path = known.map_or_else(|| "new".to_owned(), |(s, _)| s.id.to_string());
    let action = page.href(&format!("/staff/segments/{path}"));
    Ok(Edit {
        remove: known
            .filter(|_| can_manage)
            .map(|_| format!("{action}/remove")),
        id: known.map(|(s, _)| s.id.to_string()).unwrap_or_default(),
        version: known.map_or(0, |(_, version)| version),
        count: count.as_ref().map(|c| counted(visit, &page, c)),
        lists: lists(visit).await?,
        can_manage,
        action,
        form,
        page,
    })
}

fn filled(of: &Segment) -> Input {
    let mut input = segments::to_input(&of.conditions);
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    input.0.push(text("name", &of.name));
    input.0.push(text("note", &of.note));
    input
}

pub(super) async fn new(visit: Visit) -> Answer {
    authorize(visit.actor(), Action::ManageSegments, On::Nothing)?;
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, None, form, None).await?))
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let (app, actor) = (visit.app(), visit.actor());
    authorize(actor, Action::ViewSegments, On::Nothing)?;
    let of = segments::get(app, actor, segment_id(&id)?).await?;
    let count = segments::selection(app, actor, &of.conditions).await?;
    let form = visit.form(&filled(&of));
    Ok(ok(&body(
        &visit,
        Some((&of, of.version)),
        form,
        Some(count),
    )
    .await?))
}

/// The segment whose page the form stands on, if it is kept already.
async fn known(visit: &Visit, posted: &Posted) -> Result<Option<(Segment, i32)>, AppError> {
    let id = posted.value("_segment");
    if id.is_empty() {
        return Ok(None);
    }
    let of = segments::get(visit.app(), visit.actor(), segment_id(id)?).await?;
    let version = posted.version()?;
    Ok(Some((of, version)))
}

/// Counts what stands in the form; nothing is kept.
pub(super) async fn count(visit: Visit, posted: Posted) -> Answer {
    authorize(visit.actor(), Action::ViewSegments, On::Nothing)?;
    let known = known(&visit, &posted).await?;
    let known = known.as_ref().map(|(s, version)| (s, *version));
    let input = posted.input();
    match segments::count(visit.app(), visit.actor(), &input).await {
        Ok(selection) => {
            let form = visit.form(&input);
            Ok(ok(&body(&visit, known, form, Some(selection)).await?))
        }
        Err(error) => {
            let form = visit.faulty_form_called(
                &input,
                error,
                &[("note", visit.t.segment_field_note())],
            )?;
            Ok(again(&body(&visit, known, form, None).await?))
        }
    }
}

pub(super) async fn add(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match segments::add(visit.app(), visit.actor(), &input).await {
        Ok(of) => Ok(go_done(
            visit.locale,
            &format!("/staff/segments/{}", of.id),
            "segment-kept",
        )),
        Err(error) => {
            let form = visit.faulty_form_called(
                &input,
                error,
                &[("note", visit.t.segment_field_note())],
            )?;
            Ok(again(&body(&visit, None, form, None).await?))
        }
    }
}

pub(super) async fn change(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let (app, actor) = (visit.app(), visit.actor());
    authorize(actor, Action::ManageSegments, On::Nothing)?;
    let of = segments::get(app, actor, segment_id(&id)?).await?;
    let (input, version) = (posted.input(), posted.version()?);
    match segments::change(app, actor, of.id, version, &input).await {
        Ok(_) => Ok(go_done(
            visit.locale,
            &format!("/staff/segments/{id}"),
            "segment-kept",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let version = match error {
                AppError::Stale { current } => current,
                _ => version,
            };
            let form = visit.faulty_form_called(
                &input,
                error,
                &[("note", visit.t.segment_field_note())],
            )?;
            Ok(show(
                status,
                &body(&visit, Some((&of, version)), form, None).await?,
            ))
        }
    }
}

pub(super) async fn remove(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let (app, actor) = (visit.app(), visit.actor());
    authorize(actor, Action::ManageSegments, On::Nothing)?;
    segments::remove(app, actor, segment_id(&id)?, posted.version()?).await?;
    Ok(go_done(visit.locale, "/staff/segments", "segment-removed"))
}
