-- The complaints register: what regulation 17 of SI 2009/309 needs recorded, and what the reports count.
CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    state TEXT NOT NULL,
    regime TEXT NOT NULL,
    funding TEXT,
    received_on TEXT NOT NULL,
    received_by TEXT,
    channel TEXT,
    oral_copy_given_on TEXT,
    complainant_id INTEGER REFERENCES person (id),
    complainant_status TEXT NOT NULL,
    relationship TEXT,
    patient_id INTEGER REFERENCES person (id),
    patient_age INTEGER,
    representative_basis TEXT,
    consent TEXT,
    consent_on TEXT,
    authority_seen TEXT,
    site_id INTEGER REFERENCES site (id),
    unit_id INTEGER REFERENCES unit (id),
    location TEXT,
    service_area TEXT,
    description TEXT,
    outcome_wanted TEXT,
    grade_received TEXT,
    grade_closed TEXT,
    complexity TEXT,
    significant_impact INTEGER NOT NULL DEFAULT 0,
    safeguarding INTEGER NOT NULL DEFAULT 0,
    handler TEXT,
    lead_organisation TEXT,
    acknowledged_on TEXT,
    acknowledgement_method TEXT,
    discussion_offer TEXT,
    acknowledge_by TEXT,
    first_reply_by TEXT,
    reply_by TEXT,
    relevant_period_ends TEXT,
    resolved_early_on TEXT,
    replied_on TEXT,
    reply_signed_by TEXT,
    delay_explained_on TEXT,
    delay_reason TEXT,
    closed_on TEXT,
    ending TEXT,
    outcome TEXT,
    learning TEXT,
    import_batch_id INTEGER REFERENCES import_batch (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE INDEX complaint_by_received ON complaint (received_on)
--;
-- Every column that a list filters or sorts by and that a figure counts by, so that neither ever reads the long
-- texts: a report of a year reads some megabytes instead of the whole register.
CREATE INDEX complaint_list ON complaint (
    received_on, type, state, ending, closed_on, binned_at, site_id, unit_id, complainant_id, patient_id, channel,
    outcome, grade_received, grade_closed, acknowledged_on, acknowledge_by, replied_on, resolved_early_on,
    first_reply_by, reply_by, relevant_period_ends, delay_explained_on, import_batch_id, handler, reference,
    (learning IS NOT NULL)
)
--;
CREATE INDEX complaint_by_reply_due ON complaint (reply_by) WHERE closed_on IS NULL
--;
CREATE INDEX complaint_by_closed ON complaint (closed_on)
--;
CREATE INDEX complaint_by_replied ON complaint (replied_on)
--;
CREATE INDEX complaint_by_complainant ON complaint (complainant_id)
--;
CREATE INDEX complaint_by_patient ON complaint (patient_id)
--;
CREATE INDEX complaint_by_batch ON complaint (import_batch_id) WHERE import_batch_id IS NOT NULL
--;
CREATE TABLE complaint_issue (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    subject TEXT NOT NULL,
    sub_subject TEXT,
    theme TEXT,
    profession TEXT,
    specialty TEXT,
    summary TEXT,
    outcome TEXT,
    finding TEXT,
    remedy TEXT,
    UNIQUE (complaint_id, number)
)
--;
CREATE INDEX complaint_issue_by_subject ON complaint_issue (subject, complaint_id, number)
--;
CREATE INDEX complaint_issue_by_theme ON complaint_issue (theme, complaint_id)
--;
CREATE TABLE complaint_episode (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    reopened_on TEXT NOT NULL,
    reason TEXT,
    reply_by TEXT,
    replied_on TEXT,
    closed_on TEXT,
    outcome TEXT,
    UNIQUE (complaint_id, number)
)
--;
CREATE TABLE complaint_hold (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT
)
--;
CREATE INDEX complaint_hold_by_complaint ON complaint_hold (complaint_id)
--;
CREATE TABLE ombudsman_contact (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    stage TEXT NOT NULL,
    reference TEXT,
    contacted_on TEXT,
    due_on TEXT,
    sent_on TEXT,
    decided_on TEXT,
    decision TEXT
)
--;
CREATE INDEX ombudsman_contact_by_complaint ON ombudsman_contact (complaint_id)
--;
CREATE TABLE ombudsman_recommendation (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES ombudsman_contact (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    due_on TEXT,
    evidence_sent_on TEXT,
    accepted_on TEXT
)
--;
CREATE INDEX ombudsman_recommendation_by_contact ON ombudsman_recommendation (contact_id)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('complaint', 10, 'complaint', 'complaint_search')
--;
CREATE VIEW complaint_search AS
SELECT c.id AS record_id,
    concat_ws(' ', c.reference, who.name, whom.name) AS title,
    concat_ws(char(10), c.description, c.outcome_wanted, c.location, c.handler, c.received_by, c.learning,
        c.relationship, c.authority_seen, c.lead_organisation, c.delay_reason, c.reply_signed_by, s.name, u.name, u.directorate,
        who.nhs_number, who.postcode, who.address, who.phone, who.email, who.communication_needs,
        whom.nhs_number, whom.postcode, whom.address, whom.phone, whom.email, whom.communication_needs,
        (SELECT group_concat(concat_ws(' ', i.summary, i.sub_subject, i.finding, i.remedy), char(10))
            FROM complaint_issue i WHERE i.complaint_id = c.id),
        (SELECT group_concat(e.reason, char(10)) FROM complaint_episode e WHERE e.complaint_id = c.id),
        (SELECT group_concat(concat_ws(' ', o.reference, o.decision), char(10))
            FROM ombudsman_contact o WHERE o.complaint_id = c.id),
        (SELECT group_concat(r.text, char(10)) FROM ombudsman_recommendation r
            JOIN ombudsman_contact o ON o.id = r.contact_id WHERE o.complaint_id = c.id),
        (SELECT group_concat(concat_ws(' ', t.what, t.with_whom, t.note), char(10)) FROM timeline_entry t
            WHERE t.kind = 'complaint' AND t.record_id = c.id)) AS body
FROM complaint c
LEFT JOIN person who ON who.id = c.complainant_id
LEFT JOIN person whom ON whom.id = c.patient_id AND whom.id IS NOT c.complainant_id
LEFT JOIN site s ON s.id = c.site_id
LEFT JOIN unit u ON u.id = c.unit_id
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('complaint', 1, 'complaint', 'SELECT * FROM complaint WHERE id = ?1'),
    ('complaint', 2, 'person', 'SELECT * FROM person WHERE id IN (SELECT complainant_id FROM complaint WHERE id = ?1 UNION SELECT patient_id FROM complaint WHERE id = ?1) ORDER BY id'),
    ('complaint', 3, 'complaint_issue', 'SELECT * FROM complaint_issue WHERE complaint_id = ?1 ORDER BY number'),
    ('complaint', 4, 'deadline', 'SELECT * FROM deadline WHERE kind = ''complaint'' AND record_id = ?1 ORDER BY rule, version'),
    ('complaint', 5, 'complaint_episode', 'SELECT * FROM complaint_episode WHERE complaint_id = ?1 ORDER BY number'),
    ('complaint', 6, 'complaint_hold', 'SELECT * FROM complaint_hold WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 7, 'ombudsman_contact', 'SELECT * FROM ombudsman_contact WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 8, 'ombudsman_recommendation', 'SELECT r.* FROM ombudsman_recommendation r JOIN ombudsman_contact o ON o.id = r.contact_id WHERE o.complaint_id = ?1 ORDER BY r.id'),
    ('complaint', 9, 'timeline_entry', 'SELECT * FROM timeline_entry WHERE kind = ''complaint'' AND record_id = ?1 ORDER BY id')
