//! Compares what the API answers with what its description says. A test of
//! `parvis-api` keeps the committed `openapi.yaml` and the description equal.

use jsonschema::Validator;
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

static DESCRIPTION: LazyLock<Value> =
    LazyLock::new(|| serde_json::to_value(parvis_api::openapi()).unwrap_or_default());

/// Validators by the schema that they check; each is made once.
static VALIDATORS: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);

const PROBLEM: &str = "application/problem+json";

/// Checks an answer: status and media type are described for the operation,
/// and the body is as its schema says. `path` is a template of the description
/// or a path as asked for, with or without query. Paths that are not the API's
/// are not looked at.
///
/// # Errors
/// Everything that differs.
pub fn check_response(
    method: &str,
    path: &str,
    status: u16,
    content_type: &str,
    body: &[u8],
) -> Result<(), Vec<String>> {
    let path = path.split('?').next().unwrap_or_default();
    if path != "/api" && !path.starts_with("/api/") {
        return Ok(());
    }
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    let operation =
        template(path).and_then(|item| item.get(method.to_lowercase().replace("head", "get")));
    let Some(operation) = operation else {
        // No such path or no such method: the problem that says so.
        return if [401, 404, 405, 422, 429].contains(&status) && media_type == PROBLEM {
            fits(&json!({ "$ref": "#/components/schemas/Problem" }), body)
        } else {
            Err(vec![format!(
                "status {status} for what is not described: {method} {path}"
            )])
        };
    };
    let Some(response) = operation.pointer(&format!("/responses/{status}")) else {
        return Err(vec![format!(
            "status {status} is not described for {method} {path}"
        )]);
    };
    let content = resolved(response).get("content");
    let Some(content) = content.and_then(Value::as_object).filter(|c| !c.is_empty()) else {
        return if body.is_empty() {
            Ok(())
        } else {
            Err(vec![format!(
                "status {status} is described without content"
            )])
        };
    };
    let Some(described) = content.get(media_type) else {
        let known: Vec<&String> = content.keys().collect();
        return Err(vec![format!(
            "media type {media_type:?} is not one of {known:?}"
        )]);
    };
    match described.get("schema") {
        Some(schema) if media_type.ends_with("json") && !method.eq_ignore_ascii_case("head") => {
            fits(schema, body)
        }
        _ => Ok(()),
    }
}

/// The path item whose template fits best: the one with the fewest parameters.
fn template(path: &str) -> Option<&'static Value> {
    let paths = DESCRIPTION.get("paths")?.as_object()?;
    if let Some(item) = paths.get(path) {
        return Some(item);
    }
    let asked: Vec<&str> = path.split('/').collect();
    let parameter = |part: &str| part.starts_with('{') && part.ends_with('}');
    paths
        .iter()
        .filter(|(template, _)| {
            let parts: Vec<&str> = template.split('/').collect();
            parts.len() == asked.len()
                && parts
                    .iter()
                    .zip(&asked)
                    .all(|(p, a)| p == a || (parameter(p) && !a.is_empty()))
        })
        .min_by_key(|(template, _)| template.matches('{').count())
        .map(|(_, item)| item)
}

/// What a reference leads to.
fn resolved(value: &'static Value) -> &'static Value {
    let target = value.get("$ref").and_then(Value::as_str);
    target
        .and_then(|t| DESCRIPTION.pointer(t.trim_start_matches('#')))
        .unwrap_or(value)
}

fn fits(schema: &Value, body: &[u8]) -> Result<(), Vec<String>> {
    let value: Value = serde_json::from_slice(body).map_err(|e| vec![format!("not JSON: {e}")])?;
    let validator = validator(schema).map_err(|e| vec![e])?;
    let faults: Vec<String> = validator
        .iter_errors(&value)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// The validator of a schema, with the components that it refers to.
fn validator(schema: &Value) -> Result<Arc<Validator>, String> {
    let mut known = VALIDATORS.lock().unwrap_or_else(PoisonError::into_inner);
    let key = schema.to_string();
    if let Some(validator) = known.get(&key) {
        return Ok(validator.clone());
    }
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "allOf": [schema],
        "components": DESCRIPTION.get("components"),
    });
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&whole)
        .map_err(|e| format!("the schema itself is wrong: {e}"))?;
    let validator = Arc::new(validator);
    known.insert(key, validator.clone());
    Ok(validator)
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = "application/json";

    fn check(method: &str, path: &str, status: u16, kind: &str, body: &Value) -> usize {
        match check_response(method, path, status, kind, body.to_string().as_bytes()) {
            Ok(()) => 0,
            Err(faults) => faults.len(),
        }
    }

    #[test]
    fn every_schema_can_be_used() {
        let schemas = DESCRIPTION
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        let names: Vec<&String> = schemas.into_iter().flat_map(|s| s.keys()).collect();
        assert!(names.len() > 40);
        for name in names {
            let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
            assert_eq!(validator(&schema).err(), None, "{name}");
        }
    }

    #[test]
    fn answers_are_compared_with_the_description() {
        let token = json!({ "access_token": "x", "token_type": "Bearer", "expires_in": 60 });
        assert_eq!(check("POST", "/api/v1/tokens", 200, JSON, &token), 0);
        assert_eq!(
            check(
                "POST",
                "/api/v1/tokens?lang=fr",
                200,
                "application/json; charset=utf-8",
                &token
            ),
            0
        );
        assert_ne!(
            check(
                "POST",
                "/api/v1/tokens",
                200,
                JSON,
                &json!({ "access_token": 1 })
            ),
            0
        );
        assert_ne!(check("POST", "/api/v1/tokens", 200, "text/html", &token), 0);
        assert_ne!(check("POST", "/api/v1/tokens", 418, JSON, &token), 0);
        assert_ne!(check("POST", "/api/v1/accounts", 202, JSON, &token), 0);
    }

    #[test]
    fn problems_are_checked_for_every_path() {
        let problem = json!({
            "type": "http://x/en/problems/not_found", "title": "t", "status": 404,
            "instance": "/api/v1/x", "code": "not_found",
        });
        assert_eq!(check("GET", "/api/v1/nothing", 404, PROBLEM, &problem), 0);
        assert_eq!(
            check(
                "GET",
                "/api/v1/organizations/CSO-0000-0000",
                404,
                PROBLEM,
                &problem
            ),
            0
        );
        assert_eq!(
            check("GET", "/api/v1/organizations/{id}", 404, PROBLEM, &problem),
            0
        );
        assert_ne!(check("GET", "/api/v1/nothing", 404, PROBLEM, &json!({})), 0);
        assert_ne!(check("GET", "/api/v1/nothing", 200, JSON, &problem), 0);
    }
}
