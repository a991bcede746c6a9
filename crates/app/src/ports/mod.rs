//! What adapters provide. One trait for each kind of row, at most eight methods
//! each; [`WriteTx`] and [`Reads`] join them.

mod attendance;
mod bodies;
mod consultations;
mod contributions;
mod council;
mod desk;
mod follow_up;
mod history;
mod inquiries;
mod invitations;
mod letters;
mod observations;
mod outside;
mod reads;
mod registrations;
mod reports;
mod representatives;
mod rows;
mod screening;
mod segments;
mod store;
mod team;

pub use attendance::{AttendanceReads, AttendanceRows};
pub use bodies::{BodyReads, BodyRows};
pub use consultations::{ConsultationReads, ConsultationRows};
pub use contributions::{ContributionReads, ContributionRows, InterventionRows};
pub use council::{CouncilReads, CouncilRows};
pub use desk::{DeskReads, DeskRows};
pub use follow_up::{FollowUpReads, FollowUpRows};
pub use history::{HistoryReads, HistoryRows};
pub use inquiries::{InquiryReads, InquiryRows};
pub use invitations::{InvitationReads, InvitationRows};
pub use letters::{LetterReads, LetterRows};
pub use observations::{ObservationReads, ObservationRows};
pub use outside::{Clock, Files, Ids, Passwords, Tokens};
pub use reads::{
    AccountReads, CaseReads, CriteriaReads, DirectoryReads, ProcedureReads, QuestionReads,
    ReferenceReads, TimeReads,
};
pub use registrations::{RegistrationReads, RegistrationRows};
pub use reports::{ReportReads, ReportRows};
pub use representatives::{RepresentativeReads, RepresentativeRows};
pub use rows::{
    AccountRows, ApplicationRows, CriteriaRows, OrganizationRows, ProcedureRows, QuestionRows,
    ReferenceRows, ReplyRows, StatusRows,
};
pub use screening::{ScreeningReads, ScreeningRows};
pub use segments::{SegmentReads, SegmentRows};
pub use store::{Outbox, Reads, Store, WriteTx};
pub use team::{TeamReads, TeamRows};
