//! Mails in the words of their reader: from the template in force, or, where an
//! account's security is concerned, from the texts of the program. Pages and
//! API show by this code what the worker of the outbox sends.

use self::link::link;
use crate::{Site, labels};
use parvis_app::{
    App,
    error::AppError,
    jobs::{Job, Mail, Written},
    letters::{MailKind, Nature, Placeholder, TemplateText},
    ports::{
        CaseReads, ConsultationReads, DirectoryReads, InvitationReads, LetterReads, ReferenceReads,
    },
};
use parvis_domain::{
    Day,
    account::{Account, AccountId, EmailAddress},
    application::{Application, ApplicationId, Outcome},
    letter::{self, Slip},
    organization::OrganizationId,
    session::RollOver,
    text::Locale,
};
use parvis_i18n::{Texts, isolate};
use std::collections::{BTreeMap, HashMap};

mod consultation;
mod link;

/// Values of placeholders, by code, in the reader's words.
type Values = HashMap<&'static str, String>;

/// To whom a mail is written: an account, or a delegate without one.
#[derive(Debug, Clone)]
pub struct Reader {
    /// Name.
    pub name: String,
    /// Language of mails.
    pub locale: Locale,
    /// Mail address.
    pub address: EmailAddress,
}

impl From<&Account> for Reader {
    fn from(account: &Account) -> Self {
        Self {
            name: account.name.clone(),
            locale: account.locale,
            address: account.email.clone(),
        }
    }
}

/// Writes a mail in the language of its reader. Links begin with the
/// configured address.
///
/// # Errors
/// [`AppError::Unavailable`]; [`AppError::NotFound`] when what it is about is
/// gone; [`AppError::Inconsistent`] when a letter has no text in the language
/// (there is no falling back to another) or names what it cannot know.
pub async fn compose(
    app: &App,
    site: &Site,
    reader: &Reader,
    mail: &Mail,
) -> Result<Written, AppError> {
    let language = written_in(app, reader, mail).await?;
    let t = labels::texts_of(language);
    let (version, text) = if mail.kind.is_letter() {
        let mut values = values(app, site, language, mail).await?;
        values.insert(Placeholder::Name.code(), isolate(&reader.name));
        let template = LetterReads::template_in_force(app.store.reads(), mail.kind, language)
            .await?
            .ok_or_else(|| missing(mail.kind, language, "no text in force"))?;
        let text = filled(mail.kind, language, &template.text, &values)?;
        (Some(template.version), text)
    } else {
        let link = link(site, language, mail);
        (None, security(t, mail.kind, &isolate(&reader.name), &link))
    };
    Ok(Written {
        language,
        template_version: version,
        subject: text.subject,
        body: with_footer(t, site, &text.body),
        secret: mail.token.is_some(),
        calendar: crate::calendar::of_mail(app, site, language, reader, mail).await?,
    })
}

/// The language of a mail: that of an invitation was fixed when it was sent.
async fn written_in(app: &App, reader: &Reader, mail: &Mail) -> Result<Locale, AppError> {
    let Some(id) = mail.invitation else {
        return Ok(reader.locale);
    };
    let known = InvitationReads::invitation(app.store.reads(), id).await?;
    Ok(known.map_or(reader.locale, |(invitation, _)| invitation.language))
}

/// A letter about a consultation as its recipients would get it, with a sample
/// name and organization; for those who are about to send it.
///
/// # Errors
/// As [`compose`].
pub async fn draft(
    app: &App,
    site: &Site,
    language: Locale,
    kind: MailKind,
    consultation: uuid::Uuid,
    parameters: BTreeMap<String, String>,
) -> Result<TemplateText, AppError> {
    let mail = Mail {
        consultation: Some(consultation),
        parameters,
        ..Job::mail(kind, AccountId(uuid::Uuid::nil()))
    };
    let t = labels::texts_of(language);
    let mut values = values(app, site, language, &mail).await?;
    values.insert(Placeholder::Name.code(), t.letters_sample_name());
    let template = LetterReads::template_in_force(app.store.reads(), kind, language)
        .await?
        .ok_or_else(|| missing(kind, language, "no text in force"))?;
    let text = filled(kind, language, &template.text, &values)?;
    Ok(TemplateText {
        subject: text.subject,
        body: with_footer(t, site, &text.body),
    })
}

/// A text as a reader would get it, with sample data; for those who keep the
/// texts.
///
/// # Errors
/// [`AppError::Inconsistent`] when the text has slips.
pub fn sample(
    site: &Site,
    kind: MailKind,
    language: Locale,
    text: &TemplateText,
) -> Result<TemplateText, AppError> {
    let t = labels::texts_of(language);
    let values: Values = kind
        .knows()
        .iter()
        .map(|&p| (p.code(), sample_value(t, site, language, p)))
        .collect();
    let text = filled(kind, language, text, &values)?;
    Ok(TemplateText {
        subject: text.subject,
        body: with_footer(t, site, &text.body),
    })
}

/// A letter as it is issued: the text for a file, addressed to the organization.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Version of the text.
    pub template_version: i32,
    /// The heading.
    pub subject: String,
    /// The paragraphs, without the salutation of the mail.
    pub paragraphs: Vec<String>,
    /// Name of the organization.
    pub organization: String,
    /// Reference of the application.
    pub reference: String,
}

/// Writes a letter for a file. What names the person written to is left out:
/// the letter is the organization's.
///
/// # Errors
/// As [`compose`].
pub async fn sheet(
    app: &App,
    site: &Site,
    language: Locale,
    mail: &Mail,
) -> Result<Sheet, AppError> {
    let values = values(app, site, language, mail).await?;
    let template = LetterReads::template_in_force(app.store.reads(), mail.kind, language)
        .await?
        .ok_or_else(|| missing(mail.kind, language, "no text in force"))?;
    let salutation = format!("{{{}}}", Placeholder::Name);
    let body: Vec<&str> = template
        .text
        .body
        .split("\n\n")
        .filter(|paragraph| !paragraph.contains(&salutation))
        .collect();
    let text = TemplateText {
        subject: template.text.subject,
        body: body.join("\n\n"),
    };
    let text = filled(mail.kind, language, &text, &values)?;
    let value = |p: Placeholder| values.get(p.code()).cloned().unwrap_or_default();
    Ok(Sheet {
        template_version: template.version,
        subject: text.subject,
        paragraphs: text.body.split("\n\n").map(str::to_owned).collect(),
        organization: value(Placeholder::Organization),
        reference: value(Placeholder::Reference),
    })
}

fn with_footer(t: &Texts, site: &Site, body: &str) -> String {
    let footer = t.mail_footer(site.contact.as_str());
    format!("{}\n\n-- \n{footer}\n", body.trim_end())
}

fn filled(
    kind: MailKind,
    language: Locale,
    text: &TemplateText,
    values: &Values,
) -> Result<TemplateText, AppError> {
    let fill = |text: &str| {
        letter::fill(text, |name| values.get(name).cloned()).map_err(|slip| match slip {
            Slip::Unknown(name) | Slip::Missing(name) => {
                missing(kind, language, &format!("no value for {name}"))
            }
            Slip::StrayBrace => missing(kind, language, "a stray brace"),
        })
    };
    Ok(TemplateText {
        // A value could hold a line break, and a header must not.
        subject: fill(&text.subject)?.replace(['\r', '\n'], " "),
        body: without_gaps(fill(&text.body)?),
    })
}

/// A paragraph that stayed empty leaves no gap.
fn without_gaps(mut text: String) -> String {
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text
}

fn missing(kind: MailKind, language: Locale, what: &str) -> AppError {
    AppError::Inconsistent(format!("letter {kind}.{language}: {what}"))
}

/// Every value that is known. Parameters of the mail go before facts of the
/// case.
async fn values(app: &App, site: &Site, language: Locale, mail: &Mail) -> Result<Values, AppError> {
    let reads = app.store.reads();
    let application = match mail.application {
        Some(id) => Some(
            CaseReads::application(reads, ApplicationId(id))
                .await?
                .ok_or(AppError::NotFound)?,
        ),
        None => None,
    };
    let mut values = Values::new();
    for &placeholder in mail.kind.knows() {
        let raw = match mail.parameters.get(placeholder.code()) {
            Some(given) => Some(given.clone()),
            None => application.as_ref().and_then(|a| fact(a, placeholder)),
        };
        if let Some(raw) = raw {
            let words = words(app, language, placeholder, &raw).await?;
            values.insert(placeholder.code(), words);
        }
    }
    values.insert(Placeholder::Link.code(), link(site, language, mail));
    let organization = match (&application, &mail.organization) {
        (Some(application), _) => Some(application.organization_id.clone()),
        (None, Some(id)) => OrganizationId::parse(id),
        (None, None) => None,
    };
    if let Some(id) = organization {
        let organization = DirectoryReads::organization(reads, &id)
            .await?
            .ok_or(AppError::NotFound)?;
        let name = isolate(organization.profile.display_name(language));
        values.insert(Placeholder::Organization.code(), name);
    }
    consultation::values(app, site, language, mail, &mut values).await?;
    Ok(values)
}

/// What the case itself says, raw.
fn fact(application: &Application, placeholder: Placeholder) -> Option<String> {
    let decision = application.decision.as_ref().map(|d| &d.record);
    match placeholder {
        Placeholder::Reference => Some(application.submission.as_ref()?.reference.clone()),
        Placeholder::Outcome => Some(decision?.outcome.code().to_owned()),
        Placeholder::DecidedOn => Some(decision?.decided_on.to_string()),
        Placeholder::Symbol => Some(decision?.symbol.clone()),
        Placeholder::Session => decision
            .map(|d| d.session.clone())
            .or_else(|| application.session.clone()),
        Placeholder::Due => Some(application.round.as_ref()?.due.to_string()),
        Placeholder::Name
        | Placeholder::Organization
        | Placeholder::Link
        | Placeholder::Questions
        | Placeholder::Consultation
        | Placeholder::When
        | Placeholder::Where
        | Placeholder::Extra
        | Placeholder::Why => None,
    }
}

async fn words(
    app: &App,
    language: Locale,
    placeholder: Placeholder,
    raw: &str,
) -> Result<String, AppError> {
    let t = labels::texts_of(language);
    Ok(match placeholder.nature() {
        Nature::Text => isolate(raw),
        Nature::Prose => raw.to_owned(),
        Nature::Day => raw
            .parse::<Day>()
            .map_or_else(|_| raw.to_owned(), |day| labels::day(t, day)),
        Nature::Outcome => {
            Outcome::from_code(raw).map_or_else(|| raw.to_owned(), |o| labels::outcome(t, o))
        }
        Nature::RollOver => {
            RollOver::from_code(raw).map_or_else(|| raw.to_owned(), |r| labels::roll_over(t, r))
        }
        Nature::Consultation => {
            let found = ConsultationReads::consultation(app.store.reads(), raw).await?;
            let title = found.and_then(|c| Some(c.details.title.best(language)?.0.to_owned()));
            isolate(&title.unwrap_or_else(|| raw.to_owned()))
        }
        Nature::Session => {
            let session = ReferenceReads::session(app.store.reads(), raw).await?;
            let title = session.and_then(|s| s.title.best(language).map(|(t, _)| t.to_owned()));
            title.unwrap_or_else(|| raw.to_owned())
        }
    })
}

fn sample_value(t: &Texts, site: &Site, language: Locale, placeholder: Placeholder) -> String {
    let day = |ordinal| {
        Day::from_yo_opt(2027, ordinal).map_or_else(String::new, |day| labels::day(t, day))
    };
    match placeholder {
        Placeholder::Name => t.letters_sample_name(),
        Placeholder::Organization => t.letters_sample_organization(),
        Placeholder::Reference => "OBS-2027-00042".to_owned(),
        Placeholder::Link => format!("{}/{language}/home", site.base_url),
        Placeholder::Outcome => labels::outcome(t, Outcome::Admitted),
        Placeholder::DecidedOn => day(327),
        Placeholder::Symbol => "C/118/RES/0000".to_owned(),
        Placeholder::Session => t.letters_sample_session(),
        Placeholder::Due => day(121),
        Placeholder::Questions => "3".to_owned(),
        Placeholder::When => day(121),
        Placeholder::Where => t.invitation_sample_where(),
        Placeholder::Extra => t.invitation_sample_extra(),
        Placeholder::Why => labels::roll_over(t, RollOver::AnswerLate),
        Placeholder::Consultation => t.consultation_sample(),
    }
}

/// Mails about the security of an account. Staff do not edit them: a slip here
/// would lock people out.
fn security(t: &Texts, kind: MailKind, name: &str, link: &str) -> TemplateText {
    let (subject, body) = match kind {
        MailKind::ConfirmEmail => (
            t.mail_confirm_email_subject(),
            t.mail_confirm_email_body(name, link),
        ),
        MailKind::StaffInvitation => (
            t.mail_staff_invitation_subject(),
            t.mail_staff_invitation_body(name, link),
        ),
        MailKind::TeamInvitation => (
            t.mail_team_invitation_subject(),
            t.mail_team_invitation_body(name, link),
        ),
        MailKind::Handover => (t.mail_handover_subject(), t.mail_handover_body(name, link)),
        MailKind::ResetPassword => (
            t.mail_reset_password_subject(),
            t.mail_reset_password_body(name, link),
        ),
        _ => (
            t.mail_already_registered_subject(),
            t.mail_already_registered_body(name, link),
        ),
    };
    TemplateText { subject, body }
}
