-- Letters: the templates as they were shipped and edited, and what was written to people with them. Older versions of a
-- template stay, because letters keep the version they were made with.
CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    variant TEXT NOT NULL,
    version INTEGER NOT NULL,
    shipped_version INTEGER,
    body TEXT NOT NULL,
    source TEXT,
    edited_by TEXT,
    edited_at TEXT NOT NULL,
    UNIQUE (code, variant, version)
)
--;
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    template TEXT NOT NULL,
    variant TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    large_print INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    submitted_by TEXT,
    submitted_at TEXT,
    signed_by TEXT,
    signed_at TEXT,
    issued_by TEXT,
    issued_at TEXT,
    issued_on TEXT,
    content BLOB,
    content_hash TEXT,
    pdf BLOB,
    pdf_hash TEXT
)
--;
CREATE INDEX letter_by_complaint ON letter (complaint_id)
--;
CREATE INDEX letter_waiting ON letter (submitted_at) WHERE status = 'submitted'
--;
-- What was sent is what was sent.
CREATE TRIGGER letter_that_went_out_stays BEFORE UPDATE ON letter WHEN old.status = 'issued'
BEGIN
    SELECT RAISE(ABORT, 'an issued letter is never changed');
END
--;
-- The way of a letter: who handed it in, sent it back with which comment, signed it.
CREATE TABLE letter_step (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    comment TEXT
)
--;
CREATE INDEX letter_step_by_letter ON letter_step (letter_id)
--;
-- Words that the spelling check knows in this store.
CREATE TABLE spelling_word (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE,
    added_by TEXT NOT NULL
)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('template', 50, 'letter_template', NULL),
    ('spelling', 51, 'spelling_word', NULL)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('template', 1, 'letter_template', 'SELECT * FROM letter_template WHERE id = ?1'),
    ('spelling', 1, 'spelling_word', 'SELECT * FROM spelling_word WHERE id = ?1'),
    ('complaint', 40, 'letter', 'SELECT * FROM letter WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 41, 'letter_step', 'SELECT s.* FROM letter_step s JOIN letter l ON l.id = s.letter_id WHERE l.complaint_id = ?1 ORDER BY s.id')
--;
-- Whatever else a complaint is found by, it is found by the words of its letters.
CREATE VIEW complaint_and_letters_search AS
SELECT c.record_id, c.title,
    concat_ws(char(10), c.body,
        (SELECT group_concat(concat_ws(char(10), l.title, l.body), char(10)) FROM letter l
            WHERE l.complaint_id = c.record_id AND l.status <> 'dropped'),
        (SELECT group_concat(s.comment, char(10)) FROM letter_step s JOIN letter l ON l.id = s.letter_id
            WHERE l.complaint_id = c.record_id)) AS body
FROM complaint_search c
--;
UPDATE record_kind SET search_view = 'complaint_and_letters_search' WHERE kind = 'complaint'
