//! The codes of bodies, roles and instruments.

use crate::coded_enum;

coded_enum! {
    /// A kind of fact.
    FactKind {
        /// A body.
        Body = "body",
        /// A name of a body.
        Name = "name",
        /// A membership, with its role and period.
        Membership = "membership",
        /// A succession of bodies.
        Succession = "succession",
        /// A meeting.
        Meeting = "meeting",
        /// A version of a mandate.
        Mandate = "mandate",
        /// A point of a mandate.
        Point = "mandate_item",
        /// An instrument.
        Instrument = "instrument",
        /// A document.
        Document = "document",
        /// A contradiction between sources.
        Contradiction = "contradiction",
        /// A side of a contradiction.
        Side = "side",
    }
}

coded_enum! {
    /// What a body is.
    BodyKind {
        /// An organ of IOM.
        IomOrgan = "iom_organ",
        /// An office of IOM.
        IomOffice = "iom_office",
        /// An intergovernmental organization.
        Igo = "igo",
        /// An entity or organ of the United Nations.
        UnEntity = "un_entity",
        /// A group of agencies.
        InterAgencyGroup = "inter_agency_group",
        /// A working group.
        WorkingGroup = "working_group",
        /// A cluster of the humanitarian system.
        Cluster = "cluster",
        /// United Nations country teams.
        CountryTeam = "country_team",
        /// A forum of dialogue.
        Forum = "forum",
        /// A State.
        State = "state",
        /// Another body.
        Other = "other",
    }
}

coded_enum! {
    /// What a body is in another one.
    Role {
        /// Member.
        Member = "member",
        /// Observer.
        Observer = "observer",
        /// Standing invitee (« invité permanent »).
        StandingInvitee = "standing_invitee",
        /// Related organization.
        RelatedOrganization = "related_organization",
        /// Chair, for a term.
        Chair = "chair",
        /// Co-chair.
        CoChair = "co_chair",
        /// Coordinator.
        Coordinator = "coordinator",
        /// Secretariat.
        Secretariat = "secretariat",
        /// Member of the executive committee.
        ExecutiveCommittee = "executive_committee",
        /// Lead of a cluster.
        Lead = "lead",
        /// Takes part.
        Participant = "participant",
        /// Takes part in the working groups.
        WorkingGroupParticipant = "working_group_participant",
        /// Partner.
        Partner = "partner",
        /// Liaison.
        Liaison = "liaison",
        /// Exchange of information.
        InformationExchange = "information_exchange",
        /// Organ of the body.
        Organ = "organ",
        /// Office of the body.
        Office = "office",
        /// Group or working group set up by the body.
        Subsidiary = "subsidiary",
        /// Applied for membership.
        MembershipApplicant = "membership_applicant",
        /// Applied to be represented by an observer.
        ObserverApplicant = "observer_applicant",
    }
}

impl Role {
    /// Whether it is held for terms, which are whole months.
    #[must_use]
    pub const fn is_term(self) -> bool {
        matches!(self, Self::Chair | Self::CoChair)
    }
}

coded_enum! {
    /// How a body passed into another, or into another shape.
    Passage {
        /// Another name.
        Renamed = "renamed",
        /// More members, or a wider mandate.
        Enlarged = "enlarged",
        /// Another body took its place.
        Replaced = "replaced",
    }
}

coded_enum! {
    /// What an instrument is.
    InstrumentKind {
        /// A constitution.
        Constitution = "constitution",
        /// An agreement.
        Agreement = "agreement",
        /// A memorandum of understanding.
        Memorandum = "memorandum",
        /// A resolution.
        Resolution = "resolution",
        /// A decision.
        Decision = "decision",
        /// Another instrument.
        Other = "other",
    }
}

coded_enum! {
    /// What is known of a version of a mandate.
    MandateStatus {
        /// A draft; its adoption was not found.
        Draft = "draft",
        /// Adopted.
        Adopted = "adopted",
        /// A source describes it; its text was not found.
        Reported = "reported",
    }
}
