followup-add-point = Add an action point
followup-add-recommendation = Add a recommendation
# $who (String)
followup-addressed = Addressed to { $who }
followup-addressee-csos = Civil society organizations
followup-addressee-iom = IOM
followup-addressee-states = Member States
followup-addressee-un-system = United Nations system
# $day (String)
followup-as-of = As at { $day }.
followup-change = Change
followup-column-action = Action point
followup-column-consultation = Consultation
followup-column-due = Due
followup-column-owner = Owner
followup-column-state = State
followup-count-all = Action points
followup-done-since = What was done
followup-download = Download as CSV
followup-edit-outcomes = Write summary and minutes
followup-event-edit = Outcomes of a consultation written
followup-event-freeze = Opening report kept
followup-event-publish = Outcomes published
followup-event-remind = Reminder of an action point sent
followup-event-report = Owner reported on an action point
followup-event-settle = Step on an action point
followup-evidence = Evidence
followup-field-addressed-to = Addressed to
followup-field-consultation = Consultation (code)
followup-field-document = Evidence: a document of the consultation
followup-field-done = We have done all of it
followup-field-due-on = Due on
followup-field-internal-en = Minutes for staff, English
followup-field-internal-es = Minutes for staff, Spanish
followup-field-internal-fr = Minutes for staff, French
followup-field-link = Address of the evidence
followup-field-note = What was done, or why
followup-field-organizations = Organizations concerned
followup-field-overdue = Overdue only
followup-field-owner = Owner (code or identifier)
followup-field-owner-kind = Who answers for it
followup-field-owner-office = Office
followup-field-owner-organization = Organization
followup-field-owner-unit = Unit
followup-field-policy-documents = Policy documents
followup-field-reach = Who may read it
followup-field-recommendation = From recommendation
followup-field-state = State after this step
# $number (String)
followup-from-recommendation = From recommendation { $number }
# $when (String)
followup-frozen = This report was kept on { $when }, when the consultation opened, and does not change any more.
followup-history = What was done
followup-id-hint = Its identifier, such as CSO-7K3M-9P2X
followup-ids-hint = One identifier on each line, such as CSO-7K3M-9P2X
followup-internal = Internal
followup-letter-assigned = An action point is given to the organization
followup-letter-overdue = An action point is overdue
followup-letter-reminder = An action point is due soon
followup-list-lede = What was agreed at consultations: who answers for it, until when, and where it stands.
followup-list-title = Action points of consultations
followup-live = This report still changes. It is kept as it is when the consultation opens.
followup-minutes = Minutes for staff
followup-nav = Action points
followup-no-points = No action points.
followup-none-found = No action point fits.
followup-notice-point-saved = The action point is saved.
followup-notice-published = The public part of the outcomes is published.
followup-notice-reported = Thank you. IPD reads your report; that the action is done is for IPD to confirm.
followup-notice-saved = The outcomes are saved.
followup-notice-step = The step is recorded.
followup-opening-empty = The earlier consultations of the series left nothing that is public.
# $series (String)
followup-opening-lede = What became of the recommendations and action points of the earlier consultations of the series { $series }. Made by the register from what was recorded.
followup-opening-public-part = The public part
followup-opening-title = Opening progress report
followup-opening-whole = The whole report, with its internal part: for staff
followup-outcomes-title = Outcomes
followup-overdue = Overdue
followup-own-lede = What your organization undertook to do at consultations. Say here what was done; IPD confirms when it is done.
followup-own-none = The organization owns no action points.
followup-own-title = Action points of the organization
followup-owner-office = An office of IOM
followup-owner-organization = A civil society organization
followup-owner-unit = A unit of IOM
followup-owner-withheld = A civil society organization (name withheld)
followup-paper-author = Parvis, register of partnerships of IOM with civil society
# $page (String)
# $pages (String)
followup-paper-page = Page { $page } of { $pages }
followup-pdf = Download as PDF
# $number (String)
followup-point-title = Action point { $number }
followup-points-title = Action points
followup-publish = Publish the public part
followup-publish-hint = Then everybody reads the summary and the recommendations and action points that are marked public. The minutes and what is internal stay with staff.
# $day (String)
followup-published = Public part published on { $day }
followup-reach-internal = Staff, and the organization that owns it
followup-reach-public = Everybody
# $number (String)
followup-recommendation-title = Recommendation { $number }
followup-recommendations-title = Recommendations
followup-report-button = Send the report
followup-report-done-hint = IPD reads the report and confirms it.
followup-report-title = Report what was done
followup-reported-by-owner = Reported by the owner
followup-rule-finished = This action point is done or given up. Ask IPD to open it again.
followup-rule-no-such-step = The action point cannot go to this state from where it stands.
followup-rule-nothing-to-publish = There is neither a summary nor anything marked public.
followup-said-done = The owner says it is done: to be confirmed
followup-staff-link = Outcomes and action points
followup-state-done = Done
followup-state-dropped = Given up
followup-state-in-progress = In progress
followup-state-open = Not begun
followup-step-button = Record the step
followup-step-title = Record a step
# $state (String)
# $when (String)
followup-step-to = { $state }, { $when }
followup-summary-title = Summary
setting-action-reminder-days = How long before its last day the owner of an action point is reminded
setting-action-reminder-days-why = Two weeks leave time to act. No source settles it.
# $name (String)
task-report-action-points =
    { $count ->
        [one] Report on { $count } action point of { $name }
       *[other] Report on { $count } action points of { $name }
    }
