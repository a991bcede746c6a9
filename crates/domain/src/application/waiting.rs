//! The clock of a case: who is being waited for, and since when.

use super::{Application, Stage};
use crate::{Instant, coded_enum};

coded_enum! {
    /// Who has the next move.
    Party {
        /// The applicant.
        Cso = "cso",
        /// IPD.
        Ipd = "ipd",
        /// The Council.
        Council = "council",
        /// Nobody: the case is over.
        Nobody = "nobody",
    }
}

impl Stage {
    /// Who is waited for in this stage.
    #[must_use]
    pub const fn waiting_for(self) -> Party {
        match self {
            Self::Draft | Self::InformationRequested => Party::Cso,
            Self::Submitted
            | Self::UnderExamination
            | Self::Assessed
            | Self::Recommended
            | Self::Cleared
            | Self::DecisionRecorded
            | Self::CorrectionRecorded
            | Self::Deferred => Party::Ipd,
            Self::Listed => Party::Council,
            Self::Admitted | Self::NotAdmitted | Self::Withdrawn | Self::Closed => Party::Nobody,
        }
    }
}

impl Application {
    /// Who is waited for now: the stage says it, and while a question of the
    /// Council is open with the CSO, it is the CSO's turn.
    #[must_use]
    pub const fn waiting_for(&self) -> Party {
        if matches!(self.stage, Stage::Deferred) && self.round.is_some() {
            Party::Cso
        } else {
            self.stage.waiting_for()
        }
    }
}

/// A time in which a case stood in one stage and waited for one party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StagePeriod {
    /// The stage.
    pub stage: Stage,
    /// Who was waited for.
    pub waiting_for: Party,
    /// From when.
    pub from: Instant,
    /// Until when; `None` while it lasts.
    pub until: Option<Instant>,
}

impl StagePeriod {
    /// How long it lasted, or lasts until now.
    #[must_use]
    pub fn length(&self, now: Instant) -> chrono::Duration {
        (self.until.unwrap_or(now) - self.from).max(chrono::Duration::zero())
    }
}

/// How long a party was waited for in these periods.
#[must_use]
pub fn waited_for(periods: &[StagePeriod], party: Party, now: Instant) -> chrono::Duration {
    let of = periods.iter().filter(|p| p.waiting_for == party);
    of.fold(chrono::Duration::zero(), |sum, p| sum + p.length(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: u32) -> Instant {
        use chrono::TimeZone;
        chrono::Utc
            .with_ymd_and_hms(2027, 1, 1, hour, 0, 0)
            .single()
            .unwrap()
    }

    #[test]
    fn the_times_of_all_parties_add_up_to_the_life_of_the_case() {
        let period = |stage: Stage, from, until| StagePeriod {
            stage,
            waiting_for: stage.waiting_for(),
            from,
            until,
        };
        let periods = [
            period(Stage::Draft, at(0), Some(at(2))),
            period(Stage::Submitted, at(2), Some(at(3))),
            period(Stage::UnderExamination, at(3), None),
        ];
        let hours = |party| waited_for(&periods, party, at(9)).num_hours();
        assert_eq!((hours(Party::Cso), hours(Party::Ipd)), (2, 7));
        let all: i64 = Party::ALL.iter().map(|&p| hours(p)).sum();
        assert_eq!(all, 9);
    }
}
