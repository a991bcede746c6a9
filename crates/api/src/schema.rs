//! Request bodies and query parameters in the description, made from the
//! tables by which the commands read them, so that both cannot drift apart.

use parvis_app::input::{Field, Kind};
use utoipa::openapi::{
    Required,
    path::{Parameter, ParameterBuilder, ParameterIn},
    schema::{
        AdditionalProperties, ArrayBuilder, KnownFormat, Object, ObjectBuilder, Schema,
        SchemaFormat, SchemaType, Type,
    },
};

/// The most values that a list can hold (as the reader of inputs has it).
const MAX_VALUES: usize = 300;

/// The schema of a body: an object with these fields and no others.
pub(crate) fn schema_of(title: &str, fields: &[Field]) -> Object {
    let object = ObjectBuilder::new()
        .title(Some(title))
        .additional_properties(Some(AdditionalProperties::FreeForm(false)));
    fields
        .iter()
        .fold(object, |object, field| {
            let object = object.property(field.name, value(field, !field.required));
            if field.required {
                object.required(field.name)
            } else {
                object
            }
        })
        .build()
}

/// Query parameters.
pub(crate) fn parameters_of(fields: &[Field]) -> Vec<Parameter> {
    fields
        .iter()
        .map(|field| {
            ParameterBuilder::new()
                .name(field.name)
                .parameter_in(ParameterIn::Query)
                .required(if field.required {
                    Required::True
                } else {
                    Required::False
                })
                .schema(Some(value(field, false)))
                .build()
        })
        .collect()
}

fn value(field: &Field, nullable: bool) -> Schema {
    let types = |own: Type| -> SchemaType {
        if nullable {
            SchemaType::Array(vec![own, Type::Null])
        } else {
            SchemaType::Type(own)
        }
    };
    let one = |kind: SchemaType, list_of: Option<&str>| {
        let (basic, format) = basic(field.kind);
        let object = ObjectBuilder::new().schema_type(kind).format(format);
        let object = if basic == Type::String {
            object.max_length(Some(field.max))
        } else {
            object
        };
        object
            .description(list_of.map(|l| format!("A code of the list `{l}`.")))
            .build()
    };
    match field.kind {
        Kind::Codes(list) => many(types(Type::Array), one(Type::String.into(), Some(list))),
        Kind::Lines => many(types(Type::Array), one(Type::String.into(), None)),
        Kind::Code(list) => one(types(Type::String), Some(list)).into(),
        kind => one(types(basic(kind).0), None).into(),
    }
}

fn many(kind: SchemaType, item: Object) -> Schema {
    ArrayBuilder::new()
        .schema_type(kind)
        .items(item)
        .max_items(Some(MAX_VALUES))
        .build()
        .into()
}

fn basic(kind: Kind) -> (Type, Option<SchemaFormat>) {
    let known = |format| Some(SchemaFormat::KnownFormat(format));
    match kind {
        Kind::Number => (Type::Integer, known(KnownFormat::Int64)),
        Kind::Flag => (Type::Boolean, None),
        Kind::Day => (Type::String, known(KnownFormat::Date)),
        Kind::Email => (Type::String, Some(SchemaFormat::Custom("email".into()))),
        Kind::Url => (Type::String, Some(SchemaFormat::Custom("uri".into()))),
        Kind::Secret => (Type::String, known(KnownFormat::Password)),
        Kind::Line | Kind::Text | Kind::Lines | Kind::Code(_) | Kind::Codes(_) => {
            (Type::String, None)
        }
    }
}

/// Declares a request body for the description, from a table of fields.
macro_rules! input_schema {
    ($(#[$meta:meta])* $name:ident = $fields:expr) => {
        $(#[$meta])*
        pub(crate) struct $name;
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::schema::schema_of(stringify!($name), $fields).into()
            }
        }
        impl utoipa::ToSchema for $name {}
    };
}
pub(crate) use input_schema;

/// Declares query parameters for the description, from a table of fields.
macro_rules! input_params {
    ($(#[$meta:meta])* $name:ident = $fields:expr) => {
        $(#[$meta])*
        pub(crate) struct $name;
        impl utoipa::IntoParams for $name {
            fn into_params(
                _: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>,
            ) -> Vec<utoipa::openapi::path::Parameter> {
                $crate::schema::parameters_of($fields)
            }
        }
    };
}
pub(crate) use input_params;
