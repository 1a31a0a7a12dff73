-- Feedback that is no complaint; what was answered to proposed links; versions of the map of themes.
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    source_id TEXT,
    type TEXT NOT NULL,
    heard_on TEXT NOT NULL,
    event_on TEXT,
    source TEXT,
    voice TEXT,
    site_id INTEGER REFERENCES site (id),
    unit_id INTEGER REFERENCES unit (id),
    person_id INTEGER REFERENCES person (id),
    theme TEXT,
    sentiment TEXT,
    verbatim TEXT,
    handler TEXT,
    action TEXT,
    told_back_on TEXT,
    import_batch_id INTEGER REFERENCES import_batch (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE INDEX feedback_list ON feedback (heard_on, type, sentiment, theme, site_id, unit_id, source, voice, told_back_on,
    (action IS NOT NULL), binned_at, reference)
--;
CREATE INDEX feedback_by_person ON feedback (person_id) WHERE person_id IS NOT NULL
--;
CREATE INDEX feedback_by_batch ON feedback (import_batch_id) WHERE import_batch_id IS NOT NULL
--;
-- Two records that somebody said do not belong together: never proposed again. The lesser end (by kind, then id) is first.
CREATE TABLE link_refusal (
    id INTEGER PRIMARY KEY,
    from_kind TEXT NOT NULL,
    from_id INTEGER NOT NULL,
    to_kind TEXT NOT NULL,
    to_id INTEGER NOT NULL,
    reasons TEXT,
    refused_on TEXT NOT NULL,
    refused_by TEXT NOT NULL,
    UNIQUE (from_kind, from_id, to_kind, to_id)
)
--;
CREATE INDEX link_refusal_back ON link_refusal (to_kind, to_id)
--;
-- What link proposals look their candidates up by.
CREATE INDEX claim_by_incident_day ON claim (incident_on, site_id, unit_id)
--;
CREATE INDEX claim_by_claimant ON claim (claimant_id) WHERE claimant_id IS NOT NULL
--;
-- Version 1 of the map from codes to themes is what the store began with; each edit makes the next one. A row of
-- theme_map_change holds what one code stood for before and after.
CREATE TABLE theme_map_version (
    id INTEGER PRIMARY KEY,
    made_on TEXT NOT NULL,
    made_by TEXT NOT NULL,
    reason TEXT
)
--;
CREATE TABLE theme_map_change (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES theme_map_version (id),
    scheme TEXT NOT NULL,
    code TEXT NOT NULL,
    before TEXT,
    after TEXT
)
--;
CREATE INDEX theme_map_change_by_version ON theme_map_change (version_id)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('feedback', 47, 'feedback', 'feedback_search'),
    ('link_refusal', 48, 'link_refusal', NULL),
    ('theme_version', 49, 'theme_map_version', NULL)
--;
CREATE VIEW feedback_search AS
SELECT f.id AS record_id, concat_ws(' ', f.reference, f.source_id, p.name) AS title,
    concat_ws(char(10), f.verbatim, f.action, f.source, f.voice, f.handler, s.name, u.name, u.directorate,
        (SELECT group_concat(concat_ws(' ', t.what, t.with_whom, t.note), char(10)) FROM timeline_entry t
            WHERE t.kind = 'feedback' AND t.record_id = f.id)) AS body
FROM feedback f
LEFT JOIN person p ON p.id = f.person_id
LEFT JOIN site s ON s.id = f.site_id
LEFT JOIN unit u ON u.id = f.unit_id
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('feedback', 1, 'feedback', 'SELECT * FROM feedback WHERE id = ?1'),
    ('feedback', 2, 'person', 'SELECT * FROM person WHERE id = (SELECT person_id FROM feedback WHERE id = ?1)'),
    ('feedback', 3, 'timeline_entry', 'SELECT * FROM timeline_entry WHERE kind = ''feedback'' AND record_id = ?1 ORDER BY id'),
    ('link_refusal', 1, 'link_refusal', 'SELECT * FROM link_refusal WHERE id = ?1'),
    ('theme_version', 1, 'theme_map_version', 'SELECT * FROM theme_map_version WHERE id = ?1'),
    ('theme_version', 2, 'theme_map_change', 'SELECT * FROM theme_map_change WHERE version_id = ?1 ORDER BY id')
