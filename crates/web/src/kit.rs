//! What nearly every page file needs, in one `use`.

pub(crate) use askama::Template;
pub(crate) use axum::{extract::Path, http::StatusCode, response::Response};
pub(crate) use parvis_app::{
    error::AppError,
    input::Input,
    policy::{Action, On, authorize, may},
};
pub(crate) use parvis_http::labels;

pub(crate) use crate::{
    components::{Choice, Form},
    page::{Nav, Page},
    posted::{Asked, Posted},
    routes::Routes,
    show::{again, file, go, go_done, ok, show},
    trouble::Trouble,
    visit::Visit,
};

/// What handlers of pages return.
pub(crate) type Answer = Result<Response, Trouble>;
