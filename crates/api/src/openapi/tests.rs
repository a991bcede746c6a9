use super::{finish::operations, openapi, openapi_yaml};
use parvis_app::policy::Action;
use std::collections::BTreeSet;
use utoipa::openapi::path::Operation;

fn each(mut look: impl FnMut(&str, &str, &Operation)) {
    let mut description = openapi();
    for (path, item) in &mut description.paths.paths {
        for (method, operation) in operations(item) {
            look(path, method, operation);
        }
    }
}

/// With `PARVIS_WRITE=1` the file is written instead.
#[test]
fn the_committed_file_is_the_description() -> std::io::Result<()> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi.yaml");
    let now = openapi_yaml();
    if std::env::var_os("PARVIS_WRITE").is_some() {
        return std::fs::write(file, now);
    }
    let committed = std::fs::read_to_string(file)?;
    assert!(
        committed == now,
        "openapi.yaml is out of date: PARVIS_WRITE=1 cargo test -p parvis-api"
    );
    Ok(())
}

#[test]
fn the_description_is_the_same_each_time() {
    assert_eq!(openapi_yaml(), openapi_yaml());
    assert!(openapi_yaml().contains("\nopenapi: 3.1.0\n"));
}

#[test]
fn every_operation_says_what_it_needs_and_is_named_once() {
    let mut names = BTreeSet::new();
    each(|path, method, operation| {
        let permission = operation
            .extensions
            .as_ref()
            .and_then(|e| e.get("x-permission"))
            .and_then(|v| v.as_str())
            .and_then(Action::from_code);
        assert!(permission.is_some(), "{method} {path}: x-permission");
        assert!(operation.security.is_some(), "{method} {path}: security");
        let summary = operation.summary.clone().unwrap_or_default();
        assert!(!summary.is_empty(), "{method} {path}: summary");
        let name = operation.operation_id.clone().unwrap_or_default();
        assert!(names.insert(name), "{method} {path}: operation id twice");
        assert!(path.starts_with("/api/v1"), "{path}");
        assert!(operation.responses.responses.contains_key("503"), "{path}");
    });
    assert!(names.len() > 50, "{}", names.len());
}

/// Everything that can be done in a browser can be done here: every action has
/// an operation, but for those of the operator and of web sessions.
#[test]
fn every_action_has_an_operation() {
    let mut found = BTreeSet::new();
    each(|_, _, operation| {
        let extensions = operation.extensions.iter().flat_map(|e| e.values());
        found.extend(extensions.filter_map(|v| v.as_str().map(str::to_owned)));
    });
    let missing: Vec<&str> = Action::ALL
        .iter()
        .map(|a| a.code())
        .filter(|code| !found.contains(*code))
        .collect();
    // A draft and an assessment are read with the application that has them,
    // the text of a mail with the mail, a consultation that is being prepared
    // with the others. Reminders and what is opened, kept or forgotten by the
    // calendar are the program's own.
    let expected = [
        "view_draft",
        "view_assessment",
        "remind_applicant",
        "open_report",
        "remind_report",
        "view_consultation_drafts",
        "hold_consultation",
        "forget_delegates",
        "load_reference",
        "read_mail",
        "file_letter",
        "roll_over",
        "remind_of_draft",
        "remind_action_point",
        "freeze_opening_report",
    ];
    assert_eq!(missing, expected);
}

#[test]
fn every_reference_leads_somewhere() -> Result<(), serde_json::Error> {
    let description = serde_json::to_value(openapi())?;
    let mut open = vec![&description];
    let mut seen = 0;
    while let Some(value) = open.pop() {
        match value {
            serde_json::Value::Object(object) => {
                if let Some(target) = object.get("$ref").and_then(|r| r.as_str()) {
                    let pointer = target.trim_start_matches('#');
                    assert!(description.pointer(pointer).is_some(), "{target}");
                    seen += 1;
                }
                open.extend(object.values());
            }
            serde_json::Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
    assert!(seen > 100);
    Ok(())
}
