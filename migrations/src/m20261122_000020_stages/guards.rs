//! A confirmed decision stays as it is, with the question that the Council put.

pub(super) const SQLITE: &[&str] = &[
    "DROP TRIGGER decision_fixed",
    "CREATE TRIGGER decision_fixed BEFORE UPDATE ON decision
     WHEN OLD.state = 'rejected' OR OLD.state = 'past' OR (OLD.state = 'holds' AND NOT (
        NEW.state IN ('holds', 'past') AND NEW.id = OLD.id
        AND NEW.application_id = OLD.application_id AND NEW.outcome = OLD.outcome
        AND NEW.session = OLD.session AND NEW.decided_on = OLD.decided_on
        AND NEW.symbol = OLD.symbol AND NEW.reason IS OLD.reason
        AND NEW.question IS OLD.question AND NEW.asked_of IS OLD.asked_of
        AND NEW.supersedes IS OLD.supersedes AND NEW.recorded_by = OLD.recorded_by
        AND NEW.recorded_at = OLD.recorded_at AND NEW.confirmed_by = OLD.confirmed_by
        AND NEW.confirmed_at = OLD.confirmed_at))
     BEGIN SELECT RAISE(ABORT, 'decision: a confirmed or rejected decision is not changed'); END",
];

pub(super) const POSTGRES: &[&str] = &[
    "CREATE OR REPLACE FUNCTION decision_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF OLD.state IN ('rejected', 'past') OR (OLD.state = 'holds' AND NOT (
            NEW.state IN ('holds', 'past')
            AND (NEW.id, NEW.application_id, NEW.outcome, NEW.session, NEW.decided_on,
                 NEW.symbol, NEW.reason, NEW.question, NEW.asked_of, NEW.supersedes, NEW.recorded_by, NEW.recorded_at,
                 NEW.confirmed_by, NEW.confirmed_at)
                IS NOT DISTINCT FROM
                (OLD.id, OLD.application_id, OLD.outcome, OLD.session, OLD.decided_on,
                 OLD.symbol, OLD.reason, OLD.question, OLD.asked_of, OLD.supersedes, OLD.recorded_by, OLD.recorded_at,
                 OLD.confirmed_by, OLD.confirmed_at))) THEN
         RAISE EXCEPTION 'decision: a confirmed or rejected decision is not changed';
       END IF;
       RETURN NEW;
     END $$",
];

pub(super) const SQLITE_BEFORE: &[&str] = &[
    "DROP TRIGGER decision_fixed",
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

pub(super) const POSTGRES_BEFORE: &[&str] = &[
    "CREATE OR REPLACE FUNCTION decision_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
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
];
