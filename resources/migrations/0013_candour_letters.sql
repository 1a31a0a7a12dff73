-- Letters of candour that are written in Heed: made from a version of a template, and frozen when they go out.
ALTER TABLE candour_letter ADD COLUMN template TEXT
--;
ALTER TABLE candour_letter ADD COLUMN variant TEXT
--;
ALTER TABLE candour_letter ADD COLUMN template_version INTEGER
--;
ALTER TABLE candour_letter ADD COLUMN title TEXT
--;
ALTER TABLE candour_letter ADD COLUMN large_print INTEGER
--;
ALTER TABLE candour_letter ADD COLUMN created_by TEXT
--;
ALTER TABLE candour_letter ADD COLUMN changed_at TEXT
--;
ALTER TABLE candour_letter ADD COLUMN issued_by TEXT
--;
ALTER TABLE candour_letter ADD COLUMN issued_at TEXT
--;
-- What went out, apart, so that a list of duties reads no pages.
CREATE TABLE candour_letter_issue (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL UNIQUE REFERENCES candour_letter (id) ON DELETE CASCADE,
    content BLOB NOT NULL,
    content_hash TEXT NOT NULL,
    pdf BLOB NOT NULL,
    pdf_hash TEXT NOT NULL
)
--;
-- What was sent is what was sent.
CREATE TRIGGER candour_letter_that_went_out_stays BEFORE UPDATE ON candour_letter WHEN old.issued_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an issued letter is never changed');
END
--;
-- It goes with its duty, when the duty's time to be kept has passed, and never alone.
CREATE TRIGGER candour_letter_that_went_out_is_kept BEFORE DELETE ON candour_letter
WHEN old.issued_at IS NOT NULL AND EXISTS (SELECT 1 FROM candour WHERE id = old.duty_id)
BEGIN
    SELECT RAISE(ABORT, 'an issued letter is never removed');
END
--;
CREATE TRIGGER candour_letter_issue_stays BEFORE UPDATE ON candour_letter_issue
BEGIN
    SELECT RAISE(ABORT, 'an issued letter is never changed');
END
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('candour', 8, 'candour_letter_issue', 'SELECT s.* FROM candour_letter_issue s JOIN candour_letter l ON l.id = s.letter_id WHERE l.duty_id = ?1 ORDER BY s.id')
--;
-- Papers of a duty are known by its reference.
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
--;
DROP VIEW document_search
--;
CREATE VIEW document_search AS
SELECT d.id AS record_id,
    concat_ws(' ', coalesce(c.reference, i.reference, l.reference, k.reference), d.name) AS title, t.text AS body
FROM document d
LEFT JOIN document_text t ON t.document_id = d.id
LEFT JOIN complaint c ON d.kind = 'complaint' AND c.id = d.record_id
LEFT JOIN incident i ON d.kind = 'incident' AND i.id = d.record_id
LEFT JOIN claim l ON d.kind = 'claim' AND l.id = d.record_id
LEFT JOIN candour k ON d.kind = 'candour' AND k.id = d.record_id
