//! The page of a team.

use crate::{
    kit::*,
    lists::{self, Named},
};
use parvis_app::team::{self, JoinRequest, TeamMember, TeamView};
use parvis_domain::{account::TeamRole, organization::OrganizationId};

#[derive(Template)]
#[template(path = "team/team.html")]
pub(super) struct TeamPage {
    page: Page,
    form: Form,
    base: String,
    organization: Named,
    organization_href: String,
    members: Vec<Member>,
    past: Vec<(String, String)>,
    invitations: Vec<Invited>,
    requests: Vec<Request>,
    manages: bool,
    can_leave: bool,
    roles: Vec<Choice>,
    heirs: Vec<Choice>,
    handover: Option<String>,
}

struct Member {
    id: String,
    name: String,
    email: String,
    role: String,
    me: bool,
    active: bool,
    others: Vec<RoleButton>,
    remove_label: String,
}

/// A button that gives a role.
struct RoleButton {
    code: &'static str,
    label: String,
    full: String,
}

struct Invited {
    id: String,
    line: String,
    retract_label: String,
}

struct Request {
    id: String,
    line: String,
    message: String,
    action: String,
    buttons: Vec<RoleButton>,
    /// When staff can decide, where they cannot yet.
    later: Option<String>,
    claim: bool,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Answer {
    let form = visit.form(&Input::default());
    Ok(ok(&body(&visit, &parse(&id)?, form).await?))
}

pub(super) fn parse(id: &str) -> Result<OrganizationId, AppError> {
    OrganizationId::parse(id).ok_or(AppError::NotFound)
}

/// The page with this form on it.
pub(super) async fn body(
    visit: &Visit,
    id: &OrganizationId,
    form: Form,
) -> Result<TeamPage, AppError> {
    let t = visit.t;
    let view = team::team(visit.app(), visit.actor(), id).await?;
    let mut page = visit.page(t.team_title(), Nav::Account);
    page.faulty = form.is_faulty();
    let base = page.href(&format!("/organizations/{id}/team"));
    let hint = |&r: &TeamRole| {
        Choice::new(r.code(), labels::team_role(t, r)).hint(labels::team_role_hint(t, r))
    };
    let heir = |m: &&TeamMember| m.role != TeamRole::Owner && m.active;
    let heirs = view.members.iter().filter(heir);
    Ok(TeamPage {
        organization: lists::shown_name(&view.organization.profile, visit.locale),
        organization_href: page.href(&format!("/organizations/{id}")),
        members: view.members.iter().map(|m| member(visit, m)).collect(),
        past: view.past.iter().map(|m| past(visit, m)).collect(),
        invitations: view.invitations.iter().map(|i| invited(visit, i)).collect(),
        requests: requests(visit, &view, &base).await?,
        manages: view.manages,
        can_leave: view.can_leave,
        roles: TeamRole::ALL.iter().map(hint).collect(),
        heirs: heirs
            .map(|m| Choice::new(m.account.to_string(), &m.name))
            .collect(),
        handover: view.handover.as_ref().map(|h| {
            let to = view.members.iter().find(|m| m.account == h.to);
            t.team_handover_open(to.map_or("", |m| m.name.as_str()))
        }),
        base,
        form,
        page,
    })
}

fn member(visit: &Visit, it: &TeamMember) -> Member {
    let t = visit.t;
    let button = |&role: &TeamRole| RoleButton {
        code: role.code(),
        label: t.team_make(labels::team_role(t, role)),
        full: t.team_make_of(&it.name, labels::team_role(t, role)),
    };
    let others = TeamRole::ALL.iter().filter(|r| **r != it.role);
    Member {
        id: it.account.to_string(),
        name: it.name.clone(),
        email: it.email.clone(),
        role: labels::team_role(t, it.role),
        me: visit.actor().id() == Some(it.account),
        active: it.active,
        others: others.map(button).collect(),
        remove_label: t.team_remove_of(&it.name),
    }
}

fn past(visit: &Visit, it: &TeamMember) -> (String, String) {
    let until = it.until.map(|at| labels::day(visit.t, at.date_naive()));
    let until = visit.t.team_until(until.unwrap_or_default());
    let role = labels::team_role(visit.t, it.role);
    (it.name.clone(), format!("{role}, {until}"))
}

fn invited(visit: &Visit, it: &team::Invitation) -> Invited {
    let t = visit.t;
    let until = labels::day(t, it.expires_at.date_naive());
    Invited {
        id: it.id.to_string(),
        line: t.team_invitation_line(&it.email, labels::team_role(t, it.role), until),
        retract_label: t.team_retract_of(&it.email),
    }
}

/// The requests, each with what the reader can do about it.
async fn requests(visit: &Visit, view: &TeamView, base: &str) -> Result<Vec<Request>, AppError> {
    use parvis_domain::procedure::Setting;
    let t = visit.t;
    let procedure = parvis_app::procedure::procedure(visit.app()).await?;
    let days = chrono::Duration::days(procedure.value(Setting::JoinAnswerDays));
    let row = |r: &JoinRequest| {
        let claim = view.claims.contains(&r.id);
        let decides = view.manages || claim;
        let button = |&role: &TeamRole| RoleButton {
            code: role.code(),
            label: t.team_accept_as(labels::team_role(t, role)),
            full: String::new(),
        };
        let at = labels::day(t, r.at.date_naive());
        let later = labels::day(t, (r.at + days).date_naive());
        Request {
            id: r.id.to_string(),
            line: t.team_request_by(&r.name, &r.email, at),
            message: r.message.clone(),
            action: format!("{base}/{}", if claim { "claim" } else { "join" }),
            buttons: if decides {
                TeamRole::ALL.iter().map(button).collect()
            } else {
                vec![]
            },
            later: (!decides).then(|| t.team_claim_later(later)),
            claim,
        }
    };
    Ok(view.requests.iter().map(row).collect())
}
