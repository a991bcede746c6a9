//! Triggers: what was recorded of a status does not vanish and does not change.

pub(super) const SQLITE: &[&str] = &[
    "CREATE TRIGGER status_event_keep BEFORE DELETE ON status_event
     BEGIN SELECT RAISE(ABORT, 'status_event: rows are kept'); END",
    // INSERT OR REPLACE would delete without the trigger above.
    "CREATE TRIGGER status_event_no_replace BEFORE INSERT ON status_event
     WHEN EXISTS (SELECT 1 FROM status_event WHERE id = NEW.id)
     BEGIN SELECT RAISE(ABORT, 'status_event: rows are kept'); END",
    // What was recorded is fixed; only the state moves, forward, and with it
    // the confirmation and the moment of being superseded.
    "CREATE TRIGGER status_event_fixed BEFORE UPDATE ON status_event
     WHEN OLD.state IN ('rejected', 'past')
       OR NOT (NEW.id = OLD.id AND NEW.organization_id = OLD.organization_id
        AND NEW.kind = OLD.kind AND NEW.origin = OLD.origin AND NEW.from_text = OLD.from_text
        AND NEW.until_text IS OLD.until_text AND NEW.session IS OLD.session
        AND NEW.decision_id IS OLD.decision_id AND NEW.reason IS OLD.reason
        AND NEW.basis = OLD.basis AND NEW.source = OLD.source AND NEW.evidence = OLD.evidence
        AND NEW.supersedes IS OLD.supersedes AND NEW.recorded_by IS OLD.recorded_by
        AND NEW.recorded_at IS OLD.recorded_at AND NEW.entered_at = OLD.entered_at)
       OR (OLD.state = 'holds' AND NOT (NEW.state IN ('holds', 'past')
        AND NEW.confirmed_by IS OLD.confirmed_by AND NEW.confirmed_at IS OLD.confirmed_at))
     BEGIN SELECT RAISE(ABORT, 'status_event: what was recorded is not changed'); END",
];

pub(super) const POSTGRES: &[&str] = &[
    "CREATE FUNCTION status_event_keep() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'status_event: rows are kept'; END $$",
    "CREATE TRIGGER status_event_keep BEFORE DELETE OR TRUNCATE ON status_event
     FOR EACH STATEMENT EXECUTE FUNCTION status_event_keep()",
    "CREATE FUNCTION status_event_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF OLD.state IN ('rejected', 'past')
          OR (NEW.id, NEW.organization_id, NEW.kind, NEW.origin, NEW.from_text, NEW.until_text,
              NEW.session, NEW.decision_id, NEW.reason, NEW.basis, NEW.source, NEW.evidence,
              NEW.supersedes, NEW.recorded_by, NEW.recorded_at, NEW.entered_at)
             IS DISTINCT FROM
             (OLD.id, OLD.organization_id, OLD.kind, OLD.origin, OLD.from_text, OLD.until_text,
              OLD.session, OLD.decision_id, OLD.reason, OLD.basis, OLD.source, OLD.evidence,
              OLD.supersedes, OLD.recorded_by, OLD.recorded_at, OLD.entered_at)
          OR (OLD.state = 'holds' AND NOT (NEW.state IN ('holds', 'past')
              AND NEW.confirmed_by IS NOT DISTINCT FROM OLD.confirmed_by
              AND NEW.confirmed_at IS NOT DISTINCT FROM OLD.confirmed_at)) THEN
         RAISE EXCEPTION 'status_event: what was recorded is not changed';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER status_event_fixed BEFORE UPDATE ON status_event
     FOR EACH ROW EXECUTE FUNCTION status_event_fixed()",
];

pub(super) const POSTGRES_DOWN: &[&str] = &[
    "DROP FUNCTION status_event_fixed()",
    "DROP FUNCTION status_event_keep()",
];
