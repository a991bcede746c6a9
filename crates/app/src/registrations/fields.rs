//! The fields of a nomination, and their one parser.

use crate::{
    faults::{FaultCode, Faults},
    input::{Field, Input, Kind, Reader, Value, optional, required},
};
use parvis_domain::{
    consultation::{Delegate, FormQuestion, Needs, QuestionKind},
    text::Locale,
};
use uuid::Uuid;

/// The longest answer to a question of the form.
const MAX_ANSWER: usize = 1000;

/// A delegate. An answer is written `question: answer`, with the identity of
/// the question.
pub const NOMINATION_FIELDS: &[Field] = &[
    required("person_name", Kind::Line, 120),
    required("email", Kind::Email, 254),
    required("function", Kind::Line, 120),
    required("language", Kind::Code("languages"), 2),
    optional("visa_letter", Kind::Text, 1000),
    optional("accessibility", Kind::Text, 1000),
    optional("interpretation", Kind::Line, 200),
    optional("diet", Kind::Line, 200),
    optional("answers", Kind::Lines, MAX_ANSWER + 40),
];

/// Reads a delegate.
///
/// # Errors
/// Every fault at once; a question that must be answered has its fault at
/// `/answer_<id>`.
pub(super) fn parse(
    input: &Input,
    questions: &[FormQuestion],
    locale: Locale,
) -> Result<Delegate, Faults> {
    let mut r = Reader::new(input, NOMINATION_FIELDS);
    let name = r.text("person_name");
    let email = r.text("email");
    let function = r.text("function");
    let language = r.code("language", |c| Locale::from_code(c).is_some());
    let delegate = Delegate {
        name: name.unwrap_or_default(),
        email: email.unwrap_or_default(),
        function: function.unwrap_or_default(),
        language: language
            .as_deref()
            .and_then(Locale::from_code)
            .unwrap_or(locale),
        needs: Needs {
            visa_letter: r.text("visa_letter"),
            accessibility: r.text("accessibility"),
            interpretation: r.text("interpretation"),
            diet: r.text("diet"),
        },
        answers: answers(&mut r, questions, locale),
    };
    r.faults.or(delegate)
}

fn answers(r: &mut Reader<'_>, questions: &[FormQuestion], locale: Locale) -> Vec<(Uuid, String)> {
    let mut given: Vec<(Uuid, String)> = Vec::new();
    for (i, line) in r.texts("answers").into_iter().enumerate() {
        let pair = line.split_once(':');
        let pair = pair.and_then(|(id, a)| Some((id.trim().parse().ok()?, a.trim().to_owned())));
        let known = |id: Uuid| questions.iter().find(|q| q.id == id);
        match pair.and_then(|(id, answer)| Some((known(id)?, answer))) {
            Some((question, answer)) if !fits(question, &answer) => {
                let pointer = format!("answer_{}", question.id);
                let list = vec![("list", "choices".to_owned())];
                r.faults.add_with(&pointer, FaultCode::NotInList, list);
            }
            Some((question, answer)) => given.push((question.id, answer)),
            None => r.faults.add(&format!("answers/{i}"), FaultCode::Malformed),
        }
    }
    for question in questions.iter().filter(|q| q.required) {
        if given
            .iter()
            .all(|(id, a)| *id != question.id || a.is_empty())
        {
            let label = question.label.best(locale).map_or("", |(l, _)| l);
            r.faults.add_with(
                &format!("answer_{}", question.id),
                FaultCode::Unanswered,
                vec![("question", label.to_owned())],
            );
        }
    }
    given.retain(|(_, answer)| !answer.is_empty());
    given
}

/// A choice is kept by its place from 0, yes and no as `true` and `false`.
fn fits(question: &FormQuestion, answer: &str) -> bool {
    match question.kind {
        QuestionKind::Text => true,
        QuestionKind::YesNo => ["", "true", "false"].contains(&answer),
        QuestionKind::Choice => {
            answer.is_empty()
                || answer
                    .parse::<usize>()
                    .is_ok_and(|at| at < question.choices.len())
        }
    }
}

/// A delegate as an input: for filling the form.
#[must_use]
pub fn to_input(of: &Delegate) -> Input {
    let text = |v: Option<&str>| v.map_or(Value::Null, |t| Value::Text(t.to_owned()));
    let answers = of.answers.iter();
    let answers = answers.map(|(id, a)| Value::Text(format!("{id}: {a}")));
    let values = [
        text(Some(&of.name)),
        text(Some(&of.email)),
        text(Some(&of.function)),
        text(Some(of.language.code())),
        text(of.needs.visa_letter.as_deref()),
        text(of.needs.accessibility.as_deref()),
        text(of.needs.interpretation.as_deref()),
        text(of.needs.diet.as_deref()),
        Value::List(answers.collect()),
    ];
    let names = NOMINATION_FIELDS.iter().map(|f| f.name.to_owned());
    Input(names.zip(values).collect())
}
