-- Returns and requests: the regulator's requests, KO41a lists by year and returns as kept, the published file to compare
-- with, and what people wrote for the annual report.
CREATE TABLE cqc_request (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    regulation TEXT NOT NULL,
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    period_from TEXT,
    period_to TEXT,
    asked_for TEXT,
    preparer TEXT,
    sent_on TEXT,
    note TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE INDEX cqc_request_by_due ON cqc_request (due_on) WHERE sent_on IS NULL
--;
-- What people write for the report under regulation 18 of SI 2009/309, one row a year to 31 March.
CREATE TABLE annual_report (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    first_year INTEGER NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'draft',
    foreword TEXT,
    subject_matter TEXT,
    general_importance TEXT,
    action_taken TEXT,
    equality TEXT,
    feedback TEXT,
    plan TEXT,
    approved_on TEXT,
    approved_by TEXT,
    sent_on TEXT
)
--;
CREATE TABLE annual_copy (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    report_id INTEGER NOT NULL REFERENCES annual_report (id) ON DELETE CASCADE,
    sent_to TEXT,
    is_commissioner INTEGER NOT NULL DEFAULT 0,
    asked_on TEXT,
    sent_on TEXT
)
--;
CREATE INDEX annual_copy_by_report ON annual_copy (report_id)
--;
-- The columns of a return and what is counted in each, as a file that was brought in; the newest row of a year counts.
CREATE TABLE ko41a_list (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    year TEXT NOT NULL,
    first_year INTEGER NOT NULL,
    source TEXT,
    body TEXT NOT NULL,
    brought_on TEXT,
    brought_by TEXT
)
--;
-- A return as it was sent: its numbers, and the cases that were carried forward.
CREATE TABLE ko41a_return (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    year TEXT NOT NULL,
    first_year INTEGER NOT NULL,
    body TEXT NOT NULL,
    kept_on TEXT,
    kept_by TEXT
)
--;
CREATE TRIGGER ko41a_return_stays BEFORE UPDATE ON ko41a_return
BEGIN SELECT raise(ABORT, 'a return that was kept never changes'); END
--;
CREATE TABLE published_file (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    year TEXT NOT NULL,
    file_name TEXT,
    file_sha256 TEXT,
    source TEXT,
    columns TEXT NOT NULL,
    brought_on TEXT,
    brought_by TEXT
)
--;
CREATE TABLE published_organisation (
    id INTEGER PRIMARY KEY,
    file_id INTEGER NOT NULL REFERENCES published_file (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT,
    region TEXT,
    numbers TEXT NOT NULL,
    broken TEXT,
    UNIQUE (file_id, code)
)
--;
-- Which organisation is one's own, and whom it is set beside.
CREATE TABLE benchmark_choice (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    own_code TEXT,
    same_type INTEGER NOT NULL DEFAULT 1,
    same_region INTEGER NOT NULL DEFAULT 0,
    size_factor INTEGER NOT NULL DEFAULT 2,
    left_out TEXT,
    added TEXT
)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('cqc_request', 43, 'cqc_request', 'cqc_request_search'),
    ('annual_report', 44, 'annual_report', NULL),
    ('ko41a_list', 52, 'ko41a_list', NULL),
    ('ko41a_return', 53, 'ko41a_return', NULL),
    ('published_file', 54, 'published_file', NULL),
    ('benchmark_choice', 55, 'benchmark_choice', NULL)
--;
CREATE VIEW cqc_request_search AS
SELECT id AS record_id, reference AS title, concat_ws(char(10), asked_for, preparer, note) AS body FROM cqc_request
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('cqc_request', 1, 'cqc_request', 'SELECT * FROM cqc_request WHERE id = ?1'),
    ('annual_report', 1, 'annual_report', 'SELECT * FROM annual_report WHERE id = ?1'),
    ('annual_report', 2, 'annual_copy', 'SELECT * FROM annual_copy WHERE report_id = ?1 ORDER BY id'),
    ('ko41a_list', 1, 'ko41a_list', 'SELECT * FROM ko41a_list WHERE id = ?1'),
    ('ko41a_return', 1, 'ko41a_return', 'SELECT * FROM ko41a_return WHERE id = ?1'),
    ('published_file', 1, 'published_file', 'SELECT * FROM published_file WHERE id = ?1'),
    ('published_file', 2, 'published_organisation', 'SELECT * FROM published_organisation WHERE file_id = ?1 ORDER BY id'),
    ('benchmark_choice', 1, 'benchmark_choice', 'SELECT * FROM benchmark_choice WHERE id = ?1')
