//! Everything that can be done or asked, by name.

use parvis_domain::{application::Act, coded_enum};

coded_enum! {
    /// An action. Name the thing that is done; never borrow the check of
    /// another action because the same people may do it.
    Action {
        /// Read the directory, the list of observers and the reference data.
        ReadPublic = "read_public",
        /// State or correct a fact on a body, with its source.
        RecordBodyFact = "record_body_fact",
        /// Take a statement on a body back.
        RetractBodyFact = "retract_body_fact",
        /// Import a file of facts on bodies.
        ImportBodyFacts = "import_body_facts",
        /// Create an account.
        CreateAccount = "create_account",
        /// Sign in, confirm an address, set a password by a link.
        SignIn = "sign_in",
        /// Read and end one's own sessions.
        OwnAccount = "own_account",
        /// See all accounts.
        ViewAccounts = "view_accounts",
        /// Invite staff.
        InviteStaff = "invite_staff",
        /// Disable and enable an account.
        DisableAccount = "disable_account",
        /// Register an organization, becoming its owner.
        RegisterOrganization = "register_organization",
        /// Read the whole entry of an organization.
        ViewOrganization = "view_organization",
        /// Change the entry of an organization.
        EditOrganization = "edit_organization",
        /// Import a file of organizations.
        ImportOrganizations = "import_organizations",
        /// Export the inventory with what the public does not see.
        ExportInventory = "export_inventory",
        /// See the team of an organization.
        ViewTeam = "view_team",
        /// Invite into a team, change roles, remove members.
        ManageTeam = "manage_team",
        /// Leave a team.
        LeaveTeam = "leave_team",
        /// Begin to hand the ownership over.
        TransferOwnership = "transfer_ownership",
        /// Confirm a handover by the link in a mail.
        ConfirmHandover = "confirm_handover",
        /// Accept an invitation by the link in a mail.
        AcceptInvitation = "accept_invitation",
        /// Answer an invitation of one's own, signed in.
        AnswerInvitation = "answer_invitation",
        /// Ask to join the team of an organization.
        AskToJoin = "ask_to_join",
        /// Decide about a request to join, as an owner.
        DecideJoin = "decide_join",
        /// Decide about a request to join, as staff.
        DecideClaim = "decide_claim",
        /// Begin an application.
        StartApplication = "start_application",
        /// Read an application that is a draft.
        ViewDraft = "view_draft",
        /// Change the answers and documents of a draft.
        EditDraft = "edit_draft",
        /// Hand the application in.
        SubmitApplication = "submit_application",
        /// Withdraw it.
        WithdrawApplication = "withdraw_application",
        /// Read an application that was handed in, and its documents.
        ViewApplication = "view_application",
        /// See the queue of applications.
        ViewQueue = "view_queue",
        /// Read assessments, reasons and recommendation.
        ViewAssessment = "view_assessment",
        /// Take a case.
        TakeCase = "take_case",
        /// Give a case to a colleague.
        AssignCase = "assign_case",
        /// Read the notes on a case.
        ViewNotes = "view_notes",
        /// Write a note on a case.
        WriteNote = "write_note",
        /// Change one's own fresh note.
        EditNote = "edit_note",
        /// Say that one has dealt with a note.
        EndMention = "end_mention",
        /// Mark a case as seen.
        MarkSeen = "mark_seen",
        /// Keep views of the queue.
        KeepViews = "keep_views",
        /// Do one act on several cases.
        ActOnSeveral = "act_on_several",
        /// Record a verdict on a criterion.
        AssessCriterion = "assess_criterion",
        /// Put questions to the applicant.
        AskQuestions = "ask_questions",
        /// Save an answer to a question.
        SaveAnswers = "save_answers",
        /// Send the answers.
        SendAnswers = "send_answers",
        /// Ask for more time.
        AskExtension = "ask_extension",
        /// Give more time.
        GrantExtension = "grant_extension",
        /// Refuse more time.
        RefuseExtension = "refuse_extension",
        /// Take questions back.
        TakeBackQuestions = "take_back_questions",
        /// Remind the applicant of open questions.
        RemindApplicant = "remind_applicant",
        /// Close without prejudice.
        CloseCase = "close_case",
        /// Finish the assessment.
        FinishAssessment = "finish_assessment",
        /// Open the assessment again.
        ReopenAssessment = "reopen_assessment",
        /// Recommend.
        Recommend = "recommend",
        /// Return a recommendation.
        SendBack = "send_back",
        /// Clear a recommendation.
        ClearRecommendation = "clear_recommendation",
        /// Declare a conflict of interest.
        DeclareConflict = "declare_conflict",
        /// Put a case on the list of a session.
        ListCase = "list_case",
        /// Take a case off the list.
        UnlistCase = "unlist_case",
        /// Record a decision of the Council.
        RecordDecision = "record_decision",
        /// Reject a record that is wrong.
        RejectRecord = "reject_record",
        /// Confirm a record.
        ConfirmDecision = "confirm_decision",
        /// Record a decision on the status of an observer.
        RecordStatus = "record_status",
        /// Confirm such a record, as another person.
        ConfirmStatus = "confirm_status",
        /// Reject such a record.
        RejectStatus = "reject_status",
        /// Say that one's organization has another name.
        ChangeName = "change_name",
        /// Take note of a change of name, or refuse it.
        SettleName = "settle_name",
        /// Record that one organization follows another.
        RecordSuccession = "record_succession",
        /// Confirm that, as another person.
        ConfirmSuccession = "confirm_succession",
        /// Reject the record of it.
        RejectSuccession = "reject_succession",
        /// See who acts for an organization.
        ViewRepresentatives = "view_representatives",
        /// Enter, change and end those who act for an organization.
        ManageRepresentatives = "manage_representatives",
        /// Open the periodic reports whose time has come.
        OpenReport = "open_report",
        /// Remind of reports and of entries to be checked.
        RemindReport = "remind_report",
        /// Write a periodic report.
        EditReport = "edit_report",
        /// Hand it in.
        SubmitReport = "submit_report",
        /// Accept a report, or return it with a question.
        SettleReport = "settle_report",
        /// See the reports of all observers.
        ViewReports = "view_reports",
        /// See who is expected at a consultation and who came.
        ViewAttendance = "view_attendance",
        /// Check delegates in at the door, and note who came.
        NoteAttendance = "note_attendance",
        /// Say that one's entry is right.
        ConfirmEntry = "confirm_entry",
        /// Give up one's observer status, or take that back while it waits.
        RenounceStatus = "renounce_status",
        /// See the list for a session of the Council.
        ViewCouncilList = "view_council_list",
        /// Change words, marks and order of the list.
        EditCouncilList = "edit_council_list",
        /// Freeze a version of the list.
        FreezeCouncilList = "freeze_council_list",
        /// Confirm a frozen version.
        ConfirmCouncilList = "confirm_council_list",
        /// Change the template of the draft resolution.
        EditResolution = "edit_resolution",
        /// Create sessions and set their dates and deadlines.
        ManageSessions = "manage_sessions",
        /// Change a setting of the procedure.
        ChangeSetting = "change_setting",
        /// See the screening: versions of the sanctions list, open questions.
        ViewScreening = "view_screening",
        /// Load a version of the sanctions list.
        LoadScreeningList = "load_screening_list",
        /// Compare the names of the register with the sanctions list.
        ScreenNames = "screen_names",
        /// Read questions of the screening and observations of an organization.
        ViewDueDiligence = "view_due_diligence",
        /// Enter an observation on an organization.
        Observe = "observe",
        /// Put an observation before an approver.
        EscalateObservation = "escalate_observation",
        /// Decide about an observation that was put before an approver.
        RuleOnObservation = "rule_on_observation",
        /// Tell the organization about an observation, in a wording for it.
        DiscloseObservation = "disclose_observation",
        /// Take an observation back.
        WithdrawObservation = "withdraw_observation",
        /// Read what was disclosed to one's own organization.
        ViewDisclosed = "view_disclosed",
        /// Answer what was disclosed.
        ReplyToObservation = "reply_to_observation",
        /// Answer a question of the screening.
        ReviewHit = "review_hit",
        /// Agree, as the second person, that a name is that of a listed entry.
        ConfirmHit = "confirm_hit",
        /// See consultations that are drafts, and what only staff see of others.
        ViewConsultationDrafts = "view_consultation_drafts",
        /// Create consultations and change what they say.
        EditConsultation = "edit_consultation",
        /// Announce a consultation.
        PublishConsultation = "publish_consultation",
        /// Call a consultation off.
        CancelConsultation = "cancel_consultation",
        /// Mark a consultation as held once it is over.
        HoldConsultation = "hold_consultation",
        /// See the consultations of an organization and its delegates.
        ViewDelegates = "view_delegates",
        /// Nominate, change, substitute and withdraw delegates.
        NominateDelegates = "nominate_delegates",
        /// See the registrations for a consultation, with what delegates need.
        ViewRegistrations = "view_registrations",
        /// Accept nominations or not.
        ModerateRegistrations = "moderate_registrations",
        /// Set the rule by which seats are given.
        SetQuota = "set_quota",
        /// Forget delegates some time after the end.
        ForgetDelegates = "forget_delegates",
        /// Load reference data and criteria.
        LoadReference = "load_reference",
        /// Read versions of the criteria that are being written.
        ViewCriteriaDrafts = "view_criteria_drafts",
        /// Begin a new version of the criteria.
        DraftCriteria = "draft_criteria",
        /// Change what the draft of a version says.
        EditCriteria = "edit_criteria",
        /// Hand the draft of a version over for checking.
        ProposeCriteria = "propose_criteria",
        /// Return a version to its drafter.
        ReturnCriteria = "return_criteria",
        /// Put a version of the criteria in force.
        ApproveCriteria = "approve_criteria",
        /// Give up a version that is not in force.
        DiscardCriteria = "discard_criteria",
        /// See which mails were sent, with masked recipients.
        ViewMail = "view_mail",
        /// Read the text of a mail about an organization.
        ReadMail = "read_mail",
        /// Send a mail again.
        SendMailAgain = "send_mail_again",
        /// See the texts of letters.
        ViewLetterText = "view_letter_text",
        /// Write the text of a letter.
        WriteLetterText = "write_letter_text",
        /// Put the text of a letter in force.
        CheckLetterText = "check_letter_text",
        /// Keep a letter as issued.
        FileLetter = "file_letter",
        /// Move a case that has missed its session on to the next one.
        RollOver = "roll_over",
        /// Remind an organization of its draft.
        RemindOfDraft = "remind_of_draft",
        /// Read an inquiry of an organization.
        ViewInquiry = "view_inquiry",
        /// Send an inquiry to IOM.
        SendInquiry = "send_inquiry",
        /// Write more in the thread of an inquiry, for the organization.
        WriteInInquiry = "write_in_inquiry",
        /// Close an inquiry, for the organization.
        CloseInquiry = "close_inquiry",
        /// See the inquiries of all organizations, and how long they wait.
        ViewInquiries = "view_inquiries",
        /// Confirm or change the unit proposed for an inquiry.
        RouteInquiry = "route_inquiry",
        /// Hand an inquiry over to another unit or colleague.
        HandOverInquiry = "hand_over_inquiry",
        /// Answer an inquiry.
        AnswerInquiry = "answer_inquiry",
        /// Ask the organization something about its inquiry.
        AskAboutInquiry = "ask_about_inquiry",
        /// Add a note for colleagues to an inquiry.
        NoteInquiry = "note_inquiry",
        /// See the segments of the inventory and who is in them.
        ViewSegments = "view_segments",
        /// Keep, change and remove segments of the inventory.
        ManageSegments = "manage_segments",
        /// See who was invited to a consultation and what they answered.
        ViewInvitations = "view_invitations",
        /// Invite the organizations of a segment to a consultation.
        SendInvitations = "send_invitations",
        /// Remind organizations that did not answer an invitation.
        RemindInvited = "remind_invited",
        /// Answer an invitation by the secret of the link in the mail.
        RespondByLink = "respond_by_link",
        /// Answer an invitation to a consultation for one's own organization.
        RespondToInvitation = "respond_to_invitation",
        /// See the invitations of an organization to consultations.
        ViewOwnInvitations = "view_own_invitations",
        /// Read the internal part of outcomes, and all action points.
        ViewFollowUp = "view_follow_up",
        /// Write outcomes, recommendations and action points.
        EditFollowUp = "edit_follow_up",
        /// Publish the outcomes of a consultation.
        PublishOutcomes = "publish_outcomes",
        /// Lead an action point to its next state.
        SettleActionPoint = "settle_action_point",
        /// See the action points that one's organization owns.
        ViewOwnActionPoints = "view_own_action_points",
        /// Report on an action point of one's organization.
        ReportActionPoint = "report_action_point",
        /// Remind the owner of an action point.
        RemindActionPoint = "remind_action_point",
        /// Read all contributions to consultations, and who spoke.
        ViewContributions = "view_contributions",
        /// Call for contributions to a consultation.
        CallForContributions = "call_for_contributions",
        /// Enter a contribution that came on paper.
        EnterContribution = "enter_contribution",
        /// Accept a contribution.
        AcceptContribution = "accept_contribution",
        /// Send a contribution back.
        ReturnContribution = "return_contribution",
        /// See the contributions of one's organization.
        ViewOwnContributions = "view_own_contributions",
        /// Hand in a contribution of one's organization, or change it.
        HandInContribution = "hand_in_contribution",
        /// Take back a contribution of one's organization.
        WithdrawContribution = "withdraw_contribution",
        /// Note who spoke at a consultation.
        RecordInterventions = "record_interventions",
        /// See participation in numbers.
        ViewParticipation = "view_participation",
        /// Keep the report with which a consultation opens.
        FreezeOpeningReport = "freeze_opening_report",
        /// Read the audit trail of everything.
        ViewAudit = "view_audit",
    }
}

/// The action that an act of the workflow needs.
#[must_use]
pub const fn action_of(act: Act) -> Action {
    match act {
        Act::Edit => Action::EditDraft,
        Act::Submit => Action::SubmitApplication,
        Act::Withdraw => Action::WithdrawApplication,
        Act::Take => Action::TakeCase,
        Act::Assess => Action::AssessCriterion,
        Act::AskQuestions => Action::AskQuestions,
        Act::SaveAnswers => Action::SaveAnswers,
        Act::SendAnswers => Action::SendAnswers,
        Act::AskExtension => Action::AskExtension,
        Act::GrantExtension => Action::GrantExtension,
        Act::RefuseExtension => Action::RefuseExtension,
        Act::TakeBackQuestions => Action::TakeBackQuestions,
        Act::Remind => Action::RemindApplicant,
        Act::Close => Action::CloseCase,
        Act::FinishAssessment => Action::FinishAssessment,
        Act::ReopenAssessment => Action::ReopenAssessment,
        Act::Recommend => Action::Recommend,
        Act::SendBack => Action::SendBack,
        Act::Clear => Action::ClearRecommendation,
        Act::List => Action::ListCase,
        Act::Unlist => Action::UnlistCase,
        Act::RecordDecision => Action::RecordDecision,
        Act::RejectRecord => Action::RejectRecord,
        Act::ConfirmDecision => Action::ConfirmDecision,
    }
}
