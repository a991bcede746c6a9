//! Who may import whom.

use crate::{
    shell,
    tree::{Tree, verdict},
};
use anyhow::Context;
use serde_json::Value;
use std::collections::BTreeMap;

const TABLE: &str = "docs/layers.txt";

/// Name → the names that stand behind its colon.
type Table = BTreeMap<String, Vec<String>>;

pub(super) fn check(tree: &Tree) -> anyhow::Result<()> {
    let (ours, fences) = read(&tree.table(TABLE)?)?;
    let mut findings = Vec::new();
    let imports = imports(tree)?;
    for (name, imported) in &imports {
        let Some(allowed) = ours.get(name) else {
            findings.push(format!("{name} has no line in {TABLE}"));
            continue;
        };
        for other in imported {
            if ours.contains_key(other) && !allowed.contains(other) {
                findings.push(format!("{name} imports {other}"));
            }
            if fences
                .get(other)
                .is_some_and(|inside| !inside.contains(name))
            {
                findings.push(format!("{name} imports {other}, which is fenced off"));
            }
        }
    }
    for name in ours.keys().filter(|name| !imports.contains_key(*name)) {
        findings.push(format!("{TABLE} names {name}, which does not exist"));
    }
    verdict(
        &findings,
        "Move the code to the crate that may do this (the table says which), or ask whether the arrow is right and \
         change the table together with docs/ARCHITECTURE.md.",
    )
}

fn read(lines: &[String]) -> anyhow::Result<(Table, Table)> {
    let (mut ours, mut fences, mut in_fences) = (Table::new(), Table::new(), false);
    for line in lines {
        match line.as_str() {
            "[ours]" => in_fences = false,
            "[fences]" => in_fences = true,
            line => {
                let (name, names) = line
                    .split_once(':')
                    .with_context(|| format!("{TABLE}: no colon in: {line}"))?;
                let names = names.split_whitespace().map(full).collect();
                let table = if in_fences { &mut fences } else { &mut ours };
                table.insert(name.trim().to_owned(), names);
            }
        }
    }
    Ok((ours, fences))
}

/// The package of a folder.
fn full(folder: &str) -> String {
    if folder == "xtask" {
        folder.to_owned()
    } else {
        format!("parvis-{folder}")
    }
}

/// Package → what it names in any section of dependencies.
fn imports(tree: &Tree) -> anyhow::Result<Table> {
    let text = shell::read(
        &tree.top,
        &shell::cargo(),
        &["metadata", "--no-deps", "--format-version", "1"],
    )?;
    let metadata: Value = serde_json::from_slice(&text)?;
    let list = |value: &Value, key: &str| {
        value
            .get(key)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let name = |value: &Value| {
        value
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let packages = list(&metadata, "packages");
    Ok(packages
        .iter()
        .map(|p| (name(p), list(p, "dependencies").iter().map(name).collect()))
        .collect())
}
