//! The application as one whole.

use super::{Decision, DecisionRecord, Dossier, Outcome, Round, RoundOrigin, Stage};
use crate::{Instant, account::AccountId, organization::OrganizationId};

/// Identifies an application, from the first draft on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApplicationId(pub uuid::Uuid);

impl std::fmt::Display for ApplicationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Who did something, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    /// The person.
    pub by: AccountId,
    /// The moment.
    pub at: Instant,
}

/// The act of handing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// `OBS-2027-00042`: year of submission and a number counted in it.
    pub reference: String,
    /// Who pressed the button, and when.
    pub signed: Signature,
    /// Name of the person who signed the undertaking.
    pub signatory_name: String,
    /// That person's function.
    pub signatory_title: String,
    /// The criteria set in force at that moment: the application is judged by
    /// this version, whatever comes later.
    pub criteria_set: String,
    /// Code of the session that the CSO hopes for.
    pub session_hoped_for: Option<String>,
}

/// What the officer recommends to the Council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// The outcome recommended.
    pub outcome: Outcome,
    /// Why.
    pub reason: String,
    /// By whom, when.
    pub signed: Signature,
}

/// Closing without prejudice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// Why.
    pub reason: String,
    /// By whom, when.
    pub signed: Signature,
}

/// An application with everything that its rules need. Fields are set by the
/// transitions only; what a stage needs is there in that stage
/// ([`Application::is_consistent`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Identity.
    pub id: super::ApplicationId,
    /// The applicant.
    pub organization_id: OrganizationId,
    /// Where it stands.
    pub stage: Stage,
    /// The answers.
    pub dossier: Dossier,
    /// The act of handing in.
    pub submission: Option<Submission>,
    /// The officer who has the case.
    pub officer: Option<AccountId>,
    /// The questions that are open with the CSO.
    pub round: Option<Round>,
    /// The recommendation of the present round.
    pub recommendation: Option<Recommendation>,
    /// Who cleared it.
    pub clearance: Option<Signature>,
    /// Code of the session on whose list it stands or stood last.
    pub session: Option<String>,
    /// A decision that waits for confirmation.
    pub recorded: Option<DecisionRecord>,
    /// The decision that holds.
    pub decision: Option<Decision>,
    /// How it was closed without prejudice.
    pub closing: Option<Closing>,
    /// The earlier application of the same organization that this one follows.
    pub earlier: Option<ApplicationId>,
    /// When the draft was begun.
    pub created_at: Instant,
    /// When it last changed.
    pub updated_at: Instant,
    /// Version for optimistic locking; starts at 1.
    pub version: i32,
}

impl Application {
    /// A new draft.
    #[must_use]
    pub fn draft(id: ApplicationId, organization_id: OrganizationId, now: Instant) -> Self {
        Self {
            id,
            organization_id,
            stage: Stage::Draft,
            dossier: Dossier::default(),
            submission: None,
            officer: None,
            round: None,
            recommendation: None,
            clearance: None,
            session: None,
            recorded: None,
            decision: None,
            closing: None,
            earlier: None,
            created_at: now,
            updated_at: now,
            version: 1,
        }
    }

    /// Whether the facts that the stage needs are there, and no others. Loading
    /// checks it: an impossible row is an error, not an application.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        use Stage as S;
        let s = self.stage;
        let examined = self.officer.is_some();
        let recommended = self.recommendation.is_some();
        let cleared = self.clearance.is_some();
        let listed = self.session.is_some();
        let held = self.decision.as_ref().map(|d| d.record.outcome.stage());
        let submitted_ok = s == S::Withdrawn || self.submission.is_some() == s.is_submitted();
        let pending_ok =
            self.recorded.is_some() == matches!(s, S::DecisionRecorded | S::CorrectionRecorded);
        let stage_ok = match s {
            S::Draft | S::Submitted => !examined && !recommended && !cleared && held.is_none(),
            S::UnderExamination | S::InformationRequested | S::Assessed => {
                examined && !recommended && !cleared
            }
            S::Recommended => examined && recommended && !cleared,
            S::Cleared => examined && recommended && cleared,
            S::Listed | S::DecisionRecorded => examined && recommended && cleared && listed,
            S::Admitted | S::Deferred | S::NotAdmitted => held == Some(s),
            S::CorrectionRecorded => held.is_some(),
            S::Withdrawn => true,
            S::Closed => examined,
        };
        let origin = self.round.as_ref().map(|r| r.origin);
        let round_ok = match s {
            S::InformationRequested => origin == Some(RoundOrigin::Ipd),
            S::Deferred => origin != Some(RoundOrigin::Ipd),
            // While a correction waits, the deferral and its question hold.
            S::CorrectionRecorded if held == Some(S::Deferred) => origin != Some(RoundOrigin::Ipd),
            _ => origin.is_none(),
        };
        let closing_ok = self.closing.is_some() == (s == S::Closed);
        submitted_ok && pending_ok && stage_ok && round_ok && closing_ok
    }
}
