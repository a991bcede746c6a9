//! "Whom do I contact for … in …?"

use crate::{
    kit::*,
    lists::{self, SourcePart},
};
use parvis_app::{
    faults::Faults,
    focal_points::{self, Contact, ContactAnswer, Said, TOPIC_LISTS},
};
use parvis_domain::{
    routing::{ReasonKind, Standing},
    text::fold,
};

#[derive(Template)]
#[template(path = "contacts/find.html")]
struct Find {
    page: Page,
    form: Form,
    topics: Vec<Choice>,
    countries: Vec<Choice>,
    answer: Option<Found>,
    ask: String,
    json: String,
}

struct Found {
    heading: String,
    contacts: Vec<ContactRow>,
}

/// Somebody to contact, as shown here and where an inquiry is routed.
pub(crate) struct ContactRow {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) kind: String,
    pub(crate) standing: Option<String>,
    pub(crate) period: String,
    pub(crate) mail: String,
    pub(crate) address: String,
    pub(crate) reasons: Vec<ReasonRow>,
}

pub(crate) struct ReasonRow {
    pub(crate) text: String,
    pub(crate) proposal: bool,
    pub(crate) basis: String,
    pub(crate) source: Vec<SourcePart>,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let t = visit.t;
    let input = asked.input();
    let (answer, faults) = match focal_points::contact(visit.app(), &input).await {
        Ok(answer) => (Some(answer), Faults::default()),
        Err(AppError::Invalid(faults)) => (None, faults),
        Err(other) => return Err(other.into()),
    };
    let mut page = visit.page(t.contacts_title(), Nav::Contacts);
    page.faulty = !faults.is_empty();
    let mut topics = Vec::new();
    for list in TOPIC_LISTS {
        topics.extend(visit.choices(list).await?);
    }
    topics.sort_by_cached_key(|c| fold(&c.label));
    let countries = visit.choices("countries").await?;
    let found = answer
        .filter(|a| a.topic.is_some() || a.country.is_some())
        .map(|a| found(&visit, &page, &a, &topics, &countries));
    let mut query = form_urlencoded::Serializer::new(String::new());
    for name in ["topic", "country", "as_at"] {
        if !asked.value(name).is_empty() {
            query.append_pair(name, asked.value(name));
        }
    }
    let query = query.finish();
    let body = Find {
        form: visit.form(&input).with_faults(visit.field_faults(&faults)),
        topics,
        countries,
        answer: found,
        ask: t.contacts_ask_text(),
        json: format!("/api/v1/contacts?{query}"),
        page,
    };
    let status = if body.page.faulty {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok(show(status, &body))
}

fn found(
    visit: &Visit,
    page: &Page,
    answer: &ContactAnswer,
    topics: &[Choice],
    countries: &[Choice],
) -> Found {
    let t = visit.t;
    let label = |all: &[Choice], code: &Option<String>| {
        let choice = all.iter().find(|c| Some(&c.value) == code.as_ref());
        choice.map(|c| c.label.clone())
    };
    let day = labels::day(t, answer.day);
    let heading = match (
        label(topics, &answer.topic),
        label(countries, &answer.country),
    ) {
        (Some(topic), Some(country)) => t.contacts_answer_both(topic, country, day),
        (Some(topic), None) => t.contacts_answer_one(topic, day),
        (None, Some(country)) => t.contacts_answer_one(country, day),
        (None, None) => String::new(),
    };
    let rows = answer.contacts.iter();
    Found {
        heading,
        contacts: rows.map(|c| contact_row(visit, page, c)).collect(),
    }
}

/// Somebody to contact, in words.
pub(crate) fn contact_row(visit: &Visit, page: &Page, it: &Contact) -> ContactRow {
    let t = visit.t;
    let is_mail = it.address.contains('@');
    ContactRow {
        name: labels::unit_name(&it.entry, visit.locale),
        href: page.href(&format!("/contacts/units/{}", it.entry.code)),
        kind: labels::holder_kind(t, it.kind),
        standing: (it.standing != Standing::InForce)
            .then(|| labels::holder_standing(t, it.standing)),
        period: labels::unit_period(t, &it.entry),
        mail: if is_mail {
            it.address.clone()
        } else {
            String::new()
        },
        address: if is_mail {
            String::new()
        } else {
            it.address.clone()
        },
        reasons: it.reasons.iter().map(|r| reason(visit, r)).collect(),
    }
}

fn reason(visit: &Visit, said: &Said) -> ReasonRow {
    let t = visit.t;
    ReasonRow {
        text: labels::routing_reason(t, said, visit.locale),
        proposal: said.kind == ReasonKind::Predecessor,
        basis: lists::basis(t, &said.statement.basis),
        source: lists::source_parts(t, &said.statement.source),
    }
}
