//! A question to the applicant, and the answer that it gives.

use super::{ApplicationId, Signature};

/// Identifies a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub uuid::Uuid);

impl std::fmt::Display for QuestionId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// What a question is about. Only that opens for changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// An answer of the application, by the name of its field.
    Answer(String),
    /// A document, by its code in the list `required-documents`.
    Document(String),
    /// Neither: the reply is text.
    Free,
}

impl Subject {
    /// The kind, as stored.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Answer(_) => "answer",
            Self::Document(_) => "document",
            Self::Free => "free",
        }
    }

    /// The field or the code of the document.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Answer(code) | Self::Document(code) => Some(code),
            Self::Free => None,
        }
    }

    /// From kind and code, as stored.
    #[must_use]
    pub fn new(kind: &str, code: Option<String>) -> Option<Self> {
        match (kind, code) {
            ("answer", Some(code)) => Some(Self::Answer(code)),
            ("document", Some(code)) => Some(Self::Document(code)),
            ("free", None) => Some(Self::Free),
            _ => None,
        }
    }
}

/// What the applicant has written to a question; sent with the whole round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// The reply in words.
    pub text: Option<String>,
    /// The new content of the field that the question is about.
    pub value: Option<String>,
    /// Why it cannot be answered. Nobody is stopped by a paper that the
    /// authorities of their country do not issue.
    pub cannot: Option<String>,
    /// The new document takes the place of those given before.
    pub replaces: bool,
    /// Who saved it last, and when.
    pub saved: Option<Signature>,
}

/// A question to the applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Identity.
    pub id: QuestionId,
    /// The application.
    pub application: ApplicationId,
    /// Number of the round; `None` while it is being prepared.
    pub round: Option<u32>,
    /// Number in the case, counted over all rounds; `None` while it is being
    /// prepared.
    pub number: Option<u32>,
    /// What it is about.
    pub subject: Subject,
    /// The question, in the applicant's language.
    pub text: String,
    /// Who prepared it, and when.
    pub prepared: Signature,
    /// The reply.
    pub reply: Reply,
}

impl Question {
    /// Whether something answers it, `documents` being the number of files
    /// given for it: words, a new content, a document, or the reason why not.
    #[must_use]
    pub fn is_answered(&self, documents: usize) -> bool {
        let reply = &self.reply;
        reply.text.is_some() || reply.value.is_some() || reply.cannot.is_some() || documents > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_read_back_as_it_was_stored() {
        for subject in [
            Subject::Answer("aims".into()),
            Subject::Document("D01".into()),
            Subject::Free,
        ] {
            let code = subject.code().map(str::to_owned);
            assert_eq!(Subject::new(subject.kind(), code), Some(subject));
        }
        assert_eq!(Subject::new("free", Some("aims".into())), None);
        assert_eq!(Subject::new("answer", None), None);
    }
}
