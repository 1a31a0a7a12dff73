-- Packs as they were issued, with all that shows later what they said.
CREATE TABLE pack (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT,
    period_from TEXT,
    period_to TEXT,
    sites TEXT,
    classification TEXT,
    state TEXT NOT NULL,
    approved_by TEXT,
    approved_on TEXT,
    issued_by TEXT,
    issued_at TEXT,
    audit_head TEXT,
    audit_seq INTEGER,
    data_hash TEXT,
    data_file INTEGER REFERENCES stored_file (id),
    data_file_hash TEXT,
    paper_hash TEXT,
    paper_file INTEGER REFERENCES stored_file (id),
    program TEXT,
    withdrawn_by TEXT,
    withdrawn_on TEXT,
    withdrawn_reason TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE INDEX pack_by_data ON pack (data_file) WHERE data_file IS NOT NULL
--;
CREATE INDEX pack_by_paper ON pack (paper_file) WHERE paper_file IS NOT NULL
--;
CREATE TABLE pack_section (
    id INTEGER PRIMARY KEY,
    pack_id INTEGER NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    is_chosen INTEGER NOT NULL DEFAULT 1,
    commentary TEXT,
    post TEXT,
    written_by TEXT,
    written_on TEXT,
    UNIQUE (pack_id, section)
)
--;
CREATE TABLE pack_tick (
    id INTEGER PRIMARY KEY,
    pack_id INTEGER NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    text_hash TEXT NOT NULL,
    ticked_by TEXT NOT NULL,
    ticked_on TEXT NOT NULL,
    UNIQUE (pack_id, text_hash)
)
--;
-- What was given out stays as it was. It may only be withdrawn, and not even that twice.
CREATE TRIGGER pack_stays BEFORE UPDATE ON pack WHEN old.state IN ('issued', 'withdrawn') AND (
    (old.reference, old.kind, old.title, old.period_from, old.period_to, old.sites, old.classification, old.approved_by,
        old.approved_on, old.issued_by, old.issued_at, old.audit_head, old.audit_seq, old.data_hash, old.data_file, old.data_file_hash,
        old.paper_hash, old.paper_file, old.program, old.created_at)
    IS NOT (new.reference, new.kind, new.title, new.period_from, new.period_to, new.sites, new.classification, new.approved_by,
        new.approved_on, new.issued_by, new.issued_at, new.audit_head, new.audit_seq, new.data_hash, new.data_file, new.data_file_hash,
        new.paper_hash, new.paper_file, new.program, new.created_at)
    OR new.state <> 'withdrawn' OR old.state = 'withdrawn' OR new.binned_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a pack that was issued never changes'); END
--;
CREATE TRIGGER pack_is_kept BEFORE DELETE ON pack WHEN old.state IN ('issued', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'a pack that was issued is kept'); END
--;
CREATE TRIGGER pack_section_stays BEFORE UPDATE ON pack_section
WHEN (SELECT state FROM pack WHERE id = old.pack_id) IN ('issued', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'a pack that was issued never changes'); END
--;
CREATE TRIGGER pack_section_is_kept BEFORE DELETE ON pack_section
WHEN (SELECT state FROM pack WHERE id = old.pack_id) IN ('issued', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'a pack that was issued never changes'); END
--;
CREATE TRIGGER pack_section_is_whole BEFORE INSERT ON pack_section
WHEN (SELECT state FROM pack WHERE id = new.pack_id) IN ('issued', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'a pack that was issued never changes'); END
--;
CREATE TRIGGER pack_tick_stays BEFORE DELETE ON pack_tick
WHEN (SELECT state FROM pack WHERE id = old.pack_id) IN ('issued', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'a pack that was issued never changes'); END
--;
-- The files of packs are looked at by a check of the store, and kept as long as a pack names them.
DROP VIEW stored_file_use
--;
CREATE VIEW stored_file_use AS
SELECT d.file_id, d.sha256,
    concat_ws(' ', d.name, '(' || coalesce(c.reference, i.reference, l.reference, k.reference) || ')') AS name
FROM document d
LEFT JOIN complaint c ON d.kind = 'complaint' AND c.id = d.record_id
LEFT JOIN incident i ON d.kind = 'incident' AND i.id = d.record_id
LEFT JOIN claim l ON d.kind = 'claim' AND l.id = d.record_id
LEFT JOIN candour k ON d.kind = 'candour' AND k.id = d.record_id
UNION ALL
SELECT p.data_file, p.data_file_hash, concat('data of pack ', p.reference)
FROM pack p WHERE p.data_file IS NOT NULL
UNION ALL
SELECT p.paper_file, p.paper_hash, concat('paper of pack ', p.reference)
FROM pack p WHERE p.paper_file IS NOT NULL
--;
CREATE VIEW pack_search AS
SELECT p.id AS record_id, concat_ws(' ', p.reference, p.title) AS title, concat_ws(char(10), p.classification, p.withdrawn_reason) AS body
FROM pack p
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES ('pack', 21, 'pack', 'pack_search')
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('pack', 1, 'pack', 'SELECT * FROM pack WHERE id = ?1'),
    ('pack', 2, 'pack_section', 'SELECT * FROM pack_section WHERE pack_id = ?1 ORDER BY id'),
    ('pack', 3, 'pack_tick', 'SELECT * FROM pack_tick WHERE pack_id = ?1 ORDER BY id')
--;
INSERT INTO search_part (kind, position, name, select_sql) VALUES
    ('pack', 1, 'pack_section', 'SELECT s.commentary FROM pack_section s WHERE s.pack_id = ?1')
