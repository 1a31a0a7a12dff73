-- The index keeps which records hold a word, not where in a text it stands: nobody asks for that, and it was four fifths
-- of the index. Every record is indexed anew behind this script (core/store/searchrebuild).
DROP TABLE search
--;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content='', contentless_delete=1, detail=none, prefix='2 3', tokenize="unicode61 remove_diacritics 2"
)
--;
-- New records come in many at once (an import): so much is gathered before it is written.
INSERT INTO search (search, rank) VALUES ('hashsize', 33554432)
--;
-- The same people in the same order, without a table made for each question.
UPDATE record_part SET select_sql = 'SELECT p.* FROM complaint c JOIN person p ON p.id IN (c.complainant_id, c.patient_id)
    WHERE c.id = ?1 ORDER BY p.id' WHERE kind = 'complaint' AND name = 'person'
