//! The bracket that every step with a version shares: authorize, begin, load,
//! check the version that was seen, apply the rule, save, say what happened.

use crate::{
    App,
    actor::Actor,
    audit::{Happened, Subject},
    error::{AppError, Rule},
    faults::{FaultCode, Faults},
    policy::{Action, On, authorize},
    ports::{CriteriaReads, WriteTx},
};
use parvis_domain::{
    Instant,
    application::{Refusal, Signature},
    criteria::{CriteriaSet, CriteriaVersion, VersionRefusal, VersionState},
};

/// A version opened for writing.
pub(super) struct Open {
    pub(super) tx: Box<dyn WriteTx>,
    pub(super) version: CriteriaVersion,
    /// The version that it was made from.
    pub(super) base: CriteriaSet,
    pub(super) signed: Signature,
    now: Instant,
    before: VersionState,
}

impl Open {
    /// `seen` is the version of the row that the person saw.
    pub(super) async fn begin(
        app: &App,
        actor: &Actor,
        action: Action,
        name: &str,
        seen: i32,
    ) -> Result<Self, AppError> {
        let permit = authorize(actor, action, On::Nothing)?;
        let now = app.clock.now();
        let signed = Signature {
            by: actor.id().ok_or(AppError::NotSignedIn)?,
            at: now,
        };
        let mut tx = app.store.begin(permit).await?;
        let version = tx.criteria_version(name).await?;
        let version = version.ok_or(AppError::NotFound)?;
        if version.version != seen {
            return Err(AppError::Stale {
                current: version.version,
            });
        }
        // A version from a file was never a draft.
        let Some(base) = &version.based_on else {
            return Err(Rule::CriteriaState.into());
        };
        let base = tx.criteria_version(base).await?.ok_or(AppError::NotFound)?;
        Ok(Self {
            before: version.state,
            base: base.set,
            tx,
            version,
            signed,
            now,
        })
    }

    /// Refuses unless the version is a draft, before its input is looked at.
    pub(super) fn must_be_draft(&self) -> Result<(), AppError> {
        match self.version.state {
            VersionState::Draft => Ok(()),
            state => Err(refused(VersionRefusal::WrongState(state))),
        }
    }

    /// Saves and commits; gives the version as it is now.
    pub(super) async fn close(
        mut self,
        app: &App,
        detail: Vec<(&'static str, String)>,
    ) -> Result<CriteriaVersion, AppError> {
        self.tx.save_criteria_version(&self.version).await?;
        let name = self.version.set.version.clone();
        let mut happened = Happened::new(self.now, Subject::Criteria(name.clone()))
            .moved(self.before.code(), self.version.state.code());
        happened.detail = detail;
        self.tx.commit(happened).await?;
        CriteriaReads::criteria_version(app.store.reads(), &name)
            .await?
            .ok_or(AppError::NotFound)
    }
}

/// What a refusal of the rule means to the surfaces.
pub(super) fn refused(why: VersionRefusal) -> AppError {
    match why {
        VersionRefusal::WrongState(_) => Rule::CriteriaState.into(),
        VersionRefusal::SecondPersonNeeded => Refusal::SecondPersonNeeded.into(),
        VersionRefusal::NothingChanged => Rule::CriteriaUnchanged.into(),
        VersionRefusal::Empty => Rule::CriteriaEmpty.into(),
        VersionRefusal::NotOfficial(_) => Rule::CriteriaNotOfficial.into(),
        VersionRefusal::TooEarly(day) => {
            let mut faults = Faults::default();
            let bound = vec![("min", day.to_string())];
            faults.add_with("in_force_from", FaultCode::TooEarly, bound);
            faults.into()
        }
    }
}
