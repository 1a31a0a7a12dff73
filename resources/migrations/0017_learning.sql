-- Learning: measures and checks of actions, moved dates, what was said and done, what was shared. All of it belongs to an
-- action, whose seal covers it.
CREATE TABLE action_moved (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    due_on TEXT NOT NULL,
    moved_to TEXT,
    moved_on TEXT NOT NULL,
    moved_by TEXT,
    reason TEXT
)
--;
CREATE INDEX action_moved_by_action ON action_moved (action_id)
--;
CREATE TABLE action_aim (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    measure TEXT,
    theme TEXT,
    site_id INTEGER REFERENCES site (id),
    no_figure INTEGER NOT NULL DEFAULT 0,
    words TEXT,
    no_figure_why TEXT,
    check_on TEXT,
    set_on TEXT,
    set_by TEXT
)
--;
CREATE UNIQUE INDEX action_aim_once ON action_aim (action_id)
--;
CREATE TABLE action_check (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    checked_on TEXT NOT NULL,
    checked_by TEXT,
    answer TEXT NOT NULL,
    why TEXT,
    seen TEXT,
    next_on TEXT
)
--;
CREATE INDEX action_check_by_action ON action_check (action_id)
--;
CREATE TABLE action_return (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    records INTEGER NOT NULL,
    answered_on TEXT NOT NULL,
    answered_by TEXT,
    answer TEXT NOT NULL,
    why TEXT
)
--;
CREATE INDEX action_return_by_action ON action_return (action_id)
--;
CREATE TABLE action_story (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    said TEXT,
    did TEXT,
    changed TEXT,
    family_asked INTEGER NOT NULL DEFAULT 0,
    warnings INTEGER NOT NULL DEFAULT 0,
    in_spite TEXT,
    approved_on TEXT,
    approved_by TEXT
)
--;
CREATE UNIQUE INDEX action_story_once ON action_story (action_id)
--;
CREATE TABLE action_share (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    audience TEXT NOT NULL,
    shared_on TEXT NOT NULL,
    what TEXT,
    shared_by TEXT
)
--;
CREATE INDEX action_share_by_action ON action_share (action_id)
--;
CREATE INDEX action_by_done ON action (done_on) WHERE done_on IS NOT NULL
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('action', 10, 'action_moved', 'SELECT * FROM action_moved WHERE action_id = ?1 ORDER BY id'),
    ('action', 11, 'action_aim', 'SELECT * FROM action_aim WHERE action_id = ?1 ORDER BY id'),
    ('action', 12, 'action_check', 'SELECT * FROM action_check WHERE action_id = ?1 ORDER BY id'),
    ('action', 13, 'action_return', 'SELECT * FROM action_return WHERE action_id = ?1 ORDER BY id'),
    ('action', 14, 'action_story', 'SELECT * FROM action_story WHERE action_id = ?1 ORDER BY id'),
    ('action', 15, 'action_share', 'SELECT * FROM action_share WHERE action_id = ?1 ORDER BY id')
--;
INSERT INTO search_part (kind, position, name, select_sql) VALUES
    ('action', 1, 'action_moved', 'SELECT x.reason FROM action_moved x WHERE x.action_id = ?1'),
    ('action', 2, 'action_aim', 'SELECT concat_ws('' '', x.words, x.no_figure_why) FROM action_aim x WHERE x.action_id = ?1'),
    ('action', 3, 'action_check', 'SELECT x.why FROM action_check x WHERE x.action_id = ?1'),
    ('action', 4, 'action_return', 'SELECT x.why FROM action_return x WHERE x.action_id = ?1'),
    ('action', 5, 'action_story', 'SELECT concat_ws('' '', x.said, x.did, x.changed, x.in_spite)
        FROM action_story x WHERE x.action_id = ?1'),
    ('action', 6, 'action_share', 'SELECT x.what FROM action_share x WHERE x.action_id = ?1')
--;
-- An action with what its record tells of it: where it belongs, what it is about, how it stands. An action on a fairness
-- review is for those who are named there, and on no list.
CREATE VIEW action_line AS
SELECT a.id, a.kind, a.record_id, a.title, a.owner, a.due_on, a.done_on, a.evidence, a.binned_at,
    coalesce(c.reference, n.reference, m.reference, k.reference, f.reference) AS reference,
    coalesce(c.site_id, n.site_id, m.site_id, k.site_id, f.site_id) AS site_id,
    coalesce(c.unit_id, n.unit_id, m.unit_id, k.unit_id, f.unit_id) AS unit_id,
    coalesce(c.handler, n.handler, m.handler, k.handler, f.handler) AS handler,
    coalesce(a.theme, n.theme, m.theme, f.theme, (SELECT i.theme FROM complaint_issue i
        WHERE i.complaint_id = c.id AND i.theme IS NOT NULL ORDER BY i.number LIMIT 1)) AS theme,
    coalesce(m.privileged, 0) AS privileged,
    (SELECT count(*) FROM action_moved v WHERE v.action_id = a.id) AS moved,
    (SELECT v.due_on FROM action_moved v WHERE v.action_id = a.id ORDER BY v.id LIMIT 1) AS first_due_on,
    g.measure, g.no_figure, g.words, g.theme AS aim_theme, g.site_id AS aim_site_id, g.check_on,
    h.answer, h.checked_on, h.next_on,
    CASE WHEN a.done_on IS NULL THEN NULL WHEN h.id IS NULL THEN g.check_on ELSE h.next_on END AS check_due_on,
    (SELECT y.approved_on FROM action_story y WHERE y.action_id = a.id) AS approved_on
FROM action a
LEFT JOIN complaint c ON a.kind = 'complaint' AND c.id = a.record_id
LEFT JOIN incident n ON a.kind = 'incident' AND n.id = a.record_id
LEFT JOIN claim m ON a.kind = 'claim' AND m.id = a.record_id
LEFT JOIN candour k ON a.kind = 'candour' AND k.id = a.record_id
LEFT JOIN feedback f ON a.kind = 'feedback' AND f.id = a.record_id
LEFT JOIN action_aim g ON g.action_id = a.id
LEFT JOIN action_check h ON h.id = (SELECT max(x.id) FROM action_check x WHERE x.action_id = a.id)
WHERE a.kind <> 'fairness'
    AND coalesce(c.binned_at, n.binned_at, m.binned_at, k.binned_at, f.binned_at) IS NULL
