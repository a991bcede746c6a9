//! Signing up, signing in and out, links from mails.

mod confirm;
mod forgot;
mod link;
mod mails;
mod sign_in;
mod sign_up;

use crate::kit::{Action, Routes};

pub(super) fn routes() -> Routes {
    Routes::default()
        .get("/sign-up", Action::CreateAccount, sign_up::get)
        .post("/sign-up", Action::CreateAccount, sign_up::post)
        .get("/sign-up/sent", Action::CreateAccount, sign_up::sent)
        .get("/confirm", Action::SignIn, confirm::get)
        .post("/confirm", Action::SignIn, confirm::post)
        .get("/sign-in", Action::SignIn, sign_in::get)
        .post("/sign-in", Action::SignIn, sign_in::post)
        .post("/sign-out", Action::SignIn, sign_in::out)
        .get("/forgot-password", Action::SignIn, forgot::get)
        .post("/forgot-password", Action::SignIn, forgot::post)
        .get("/forgot-password/sent", Action::SignIn, forgot::sent)
        .get("/set-password", Action::SignIn, link::password)
        .post("/set-password", Action::SignIn, link::set_password)
        .get("/account/mails", Action::OwnAccount, mails::get)
        .post("/account/mails", Action::OwnAccount, mails::post)
        .get("/first-administrator", Action::SignIn, link::first)
        .post("/first-administrator", Action::SignIn, link::create_first)
}
