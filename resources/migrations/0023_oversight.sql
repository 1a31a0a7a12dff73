-- A case that was put before somebody senior: why, by whom, and what they decided. PHSO, Making complaints count, 3.6.
CREATE TABLE complaint_escalation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    why TEXT NOT NULL,
    raised_by TEXT,
    raised_on TEXT NOT NULL,
    senior TEXT NOT NULL,
    looked_on TEXT,
    decision TEXT
)
--;
CREATE INDEX complaint_escalation_by_complaint ON complaint_escalation (complaint_id)
--;
CREATE INDEX complaint_escalation_open ON complaint_escalation (raised_on) WHERE looked_on IS NULL
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('complaint', 75, 'complaint_escalation', 'SELECT * FROM complaint_escalation WHERE complaint_id = ?1 ORDER BY id')
--;
INSERT INTO search_part (kind, position, name, select_sql) VALUES
    ('complaint', 40, 'complaint_escalation', 'SELECT concat_ws('' '', e.why, e.senior, e.decision) FROM complaint_escalation e WHERE e.complaint_id = ?1')
