-- People, places and code lists, and what any record can have.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT,
    born_on TEXT,
    gender TEXT,
    nhs_number TEXT,
    address TEXT,
    postcode TEXT,
    phone TEXT,
    email TEXT,
    communication_needs TEXT
)
--;
CREATE INDEX person_by_nhs_number ON person (nhs_number) WHERE nhs_number IS NOT NULL
--;
CREATE INDEX person_by_name ON person (name COLLATE NOCASE)
--;
CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    kind TEXT,
    active INTEGER NOT NULL DEFAULT 1
)
--;
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES site (id),
    directorate TEXT,
    name TEXT NOT NULL COLLATE NOCASE,
    active INTEGER NOT NULL DEFAULT 1,
    UNIQUE (site_id, name)
)
--;
-- Code lists are data with a source; `verified` = 0 marks a line that no source confirmed.
CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    scheme TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    sort INTEGER NOT NULL DEFAULT 0,
    source TEXT,
    verified INTEGER NOT NULL DEFAULT 1,
    valid_from TEXT,
    valid_to TEXT,
    UNIQUE (scheme, code)
)
--;
CREATE TABLE theme_map (
    id INTEGER PRIMARY KEY,
    scheme TEXT NOT NULL,
    code TEXT NOT NULL,
    theme TEXT NOT NULL,
    UNIQUE (scheme, code)
)
--;
-- What each series is counted against: occupied bed days, resident days, contacts, a month at a time.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    site_id INTEGER REFERENCES site (id),
    month TEXT NOT NULL,
    measure TEXT NOT NULL,
    amount INTEGER NOT NULL,
    UNIQUE (site_id, month, measure)
)
--;
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    undone_at TEXT
)
--;
-- Every version of every due date. A row is added, never changed: the newest version counts.
CREATE TABLE deadline (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    rule TEXT NOT NULL,
    version INTEGER NOT NULL,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    agreed_with TEXT,
    agreed_on TEXT,
    reason TEXT,
    set_on TEXT NOT NULL,
    UNIQUE (kind, record_id, rule, version)
)
--;
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    from_kind TEXT NOT NULL,
    from_id INTEGER NOT NULL,
    to_kind TEXT NOT NULL,
    to_id INTEGER NOT NULL,
    reason TEXT,
    UNIQUE (from_kind, from_id, to_kind, to_id)
)
--;
CREATE INDEX link_back ON link (to_kind, to_id)
--;
-- What was promised or done because of a record.
CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    owner TEXT,
    due_on TEXT,
    done_on TEXT,
    evidence TEXT,
    theme TEXT,
    import_batch_id INTEGER REFERENCES import_batch (id),
    binned_at TEXT
)
--;
CREATE INDEX action_by_record ON action (kind, record_id)
--;
CREATE INDEX action_by_due ON action (due_on) WHERE done_on IS NULL
--;
CREATE TABLE timeline_entry (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    happened_on TEXT NOT NULL,
    what TEXT NOT NULL,
    channel TEXT,
    with_whom TEXT,
    note TEXT,
    entered_by TEXT NOT NULL
)
--;
CREATE INDEX timeline_by_record ON timeline_entry (kind, record_id)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('site', 4, 'site', NULL),
    ('code', 5, 'code', NULL),
    ('import', 6, 'import_batch', NULL),
    ('link', 7, 'link', NULL),
    ('action', 8, 'action', 'action_search'),
    ('theme', 9, 'theme_map', NULL),
    ('activity', 13, 'activity', NULL)
--;
CREATE VIEW action_search AS
SELECT id AS record_id, title AS title, concat_ws(char(10), owner, evidence) AS body FROM action
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('site', 1, 'site', 'SELECT * FROM site WHERE id = ?1'),
    ('site', 2, 'unit', 'SELECT * FROM unit WHERE site_id = ?1 ORDER BY id'),
    ('code', 1, 'code', 'SELECT * FROM code WHERE id = ?1'),
    ('import', 1, 'import_batch', 'SELECT * FROM import_batch WHERE id = ?1'),
    ('link', 1, 'link', 'SELECT * FROM link WHERE id = ?1'),
    ('action', 1, 'action', 'SELECT * FROM action WHERE id = ?1'),
    ('theme', 1, 'theme_map', 'SELECT * FROM theme_map WHERE id = ?1'),
    ('activity', 1, 'activity', 'SELECT * FROM activity WHERE id = ?1')
