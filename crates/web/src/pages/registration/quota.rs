//! Trying a rule of seats, and setting it.

use super::seats::{facts, group, group_words, rule_lines};
use crate::{
    kit::*,
    pages::{consultation::title, staff::retry},
};
use parvis_app::registrations::{self, Figures, Simulation};
use parvis_domain::consultation::SeatOrder;

#[derive(Template)]
#[template(path = "registration/quota.html")]
struct Quota {
    page: Page,
    form: Form,
    base: String,
    name: String,
    version: i32,
    rule: Vec<String>,
    orders: Vec<Choice>,
    tried: bool,
    lines: Vec<(String, Vec<String>)>,
    can_set: bool,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    let posted = asked.input();
    let input = lines_of(posted);
    match registrations::simulate(visit.app(), visit.actor(), &code, &input).await {
        Ok(tried) => {
            let shown = if input.0.is_empty() {
                registrations::rule_to_input(&tried.present)
            } else {
                input
            };
            let form = visit.form(&shown);
            page(&visit, &code, tried, form, StatusCode::OK).await
        }
        Err(error @ AppError::Invalid(_)) => again_with(&visit, &code, &input, error).await,
        Err(other) => Err(other.into()),
    }
}

/// The box has a reservation on each line.
fn lines_of(mut input: Input) -> Input {
    use parvis_app::input::Value;
    for (name, value) in &mut input.0 {
        if name == "reserved"
            && let Value::Text(text) = value
        {
            let lines = text.lines().map(str::trim).filter(|l| !l.is_empty());
            *value = Value::List(lines.map(|l| Value::Text(l.to_owned())).collect());
        }
    }
    input
}

async fn again_with(visit: &Visit, code: &str, input: &Input, error: AppError) -> Answer {
    let (status, _) = retry(&error, 0);
    let form = visit.faulty_form(input, error)?;
    let none = Input::default();
    let present = registrations::simulate(visit.app(), visit.actor(), code, &none).await?;
    page(visit, code, present, form, status).await
}

pub(super) async fn post(visit: Visit, Path(code): Path<String>, posted: Posted) -> Answer {
    let input = posted.with_lines(&["reserved"]);
    let version = posted.version()?;
    match registrations::set_quota(visit.app(), visit.actor(), &code, version, &input).await {
        Ok(_) => {
            let path = format!("/staff/consultations/{code}/quota");
            Ok(go_done(visit.locale, &path, "quota-set"))
        }
        Err(error) => again_with(&visit, &code, &input, error).await,
    }
}

async fn page(visit: &Visit, code: &str, of: Simulation, form: Form, status: StatusCode) -> Answer {
    let t = visit.t;
    let mut page = visit.page(t.registration_quota_title(), Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let words = group_words(visit).await?;
    let columns: Vec<&Figures> = [Some(&of.figures), of.kept.as_ref(), of.fresh.as_ref()]
        .into_iter()
        .flatten()
        .collect();
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for (i, (name, _)) in facts(visit, &of.figures).into_iter().enumerate() {
        let numbers = columns.iter().map(|f| facts(visit, f)[i].1.to_string());
        lines.push((name, numbers.collect()));
    }
    for (of_figures, words) in [
        (
            (|f: &Figures| f.regions.clone()) as fn(&Figures) -> _,
            &words[0],
        ),
        (|f: &Figures| f.categories.clone(), &words[1]),
    ] {
        let each: Vec<std::collections::BTreeMap<String, usize>> =
            columns.iter().map(|f| of_figures(f)).collect();
        let mut codes: Vec<&String> = each.iter().flat_map(|m| m.keys()).collect();
        codes.sort_unstable();
        codes.dedup();
        for code in codes {
            let numbers = each.iter().map(|m| m.get(code).copied().unwrap_or(0));
            let numbers = numbers.map(|n| n.to_string()).collect();
            lines.push((group(visit, words, code), numbers));
        }
    }
    let order = |&o: &SeatOrder| Choice::new(o.code(), labels::seat_order(t, o));
    let body = Quota {
        base: page.href(&format!("/staff/consultations/{code}")),
        name: title(&of.it, visit.locale),
        version: of.it.version,
        rule: rule_lines(visit, &of.present, of.was_set, &words),
        orders: SeatOrder::ALL.iter().map(order).collect(),
        tried: of.tried.is_some(),
        lines,
        can_set: of.it.changeable().is_ok() && may(visit.actor(), Action::SetQuota, On::Nothing),
        form,
        page,
    };
    Ok(show(status, &body))
}
