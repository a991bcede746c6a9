//! From the code lists to the structure that the rule reads.

use crate::{App, error::AppError, ports::ReferenceReads, reference::CodeEntry};
use parvis_domain::routing::{
    Competence, Holder, HolderKind, Relation, RelationKind, Structure, Subject,
};
use parvis_domain::text::PartialDate;
use std::collections::{BTreeSet, HashMap};

/// The lists of which a topic of a question can be: the themes of the
/// inventory, and what only a partnership is about.
pub const TOPIC_LISTS: [&str; 2] = ["themes", "partnership-topics"];

/// The structure with the statements on which it rests.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// What the rule reads.
    pub structure: Structure,
    /// Units and offices by code.
    pub holders: HashMap<String, CodeEntry>,
    /// Statements on competences and relations by code.
    pub statements: HashMap<String, CodeEntry>,
}

/// Reads everything that sources say of units and offices.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn known(app: &App) -> Result<Known, AppError> {
    let reads = app.store.reads();
    let list = async |name: &str| -> Result<Vec<CodeEntry>, AppError> {
        let all = ReferenceReads::code_list(reads, name).await?;
        Ok(all.into_iter().filter(|e| !e.retired).collect())
    };
    let areas = list("m49-areas").await?;
    let mut known = Known::default();
    for (name, kind) in [("units", HolderKind::Unit), ("offices", HolderKind::Office)] {
        for entry in list(name).await? {
            known.structure.holders.push(holder(&entry, kind));
            known.holders.insert(entry.code.clone(), entry);
        }
    }
    for entry in list("competences").await? {
        let Some(subject) = subject(&entry, &areas) else {
            continue;
        };
        known.structure.competences.push(Competence {
            code: entry.code.clone(),
            holder: entry.attribute("holder").to_owned(),
            subject,
            from: entry.valid_from,
            until: entry.valid_until,
        });
        known.statements.insert(entry.code.clone(), entry);
    }
    for entry in list("unit-relations").await? {
        let Some(kind) = RelationKind::from_code(entry.attribute("kind")) else {
            continue;
        };
        known.structure.relations.push(Relation {
            code: entry.code.clone(),
            kind,
            unit: entry.attribute("unit").to_owned(),
            of: entry.attribute("of").to_owned(),
        });
        known.statements.insert(entry.code.clone(), entry);
    }
    Ok(known)
}

fn holder(entry: &CodeEntry, kind: HolderKind) -> Holder {
    Holder {
        code: entry.code.clone(),
        kind,
        from: entry.valid_from,
        until: entry.valid_until,
        attested_until: PartialDate::parse(entry.attribute("attested_until")).ok(),
    }
}

/// What a statement is about; `None` for a kind that this program does not
/// know, which an operator's file may hold.
fn subject(entry: &CodeEntry, areas: &[CodeEntry]) -> Option<Subject> {
    Some(match entry.attribute("kind") {
        "entry" => Subject::Entry,
        "topic" => Subject::Topic(entry.attribute("topic").to_owned()),
        "coverage" => {
            let mut countries: BTreeSet<String> = parts(entry.attribute("countries")).collect();
            for area in parts(entry.attribute("areas")) {
                let area = areas.iter().find(|a| a.code == area);
                countries.extend(
                    area.into_iter()
                        .flat_map(|a| parts(a.attribute("countries"))),
                );
            }
            Subject::Countries(countries)
        }
        _ => return None,
    })
}

fn parts(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split('|').filter(|p| !p.is_empty()).map(str::to_owned)
}

/// The topics that a question can be about.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn topics(app: &App) -> Result<Vec<CodeEntry>, AppError> {
    let mut all = Vec::new();
    for list in TOPIC_LISTS {
        all.extend(ReferenceReads::code_list(app.store.reads(), list).await?);
    }
    Ok(all)
}

/// Whether this is the code of a topic that can be chosen.
#[must_use]
pub fn is_topic(topics: &[CodeEntry], code: &str) -> bool {
    topics.iter().any(|t| t.code == code && !t.retired)
}
