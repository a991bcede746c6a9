//! Who is in a segment today, who of them is written to, and who not and why.

use super::fields::{CONDITION_FIELDS, conditions};
use crate::{
    App,
    actor::Actor,
    error::AppError,
    input::{Input, Reader},
    letters::MailKind,
    policy::{Action, On, authorize},
    reference,
};
use parvis_domain::{
    Day,
    organization::OrganizationId,
    segment::{Conditions, Exclusion, Member, SegmentStatus, recipient},
};

/// How many entries a sample shows.
const SAMPLE: usize = 10;

/// Conditions, with what is needed to read the register by them.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What an entry must be.
    pub conditions: Conditions,
    /// The countries that regions and countries stand for together; `None`
    /// where neither is asked.
    pub countries: Option<Vec<String>>,
    /// The day on which the observer status counts.
    pub today: Day,
    /// The mails that are to be sent: who declined them is left out.
    pub mail: Option<MailKind>,
}

/// An entry that the conditions select.
#[derive(Debug, Clone)]
pub struct Selected {
    /// Which.
    pub organization: OrganizationId,
    /// Its official name.
    pub name: String,
    /// Whether another organization took its place.
    pub ended: bool,
    /// Whether its observer status is suspended.
    pub suspended: bool,
    /// Its present team.
    pub team: Vec<Member>,
}

/// An entry with whom to write to, or why to nobody.
#[derive(Debug, Clone)]
pub struct Picked {
    /// Which.
    pub organization: OrganizationId,
    /// Its official name.
    pub name: String,
    /// To whom, or why to nobody.
    pub to: Result<Member, Exclusion>,
}

impl Selected {
    /// Decides whom to write to. Observers whose status is suspended are
    /// written to only where the conditions name them.
    #[must_use]
    pub fn pick(self, conditions: &Conditions) -> Picked {
        let suspended = conditions.statuses.contains(&SegmentStatus::Suspended);
        let to = if self.ended {
            Err(Exclusion::Ended)
        } else if self.suspended && !suspended {
            Err(Exclusion::Suspended)
        } else {
            recipient(&self.team).cloned()
        };
        Picked {
            organization: self.organization,
            name: self.name,
            to,
        }
    }
}

/// A segment as it is today.
#[derive(Debug, Clone)]
pub struct Selection {
    /// How many entries the conditions select.
    pub selected: usize,
    /// How many of them are written to.
    pub recipients: usize,
    /// How many are not, by reason; reasons without entries are left out.
    pub excluded: Vec<(Exclusion, usize)>,
    /// The first of those written to, by name.
    pub sample: Vec<(OrganizationId, String)>,
}

impl Selection {
    /// Counts.
    #[must_use]
    pub fn of(picked: &[Picked]) -> Self {
        let count = |why: Exclusion| {
            let with = picked.iter().filter(|p| p.to.as_ref().err() == Some(&why));
            (why, with.count())
        };
        let reached = picked.iter().filter(|p| p.to.is_ok());
        Self {
            selected: picked.len(),
            recipients: reached.clone().count(),
            excluded: Exclusion::ALL
                .iter()
                .map(|&why| count(why))
                .filter(|(_, n)| *n > 0)
                .collect(),
            sample: reached
                .take(SAMPLE)
                .map(|p| (p.organization.clone(), p.name.clone()))
                .collect(),
        }
    }
}

/// What conditions mean today.
///
/// # Errors
/// [`AppError::Unavailable`].
pub async fn wanted(app: &App, conditions: Conditions) -> Result<Wanted, AppError> {
    let countries = if conditions.regions.is_empty() && conditions.countries.is_empty() {
        None
    } else {
        let mut all = conditions.countries.clone();
        for country in reference::code_list(app, "countries").await? {
            if conditions
                .regions
                .iter()
                .any(|r| r == country.attribute("region"))
            {
                all.push(country.code);
            }
        }
        all.sort_unstable();
        all.dedup();
        Some(all)
    };
    Ok(Wanted {
        conditions,
        countries,
        today: app.clock.today(),
        mail: Some(MailKind::ConsultationInvitation),
    })
}

/// The entries that a kept segment selects today, counted.
///
/// # Errors
/// [`AppError::Denied`].
pub async fn selection(
    app: &App,
    actor: &Actor,
    conditions: &Conditions,
) -> Result<Selection, AppError> {
    authorize(actor, Action::ViewSegments, On::Nothing)?;
    let wanted = wanted(app, conditions.clone()).await?;
    let rows = app.store.reads().selected(&wanted).await?;
    let picked: Vec<Picked> = rows.into_iter().map(|r| r.pick(conditions)).collect();
    Ok(Selection::of(&picked))
}

/// The same for conditions that nobody has kept yet.
///
/// # Errors
/// Faults.
pub async fn count(app: &App, actor: &Actor, input: &Input) -> Result<Selection, AppError> {
    authorize(actor, Action::ViewSegments, On::Nothing)?;
    let mut r = Reader::new(input, CONDITION_FIELDS);
    let _ = (r.text("name"), r.text("note"));
    let conditions = conditions(app, &mut r).await?;
    r.faults.or(())?;
    selection(app, actor, &conditions).await
}
