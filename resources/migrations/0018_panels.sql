-- Complaints panels: terms of reference by version, members, meetings with attendance, declarations, agenda, cases with
-- scores, minutes, actions, the assurance note, and corrections of what was signed.
CREATE TABLE panel_terms (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL UNIQUE,
    from_on TEXT NOT NULL,
    body TEXT NOT NULL,
    quorum INTEGER NOT NULL,
    needs_chair INTEGER NOT NULL DEFAULT 1,
    needs_role TEXT,
    every_months INTEGER NOT NULL DEFAULT 1,
    reason TEXT,
    made_by TEXT,
    made_on TEXT
)
--;
CREATE TRIGGER panel_terms_stay BEFORE UPDATE ON panel_terms
BEGIN SELECT raise(ABORT, 'terms of reference never change: a new version follows them'); END
--;
CREATE TRIGGER panel_terms_are_kept BEFORE DELETE ON panel_terms
BEGIN SELECT raise(ABORT, 'terms of reference are kept'); END
--;
CREATE TABLE panel_member (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    post TEXT,
    role TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT
)
--;
CREATE TABLE panel_meeting (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    held_on TEXT NOT NULL,
    place TEXT,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    assurance TEXT,
    assurance_why TEXT,
    escalates TEXT,
    shares TEXT,
    inquorate TEXT,
    next_on TEXT,
    quorum_said TEXT,
    signed_by TEXT,
    signed_as TEXT,
    signed_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE TABLE panel_attendance (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES panel_meeting (id) ON DELETE CASCADE,
    member_id INTEGER,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    presence TEXT NOT NULL,
    note TEXT
)
--;
CREATE INDEX panel_attendance_by_meeting ON panel_attendance (meeting_id)
--;
CREATE TABLE panel_declaration (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES panel_meeting (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    item_id INTEGER,
    kind TEXT NOT NULL,
    what TEXT,
    stance TEXT
)
--;
CREATE INDEX panel_declaration_by_meeting ON panel_declaration (meeting_id)
--;
CREATE TABLE panel_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES panel_meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT,
    is_own INTEGER NOT NULL DEFAULT 0,
    complaint_id INTEGER,
    reasons TEXT,
    minutes TEXT,
    decision TEXT
)
--;
CREATE INDEX panel_item_by_meeting ON panel_item (meeting_id, position)
--;
CREATE INDEX panel_item_by_complaint ON panel_item (complaint_id) WHERE complaint_id IS NOT NULL
--;
CREATE TABLE panel_score (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES panel_meeting (id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES panel_item (id) ON DELETE CASCADE,
    standard TEXT NOT NULL,
    score TEXT NOT NULL,
    note TEXT,
    UNIQUE (item_id, standard)
)
--;
CREATE INDEX panel_score_by_meeting ON panel_score (meeting_id)
--;
CREATE TABLE panel_action (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES panel_meeting (id) ON DELETE CASCADE,
    item_id INTEGER,
    action_id INTEGER NOT NULL UNIQUE
)
--;
CREATE INDEX panel_action_by_meeting ON panel_action (meeting_id)
--;
CREATE TABLE panel_correction (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES panel_meeting (id) ON DELETE CASCADE,
    made_on TEXT NOT NULL,
    made_by TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT NOT NULL
)
--;
CREATE INDEX panel_correction_by_meeting ON panel_correction (meeting_id)
--;
-- What the chair signed stays as it was, whatever writes into the file; corrections are added beside it.
CREATE TRIGGER panel_meeting_stays BEFORE UPDATE ON panel_meeting WHEN old.signed_on IS NOT NULL
BEGIN SELECT raise(ABORT, 'a signed meeting never changes'); END
--;
CREATE TRIGGER panel_item_stays BEFORE UPDATE ON panel_item
    WHEN (SELECT signed_on FROM panel_meeting WHERE id = old.meeting_id) IS NOT NULL
BEGIN SELECT raise(ABORT, 'a signed meeting never changes'); END
--;
CREATE TRIGGER panel_item_is_kept BEFORE DELETE ON panel_item
    WHEN (SELECT signed_on FROM panel_meeting WHERE id = old.meeting_id) IS NOT NULL
BEGIN SELECT raise(ABORT, 'a signed meeting never changes'); END
--;
CREATE TRIGGER panel_score_stays BEFORE UPDATE ON panel_score
    WHEN (SELECT signed_on FROM panel_meeting WHERE id = old.meeting_id) IS NOT NULL
BEGIN SELECT raise(ABORT, 'a signed meeting never changes'); END
--;
CREATE TRIGGER panel_attendance_stays BEFORE UPDATE ON panel_attendance
    WHEN (SELECT signed_on FROM panel_meeting WHERE id = old.meeting_id) IS NOT NULL
BEGIN SELECT raise(ABORT, 'a signed meeting never changes'); END
--;
CREATE TRIGGER panel_correction_stays BEFORE UPDATE ON panel_correction
BEGIN SELECT raise(ABORT, 'a correction never changes'); END
--;
CREATE VIEW panel_meeting_search AS
SELECT m.id AS record_id, concat_ws(' ', m.reference, m.place) AS title,
    concat_ws(char(10), m.assurance_why, m.escalates, m.shares, m.inquorate, m.quorum_said) AS body
FROM panel_meeting m
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('panel_meeting', 26, 'panel_meeting', 'panel_meeting_search'),
    ('panel_terms', 27, 'panel_terms', NULL),
    ('panel_member', 28, 'panel_member', NULL)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('panel_meeting', 1, 'panel_meeting', 'SELECT * FROM panel_meeting WHERE id = ?1'),
    ('panel_meeting', 2, 'panel_attendance', 'SELECT * FROM panel_attendance WHERE meeting_id = ?1 ORDER BY id'),
    ('panel_meeting', 3, 'panel_declaration', 'SELECT * FROM panel_declaration WHERE meeting_id = ?1 ORDER BY id'),
    ('panel_meeting', 4, 'panel_item', 'SELECT * FROM panel_item WHERE meeting_id = ?1 ORDER BY id'),
    ('panel_meeting', 5, 'panel_score', 'SELECT * FROM panel_score WHERE meeting_id = ?1 ORDER BY id'),
    ('panel_meeting', 6, 'panel_action', 'SELECT * FROM panel_action WHERE meeting_id = ?1 ORDER BY id'),
    ('panel_meeting', 7, 'panel_correction', 'SELECT * FROM panel_correction WHERE meeting_id = ?1 ORDER BY id'),
    ('panel_terms', 1, 'panel_terms', 'SELECT * FROM panel_terms WHERE id = ?1'),
    ('panel_member', 1, 'panel_member', 'SELECT * FROM panel_member WHERE id = ?1')
--;
INSERT INTO search_part (kind, position, name, select_sql) VALUES
    ('panel_meeting', 1, 'panel_item', 'SELECT concat_ws('' '', i.title, i.body, i.minutes, i.decision)
        FROM panel_item i WHERE i.meeting_id = ?1'),
    ('panel_meeting', 2, 'panel_declaration', 'SELECT x.what FROM panel_declaration x WHERE x.meeting_id = ?1'),
    ('panel_meeting', 3, 'panel_score', 'SELECT s.note FROM panel_score s WHERE s.meeting_id = ?1'),
    ('panel_meeting', 4, 'panel_correction', 'SELECT concat_ws('' '', k.what, k.reason)
        FROM panel_correction k WHERE k.meeting_id = ?1')
