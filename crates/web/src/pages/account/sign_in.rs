//! Signing in and out.

use crate::kit::*;
use axum::http::{HeaderValue, header};
use parvis_app::accounts;
use parvis_domain::account::StaffRole;
use parvis_http::{Limited, asking::set_cookie, state::DEMO_PASSWORD};

#[derive(Template)]
#[template(path = "account/sign_in.html")]
struct SignIn {
    page: Page,
    form: Form,
    next: String,
    demo: Vec<(&'static str, String)>,
    demo_password: &'static str,
}

pub(super) async fn get(visit: Visit, asked: Asked) -> Answer {
    let next = local(asked.value("_next"));
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, form, next)))
}

pub(super) async fn post(visit: Visit, posted: Posted) -> Answer {
    let address = &visit.visitor.address;
    let mailbox = posted.value("email");
    visit
        .state
        .limits
        .check(Limited::SignIn(address, mailbox))?;
    let input = posted.input();
    match accounts::sign_in(visit.app(), visit.actor(), &input).await {
        Ok(signed_in) => {
            let staff = !signed_in.account.staff_roles.is_empty();
            let next = match local(posted.value("_next")) {
                next if !next.is_empty() => next,
                _ if signed_in.account.staff_roles.contains(&StaffRole::Admin) => {
                    format!("/{}/admin/accounts", visit.locale.code())
                }
                _ if staff => format!("/{}/staff", visit.locale.code()),
                _ => format!("/{}/home", visit.locale.code()),
            };
            let mut response = see_other(&next);
            let cookie = set_cookie(visit.state.site.secure, Some(&signed_in.secret));
            add_cookie(&mut response, &cookie);
            Ok(response)
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNAUTHORIZED);
            let form = visit.faulty_form(&input, error)?;
            let next = local(posted.value("_next"));
            Ok(show(status, &body(&visit, form, next)))
        }
    }
}

/// Ends the session. Somebody who is not signed in is signed out already.
pub(super) async fn out(visit: Visit, _: Posted) -> Answer {
    if let Some(secret) = &visit.visitor.secret {
        accounts::sign_out(visit.app(), visit.actor(), secret).await?;
    }
    let mut response = go_done(visit.locale, "/sign-in", "signed-out");
    let cookie = set_cookie(visit.state.site.secure, None);
    add_cookie(&mut response, &cookie);
    Ok(response)
}

fn add_cookie(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

fn see_other(to: &str) -> Response {
    axum::response::IntoResponse::into_response(axum::response::Redirect::to(to))
}

/// Only a path of this site; anything else could lead elsewhere.
fn local(next: &str) -> String {
    let inside = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains(['\\', '\r', '\n', '\t'])
        && next.len() < 500;
    if inside {
        next.to_owned()
    } else {
        String::new()
    }
}

fn body(visit: &Visit, form: Form, next: String) -> SignIn {
    let t = visit.t;
    let mut page = visit.page(t.account_sign_in_title(), Nav::None);
    page.faulty = form.is_faulty();
    let role = |r| labels::staff_role(t, r);
    let demo = if page.demo {
        vec![
            ("owner1@demo.example.org", t.account_demo_owner()),
            ("officer@demo.example.org", role(StaffRole::Officer)),
            ("officer2@demo.example.org", role(StaffRole::Officer)),
            ("approver@demo.example.org", role(StaffRole::Approver)),
            ("approver2@demo.example.org", role(StaffRole::Approver)),
            ("admin@demo.example.org", role(StaffRole::Admin)),
        ]
    } else {
        vec![]
    };
    SignIn {
        page,
        form,
        next,
        demo,
        demo_password: DEMO_PASSWORD,
    }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn leads_nowhere_else() {
        assert_eq!(local("/fr/applications/1?x=2"), "/fr/applications/1?x=2");
        for elsewhere in [
            "//evil.example",
            "https://evil.example",
            "/\\evil",
            "evil",
            "",
        ] {
            assert_eq!(local(elsewhere), "", "{elsewhere}");
        }
    }
}
