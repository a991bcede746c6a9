//! The inquiries of all organizations, for staff.

use super::of_organization::state_class;
use crate::{components::Pager, kit::*};
use parvis_app::{
    focal_points::{self, Known},
    inquiries::{self, InquiryRow, PAGE_SIZE},
};
use parvis_domain::{inquiry::InquiryState, text::fold};
use parvis_interchange::{Dialect, inquiries_csv};

#[derive(Template)]
#[template(path = "inquiry/list.html")]
struct List {
    page: Page,
    form: Form,
    states: Vec<Choice>,
    units: Vec<Choice>,
    ticks: Vec<(&'static str, String, Vec<Choice>)>,
    count: String,
    rows: Vec<Row>,
    csv: String,
    address: String,
    number: u64,
    pages: u64,
}

struct Row {
    href: String,
    reference: String,
    subject: String,
    subject_lang: &'static str,
    organization: String,
    lang: String,
    state: String,
    class: &'static str,
    overdue: bool,
    with: String,
    due: String,
}

impl List {
    fn pager(&self) -> Pager<'_> {
        Pager {
            t: self.page.t,
            address: self.address.as_str().into(),
            page: self.number,
            pages: self.pages,
        }
    }
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let t = visit.t;
    let input = asked.input();
    let app = visit.app();
    let (found, form) = match inquiries::list(app, visit.actor(), &input).await {
        Ok(found) => (found, visit.form(&input)),
        Err(error @ AppError::Invalid(_)) => {
            let form = visit.faulty_form(&input, error)?;
            let all = inquiries::list(app, visit.actor(), &Input::default()).await?;
            (all, form)
        }
        Err(other) => return Err(other.into()),
    };
    let (found, number) = found;
    let mut page = visit.page(t.inquiry_staff_title(), Nav::Inquiries);
    page.faulty = form.is_faulty();
    let known = focal_points::known(app).await?;
    let query = kept(&asked, form.is_faulty());
    let status = if form.is_faulty() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let total = usize::try_from(found.total).unwrap_or(usize::MAX);
    let body = List {
        states: InquiryState::ALL
            .iter()
            .map(|&s| Choice::new(s.code(), labels::inquiry_state(t, s)))
            .collect(),
        units: units(&visit, &known),
        ticks: vec![
            tick("overdue", t.inquiry_overdue()),
            tick("unrouted", t.inquiry_unrouted()),
            tick("mine", t.inquiry_mine()),
        ],
        count: t.inquiry_count(total),
        rows: found
            .items
            .iter()
            .map(|r| row(&visit, &page, &known, r))
            .collect(),
        csv: page.href(&format!("/staff/inquiries.csv?{query}")),
        address: page.href(&format!("/staff/inquiries?{query}&page=")),
        pages: found.total.div_ceil(PAGE_SIZE),
        number,
        form,
        page,
    };
    Ok(show(status, &body))
}

fn tick(name: &'static str, label: String) -> (&'static str, String, Vec<Choice>) {
    let choice = vec![Choice::new("true", &label)];
    (name, label, choice)
}

/// The filters of the address, without the page.
fn kept(asked: &Asked, faulty: bool) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    let pairs = asked.0.iter();
    for (name, value) in pairs.filter(|(n, v)| !v.is_empty() && n != "page" && !n.starts_with('_'))
    {
        if !faulty {
            query.append_pair(name, value);
        }
    }
    query.finish()
}

fn units(visit: &Visit, known: &Known) -> Vec<Choice> {
    let all = known.holders.iter();
    let mut units: Vec<Choice> = all
        .map(|(code, entry)| Choice::new(code, labels::unit_name(entry, visit.locale)))
        .collect();
    units.sort_by_cached_key(|c| fold(&c.label));
    units
}

fn row(visit: &Visit, page: &Page, known: &Known, it: &InquiryRow) -> Row {
    let t = visit.t;
    let inquiry = &it.inquiry;
    let holder = known.holders.get(&inquiry.holder);
    let holder = holder.map_or_else(
        || inquiry.holder.clone(),
        |e| match e.attribute("abbr") {
            "" => labels::words(e, visit.locale),
            abbr => abbr.to_owned(),
        },
    );
    Row {
        href: page.href(&format!("/inquiries/{}", inquiry.id)),
        reference: inquiry.reference.clone(),
        subject: inquiry.subject.clone(),
        subject_lang: inquiry.language.code(),
        organization: it.organization_name.clone(),
        lang: it.organization_name_language.clone().unwrap_or_default(),
        state: labels::inquiry_state(t, inquiry.state),
        class: state_class(inquiry.state),
        overdue: inquiry.is_overdue(visit.app().clock.today()),
        with: match &it.officer_name {
            Some(name) => format!("{holder} · {name}"),
            None => holder,
        },
        due: labels::day(t, inquiry.due_on),
    }
}

pub(super) async fn csv(visit: Visit, asked: Asked) -> Answer {
    let all = inquiries::list_all(visit.app(), visit.actor(), &asked.input()).await?;
    let today = visit.app().clock.today();
    let bytes = inquiries_csv(&all, today, Dialect::Spreadsheet(visit.locale));
    let name = format!("parvis-inquiries-{today}.csv");
    Ok(file(
        "text/csv; charset=utf-8; header=present",
        &name,
        bytes,
    ))
}
