-- Incidents (LFPSE harm, dates kept apart) and claims (money in pence).
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    state TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    occurred_time TEXT,
    aware_on TEXT,
    reported_on TEXT,
    opened_on TEXT,
    site_id INTEGER REFERENCES site (id),
    unit_id INTEGER REFERENCES unit (id),
    location TEXT,
    category TEXT,
    sub_category TEXT,
    theme TEXT,
    description TEXT,
    action_taken TEXT,
    result TEXT,
    physical_harm TEXT,
    psychological_harm TEXT,
    risk_grade TEXT,
    reporter_role TEXT,
    affected_type TEXT,
    patient_id INTEGER REFERENCES person (id),
    patient_age INTEGER,
    candour_required INTEGER,
    candour_told_on TEXT,
    candour_letter_on TEXT,
    learning_response TEXT,
    psii_declared INTEGER NOT NULL DEFAULT 0,
    never_event INTEGER NOT NULL DEFAULT 0,
    safeguarding INTEGER NOT NULL DEFAULT 0,
    lfpse_reference TEXT,
    approval_status TEXT,
    handler TEXT,
    closed_on TEXT,
    import_batch_id INTEGER REFERENCES import_batch (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE INDEX incident_by_occurred ON incident (occurred_on)
--;
CREATE INDEX incident_by_patient ON incident (patient_id) WHERE patient_id IS NOT NULL
--;
CREATE INDEX incident_by_batch ON incident (import_batch_id) WHERE import_batch_id IS NOT NULL
--;
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    nhsr_reference TEXT,
    scheme TEXT NOT NULL,
    claim_type TEXT,
    status TEXT NOT NULL,
    stage TEXT,
    incident_on TEXT,
    knowledge_on TEXT,
    notified_on TEXT NOT NULL,
    opened_on TEXT,
    site_id INTEGER REFERENCES site (id),
    unit_id INTEGER REFERENCES unit (id),
    claimant_id INTEGER REFERENCES person (id),
    cause TEXT,
    injury TEXT,
    theme TEXT,
    damages_reserve INTEGER NOT NULL DEFAULT 0,
    claimant_costs_reserve INTEGER NOT NULL DEFAULT 0,
    defence_costs_reserve INTEGER NOT NULL DEFAULT 0,
    damages_paid INTEGER NOT NULL DEFAULT 0,
    claimant_costs_paid INTEGER NOT NULL DEFAULT 0,
    defence_costs_paid INTEGER NOT NULL DEFAULT 0,
    probability INTEGER,
    outcome TEXT,
    settled_on TEXT,
    closed_on TEXT,
    solicitor TEXT,
    handler TEXT,
    privileged INTEGER NOT NULL DEFAULT 0,
    description TEXT,
    import_batch_id INTEGER REFERENCES import_batch (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE INDEX claim_by_notified ON claim (notified_on)
--;
CREATE INDEX claim_by_batch ON claim (import_batch_id) WHERE import_batch_id IS NOT NULL
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('incident', 11, 'incident', 'incident_search'),
    ('claim', 12, 'claim', 'claim_search')
--;
CREATE VIEW incident_search AS
SELECT i.id AS record_id, concat_ws(' ', i.reference, i.lfpse_reference, p.name) AS title,
    concat_ws(char(10), i.description, i.action_taken, i.category, i.sub_category, i.result, i.location, i.handler,
        i.reporter_role, i.affected_type, i.approval_status, s.name, u.name, u.directorate, p.nhs_number,
        (SELECT group_concat(concat_ws(' ', t.what, t.with_whom, t.note), char(10)) FROM timeline_entry t
            WHERE t.kind = 'incident' AND t.record_id = i.id)) AS body
FROM incident i
LEFT JOIN person p ON p.id = i.patient_id
LEFT JOIN site s ON s.id = i.site_id
LEFT JOIN unit u ON u.id = i.unit_id
--;
CREATE VIEW claim_search AS
SELECT c.id AS record_id, concat_ws(' ', c.reference, c.nhsr_reference, p.name) AS title,
    concat_ws(char(10), c.description, c.cause, c.injury, c.stage, c.outcome, c.solicitor, c.handler, c.claim_type,
        s.name, u.name, u.directorate,
        (SELECT group_concat(concat_ws(' ', t.what, t.with_whom, t.note), char(10)) FROM timeline_entry t
            WHERE t.kind = 'claim' AND t.record_id = c.id)) AS body
FROM claim c
LEFT JOIN person p ON p.id = c.claimant_id
LEFT JOIN site s ON s.id = c.site_id
LEFT JOIN unit u ON u.id = c.unit_id
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('incident', 1, 'incident', 'SELECT * FROM incident WHERE id = ?1'),
    ('incident', 2, 'person', 'SELECT * FROM person WHERE id = (SELECT patient_id FROM incident WHERE id = ?1)'),
    ('incident', 3, 'deadline', 'SELECT * FROM deadline WHERE kind = ''incident'' AND record_id = ?1 ORDER BY rule, version'),
    ('incident', 4, 'timeline_entry', 'SELECT * FROM timeline_entry WHERE kind = ''incident'' AND record_id = ?1 ORDER BY id'),
    ('claim', 1, 'claim', 'SELECT * FROM claim WHERE id = ?1'),
    ('claim', 2, 'person', 'SELECT * FROM person WHERE id = (SELECT claimant_id FROM claim WHERE id = ?1)'),
    ('claim', 3, 'timeline_entry', 'SELECT * FROM timeline_entry WHERE kind = ''claim'' AND record_id = ?1 ORDER BY id')
