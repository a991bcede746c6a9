//! Triggers: a version in force never changes, and whoever wrote in a draft
//! cannot approve it. The conditions stand in views, so that each trigger says
//! one thing and both databases say the same.

/// Versions whose text can change: open ones, and files that nobody was judged by.
const WRITABLE: &str = "CREATE VIEW criteria_writable AS
     SELECT s.version FROM criteria_set s LEFT JOIN criteria_version v ON v.version = s.version
     WHERE v.state IN ('draft', 'proposed')
        OR (v.version IS NULL AND NOT EXISTS (SELECT 1 FROM application a WHERE a.criteria_set = s.version))";

pub(super) const SQLITE: &[&str] = &[
    WRITABLE,
    "CREATE TRIGGER criterion_fixed_insert BEFORE INSERT ON criterion
     WHEN NEW.criteria_set NOT IN (SELECT version FROM criteria_writable)
     BEGIN SELECT RAISE(ABORT, 'criterion: a version in force is not changed'); END",
    "CREATE TRIGGER criterion_fixed_update BEFORE UPDATE ON criterion
     WHEN OLD.criteria_set NOT IN (SELECT version FROM criteria_writable)
     BEGIN SELECT RAISE(ABORT, 'criterion: a version in force is not changed'); END",
    "CREATE TRIGGER criterion_fixed_delete BEFORE DELETE ON criterion
     WHEN OLD.criteria_set NOT IN (SELECT version FROM criteria_writable)
     BEGIN SELECT RAISE(ABORT, 'criterion: a version in force is not changed'); END",
    "CREATE TRIGGER criterion_binding BEFORE INSERT ON criterion
     WHEN NEW.layer = 'binding' AND NEW.symbol IS NULL
      AND EXISTS (SELECT 1 FROM criteria_version v WHERE v.version = NEW.criteria_set
        AND NOT EXISTS (SELECT 1 FROM criterion c WHERE c.criteria_set = v.based_on
                        AND c.code = NEW.code AND c.layer = 'binding'))
     BEGIN SELECT RAISE(ABORT, 'criterion: binding needs the symbol of a document'); END",
    "CREATE TRIGGER criteria_set_fixed BEFORE UPDATE ON criteria_set
     WHEN OLD.version NOT IN (SELECT version FROM criteria_writable)
     BEGIN SELECT RAISE(ABORT, 'criteria_set: a version in force is not changed'); END",
    "CREATE TRIGGER criteria_set_keep BEFORE DELETE ON criteria_set
     BEGIN SELECT RAISE(ABORT, 'criteria_set: versions are kept'); END",
    "CREATE TRIGGER criteria_version_begins BEFORE INSERT ON criteria_version
     WHEN NEW.state <> 'draft'
     BEGIN SELECT RAISE(ABORT, 'criteria_version: a version begins as a draft'); END",
    "CREATE TRIGGER criteria_version_keep BEFORE DELETE ON criteria_version
     BEGIN SELECT RAISE(ABORT, 'criteria_version: versions are kept'); END",
    "CREATE TRIGGER criteria_version_fixed BEFORE UPDATE ON criteria_version
     WHEN OLD.state IN ('approved', 'discarded')
     BEGIN SELECT RAISE(ABORT, 'criteria_version: a version in force is not changed'); END",
    "CREATE TRIGGER criteria_version_second_person BEFORE UPDATE ON criteria_version
     WHEN NEW.state = 'approved' AND (OLD.state <> 'proposed' OR EXISTS (
        SELECT 1 FROM criteria_hand WHERE version = NEW.version AND account_id = NEW.checked_by))
     BEGIN SELECT RAISE(ABORT, 'criteria_version: a second person is needed'); END",
    "CREATE TRIGGER criteria_version_not_past BEFORE UPDATE ON criteria_version
     WHEN NEW.state = 'approved' AND EXISTS (
        SELECT 1 FROM criteria_set WHERE version = NEW.version
        AND in_force_from < substr(NEW.checked_at, 1, 10))
     BEGIN SELECT RAISE(ABORT, 'criteria_version: not in force in the past'); END",
    "CREATE TRIGGER criteria_hand_keep BEFORE DELETE ON criteria_hand
     BEGIN SELECT RAISE(ABORT, 'criteria_hand: rows are kept'); END",
    "CREATE TRIGGER criteria_hand_fixed BEFORE UPDATE ON criteria_hand
     BEGIN SELECT RAISE(ABORT, 'criteria_hand: rows are kept'); END",
];

pub(super) const SQLITE_DOWN: &[&str] = &[
    "DROP TRIGGER criteria_set_keep",
    "DROP TRIGGER criteria_set_fixed",
    "DROP TRIGGER criterion_binding",
    "DROP TRIGGER criterion_fixed_delete",
    "DROP TRIGGER criterion_fixed_update",
    "DROP TRIGGER criterion_fixed_insert",
    "DROP VIEW criteria_writable",
];

pub(super) const POSTGRES: &[&str] = &[
    WRITABLE,
    "CREATE FUNCTION criterion_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     DECLARE touched text;
     BEGIN
       IF TG_OP = 'INSERT' THEN touched := NEW.criteria_set; ELSE touched := OLD.criteria_set; END IF;
       IF touched NOT IN (SELECT version FROM criteria_writable) THEN
         RAISE EXCEPTION 'criterion: a version in force is not changed';
       END IF;
       IF TG_OP = 'INSERT' AND NEW.layer = 'binding' AND NEW.symbol IS NULL
          AND EXISTS (SELECT 1 FROM criteria_version v WHERE v.version = NEW.criteria_set
            AND NOT EXISTS (SELECT 1 FROM criterion c WHERE c.criteria_set = v.based_on
                            AND c.code = NEW.code AND c.layer = 'binding')) THEN
         RAISE EXCEPTION 'criterion: binding needs the symbol of a document';
       END IF;
       IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER criterion_fixed BEFORE INSERT OR UPDATE OR DELETE ON criterion
     FOR EACH ROW EXECUTE FUNCTION criterion_fixed()",
    "CREATE FUNCTION criteria_set_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'criteria_set: versions are kept'; END IF;
       IF OLD.version NOT IN (SELECT version FROM criteria_writable) THEN
         RAISE EXCEPTION 'criteria_set: a version in force is not changed';
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER criteria_set_fixed BEFORE UPDATE OR DELETE ON criteria_set
     FOR EACH ROW EXECUTE FUNCTION criteria_set_fixed()",
    "CREATE FUNCTION criteria_version_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'criteria_version: versions are kept'; END IF;
       IF TG_OP = 'INSERT' THEN
         IF NEW.state <> 'draft' THEN
           RAISE EXCEPTION 'criteria_version: a version begins as a draft';
         END IF;
         RETURN NEW;
       END IF;
       IF OLD.state IN ('approved', 'discarded') THEN
         RAISE EXCEPTION 'criteria_version: a version in force is not changed';
       END IF;
       IF NEW.state = 'approved' THEN
         IF OLD.state <> 'proposed' OR EXISTS (SELECT 1 FROM criteria_hand
              WHERE version = NEW.version AND account_id = NEW.checked_by) THEN
           RAISE EXCEPTION 'criteria_version: a second person is needed';
         END IF;
         IF EXISTS (SELECT 1 FROM criteria_set WHERE version = NEW.version
              AND in_force_from < (NEW.checked_at AT TIME ZONE 'UTC')::date) THEN
           RAISE EXCEPTION 'criteria_version: not in force in the past';
         END IF;
       END IF;
       RETURN NEW;
     END $$",
    "CREATE TRIGGER criteria_version_fixed BEFORE INSERT OR UPDATE OR DELETE ON criteria_version
     FOR EACH ROW EXECUTE FUNCTION criteria_version_fixed()",
    "CREATE FUNCTION criteria_hand_keep() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'criteria_hand: rows are kept'; END $$",
    "CREATE TRIGGER criteria_hand_keep BEFORE UPDATE OR DELETE ON criteria_hand
     FOR EACH ROW EXECUTE FUNCTION criteria_hand_keep()",
];

pub(super) const POSTGRES_DOWN: &[&str] = &[
    "DROP TRIGGER criteria_hand_keep ON criteria_hand",
    "DROP TRIGGER criteria_version_fixed ON criteria_version",
    "DROP TRIGGER criteria_set_fixed ON criteria_set",
    "DROP TRIGGER criterion_fixed ON criterion",
    "DROP FUNCTION criteria_hand_keep()",
    "DROP FUNCTION criteria_version_fixed()",
    "DROP FUNCTION criteria_set_fixed()",
    "DROP FUNCTION criterion_fixed()",
    "DROP VIEW criteria_writable",
];
