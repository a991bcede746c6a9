//! The mails that were sent or could not be: list, text, sending again.

use crate::kit::*;
use parvis_app::letters::{self, MailFilter, MailRow, MailState};
use uuid::Uuid;

/// Mails on a page.
const MOST: u64 = 50;

#[derive(Template)]
#[template(path = "staff/mails.html")]
struct Mails {
    page: Page,
    states: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    older: Option<String>,
}

#[derive(Template)]
#[template(path = "staff/mail.html")]
struct Mail {
    page: Page,
    row: Row,
    subject: String,
    body: String,
    lang: &'static str,
    readable: bool,
    again: Option<String>,
}

struct Row {
    href: String,
    kind: String,
    recipient: String,
    organization: String,
    organization_href: Option<String>,
    version: String,
    state: String,
    state_class: &'static str,
    attempts: String,
    when: String,
    next: String,
}

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/staff/mail", Action::ViewMail, list)
        .get("/staff/mail/{mail}", Action::ViewMail, get)
        .post("/staff/mail/{mail}/again", Action::SendMailAgain, again)
}

async fn list(visit: Visit, asked: Asked) -> Answer {
    let t = visit.t;
    let state = MailState::from_code(asked.value("state"));
    let filter = MailFilter {
        state,
        before: asked.value("before").parse().ok(),
        most: MOST,
        ..MailFilter::default()
    };
    let mails = letters::mails(visit.app(), visit.actor(), &filter).await?;
    let page = visit.page(t.letters_mail_title(), Nav::Mail);
    let full = u64::try_from(mails.len()).unwrap_or_default() == MOST;
    let query = state.map_or_else(String::new, |s| format!("state={s}&"));
    let older = mails.last().filter(|_| full);
    let address = |code: &str| page.href(&format!("/staff/mail{code}"));
    let mut states = vec![(address(""), t.letters_state_all(), state.is_none())];
    states.extend(MailState::ALL.iter().map(|&s| {
        let href = address(&format!("?state={s}"));
        (href, labels::mail_state(t, s), state == Some(s))
    }));
    Ok(ok(&Mails {
        states,
        older: older.map(|m| page.href(&format!("/staff/mail?{query}before={}", m.id))),
        rows: mails.iter().map(|m| row(&visit, &page, m)).collect(),
        page,
    }))
}

async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = mail_id(&id)?;
    let view = letters::mail(visit.app(), visit.actor(), id).await?;
    let page = visit.page(visit.t.letters_mail_one(), Nav::Mail);
    let text = view.text.as_ref();
    let can = view.row.repeatable && may(visit.actor(), Action::SendMailAgain, On::Nothing);
    Ok(ok(&Mail {
        again: can.then(|| page.href(&format!("/staff/mail/{id}/again"))),
        subject: text.map(|w| w.subject.clone()).unwrap_or_default(),
        body: text.map(|w| w.body.clone()).unwrap_or_default(),
        lang: text.map_or("", |w| w.language.code()),
        readable: view.readable,
        row: row(&visit, &page, &view.row),
        page,
    }))
}

async fn again(visit: Visit, Path(id): Path<String>, _: Posted) -> Answer {
    let id = mail_id(&id)?;
    letters::send_again(visit.app(), visit.actor(), id).await?;
    let path = format!("/staff/mail/{id}");
    Ok(go_done(visit.locale, &path, "mail-again"))
}

fn mail_id(text: &str) -> Result<Uuid, AppError> {
    Uuid::parse_str(text).map_err(|_| AppError::NotFound)
}

fn row(visit: &Visit, page: &Page, mail: &MailRow) -> Row {
    let t = visit.t;
    let language = mail.language.map(|l| labels::language_name(t, l));
    let version = mail
        .template_version
        .map(|v| t.letters_version(v.to_string()));
    let organization = mail.organization.as_ref();
    let failed = match (&mail.reason, mail.attempts) {
        (None, 0) => String::new(),
        (reason, attempts) => {
            let reason = reason.clone().unwrap_or_default();
            t.letters_attempts(attempts.to_string(), reason)
        }
    };
    Row {
        href: page.href(&format!("/staff/mail/{}", mail.id)),
        kind: labels::mail_kind(t, mail.kind),
        recipient: mail.recipient.clone(),
        organization: organization.map(|(_, n)| n.clone()).unwrap_or_default(),
        organization_href: mail
            .application
            .map(|id| page.href(&format!("/applications/{id}")))
            .filter(|_| page.who.as_ref().is_some_and(|w| w.examines)),
        version: [language, version]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
        state: labels::mail_state(t, mail.state),
        state_class: match mail.state {
            MailState::Waiting => "govuk-tag--blue",
            MailState::Retrying => "govuk-tag--yellow",
            MailState::Sent => "govuk-tag--green",
            MailState::GivenUp => "govuk-tag--red",
        },
        attempts: failed,
        when: labels::moment(t, mail.settled_at.unwrap_or(mail.created_at)),
        next: mail
            .next_attempt
            .map(|at| labels::moment(t, at))
            .unwrap_or_default(),
    }
}
