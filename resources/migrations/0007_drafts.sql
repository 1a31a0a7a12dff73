-- What somebody has begun to type and not yet saved: one text a person and form. It is kept inside the encrypted
-- store, is no record, has no part in the audit chain, and goes when the form is saved or dropped.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    UNIQUE (kind, user_id)
)
