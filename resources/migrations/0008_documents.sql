-- The timeline's kinds, the papers of a record, redacted copies, and how long everything is kept.
ALTER TABLE timeline_entry ADD COLUMN type TEXT
--;
ALTER TABLE timeline_entry ADD COLUMN happened_time TEXT
--;
ALTER TABLE timeline_entry ADD COLUMN direction TEXT
--;
-- Kinds whose records hang on a record of another kind (columns kind and record_id): a list of those finds them too.
ALTER TABLE record_kind ADD COLUMN found_with_holder INTEGER NOT NULL DEFAULT 0
--;
-- The content of files, once each, in pieces. A file that is not finished was being added when something stopped it.
CREATE TABLE stored_file (
    id INTEGER PRIMARY KEY,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0
)
--;
CREATE UNIQUE INDEX stored_file_by_hash ON stored_file (sha256) WHERE finished = 1
--;
CREATE TABLE stored_chunk (
    id INTEGER PRIMARY KEY,
    file_id INTEGER NOT NULL REFERENCES stored_file (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (file_id, number)
)
--;
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES stored_file (id),
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    dated_at TEXT,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    taken_from_id INTEGER REFERENCES document (id) ON DELETE SET NULL,
    redacted_from_id INTEGER REFERENCES document (id) ON DELETE SET NULL,
    binned_at TEXT
)
--;
CREATE INDEX document_by_record ON document (kind, record_id)
--;
CREATE INDEX document_by_file ON document (file_id)
--;
CREATE INDEX document_taken_from ON document (taken_from_id) WHERE taken_from_id IS NOT NULL
--;
CREATE INDEX document_redacted_from ON document (redacted_from_id) WHERE redacted_from_id IS NOT NULL
--;
-- What can be read in a document, for searching.
CREATE TABLE document_text (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
    text TEXT NOT NULL
)
--;
-- Who made a copy with parts taken out, why and for whom; never what was taken out.
CREATE TABLE redaction (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    for_whom TEXT NOT NULL,
    passages INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL
)
--;
-- Every document that a stored file must agree with, and what people know it by.
CREATE VIEW stored_file_use AS
SELECT d.file_id, d.sha256, concat_ws(' ', d.name, '(' || coalesce(c.reference, i.reference, l.reference) || ')') AS name
FROM document d
LEFT JOIN complaint c ON d.kind = 'complaint' AND c.id = d.record_id
LEFT JOIN incident i ON d.kind = 'incident' AND i.id = d.record_id
LEFT JOIN claim l ON d.kind = 'claim' AND l.id = d.record_id
--;
CREATE VIEW document_search AS
SELECT d.id AS record_id, concat_ws(' ', coalesce(c.reference, i.reference, l.reference), d.name) AS title, t.text AS body
FROM document d
LEFT JOIN document_text t ON t.document_id = d.id
LEFT JOIN complaint c ON d.kind = 'complaint' AND c.id = d.record_id
LEFT JOIN incident i ON d.kind = 'incident' AND i.id = d.record_id
LEFT JOIN claim l ON d.kind = 'claim' AND l.id = d.record_id
--;
-- Nothing that is held may be destroyed, however old it is.
CREATE TABLE legal_hold (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT,
    ended_by TEXT,
    end_reason TEXT
)
--;
CREATE INDEX legal_hold_by_record ON legal_hold (kind, record_id)
--;
-- A proposal to destroy a record, and after the second person's approval the stub that stays: no names of those it was about.
CREATE TABLE disposal (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    reference TEXT NOT NULL,
    state TEXT NOT NULL,
    rule TEXT NOT NULL,
    rule_version TEXT NOT NULL,
    opened_on TEXT,
    closed_on TEXT NOT NULL,
    keep_until TEXT NOT NULL,
    outcome TEXT,
    reason TEXT NOT NULL,
    proposed_by_id INTEGER NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    decided_by_id INTEGER,
    decided_by TEXT,
    decided_at TEXT,
    decision_reason TEXT,
    documents INTEGER,
    people INTEGER
)
--;
CREATE INDEX disposal_by_record ON disposal (kind, record_id)
--;
CREATE INDEX disposal_by_state ON disposal (state)
--;
-- Where each register keeps what decides how long a record stays: a line here, and its records are reviewed.
-- "rule" is an id in resources/rules/retention.json.
CREATE TABLE retention_source (
    kind TEXT PRIMARY KEY REFERENCES record_kind (kind),
    select_sql TEXT NOT NULL
) WITHOUT ROWID
--;
INSERT INTO record_kind (kind, number, main_table, search_view, found_with_holder) VALUES
    ('document', 40, 'document', 'document_search', 1),
    ('legal_hold', 41, 'legal_hold', NULL, 0),
    ('disposal', 42, 'disposal', NULL, 0)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('document', 1, 'document', 'SELECT * FROM document WHERE id = ?1'),
    ('document', 2, 'document_text', 'SELECT * FROM document_text WHERE document_id = ?1'),
    ('document', 3, 'redaction', 'SELECT * FROM redaction WHERE document_id = ?1'),
    ('legal_hold', 1, 'legal_hold', 'SELECT * FROM legal_hold WHERE id = ?1'),
    ('disposal', 1, 'disposal', 'SELECT * FROM disposal WHERE id = ?1')
--;
INSERT INTO retention_source (kind, select_sql) VALUES
    ('complaint', 'SELECT id AS record_id, reference, received_on AS opened_on, closed_on, outcome, CASE WHEN type IN (''complaint'', ''mp'') THEN ''complaint'' ELSE ''concern'' END AS rule FROM complaint'),
    ('incident', 'SELECT id AS record_id, reference, occurred_on AS opened_on, closed_on, physical_harm AS outcome, CASE WHEN psii_declared = 1 OR never_event = 1 OR physical_harm IN (''severe'', ''fatal'') THEN ''serious-incident'' ELSE ''incident'' END AS rule FROM incident'),
    ('claim', 'SELECT id AS record_id, reference, notified_on AS opened_on, closed_on, outcome, ''litigation'' AS rule FROM claim')
