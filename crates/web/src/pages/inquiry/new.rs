//! Writing an inquiry.

use crate::{kit::*, lists, pages::status::organization_id};
use parvis_app::{focal_points::TOPIC_LISTS, inquiries, organizations};
use parvis_domain::{
    inquiry::InquiryKind,
    organization::OrganizationId,
    text::{Locale, fold},
};

#[derive(Template)]
#[template(path = "inquiry/new.html")]
struct New {
    page: Page,
    base: String,
    name: lists::Named,
    form: Form,
    kinds: Vec<Choice>,
    topics: Vec<Choice>,
    countries: Vec<Choice>,
    languages: Vec<Choice>,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = organization_id(&id)?;
    authorize(visit.actor(), Action::SendInquiry, On::Organization(&id))?;
    let form = Form::new(
        visit.t,
        vec![
            ("inquiry_kind".into(), InquiryKind::Question.code().into()),
            ("language".into(), visit.locale.code().into()),
        ],
    );
    Ok(ok(&body(&visit, &id, form).await?))
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, posted: Posted) -> Answer {
    let id = organization_id(&id)?;
    let input = posted.input();
    match inquiries::send(visit.app(), visit.actor(), &id, &input).await {
        Ok(view) => Ok(go_done(
            visit.locale,
            &format!("/inquiries/{}", view.inquiry.id),
            "inquiry-sent",
        )),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::CONFLICT);
            let form = visit.faulty_form_called(
                &input,
                error,
                &[
                    ("country", visit.t.inquiry_field_country()),
                    ("language", visit.t.inquiry_field_language()),
                    ("text", visit.t.inquiry_field_text()),
                ],
            )?;
            Ok(show(status, &body(&visit, &id, form).await?))
        }
    }
}

async fn body(visit: &Visit, id: &OrganizationId, form: Form) -> Result<New, AppError> {
    let t = visit.t;
    let view = organizations::view(visit.app(), visit.actor(), id).await?;
    let mut page = visit.page(t.inquiry_new(), Nav::Account);
    page.faulty = form.is_faulty();
    let mut topics = Vec::new();
    for list in TOPIC_LISTS {
        topics.extend(visit.choices(list).await?);
    }
    topics.sort_by_cached_key(|c| fold(&c.label));
    let kinds = InquiryKind::ALL.iter();
    let languages = Locale::ALL.iter();
    Ok(New {
        base: page.href(&format!("/organizations/{id}")),
        name: lists::shown_name(&view.organization.profile, visit.locale),
        kinds: kinds
            .map(|&k| Choice::new(k.code(), labels::inquiry_kind(t, k)))
            .collect(),
        countries: visit.choices("countries").await?,
        languages: languages
            .map(|&l| Choice::new(l.code(), labels::language_name(t, l)))
            .collect(),
        topics,
        form,
        page,
    })
}
