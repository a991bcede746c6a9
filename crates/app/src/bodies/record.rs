//! Staff state a fact, correct one, or take one back. Nothing is overwritten.

use super::{RETRACTION_FIELDS, Stored, Told, parse, query};
use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    input::{Input, Reader},
    policy::{Action, On, authorize},
};
use parvis_domain::body::{Book, Fact, FactKind, Statement};
use std::collections::HashSet;
use uuid::Uuid;

/// What is known already, and what the same file adds.
pub(super) struct Known<'a> {
    book: &'a Book,
    added: HashSet<(FactKind, String)>,
    corrected: HashSet<Uuid>,
    told: Vec<Told>,
}

impl<'a> Known<'a> {
    pub(super) fn new(book: &'a Book) -> Self {
        Self {
            book,
            added: HashSet::new(),
            corrected: HashSet::new(),
            told: Vec::new(),
        }
    }

    fn has(&self, kind: FactKind, code: &str) -> bool {
        self.added.contains(&(kind, code.to_owned())) || self.book.knows(kind, code)
    }

    /// Whether exactly this is stated already.
    pub(super) fn says(&self, told: &Told) -> bool {
        let same = |s: &Statement| {
            s.fact == told.fact
                && (&s.basis, &s.source, &s.note) == (&told.basis, &told.source, &told.note)
        };
        self.told.contains(told) || self.book.current().any(same)
    }

    /// Checks what a fact says of other things.
    pub(super) fn check(&mut self, told: &Told) -> Result<(), Faults> {
        let mut faults = Faults::default();
        for (field, kind, code) in told.fact.refers() {
            if !code.is_empty() && !self.has(kind, code) {
                let list = vec![("list", list_of(kind).to_owned())];
                faults.add_with(field, FaultCode::NotInList, list);
            }
        }
        let corrected = told.supersedes.map(|id| self.book.statement(id));
        match corrected {
            Some(Some(old)) => self.correction(old, told, &mut faults),
            Some(None) => {
                let list = vec![("list", "statements".to_owned())];
                faults.add_with("corrects", FaultCode::NotInList, list);
            }
            None => {
                let code = told.fact.code().unwrap_or_default();
                let used = |s: &Statement| {
                    s.fact.kind() == told.fact.kind() && s.fact.code() == Some(code)
                };
                // A code is never used again, not even after a taking back.
                let added = self.added.contains(&(told.fact.kind(), code.to_owned()));
                if !code.is_empty() && (added || self.book.all().iter().any(used)) {
                    faults.add("code", FaultCode::Duplicate);
                }
            }
        }
        faults.or(())?;
        if let Some(code) = told.fact.code() {
            self.added.insert((told.fact.kind(), code.to_owned()));
        }
        self.corrected.extend(told.supersedes);
        self.told.push(told.clone());
        Ok(())
    }

    /// A correction is of the same thing, and of what nobody corrected before.
    fn correction(&self, old: &Statement, told: &Told, faults: &mut Faults) {
        if old.fact.kind() != told.fact.kind() || !self.book.holds(old) {
            let list = vec![("list", "statements".to_owned())];
            faults.add_with("corrects", FaultCode::NotInList, list);
        } else if old.fact.subject() != told.fact.subject() {
            let field = match &told.fact {
                Fact::Point(_) => "mandate",
                Fact::Side(_) => "contradiction",
                fact if fact.code().is_some() => "code",
                _ => "body",
            };
            let list = vec![("list", old.fact.subject().to_owned())];
            faults.add_with(field, FaultCode::NotInList, list);
        }
        if self.corrected.contains(&old.id) {
            faults.add("corrects", FaultCode::Duplicate);
        }
    }
}

const fn list_of(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Mandate => "mandates",
        FactKind::Instrument => "instruments",
        FactKind::Contradiction => "contradictions",
        _ => "bodies",
    }
}

/// The row of what was told.
pub(super) fn row(app: &App, actor: &Actor, told: &Told, input: &Input, position: usize) -> Stored {
    Stored {
        id: app.ids.uuid(),
        position: i32::try_from(position).unwrap_or(i32::MAX),
        kind: told.fact.kind(),
        subject: told.fact.subject().to_owned(),
        values: parse::values(told.fact.kind(), input),
        basis: told.basis.clone(),
        source: told.source.clone(),
        supersedes: told.supersedes,
        retracts: false,
        recorded_at: app.clock.now(),
        recorded_by: actor.id(),
    }
}

fn happened(app: &App, row: &Stored) -> Happened {
    Happened::new(app.clock.now(), Subject::Statement(row.id))
        .with("kind", row.kind.code())
        .with("of", row.subject.clone())
        .with(
            "corrects",
            row.supersedes.map(|id| id.to_string()).unwrap_or_default(),
        )
}

/// States a fact, or with `corrects` corrects one: the old statement stays
/// and is marked as corrected.
///
/// # Errors
/// Faults; [`Rule::Simultaneous`] when somebody else corrected it meanwhile;
/// [`Rule::StatedAlready`], as after a second press of the button.
pub async fn record(
    app: &App,
    actor: &Actor,
    kind: FactKind,
    input: &Input,
) -> Result<Statement, AppError> {
    let permit = authorize(actor, Action::RecordBodyFact, On::Nothing)?;
    let told = parse(kind, input)?;
    let book = query::book(app).await?;
    let mut tx = app.store.begin(permit).await?;
    simultaneous(&book, told.supersedes)?;
    let mut known = Known::new(&book);
    if known.says(&told) {
        return Err(Rule::StatedAlready.into());
    }
    known.check(&told)?;
    let row = row(app, actor, &told, input, 0);
    tx.add_body_statements(std::slice::from_ref(&row)).await?;
    tx.commit(happened(app, &row)).await?;
    parse::read(row)
}

/// Somebody else was quicker: what is to be corrected no longer holds.
fn simultaneous(book: &Book, id: Option<Uuid>) -> Result<(), AppError> {
    let gone = id
        .and_then(|id| book.statement(id))
        .is_some_and(|s| !book.holds(s));
    match gone {
        true => Err(Rule::Simultaneous.into()),
        false => Ok(()),
    }
}

/// Takes a statement back, saying why; it stays readable as taken back.
///
/// # Errors
/// Faults; [`AppError::NotFound`]; [`Rule::Simultaneous`] when it no longer
/// holds; [`Rule::StillNamed`] when other statements still name the thing.
pub async fn retract(
    app: &App,
    actor: &Actor,
    id: Uuid,
    input: &Input,
) -> Result<Statement, AppError> {
    let permit = authorize(actor, Action::RetractBodyFact, On::Nothing)?;
    let mut reader = Reader::new(input, RETRACTION_FIELDS);
    let source = reader.text("reason").unwrap_or_default();
    reader.faults.or(())?;
    let book = query::book(app).await?;
    let old = book.statement(id).ok_or(AppError::NotFound)?;
    simultaneous(&book, Some(id))?;
    if let Some(code) = old.fact.code() {
        let names = |s: &Statement| {
            let refers = s.fact.refers();
            s.id != id
                && refers
                    .iter()
                    .any(|(_, kind, c)| (*kind, *c) == (old.fact.kind(), code))
        };
        if book.current().any(names) {
            return Err(Rule::StillNamed.into());
        }
    }
    let mut tx = app.store.begin(permit).await?;
    let kept = query::stored(app).await?.into_iter().find(|r| r.id == id);
    let row = Stored {
        id: app.ids.uuid(),
        position: 0,
        basis: "entered".into(),
        source,
        supersedes: Some(id),
        retracts: true,
        recorded_at: app.clock.now(),
        recorded_by: actor.id(),
        ..kept.ok_or(AppError::NotFound)?
    };
    tx.add_body_statements(std::slice::from_ref(&row)).await?;
    tx.commit(happened(app, &row)).await?;
    parse::read(row)
}
