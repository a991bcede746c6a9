//! Adding, changing, retiring and bringing back a criterion of a draft.

use super::{
    bracket::{Open, refused},
    fields::{add, parse_criterion},
};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    faults::{FaultCode, Faults},
    input::Input,
    policy::Action,
};
use parvis_domain::criteria::{CriteriaSet, CriteriaVersion, Criterion, faults_of, place};

/// The most criteria that a version can hold.
const MOST: usize = 200;

/// Adds a criterion or changes it. A code that an earlier version used and
/// this one does not is taken: a code never means two things.
///
/// # Errors
/// Faults; [`crate::error::Rule::CriteriaState`] unless it is a draft; stale.
pub async fn put_criterion(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
    code: &str,
    input: &Input,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::EditCriteria, name, seen).await?;
    open.must_be_draft()?;
    let documents = open.tx.codes("required-documents").await?;
    let at = find(&open.version.set, code);
    if at.is_none() {
        check_code(&open.tx.criteria_codes().await?, &open.version.set, code)?;
    }
    let before = find(&open.base, code).and_then(|at| open.base.criteria.get(at));
    let (criterion, position) = parse_criterion(input, code, before, &documents)?;
    let mut set = open.version.set.clone();
    let last = set.criteria.len() + 1;
    let position = position.or(at.map(|at| at + 1)).unwrap_or(last);
    place(&mut set.criteria, criterion, position);
    let by = open.signed.by;
    open.version = open.version.edit(by, set).map_err(refused)?;
    let part = if at.is_some() { "changed" } else { "added" };
    open.close(
        app,
        vec![("criterion", code.to_owned()), ("part", part.to_owned())],
    )
    .await
}

fn find(set: &CriteriaSet, code: &str) -> Option<usize> {
    set.criteria.iter().position(|c| c.code == code)
}

fn check_code(used: &[String], set: &CriteriaSet, code: &str) -> Result<(), Faults> {
    let mut faults = Faults::default();
    let fits = (1..=20).contains(&code.len())
        && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !fits {
        faults.add("code", FaultCode::ForbiddenCharacter);
    } else if used.iter().any(|u| u == code) {
        faults.add("code", FaultCode::Taken);
    } else if set.criteria.len() >= MOST {
        faults.add_with("code", FaultCode::TooMany, vec![("max", MOST.to_string())]);
    }
    faults.or(())
}

/// Takes a criterion out of the draft. It stays in the versions that have it.
///
/// # Errors
/// [`AppError::NotFound`]; [`crate::error::Rule::CriteriaState`]; stale.
pub async fn retire_criterion(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
    code: &str,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::EditCriteria, name, seen).await?;
    open.must_be_draft()?;
    let mut set = open.version.set.clone();
    let at = find(&set, code).ok_or(AppError::NotFound)?;
    set.criteria.remove(at);
    let by = open.signed.by;
    open.version = open.version.edit(by, set).map_err(refused)?;
    let detail = vec![
        ("criterion", code.to_owned()),
        ("part", "retired".to_owned()),
    ];
    open.close(app, detail).await
}

/// Brings a retired criterion back as it is in the version before, at its old
/// place.
///
/// # Errors
/// [`AppError::NotFound`]; [`crate::error::Rule::CriteriaState`]; stale.
pub async fn restore_criterion(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
    code: &str,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::EditCriteria, name, seen).await?;
    open.must_be_draft()?;
    let at = find(&open.base, code).ok_or(AppError::NotFound)?;
    let old = open.base.criteria.get(at).cloned();
    let old = old.ok_or(AppError::NotFound)?;
    let mut set = open.version.set.clone();
    place(&mut set.criteria, old, at + 1);
    let by = open.signed.by;
    open.version = open.version.edit(by, set).map_err(refused)?;
    let detail = vec![
        ("criterion", code.to_owned()),
        ("part", "restored".to_owned()),
    ];
    open.close(app, detail).await
}

/// Replaces all criteria of the draft by those of a file.
///
/// # Errors
/// Faults of every criterion, by code and field; as [`put_criterion`].
pub async fn replace_criteria(
    app: &App,
    actor: &Actor,
    name: &str,
    seen: i32,
    criteria: Vec<Criterion>,
) -> Result<CriteriaVersion, AppError> {
    let mut open = Open::begin(app, actor, Action::EditCriteria, name, seen).await?;
    open.must_be_draft()?;
    let documents = open.tx.codes("required-documents").await?;
    let used = open.tx.criteria_codes().await?;
    let mut faults = Faults::default();
    for (i, criterion) in criteria.iter().enumerate() {
        let code = &criterion.code;
        let mut own = Faults::default();
        if criteria.iter().take(i).any(|c| c.code == *code) {
            own.add("code", FaultCode::Duplicate);
        }
        let known = find(&open.base, code).or(find(&open.version.set, code));
        if known.is_none()
            && let Err(wrong) = check_code(&used, &open.version.set, code)
        {
            own.0.extend(wrong.0);
        }
        let before = find(&open.base, code).and_then(|at| open.base.criteria.get(at));
        for fault in faults_of(criterion, before) {
            add(&mut own, fault);
        }
        if criterion.documents.iter().any(|d| !documents.contains(d)) {
            own.add("documents", FaultCode::NotInList);
        }
        for fault in own.0 {
            let pointer = format!("/{code}{}", fault.pointer);
            faults.add_with(&pointer, fault.code, fault.parameters);
        }
    }
    let count = criteria.len();
    let set = CriteriaSet {
        criteria: faults.or(criteria)?,
        ..open.version.set.clone()
    };
    let by = open.signed.by;
    open.version = open.version.edit(by, set).map_err(refused)?;
    open.close(app, vec![("entries", count.to_string())]).await
}
