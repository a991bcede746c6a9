//! The page behind the link of an invitation. Opening it changes nothing: mail
//! scanners follow links.

use crate::{kit::*, lists};
use parvis_app::{
    error::Rule,
    input::Value,
    invitations::{self, InvitationAnswer, InvitationView},
};
use parvis_domain::invitation::DeclineReason;

#[derive(Template)]
#[template(path = "invitation/answer.html")]
struct AnswerPage {
    page: Page,
    form: Form,
    token: String,
    shown: Option<Shown>,
    answers: Vec<Choice>,
    reasons: Vec<Choice>,
    action: String,
    back: Option<(String, String)>,
}

/// An invitation in words.
pub(super) struct Shown {
    pub(super) title: String,
    pub(super) organization: lists::Named,
    pub(super) when: String,
    pub(super) place: String,
    pub(super) due: String,
    pub(super) state: String,
    pub(super) accepted: bool,
    pub(super) open: bool,
    pub(super) href: String,
    pub(super) nominate: String,
}

pub(super) async fn shown(visit: &Visit, of: &InvitationView) -> Result<Shown, AppError> {
    let (t, it) = (visit.t, &of.consultation);
    let countries = visit.words("countries").await?;
    let country = it.details.place.country.as_deref();
    let country = country.map(|c| countries.of(c)).unwrap_or_default();
    let href = |path: &str| format!("/{}{path}", visit.locale);
    let closes = it.details.registration_closes;
    Ok(Shown {
        title: labels::consultation_title(it, visit.locale),
        organization: lists::shown_name(&of.organization.profile, visit.locale),
        when: labels::consultation_when(t, &it.details.when),
        place: labels::consultation_where(t, it, &country),
        due: closes.map_or_else(String::new, |d| labels::day(t, d)),
        state: labels::invitation_state(t, of.invitation.state),
        accepted: of.invitation.state == parvis_domain::invitation::InvitationState::Accepted,
        open: of.open,
        href: href(&format!("/consultations/{}", it.code)),
        nominate: href(&format!(
            "/organizations/{}/consultations/{}",
            of.organization.id, it.code
        )),
    })
}

pub(super) fn answers(visit: &Visit) -> Vec<Choice> {
    let all = InvitationAnswer::ALL.iter();
    all.map(|a| Choice::new(a.code(), labels::invitation_answer(visit.t, *a)))
        .collect()
}

pub(super) fn reasons(visit: &Visit) -> Vec<Choice> {
    let all = DeclineReason::ALL.iter();
    all.map(|r| Choice::new(r.code(), labels::decline_reason(visit.t, *r)))
        .collect()
}

/// What was answered before, for the form.
pub(super) fn said(of: &InvitationView) -> Vec<(String, Value)> {
    use parvis_domain::invitation::InvitationState as S;
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let answer = match of.invitation.state {
        S::Invited => "",
        S::Accepted => InvitationAnswer::Accept.code(),
        S::Declined => InvitationAnswer::Decline.code(),
    };
    let reason = of.invitation.reason.map_or("", DeclineReason::code);
    vec![
        text("answer", answer),
        text("decline_reason", reason),
        text("comment", &of.invitation.comment),
    ]
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let token = asked.value("token").to_owned();
    let mut input = Input(vec![("token".to_owned(), Value::Text(token.clone()))]);
    if let Ok(of) = invitations::behind_link(visit.app(), visit.actor(), &token).await {
        input.0.extend(said(&of));
    }
    let form = visit.form(&input);
    Ok(ok(&body(&visit, form).await?))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match invitations::answer_by_link(visit.app(), visit.actor(), &input).await {
        Ok(_) => {
            let form = visit.form(&input);
            let mut page = body(&visit, form).await?;
            page.page.notice = Some(visit.t.invitation_notice_answered());
            Ok(ok(&page))
        }
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            Ok(again(&body(&visit, form).await?))
        }
    }
}

async fn body(visit: &Visit, form: Form) -> Result<AnswerPage, AppError> {
    let token = form.value("token").to_owned();
    let found = invitations::behind_link(visit.app(), visit.actor(), &token).await;
    let (form, shown) = match found {
        Ok(of) => (form, Some(shown(visit, &of).await?)),
        Err(AppError::Refused(rule @ Rule::LinkNotValid)) if !form.is_faulty() => {
            let fault = crate::components::FieldFault::new("", labels::rule(visit.t, rule));
            (form.with_faults(vec![fault]), None)
        }
        Err(AppError::Refused(Rule::LinkNotValid)) => (form, None),
        Err(other) => return Err(other),
    };
    let title = shown
        .as_ref()
        .map_or_else(|| visit.t.invitation_page_title(), |s| s.title.clone());
    let mut page = visit.page(title, Nav::None);
    // The secret stays out of the links to the other languages.
    page.path = "/consultations".to_owned();
    page.faulty = form.is_faulty();
    Ok(AnswerPage {
        action: page.href("/rsvp"),
        answers: answers(visit),
        reasons: reasons(visit),
        back: None,
        token,
        shown,
        form,
        page,
    })
}

/// The same page for one's own organization.
pub(super) async fn own_page(
    visit: &Visit,
    of: &InvitationView,
    form: Form,
) -> Result<impl Template + use<>, AppError> {
    let shown = shown(visit, of).await?;
    let mut page = visit.page(shown.title.clone(), Nav::None);
    page.faulty = form.is_faulty();
    let base = page.href(&format!(
        "/organizations/{}/invitations",
        of.organization.id
    ));
    Ok(AnswerPage {
        action: format!("{base}/{}", of.consultation.code),
        answers: answers(visit),
        reasons: reasons(visit),
        back: Some((base, visit.t.invitation_own_title())),
        token: String::new(),
        shown: Some(shown),
        form,
        page,
    })
}
