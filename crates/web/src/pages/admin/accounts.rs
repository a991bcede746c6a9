//! The list of accounts, and inviting staff.

use crate::kit::*;
use parvis_app::accounts::{self, AccountRow};
use parvis_domain::{
    account::{AccountId, StaffRole},
    text::Locale,
};

#[derive(Template)]
#[template(path = "admin/accounts.html")]
struct Accounts {
    page: Page,
    form: Form,
    rows: Vec<Row>,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
}

struct Row {
    name: String,
    email: String,
    roles: String,
    state: String,
    state_class: &'static str,
    action: Option<(String, String)>,
}

pub(super) async fn get(visit: Visit) -> Answer {
    let given = vec![("language".to_owned(), visit.locale.code().to_owned())];
    let form = Form::new(visit.t, given);
    Ok(ok(&body(&visit, form).await?))
}

pub(super) async fn invite(visit: Visit, posted: Posted) -> Answer {
    let input = posted.input();
    match accounts::invite_staff(visit.app(), visit.actor(), &input).await {
        Ok(_) => Ok(go_done(visit.locale, "/admin/accounts", "invited")),
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or_default();
            let form = visit.faulty_form(&input, error)?;
            Ok(show(status, &body(&visit, form).await?))
        }
    }
}

pub(super) async fn disable(visit: Visit, Path(id): Path<String>, _: Posted) -> Answer {
    accounts::disable(visit.app(), visit.actor(), account_id(&id)?).await?;
    Ok(go_done(visit.locale, "/admin/accounts", "disabled"))
}

pub(super) async fn enable(visit: Visit, Path(id): Path<String>, _: Posted) -> Answer {
    accounts::enable(visit.app(), visit.actor(), account_id(&id)?).await?;
    Ok(go_done(visit.locale, "/admin/accounts", "enabled"))
}

fn account_id(text: &str) -> Result<AccountId, AppError> {
    uuid::Uuid::parse_str(text)
        .map(AccountId)
        .map_err(|_| AppError::NotFound)
}

async fn body(visit: &Visit, form: Form) -> Result<Accounts, AppError> {
    let t = visit.t;
    let all = accounts::accounts(visit.app(), visit.actor()).await?;
    let mut page = visit.page(t.account_list_title(), Nav::Accounts);
    page.faulty = form.is_faulty();
    let role = |&r: &StaffRole| {
        Choice::new(r.code(), labels::staff_role(t, r)).hint(labels::staff_role_hint(t, r))
    };
    let language = |&l: &Locale| Choice::new(l.code(), labels::language_name(t, l));
    Ok(Accounts {
        rows: all.iter().map(|a| row(visit, &page, a)).collect(),
        roles: StaffRole::ALL.iter().map(role).collect(),
        languages: Locale::ALL.iter().map(language).collect(),
        form,
        page,
    })
}

fn row(visit: &Visit, page: &Page, account: &AccountRow) -> Row {
    let t = visit.t;
    let mut roles: Vec<String> = account
        .staff_roles
        .iter()
        .map(|&r| labels::staff_role(t, r))
        .collect();
    if account.organizations > 0 {
        roles.push(t.account_list_organizations(account.organizations));
    }
    let (state, state_class) = match (account.disabled_at, account.confirmed_at) {
        (Some(_), _) => (t.account_list_disabled(), "govuk-tag--grey"),
        (None, None) => (t.account_list_unconfirmed(), "govuk-tag--yellow"),
        (None, Some(_)) => (t.account_list_active(), "govuk-tag--green"),
    };
    let mine = visit.actor().id() == Some(account.id);
    let base = format!("/admin/accounts/{}", account.id);
    let action = if account.disabled_at.is_some() {
        (page.href(&format!("{base}/enable")), t.account_enable())
    } else {
        (page.href(&format!("{base}/disable")), t.account_disable())
    };
    Row {
        name: account.name.clone(),
        email: account.email.clone(),
        roles: roles.join(", "),
        state,
        state_class,
        action: (!mine).then_some(action),
    }
}
