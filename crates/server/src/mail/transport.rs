//! Where mails go: a mail server, or a folder of `.eml` files.

use crate::config::Settings;
use anyhow::Context;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::authentication::Credentials,
};
use parvis_app::jobs::Written;
use std::path::PathBuf;

/// Why a mail was not sent. Never holds an address.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// Trying again can help: the server is away or busy.
    #[error("{0}")]
    Later(String),
    /// Trying again cannot help: the address or the mail is refused.
    #[error("{0}")]
    Never(String),
}

/// What stands around a mail.
#[derive(Debug)]
pub struct Envelope<'a> {
    /// Id of the job: the local part of the Message-ID.
    pub id: uuid::Uuid,
    /// The recipient's address.
    pub to: &'a str,
    /// What all mails of a thread share.
    pub thread: Option<String>,
    /// Now.
    pub at: parvis_domain::Instant,
}

/// A way to send mails.
pub enum Transport {
    /// A mail server.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>, Mailbox),
    /// A folder.
    Folder(PathBuf, Mailbox),
}

impl Transport {
    /// Makes the transport that the settings ask for.
    ///
    /// # Errors
    /// An address of the server or of the sender that is not valid.
    pub fn new(settings: &Settings) -> anyhow::Result<Self> {
        let from: Mailbox = format!("Parvis <{}>", settings.mail_from)
            .parse()
            .with_context(|| format!("mail_from is not a mail address: {}", settings.mail_from))?;
        let Some(url) = &settings.smtp_url else {
            return Ok(Self::Folder(settings.data_dir.join("mail"), from));
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| {
                anyhow::anyhow!("smtp_url is not valid: smtp://host:port or smtps://user@host")
            })?
            .timeout(Some(std::time::Duration::from_secs(30)));
        if let Some(password) = &settings.smtp_password {
            let user = url
                .split("://")
                .nth(1)
                .and_then(|r| r.split_once('@'))
                .map_or("", |(u, _)| u);
            builder = builder.credentials(Credentials::new(user.to_owned(), password.clone()));
        }
        Ok(Self::Smtp(Box::new(builder.build()), from))
    }

    /// Sends a mail. The Message-ID is made from the job's id, so that a
    /// second delivery after a broken connection is recognized as the same.
    ///
    /// # Errors
    /// [`SendError`], without addresses.
    pub async fn send(&self, envelope: &Envelope<'_>, mail: &Written) -> Result<(), SendError> {
        let message = self.message(envelope, mail)?;
        match self {
            Self::Smtp(server, _) => match server.send(message).await {
                Ok(_) => Ok(()),
                Err(e) if e.is_permanent() => Err(SendError::Never(status(&e))),
                Err(e) => Err(SendError::Later(status(&e))),
            },
            Self::Folder(folder, _) => {
                tokio::fs::create_dir_all(folder)
                    .await
                    .map_err(|e| SendError::Later(e.to_string()))?;
                let path = folder.join(format!("{}.eml", envelope.id));
                tokio::fs::write(path, message.formatted())
                    .await
                    .map_err(|e| SendError::Later(e.to_string()))
            }
        }
    }

    /// The mail as it goes over the wire. Programs answer neither it nor its
    /// kind; all mails about one case stand in one thread, under an id that no
    /// mail has.
    fn message(&self, envelope: &Envelope<'_>, mail: &Written) -> Result<Message, SendError> {
        let (Self::Smtp(_, from) | Self::Folder(_, from)) = self;
        let to: Mailbox = envelope
            .to
            .parse()
            .map_err(|_| SendError::Never("the recipient's address is not valid".into()))?;
        let domain = from.email.domain();
        let mut builder = Message::builder()
            .from(from.clone())
            .to(to)
            .subject(&mail.subject)
            .date(envelope.at.into())
            .message_id(Some(format!("<{}@{domain}>", envelope.id)))
            .raw_header(raw("Auto-Submitted", "auto-generated"))
            .raw_header(raw("Content-Language", mail.language.code()));
        if let Some(thread) = &envelope.thread {
            builder = builder
                .in_reply_to(format!("<{thread}@{domain}>"))
                .references(format!("<{thread}@{domain}>"));
        }
        let made = match &mail.calendar {
            None => builder
                .header(ContentType::TEXT_PLAIN)
                .body(mail.body.clone()),
            Some((act, object)) => {
                let kind = format!("text/calendar; method={act}; charset=utf-8");
                let kind =
                    ContentType::parse(&kind).map_err(|e| SendError::Never(e.to_string()))?;
                let object = SinglePart::builder().header(kind).body(object.clone());
                // Not a random one: each attempt sends the same bytes.
                let both = MultiPart::alternative()
                    .boundary(format!("parvis-{}", envelope.id))
                    .singlepart(SinglePart::plain(mail.body.clone()))
                    .singlepart(object);
                builder.multipart(both)
            }
        };
        made.map_err(|e| SendError::Never(e.to_string()))
    }
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// The server's code only: its words may repeat the address.
fn status(error: &lettre::transport::smtp::Error) -> String {
    error.status().map_or_else(
        || "no answer from the mail server".to_owned(),
        |code| format!("SMTP {code}"),
    )
}
