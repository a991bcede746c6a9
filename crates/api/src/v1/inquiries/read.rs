//! Reading inquiries.

use super::{
    acts::{id_of, show},
    dto::{InquiriesQuery, Inquiry, InquiryLine, InquiryWaitingTime},
};
use crate::{
    answer,
    asking::{Asking, At, Searching},
    problem::Answer,
    v1::{
        listing::{Listing, with_next},
        organizations::get::parse,
    },
};
use axum::http::StatusCode;
use parvis_app::inquiries::{self, PAGE_SIZE};
use parvis_interchange::{Dialect, inquiries_csv};

/// The inquiries of an organization, newest first, for its team and for staff.
#[utoipa::path(
    get, path = "/organizations/{id}/inquiries", tag = "Inquiries",
    params(("id" = String, Path, description = "The organization.")),
    responses((status = 200, description = "The inquiries.", body = Listing<InquiryLine>)),
    extensions(("x-permission" = json!("view_inquiry"))),
)]
pub(crate) async fn list_own_inquiries(asking: Asking, At(id): At<String>) -> Answer {
    let (_, all) = inquiries::of_organization(asking.app(), &asking.actor, &parse(&id)?).await?;
    let today = asking.app().clock.today();
    let lines = all.iter().map(|i| InquiryLine::own(i, today));
    Ok(answer::json(StatusCode::OK, &Listing::whole(lines)))
}

/// A page of all inquiries, for staff: what is due first, first.
#[utoipa::path(
    get, path = "/inquiries", tag = "Inquiries",
    params(InquiriesQuery),
    responses((status = 200, description = "A page.", body = Listing<InquiryLine>)),
    extensions(("x-permission" = json!("view_inquiries"))),
)]
pub(crate) async fn list_inquiries(Searching(asking, query): Searching) -> Answer {
    let (found, page) = inquiries::list(asking.app(), &asking.actor, &query).await?;
    let today = asking.app().clock.today();
    let rows = found.items.iter();
    let body = Listing {
        items: rows.map(|r| InquiryLine::row(r, today)).collect(),
        total: found.total,
        page,
        page_size: PAGE_SIZE,
    };
    let response = answer::json(StatusCode::OK, &body);
    Ok(if page.saturating_mul(PAGE_SIZE) < found.total {
        with_next(&asking, &query, "page", &(page + 1).to_string(), response)
    } else {
        response
    })
}

/// All inquiries for the same filters as a file, for staff.
#[utoipa::path(
    get, path = "/inquiries.csv", tag = "Inquiries",
    params(InquiriesQuery),
    responses((status = 200, description = "CSV.", body = String, content_type = "text/csv")),
    extensions(("x-permission" = json!("view_inquiries"))),
)]
pub(crate) async fn export_inquiries(Searching(asking, query): Searching) -> Answer {
    let all = inquiries::list_all(asking.app(), &asking.actor, &query).await?;
    let today = asking.app().clock.today();
    let file = inquiries_csv(&all, today, Dialect::Data);
    Ok(answer::csv(
        &asking,
        &format!("parvis_inquiries_{today}.csv"),
        file,
    ))
}

/// One inquiry with its thread; for staff with the proposal, who had it when,
/// and the wait with each.
#[utoipa::path(
    get, path = "/inquiries/{inquiry}", tag = "Inquiries",
    params(("inquiry" = Uuid, Path, description = "The inquiry.")),
    responses((status = 200, description = "The inquiry.", body = Inquiry,
        headers(("ETag" = String, description = "The version, for `If-Match`.")))),
    extensions(("x-permission" = json!("view_inquiry"))),
)]
pub(crate) async fn get_inquiry(asking: Asking, At(id): At<String>) -> Answer {
    let view = inquiries::view(asking.app(), &asking.actor, id_of(&id)?).await?;
    Ok(show(StatusCode::OK, &view))
}

/// How long inquiries take, in all and with each unit, for staff.
#[utoipa::path(
    get, path = "/inquiry-waiting-times", tag = "Inquiries",
    responses((status = 200, description = "The figures; the first is that of IOM as a whole.", body = Listing<InquiryWaitingTime>)),
    extensions(("x-permission" = json!("view_inquiries"))),
)]
pub(crate) async fn inquiry_waiting_times(asking: Asking) -> Answer {
    let all = inquiries::waiting_figures(asking.app(), &asking.actor).await?;
    let lines = all.iter().map(InquiryWaitingTime::from);
    Ok(answer::json(StatusCode::OK, &Listing::whole(lines)))
}

/// How long inquiries take in all; empty while fewer than five were answered,
/// so that no single organization can be told from the figure.
#[utoipa::path(
    get, path = "/inquiry-waiting-total", tag = "Inquiries",
    responses((status = 200, description = "The figure.", body = Listing<InquiryWaitingTime>)),
    extensions(("x-permission" = json!("read_public"))),
)]
pub(crate) async fn inquiry_waiting_total(asking: Asking) -> Answer {
    let total = inquiries::waiting_total(asking.app()).await?;
    let lines = total.iter().map(InquiryWaitingTime::from);
    answer::public(&asking, &Listing::whole(lines))
}
