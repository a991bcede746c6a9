//! A request for a page: who, in which language, and the means to answer.

use axum::{
    extract::{FromRequestParts, State},
    http::request::Parts,
};
use parvis_app::{
    App,
    actor::Actor,
    applications::ApplicationView,
    error::AppError,
    faults::Faults,
    input::Input,
    policy::{Action, On, authorize},
};
use parvis_domain::{account::StaffRole, application::Refusal, text::Locale};
use parvis_http::{HttpState, PageVisitor, labels};
use parvis_i18n::Texts;

use crate::{
    components::{FieldFault, Form},
    notice,
    page::{Nav, Page, Who},
    trouble::Trouble,
};

/// What every handler of a page gets.
#[derive(Clone)]
pub struct Visit {
    /// Commands, queries, settings, limits.
    pub state: HttpState,
    /// Who, from where.
    pub visitor: PageVisitor,
    /// The texts of the language.
    pub t: &'static Texts,
    /// The language.
    pub locale: Locale,
}

impl FromRequestParts<HttpState> for Visit {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, state: &HttpState) -> Result<Self, Trouble> {
        let visitor = PageVisitor::from_request_parts(parts, state).await?;
        let Ok(State(state)) = State::<HttpState>::from_request_parts(parts, state).await;
        Ok(Self::new(state, visitor))
    }
}

impl Visit {
    /// A visit of a visitor.
    #[must_use]
    pub fn new(state: HttpState, visitor: PageVisitor) -> Self {
        let locale = visitor.locale();
        Self {
            state,
            t: labels::texts_of(locale),
            locale,
            visitor,
        }
    }

    /// Commands and queries.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.state.app
    }

    /// Who is asking.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.visitor.actor
    }

    /// The frame of a page.
    #[must_use]
    pub fn page(&self, title: impl Into<String>, nav: Nav) -> Page {
        let full = &self.visitor.path_and_query;
        let prefix = format!("/{}", self.locale.code());
        let path = full.strip_prefix(&prefix).unwrap_or_default();
        let (path, done) = notice::split(path);
        Page {
            t: self.t,
            locale: self.locale,
            title: title.into(),
            path: if path == "/" { String::new() } else { path },
            nav,
            who: self.who(),
            demo: self.app().demonstration,
            faulty: false,
            notice: done.and_then(|code| notice::text(self.t, &code)),
        }
    }

    fn who(&self) -> Option<Who> {
        let actor = self.actor();
        actor.person.as_ref().map(|person| Who {
            name: person.name.clone(),
            examines: actor.is_case_staff(),
            approves: actor.has(StaffRole::Approver),
            administers: actor.has(StaffRole::Admin),
        })
    }

    /// Whether the act can be done now. Who may not do it at all is told so.
    ///
    /// # Errors
    /// [`AppError::NotSignedIn`], [`AppError::NotFound`], [`AppError::Denied`].
    pub fn can(&self, action: Action, view: &ApplicationView) -> Result<bool, AppError> {
        let application = &view.application;
        let on = On::Application(&application.organization_id, application.stage);
        authorize(self.actor(), action, on)?;
        Ok(view.steps.contains(&action))
    }

    /// A form filled with these values.
    #[must_use]
    pub fn form(&self, input: &Input) -> Form {
        Form::from_input(self.t, input)
    }

    /// A form shown again: with the faults of the values, or with the warning
    /// that somebody saved meanwhile. Any other error is a page of its own.
    ///
    /// # Errors
    /// Every error that has nothing to do with the form.
    pub fn faulty_form(&self, input: &Input, error: AppError) -> Result<Form, Trouble> {
        let form = self.form(input);
        let (field, message) = match error {
            AppError::Invalid(faults) => {
                return Ok(form.with_faults(self.field_faults(&faults)));
            }
            AppError::Stale { .. } => ("", self.t.problem_stale_form()),
            AppError::WrongCredentials => ("email", labels::error(self.t, &error).0),
            AppError::Refused(rule) => ("", labels::rule(self.t, rule)),
            AppError::Status(refusal) => ("", labels::status_refusal(self.t, refusal)),
            AppError::Workflow(refusal) => {
                let field = match refusal {
                    Refusal::CorrectionReasonNeeded => "reason",
                    _ => "",
                };
                (field, labels::refusal(self.t, &refusal))
            }
            other => return Err(other.into()),
        };
        Ok(form.with_faults(vec![FieldFault::new(field, message)]))
    }

    /// The same for a form that calls fields by names of its own.
    ///
    /// # Errors
    /// As [`Self::faulty_form`].
    pub fn faulty_form_called(
        &self,
        input: &Input,
        error: AppError,
        called: &[(&str, String)],
    ) -> Result<Form, Trouble> {
        let AppError::Invalid(faults) = error else {
            return self.faulty_form(input, error);
        };
        let mut shown = self.field_faults(&faults);
        for (shown, fault) in shown.iter_mut().zip(&faults.0) {
            if let Some((_, name)) = called.iter().find(|(field, _)| shown.field == *field) {
                shown.message = labels::fault_called(self.t, fault, name);
            }
        }
        Ok(self.form(input).with_faults(shown))
    }

    /// Faults as sentences beside the fields.
    #[must_use]
    pub fn field_faults(&self, faults: &Faults) -> Vec<FieldFault> {
        let mut out: Vec<FieldFault> = Vec::new();
        for fault in &faults.0 {
            let message = labels::fault(self.t, fault);
            let field = fault.pointer.split('/').nth(1).unwrap_or_default();
            out.push(FieldFault {
                mark: Some((fault.pointer.clone(), fault.code.code())),
                ..FieldFault::new(field, message)
            });
        }
        out
    }
}
