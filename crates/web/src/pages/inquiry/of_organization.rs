//! The inquiries of an organization.

use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::inquiries;
use parvis_domain::inquiry::{Inquiry, InquiryState};

#[derive(Template)]
#[template(path = "inquiry/of_organization.html")]
struct Inquiries {
    page: Page,
    base: String,
    name: lists::Named,
    rows: Vec<Row>,
    can_send: bool,
}

struct Row {
    href: String,
    reference: String,
    subject: String,
    lang: &'static str,
    arrived: String,
    state: String,
    class: &'static str,
    due: String,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let t = visit.t;
    let id = organization_id(&id)?;
    let (organization, all) = inquiries::of_organization(visit.app(), visit.actor(), &id).await?;
    let page = visit.page(t.inquiry_list_title(), Nav::Account);
    Ok(ok(&Inquiries {
        base: page.href(&format!("/organizations/{id}")),
        name: lists::shown_name(&organization.profile, visit.locale),
        rows: all.iter().map(|i| row(&visit, &page, i)).collect(),
        can_send: may(visit.actor(), Action::SendInquiry, On::Organization(&id)),
        page,
    }))
}

fn row(visit: &Visit, page: &Page, it: &Inquiry) -> Row {
    let t = visit.t;
    Row {
        href: page.href(&format!("/inquiries/{}", it.id)),
        reference: it.reference.clone(),
        subject: it.subject.clone(),
        lang: it.language.code(),
        arrived: labels::day(t, it.arrived_at.date_naive()),
        state: labels::inquiry_state(t, it.state),
        class: state_class(it.state),
        due: if it.state == InquiryState::Open {
            t.inquiry_due_by(labels::day(t, it.due_on))
        } else {
            String::new()
        },
    }
}

/// The colour of a state; the words stand in the tag.
pub(super) const fn state_class(state: InquiryState) -> &'static str {
    match state {
        InquiryState::Open => "govuk-tag--blue",
        InquiryState::Asked => "govuk-tag--yellow",
        InquiryState::Answered => "govuk-tag--green",
        InquiryState::Closed => "govuk-tag--grey",
    }
}
