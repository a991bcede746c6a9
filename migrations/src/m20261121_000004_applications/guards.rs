//! Triggers: what was handed in or decided does not vanish and does not change.

pub(super) const SQLITE: &[&str] = &[
    "CREATE TRIGGER application_keep BEFORE DELETE ON application
     WHEN OLD.submitted_at IS NOT NULL
     BEGIN SELECT RAISE(ABORT, 'application: a submitted application is kept'); END",
    "CREATE TRIGGER decision_keep BEFORE DELETE ON decision
     BEGIN SELECT RAISE(ABORT, 'decision: rows are kept'); END",
    // INSERT OR REPLACE would delete without the trigger above.
    "CREATE TRIGGER decision_no_replace BEFORE INSERT ON decision
     WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)
     BEGIN SELECT RAISE(ABORT, 'decision: rows are kept'); END",
    // Once confirmed only `state` can go from holds to past; what was rejected
    // stays as it is.
    "CREATE TRIGGER decision_fixed BEFORE UPDATE ON decision
     WHEN OLD.state = 'rejected' OR OLD.state = 'past' OR (OLD.state = 'holds' AND NOT (
        NEW.state IN ('holds', 'past') AND NEW.id = OLD.id
        AND NEW.application_id = OLD.application_id AND NEW.outcome = OLD.outcome
        AND NEW.session = OLD.session AND NEW.decided_on = OLD.decided_on
        AND NEW.symbol = OLD.symbol AND NEW.reason IS OLD.reason
        AND NEW.supersedes IS OLD.supersedes AND NEW.recorded_by = OLD.recorded_by
        AND NEW.recorded_at = OLD.recorded_at AND NEW.confirmed_by = OLD.confirmed_by
        AND NEW.confirmed_at = OLD.confirmed_at))
     BEGIN SELECT RAISE(ABORT, 'decision: a confirmed or rejected decision is not changed'); END",
];

pub(super) const POSTGRES: &[&str] = &[
    "CREATE FUNCTION application_keep() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF OLD.submitted_at IS NOT NULL THEN
         RAISE EXCEPTION 'application: a submitted application is kept';
       END IF;
       RETURN OLD;
     END $$",
    "CREATE TRIGGER application_keep BEFORE DELETE ON application
     FOR EACH ROW EXECUTE FUNCTION application_keep()",
    "CREATE FUNCTION decision_keep() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'decision: rows are kept'; END $$",
    "CREATE TRIGGER decision_keep BEFORE DELETE OR TRUNCATE ON decision
     FOR EACH STATEMENT EXECUTE FUNCTION decision_keep()",
    "CREATE FUNCTION decision_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF OLD.state IN ('rejected', 'past') OR (OLD.state = 'holds' AND NOT (
            NEW.state IN ('holds', 'past')
            AND (NEW.id, NEW.application_id, NEW.outcome, NEW.session, NEW.decided_on,
                 NEW.symbol, NEW.reason, NEW.supersedes, NEW.recorded_by, NEW.recorded_at,
                 NEW.confirmed_by, NEW.confirmed_at)
                IS NOT DISTINCT FROM
                (OLD.id, OLD.application_id, OLD.outcome, OLD.session, OLD.decided_on,
                 OLD.symbol, OLD.reason, OLD.supersedes, OLD.recorded_by, OLD.recorded_at,
                 OLD.confirmed_by, OLD.confirmed_at))) THEN
         RAISE EXCEPTION 'decision: a confirmed or rejected decision is not changed';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER decision_fixed BEFORE UPDATE ON decision
     FOR EACH ROW EXECUTE FUNCTION decision_fixed()",
];

pub(super) const POSTGRES_DOWN: &[&str] = &[
    "DROP FUNCTION decision_fixed()",
    "DROP FUNCTION decision_keep()",
    "DROP FUNCTION application_keep()",
];
