-- Records that an imported log names and that are not in the store yet: joined when they arrive.
CREATE TABLE awaited_link (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    from_kind TEXT NOT NULL,
    from_id INTEGER NOT NULL,
    to_kind TEXT NOT NULL,
    to_reference TEXT NOT NULL COLLATE NOCASE
)
--;
CREATE INDEX awaited_link_by_target ON awaited_link (to_kind, to_reference)
--;
CREATE INDEX awaited_link_by_record ON awaited_link (from_kind, from_id)
