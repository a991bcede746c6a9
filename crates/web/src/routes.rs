//! The list of pages, from which both the router and the test of permissions
//! are made.

use axum::{
    Router,
    handler::Handler,
    routing::{MethodRouter, get, post},
};
use parvis_app::policy::Action;
use parvis_domain::text::Locale;
use parvis_http::HttpState;

/// A page or a form's target, for the test that tries every route as every role.
#[derive(Debug, Clone)]
pub struct PageRoute {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Path template; `{lang}` stands for the language.
    pub path: String,
    /// The action that the page is about.
    pub action: Action,
}

/// Pages in the making. Each path is registered under `/en`, `/fr` and `/es`.
#[derive(Default)]
pub struct Routes {
    router: Router<HttpState>,
    list: Vec<PageRoute>,
}

impl Routes {
    /// Adds a page.
    #[must_use]
    pub fn get<H, T>(self, path: &str, action: Action, handler: H) -> Self
    where
        H: Handler<T, HttpState>,
        T: 'static,
    {
        self.add("GET", path, action, &get(handler))
    }

    /// Adds the target of a form.
    #[must_use]
    pub fn post<H, T>(self, path: &str, action: Action, handler: H) -> Self
    where
        H: Handler<T, HttpState>,
        T: 'static,
    {
        self.add("POST", path, action, &post(handler))
    }

    fn add(
        mut self,
        method: &'static str,
        path: &str,
        action: Action,
        handler: &MethodRouter<HttpState>,
    ) -> Self {
        for locale in Locale::ALL {
            let full = format!("/{}{path}", locale.code());
            self.router = self.router.route(&full, handler.clone());
        }
        self.list.push(PageRoute {
            method,
            path: format!("/{{lang}}{path}"),
            action,
        });
        self
    }

    /// Joins the pages of an area.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// The router and the list.
    pub fn finish(self) -> (Router<HttpState>, Vec<PageRoute>) {
        (self.router, self.list)
    }
}
