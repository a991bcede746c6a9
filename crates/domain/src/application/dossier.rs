//! What the CSO writes in its application.

use crate::coded_enum;

coded_enum! {
    /// Consultative status with ECOSOC, declared by the CSO. Information only:
    /// no rule of IOM known to us asks for it.
    EcosocStatus {
        /// None.
        None = "none",
        /// General.
        General = "general",
        /// Special.
        Special = "special",
        /// On the roster.
        Roster = "roster",
    }
}

/// The answers. Every one may be missing while the application is a draft;
/// documents are kept beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dossier {
    /// What the organization does for migration, refugees or human resources.
    pub aims: Option<String>,
    /// Its cooperation with IOM so far.
    pub cooperation_with_iom: Option<String>,
    /// Where its money comes from.
    pub funding_sources: Option<String>,
    /// Name of the executive head.
    pub executive_name: Option<String>,
    /// Function of the executive head.
    pub executive_title: Option<String>,
    /// Who would represent it at the Council.
    pub representative_name: Option<String>,
    /// Consultative status with ECOSOC.
    pub ecosoc_status: Option<EcosocStatus>,
    /// Why a required document cannot be given. With a reason the application
    /// can be submitted without it: nobody is stopped by a paper that the
    /// authorities of their country do not issue.
    pub missing_documents_reason: Option<String>,
}
