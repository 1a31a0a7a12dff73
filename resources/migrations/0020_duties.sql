-- Duties: the calendar and what was done, who is responsible and to whom it is delegated, training with staff counts,
-- the self-check of the complaints policy.
CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code TEXT UNIQUE,
    title TEXT NOT NULL,
    what TEXT,
    source TEXT,
    source_version TEXT,
    unverified INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL,
    due_month INTEGER NOT NULL DEFAULT 0,
    due_day INTEGER NOT NULL DEFAULT 0,
    every_months INTEGER NOT NULL DEFAULT 0,
    within_days INTEGER NOT NULL DEFAULT 0,
    notice_days INTEGER NOT NULL DEFAULT 0,
    owner TEXT,
    starts_on TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    why_not TEXT
)
--;
CREATE TABLE duty_done (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    duty_id INTEGER NOT NULL REFERENCES duty (id) ON DELETE CASCADE,
    for_due TEXT,
    done_on TEXT NOT NULL,
    done_by TEXT,
    evidence TEXT NOT NULL
)
--;
CREATE INDEX duty_done_by_duty ON duty_done (duty_id, done_on)
--;
CREATE TABLE responsible_post (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    job TEXT,
    from_on TEXT NOT NULL,
    to_on TEXT
)
--;
CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    job TEXT,
    scope TEXT NOT NULL,
    limits TEXT,
    given_by TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT
)
--;
CREATE TABLE training_entry (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    person TEXT NOT NULL,
    staff_group TEXT NOT NULL,
    course TEXT NOT NULL,
    done_on TEXT NOT NULL,
    valid_months INTEGER NOT NULL DEFAULT 0,
    evidence TEXT
)
--;
CREATE INDEX training_entry_by_course ON training_entry (course, staff_group, person)
--;
CREATE TABLE staff_count (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    counted_on TEXT NOT NULL,
    staff_group TEXT NOT NULL,
    people INTEGER NOT NULL,
    source TEXT
)
--;
CREATE TABLE policy_point (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    part TEXT NOT NULL,
    heading TEXT NOT NULL,
    rating TEXT NOT NULL DEFAULT 'not_assessed',
    evidence TEXT,
    gap_action TEXT,
    owner TEXT,
    review_on TEXT
)
--;
CREATE VIEW duty_search AS
SELECT d.id AS record_id, d.title AS title, concat_ws(char(10), d.what, d.source, d.owner, d.why_not) AS body FROM duty d
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('duty', 29, 'duty', 'duty_search'),
    ('responsible_post', 30, 'responsible_post', NULL),
    ('delegation', 31, 'delegation', NULL),
    ('training_entry', 32, 'training_entry', NULL),
    ('staff_count', 33, 'staff_count', NULL),
    ('policy_point', 34, 'policy_point', NULL)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('duty', 1, 'duty', 'SELECT * FROM duty WHERE id = ?1'),
    ('duty', 2, 'duty_done', 'SELECT * FROM duty_done WHERE duty_id = ?1 ORDER BY id'),
    ('responsible_post', 1, 'responsible_post', 'SELECT * FROM responsible_post WHERE id = ?1'),
    ('delegation', 1, 'delegation', 'SELECT * FROM delegation WHERE id = ?1'),
    ('training_entry', 1, 'training_entry', 'SELECT * FROM training_entry WHERE id = ?1'),
    ('staff_count', 1, 'staff_count', 'SELECT * FROM staff_count WHERE id = ?1'),
    ('policy_point', 1, 'policy_point', 'SELECT * FROM policy_point WHERE id = ?1')
--;
INSERT INTO search_part (kind, position, name, select_sql) VALUES
    ('duty', 1, 'duty_done', 'SELECT concat_ws('' '', x.evidence, x.done_by) FROM duty_done x WHERE x.duty_id = ?1')
