-- The ground floor: what every store has before it holds a single record.
PRAGMA application_id = 1214604644
--;
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
--;
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT
)
--;
-- Which tables make up a record of each kind. The audit chain seals these rows together; an added
-- nullable column does not disturb old seals, because empty columns are left out of a digest.
CREATE TABLE record_kind (
    kind TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 63),
    main_table TEXT NOT NULL,
    search_view TEXT
) WITHOUT ROWID
--;
CREATE TABLE record_part (
    kind TEXT NOT NULL REFERENCES record_kind (kind),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    select_sql TEXT NOT NULL,
    PRIMARY KEY (kind, position)
) WITHOUT ROWID
--;
-- What an entry tells in words (changes, reason) is hashed into the chain by a digest with a random salt, so that the
-- words and the salt of a record that was disposed of can be erased, and the chain still holds.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    user_id INTEGER,
    user_name TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT,
    record_id INTEGER,
    reference TEXT,
    changes TEXT,
    reason TEXT,
    words_salt BLOB,
    words_digest BLOB,
    record_digest BLOB,
    hash BLOB NOT NULL
)
--;
CREATE INDEX audit_by_record ON audit (kind, record_id, seq)
--;
-- Entries are only ever added. The one thing that may ever happen to one is that its words are erased.
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
WHEN NEW.changes IS NOT NULL OR NEW.reason IS NOT NULL OR NEW.words_salt IS NOT NULL
    OR (NEW.seq, NEW.at, NEW.user_id, NEW.user_name, NEW.action, NEW.kind, NEW.record_id, NEW.reference,
        NEW.words_digest, NEW.record_digest, NEW.hash)
    IS NOT (OLD.seq, OLD.at, OLD.user_id, OLD.user_name, OLD.action, OLD.kind, OLD.record_id, OLD.reference,
        OLD.words_digest, OLD.record_digest, OLD.hash)
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never changed');
END
--;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never removed');
END
--;
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 2"
)
--;
-- Working days counted from a fixed start, so that a query can count days between two dates.
CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    working INTEGER NOT NULL
) WITHOUT ROWID
--;
CREATE TABLE bank_holiday (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
)
--;
CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    key_id TEXT,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1
)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('setting', 1, 'setting', NULL),
    ('holiday', 2, 'bank_holiday', NULL),
    ('user', 3, 'app_user', NULL)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('setting', 1, 'setting', 'SELECT * FROM setting WHERE id = ?1'),
    ('holiday', 1, 'bank_holiday', 'SELECT * FROM bank_holiday WHERE id = ?1'),
    ('user', 1, 'app_user', 'SELECT * FROM app_user WHERE id = ?1')
