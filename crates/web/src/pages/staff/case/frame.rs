//! What every tab of a case carries: who it is, the tabs, the way through the
//! queue.

use super::{super::parts::head, TABS};
use crate::{kit::*, lists, pages::applicant::application_id, pages::staff::parts::Head};
use parvis_app::{
    applications::{self, ApplicationView},
    screening,
};
use parvis_domain::{application::ApplicationId, organization::OrganizationId};

/// The parameter that holds the view of the queue from which the reader came.
const VIEW: &str = "_view";

/// The frame of a tab.
pub(in crate::pages::staff) struct Frame {
    pub(in crate::pages::staff) head: Head,
    pub(in crate::pages::staff) tabs: Vec<TabLink>,
    /// Address of the queue in the view from which the reader came.
    pub(in crate::pages::staff) queue: String,
    pub(in crate::pages::staff) previous: Option<Neighbour>,
    pub(in crate::pages::staff) next: Option<Neighbour>,
}

/// A link to a tab.
pub(in crate::pages::staff) struct TabLink {
    pub(in crate::pages::staff) href: String,
    pub(in crate::pages::staff) label: String,
    pub(in crate::pages::staff) count: Option<usize>,
    pub(in crate::pages::staff) current: bool,
}

/// The case before or after this one.
pub(in crate::pages::staff) struct Neighbour {
    pub(in crate::pages::staff) href: String,
    pub(in crate::pages::staff) reference: String,
}

/// The case, for those who examine it.
pub(in crate::pages::staff) async fn load(
    visit: &Visit,
    id: &str,
) -> Result<ApplicationView, AppError> {
    let id = application_id(id)?;
    let view = applications::view(visit.app(), visit.actor(), id).await?;
    let application = &view.application;
    let on = On::Application(&application.organization_id, application.stage);
    authorize(visit.actor(), Action::ViewAssessment, on)?;
    Ok(view)
}

impl Frame {
    /// The frame around the tab of this path.
    pub(in crate::pages::staff) async fn load(
        visit: &Visit,
        view: &ApplicationView,
        path: &str,
    ) -> Result<Self, AppError> {
        let head = head(visit, view);
        let seen = view_of(visit);
        let kept = match seen.as_str() {
            "" => String::new(),
            query => format!("?{}", encoded(&[(VIEW, query)])),
        };
        let link = |tab: &super::Tab| TabLink {
            href: format!("{}{}{kept}", head.base, tab.path),
            label: (tab.label)(visit.t),
            count: tab.count.map(|count| count(view)).filter(|n| *n > 0),
            current: tab.path == path,
        };
        let (previous, next) = neighbours(visit, view.application.id, &seen, path, &kept).await?;
        let mut tabs: Vec<TabLink> = TABS.iter().map(link).collect();
        tabs.extend(due_diligence(visit, &view.organization.id).await?);
        Ok(Self {
            tabs,
            queue: match seen.as_str() {
                "" => format!("/{}/staff", visit.locale.code()),
                query => format!("/{}/staff?{query}", visit.locale.code()),
            },
            previous,
            next,
            head,
        })
    }

    /// The page around it: the case's name and the tab's in the title.
    pub(in crate::pages::staff) fn page(&self, visit: &Visit, view: &ApplicationView) -> Page {
        let name = lists::title_of(&view.organization, visit.locale);
        let tab = self.tabs.iter().find(|t| t.current);
        let tab = tab.map_or("", |t| t.label.as_str());
        visit.page(
            format!("{}, {name}, {tab}", self.head.reference),
            Nav::Queue,
        )
    }
}

/// The way to the due diligence about the organization, with the number of
/// questions of the screening that wait for a person.
async fn due_diligence(
    visit: &Visit,
    organization: &OrganizationId,
) -> Result<Option<TabLink>, AppError> {
    let on = On::Organization(organization);
    if !may(visit.actor(), Action::ViewDueDiligence, on) {
        return Ok(None);
    }
    let open = screening::open_hits(visit.app(), organization).await?;
    let locale = visit.locale.code();
    Ok(Some(TabLink {
        href: format!("/{locale}/staff/organizations/{organization}/due-diligence"),
        label: visit.t.diligence_title(),
        count: Some(open).filter(|&n| n > 0),
        current: false,
    }))
}

/// The view of the queue named in the address; empty for all open cases.
fn view_of(visit: &Visit) -> String {
    let query = visit.visitor.path_and_query.split_once('?');
    let pairs = form_urlencoded::parse(query.map_or("", |(_, q)| q).as_bytes());
    let found = pairs.into_iter().find(|(name, _)| name == VIEW);
    found.map_or_else(String::new, |(_, value)| value.chars().take(1000).collect())
}

/// Pairs as a query.
pub(in crate::pages::staff) fn encoded(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}

/// The cases before and after this one in the view of the queue. A view that
/// cannot be read, and a case that is not in it, have none.
async fn neighbours(
    visit: &Visit,
    id: ApplicationId,
    seen: &str,
    path: &str,
    kept: &str,
) -> Result<(Option<Neighbour>, Option<Neighbour>), AppError> {
    let pairs = form_urlencoded::parse(seen.as_bytes()).into_owned();
    let input = Input::from_form(pairs.filter(|(_, v)| !v.is_empty()).collect());
    let queue = match applications::queue_whole(visit.app(), visit.actor(), &input).await {
        Ok(queue) => queue,
        Err(AppError::Invalid(_)) => vec![],
        Err(other) => return Err(other),
    };
    let Some(at) = queue.iter().position(|c| c.id == id) else {
        return Ok((None, None));
    };
    let neighbour = |index: Option<usize>| {
        let case = queue.get(index?)?;
        Some(Neighbour {
            href: format!(
                "/{}/staff/applications/{}{path}{kept}",
                visit.locale.code(),
                case.id
            ),
            reference: case.reference.clone().unwrap_or_default(),
        })
    };
    Ok((neighbour(at.checked_sub(1)), neighbour(Some(at + 1))))
}
