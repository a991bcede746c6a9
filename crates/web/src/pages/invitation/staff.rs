//! What became of the invitations to a consultation; reminding; sending one
//! again.

use crate::{components::Pager, kit::*, pages::status::organization_id};
use parvis_app::{
    invitations::{self, InvitationRow, Overview},
    letters::MailState,
};
use parvis_domain::invitation::{InvitationState, Wave};

#[derive(Template)]
#[template(path = "invitation/staff.html")]
struct Staff {
    page: Page,
    base: String,
    back: String,
    title: String,
    open: bool,
    count: String,
    states: Vec<(String, String)>,
    reasons: Vec<(String, String)>,
    mails: Vec<(String, String)>,
    waves: Vec<WaveRow>,
    form: Form,
    state_choices: Vec<Choice>,
    mail_choices: Vec<Choice>,
    rows: Vec<Row>,
    pager: Pager<'static>,
    silent: bool,
}

struct WaveRow {
    title: String,
    line: String,
    excluded: Vec<(String, String)>,
}

struct Row {
    name: String,
    href: String,
    address: String,
    state: String,
    state_class: &'static str,
    detail: String,
    mail: Option<(String, String, &'static str)>,
    why: String,
    again: Option<String>,
}

#[derive(Template)]
#[template(path = "invitation/again.html")]
struct AgainPage {
    page: Page,
    form: Form,
    back: String,
    action: String,
}

pub(super) fn base(page: &Page, code: &str) -> String {
    page.href(&format!("/staff/consultations/{code}/invitations"))
}

fn wave(visit: &Visit, of: &Wave) -> WaveRow {
    use parvis_domain::segment::Exclusion;
    let t = visit.t;
    WaveRow {
        title: t.invitation_wave_title(of.number.to_string(), labels::moment(t, of.sent_at)),
        line: t.invitation_wave_line(of.segment_name.clone(), of.invited.to_string()),
        excluded: of
            .excluded
            .iter()
            .map(|(code, n)| {
                let why = Exclusion::from_code(code);
                let why = why.map_or_else(|| code.clone(), |e| labels::exclusion(t, e));
                (why, n.to_string())
            })
            .collect(),
    }
}

fn mail_class(state: MailState) -> &'static str {
    match state {
        MailState::Waiting => "govuk-tag--blue",
        MailState::Retrying => "govuk-tag--yellow",
        MailState::Sent => "govuk-tag--green",
        MailState::GivenUp => "govuk-tag--red",
    }
}

fn row(visit: &Visit, page: &Page, view: &Overview, of: &InvitationRow) -> Row {
    let (t, it) = (visit.t, &of.invitation);
    let reason = it.reason.map(|r| labels::decline_reason(t, r));
    let detail = [reason, Some(it.comment.clone())];
    let detail: Vec<String> = detail
        .into_iter()
        .flatten()
        .filter(|d| !d.is_empty())
        .collect();
    let again = view.open && it.state == InvitationState::Invited;
    Row {
        name: of.name.clone(),
        href: page.href(&format!("/organizations/{}", it.organization_id)),
        address: of.address.clone(),
        state: labels::invitation_state(t, it.state),
        state_class: match it.state {
            InvitationState::Invited => "govuk-tag--blue",
            InvitationState::Accepted => "govuk-tag--green",
            InvitationState::Declined => "govuk-tag--grey",
        },
        detail: detail.join(" — "),
        mail: of.mail.as_ref().map(|(id, state, _)| {
            let href = page.href(&format!("/staff/mail/{id}"));
            (href, labels::mail_state(t, *state), mail_class(*state))
        }),
        why: of
            .mail
            .as_ref()
            .and_then(|(_, _, why)| why.clone())
            .unwrap_or_default(),
        again: again.then(|| {
            let base = base(page, &view.consultation.code);
            format!("{base}/{}/again", it.organization_id)
        }),
    }
}

/// How many rows the filter leaves, as well as the counts tell.
fn total(view: &Overview) -> u64 {
    let counts = &view.counts;
    match (view.filter.state, view.filter.mail) {
        (None, None) => counts.invited(),
        (Some(state), None) => counts
            .states
            .iter()
            .find(|(s, _)| *s == state)
            .map_or(0, |(_, n)| *n),
        (_, Some(mail)) => counts
            .mails
            .iter()
            .find(|(m, _)| *m == mail)
            .map_or(0, |(_, n)| *n),
    }
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>, asked: Asked) -> Answer {
    let t = visit.t;
    let input = asked.input();
    let view = invitations::overview(visit.app(), visit.actor(), &code, &input).await?;
    let page = visit.page(t.invitation_staff_title(), Nav::PrepareConsultations);
    let base = base(&page, &code);
    let number = |n: &u64| n.to_string();
    let states = view.counts.states.iter();
    let reasons = view.counts.reasons.iter();
    let mails = view.counts.mails.iter();
    let choice_state = |s: &InvitationState| Choice::new(s.code(), labels::invitation_state(t, *s));
    let choice_mail = |s: &MailState| Choice::new(s.code(), labels::mail_state(t, *s));
    let mut query = String::new();
    for name in ["state", "mail"] {
        query += &format!("{name}={}&", asked.value(name));
    }
    Ok(ok(&Staff {
        back: page.href(&format!("/staff/consultations/{code}")),
        title: labels::consultation_title(&view.consultation, visit.locale),
        open: view.open,
        count: t.invitation_count(view.counts.invited()),
        silent: states
            .clone()
            .any(|(s, n)| *s == InvitationState::Invited && *n > 0),
        states: states
            .map(|(s, n)| (labels::invitation_state(t, *s), number(n)))
            .collect(),
        reasons: reasons
            .map(|(r, n)| (labels::decline_reason(t, *r), number(n)))
            .collect(),
        mails: mails
            .map(|(m, n)| (labels::mail_state(t, *m), number(n)))
            .collect(),
        waves: view.waves.iter().map(|w| wave(&visit, w)).collect(),
        form: visit.form(&input),
        state_choices: InvitationState::ALL.iter().map(choice_state).collect(),
        mail_choices: MailState::ALL.iter().map(choice_mail).collect(),
        rows: view
            .rows
            .iter()
            .map(|r| row(&visit, &page, &view, r))
            .collect(),
        pager: Pager {
            t,
            page: view.filter.page,
            pages: total(&view).div_ceil(view.filter.page_size),
            address: format!("{base}?{query}page=").into(),
        },
        base,
        page,
    }))
}

pub(super) async fn remind(visit: Visit, Path(code): Path<String>, _: Posted) -> Answer {
    invitations::remind(visit.app(), visit.actor(), &code).await?;
    let path = format!("/staff/consultations/{code}/invitations");
    Ok(go_done(visit.locale, &path, "invitation-reminded"))
}

fn again_page(visit: &Visit, code: &str, organization: &str, form: Form) -> AgainPage {
    let mut page = visit.page(visit.t.invitation_again_title(), Nav::PrepareConsultations);
    page.faulty = form.is_faulty();
    let back = base(&page, code);
    AgainPage {
        action: format!("{back}/{organization}/again"),
        back,
        form,
        page,
    }
}

pub(super) async fn again_form(
    visit: Visit,
    Path((code, organization)): Path<(String, String)>,
) -> Answer {
    authorize(visit.actor(), Action::SendInvitations, On::Nothing)?;
    let organization = organization_id(&organization)?;
    let form = visit.form(&Input::default());
    Ok(ok(&again_page(&visit, &code, organization.as_str(), form)))
}

pub(super) async fn again(
    visit: Visit,
    Path((code, organization)): Path<(String, String)>,
    posted: Posted,
) -> Answer {
    let organization = organization_id(&organization)?;
    let input = posted.input();
    let (app, actor) = (visit.app(), visit.actor());
    match invitations::resend(app, actor, &code, &organization, &input).await {
        Ok(()) => {
            let path = format!("/staff/consultations/{code}/invitations");
            Ok(go_done(visit.locale, &path, "invitation-again"))
        }
        Err(error) => {
            let form = visit.faulty_form(&input, error)?;
            let page = again_page(&visit, &code, organization.as_str(), form);
            Ok(crate::kit::again(&page))
        }
    }
}
