//! What every operation has, added in one place: problems, security, language,
//! idempotency key.

use super::problems;
use parvis_app::policy::{Action, Role, allows};
use utoipa::openapi::{
    Components, OpenApi, Ref, RefOr, Required,
    path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem},
    response::ResponseBuilder,
    schema::{Object, ObjectBuilder, Type},
    security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme},
};

/// Name of the security scheme.
const BEARER: &str = "bearer";

pub(super) fn finish(description: &mut OpenApi) {
    let components = description.components.get_or_insert_with(Components::new);
    problems::add(components);
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("JWT")
        .description(Some("From POST /api/v1/tokens."))
        .build();
    components.add_security_scheme(BEARER, SecurityScheme::Http(bearer));
    for parameter in [language(), key()] {
        let name = parameter.name.clone();
        components.parameters.insert(name, RefOr::T(parameter));
    }
    for (path, item) in &mut description.paths.paths {
        let has_parts = path.contains('{');
        for (method, operation) in operations(item) {
            describe(operation, method, has_parts);
        }
    }
}

/// The operations of a path with their methods.
pub(super) fn operations(item: &mut PathItem) -> Vec<(&'static str, &mut Operation)> {
    let all = [
        ("get", item.get.as_mut()),
        ("put", item.put.as_mut()),
        ("post", item.post.as_mut()),
        ("delete", item.delete.as_mut()),
        ("patch", item.patch.as_mut()),
    ];
    all.into_iter()
        .filter_map(|(method, operation)| Some((method, operation?)))
        .collect()
}

fn describe(operation: &mut Operation, method: &str, has_parts: bool) {
    // Doc comments are broken into lines; a summary is one.
    if let Some(summary) = &mut operation.summary {
        *summary = summary.replace('\n', " ");
    }
    let permission = operation
        .extensions
        .as_ref()
        .and_then(|e| e.get("x-permission"))
        .and_then(|v| v.as_str())
        .and_then(Action::from_code);
    let open = permission.is_some_and(|a| allows(a, Role::Public));
    let named = SecurityRequirement::new(BEARER, Vec::<String>::new());
    operation.security = Some(if open {
        vec![SecurityRequirement::default(), named]
    } else {
        vec![named]
    });
    let versioned = operation
        .parameters
        .iter()
        .flatten()
        .any(|p| matches!(p, RefOr::T(p) if p.name == "If-Match"));
    let mut statuses = vec![400, 401, 422, 500, 503];
    if !open {
        statuses.push(403);
    }
    if has_parts {
        statuses.push(404);
    }
    if method != "get" {
        statuses.extend([409, 413, 415, 429]);
    }
    if versioned {
        statuses.extend([412, 428]);
    }
    if open && method == "get" {
        let same = ResponseBuilder::new().description("What `If-None-Match` names is still so.");
        let answers = &mut operation.responses.responses;
        answers.insert("304".to_owned(), RefOr::T(same.build()));
    }
    for status in statuses {
        if let Some(reference) = problems::reference(status) {
            let answers = &mut operation.responses.responses;
            answers.entry(status.to_string()).or_insert(reference);
        }
    }
    let creates = method == "post" && operation.responses.responses.contains_key("201");
    let parameters = operation.parameters.get_or_insert_default();
    parameters.push(shared("lang"));
    if creates {
        parameters.push(shared("Idempotency-Key"));
    }
}

fn shared(name: &str) -> RefOr<Parameter> {
    RefOr::Ref(Ref::new(format!("#/components/parameters/{name}")))
}

fn language() -> Parameter {
    let schema = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(["en", "fr", "es"]));
    ParameterBuilder::new()
        .name("lang")
        .parameter_in(ParameterIn::Query)
        .required(Required::False)
        .description(Some(
            "Language of texts; otherwise `Accept-Language` decides.",
        ))
        .schema(Some(schema.build()))
        .build()
}

fn key() -> Parameter {
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(
            "1 to 255 visible ASCII characters. The same key with the same request answers 200 \
             with what the first one made, as it is now; with another request 422 `key_reused`.",
        ))
        .schema(Some(Object::with_type(Type::String)))
        .build()
}
