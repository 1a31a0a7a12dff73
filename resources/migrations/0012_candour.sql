-- The duty of candour (SI 2014/2936 reg 20): one duty a person, its evidence, and what belongs to incidents and claims.
CREATE TABLE candour (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    provider TEXT NOT NULL,
    source TEXT NOT NULL,
    origin_kind TEXT,
    origin_id INTEGER,
    site_id INTEGER REFERENCES site (id),
    unit_id INTEGER REFERENCES unit (id),
    handler TEXT,
    occurred_on TEXT,
    aware_on TEXT NOT NULL,
    aware_how TEXT,
    summary TEXT,
    person_name TEXT,
    relevant_basis TEXT,
    relevant_name TEXT,
    relevant_relationship TEXT,
    authority_evidence TEXT,
    communication_needs TEXT,
    unintended INTEGER,
    during_activity INTEGER,
    harm_death TEXT NOT NULL DEFAULT 'no',
    harm_severe TEXT NOT NULL DEFAULT 'no',
    harm_moderate TEXT NOT NULL DEFAULT 'no',
    harm_psychological TEXT NOT NULL DEFAULT 'no',
    harm_impairment TEXT NOT NULL DEFAULT 'no',
    harm_structure TEXT NOT NULL DEFAULT 'no',
    harm_pain TEXT NOT NULL DEFAULT 'no',
    harm_shorter_life TEXT NOT NULL DEFAULT 'no',
    treatment_to_prevent INTEGER NOT NULL DEFAULT 0,
    opinion_by TEXT,
    opinion_profession TEXT,
    opinion_on TEXT,
    decision TEXT NOT NULL,
    rationale TEXT,
    harm_seen TEXT,
    not_notifiable_on TEXT,
    notifiable_on TEXT,
    overturned_on TEXT,
    standard_contract INTEGER NOT NULL DEFAULT 0,
    in_person_due_on TEXT,
    told_on TEXT,
    told_time TEXT,
    told_place TEXT,
    told_by TEXT,
    told_attendees TEXT,
    interpreter TEXT,
    account TEXT,
    account_known_on TEXT,
    apology TEXT,
    apology_by TEXT,
    record_place TEXT,
    record_author TEXT,
    record_access TEXT,
    contact TEXT NOT NULL DEFAULT 'not_yet',
    letter_due_on TEXT,
    letter_on TEXT,
    results_due_on TEXT,
    results_on TEXT,
    told_breach_days INTEGER,
    letter_breach_days INTEGER,
    offence_exposed INTEGER NOT NULL DEFAULT 0,
    reopened_on TEXT,
    closed_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE INDEX candour_by_origin ON candour (origin_kind, origin_id)
--;
CREATE INDEX candour_figures ON candour (in_person_due_on, decision, contact, told_on, aware_on, site_id, binned_at)
--;
CREATE TABLE candour_enquiry (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    duty_id INTEGER NOT NULL REFERENCES candour (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    owner TEXT,
    due_on TEXT,
    reason TEXT,
    ended_on TEXT,
    results_on TEXT,
    meeting_offered_on TEXT
)
--;
CREATE INDEX candour_enquiry_by_duty ON candour_enquiry (duty_id)
--;
CREATE TABLE candour_support (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    duty_id INTEGER NOT NULL REFERENCES candour (id) ON DELETE CASCADE,
    offer TEXT NOT NULL,
    offered_on TEXT,
    answer TEXT,
    note TEXT
)
--;
CREATE INDEX candour_support_by_duty ON candour_support (duty_id)
--;
CREATE TABLE candour_letter (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    duty_id INTEGER NOT NULL REFERENCES candour (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    sent_on TEXT,
    body TEXT,
    apology TEXT,
    copy_on TEXT,
    copy_place TEXT,
    override_reason TEXT
)
--;
CREATE INDEX candour_letter_by_duty ON candour_letter (duty_id)
--;
CREATE TABLE candour_attempt (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    duty_id INTEGER NOT NULL REFERENCES candour (id) ON DELETE CASCADE,
    tried_on TEXT,
    tried_time TEXT,
    channel TEXT NOT NULL,
    tried_by TEXT,
    outcome TEXT NOT NULL,
    note TEXT
)
--;
CREATE INDEX candour_attempt_by_duty ON candour_attempt (duty_id)
--;
CREATE TABLE candour_pause (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    duty_id INTEGER NOT NULL REFERENCES candour (id) ON DELETE CASCADE,
    from_on TEXT,
    to_on TEXT,
    advised_by TEXT,
    advice TEXT
)
--;
CREATE INDEX candour_pause_by_duty ON candour_pause (duty_id)
--;
CREATE TABLE candour_professional (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    duty_id INTEGER NOT NULL REFERENCES candour (id) ON DELETE CASCADE,
    professional TEXT,
    body TEXT NOT NULL,
    told_on TEXT,
    apologised INTEGER NOT NULL DEFAULT 0,
    remedy TEXT,
    effects TEXT
)
--;
CREATE INDEX candour_professional_by_duty ON candour_professional (duty_id)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('candour', 45, 'candour', 'candour_search')
--;
CREATE VIEW candour_search AS
SELECT d.id AS record_id, concat_ws(' ', d.reference, d.person_name, d.relevant_name) AS title,
    concat_ws(char(10), d.summary, d.aware_how, d.handler, d.relevant_relationship, d.authority_evidence,
        d.communication_needs, d.opinion_by, d.rationale, d.told_place, d.told_by, d.told_attendees, d.interpreter,
        d.account, d.apology, d.apology_by, d.record_place, d.record_author, d.record_access, s.name, u.name, u.directorate,
        (SELECT group_concat(concat_ws(' ', e.owner, e.reason), char(10)) FROM candour_enquiry e WHERE e.duty_id = d.id),
        (SELECT group_concat(p.note, char(10)) FROM candour_support p WHERE p.duty_id = d.id),
        (SELECT group_concat(concat_ws(' ', l.body, l.apology, l.copy_place, l.override_reason), char(10))
            FROM candour_letter l WHERE l.duty_id = d.id),
        (SELECT group_concat(concat_ws(' ', a.tried_by, a.note), char(10)) FROM candour_attempt a WHERE a.duty_id = d.id),
        (SELECT group_concat(concat_ws(' ', w.advised_by, w.advice), char(10)) FROM candour_pause w WHERE w.duty_id = d.id),
        (SELECT group_concat(concat_ws(' ', f.professional, f.remedy, f.effects), char(10))
            FROM candour_professional f WHERE f.duty_id = d.id)) AS body
FROM candour d
LEFT JOIN site s ON s.id = d.site_id
LEFT JOIN unit u ON u.id = d.unit_id
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('candour', 1, 'candour', 'SELECT * FROM candour WHERE id = ?1'),
    ('candour', 2, 'candour_enquiry', 'SELECT * FROM candour_enquiry WHERE duty_id = ?1 ORDER BY id'),
    ('candour', 3, 'candour_support', 'SELECT * FROM candour_support WHERE duty_id = ?1 ORDER BY id'),
    ('candour', 4, 'candour_letter', 'SELECT * FROM candour_letter WHERE duty_id = ?1 ORDER BY id'),
    ('candour', 5, 'candour_attempt', 'SELECT * FROM candour_attempt WHERE duty_id = ?1 ORDER BY id'),
    ('candour', 6, 'candour_pause', 'SELECT * FROM candour_pause WHERE duty_id = ?1 ORDER BY id'),
    ('candour', 7, 'candour_professional', 'SELECT * FROM candour_professional WHERE duty_id = ?1 ORDER BY id')
--;
-- Incidents: the people affected, the learning responses, and what the Care Quality Commission was told.
CREATE TABLE incident_person (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    incident_id INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    person TEXT,
    physical_harm TEXT,
    psychological_harm TEXT,
    age_band TEXT
)
--;
CREATE INDEX incident_person_by_incident ON incident_person (incident_id)
--;
CREATE TABLE incident_response (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    incident_id INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    lead TEXT,
    started_on TEXT,
    due_on TEXT,
    ended_on TEXT,
    outcome TEXT
)
--;
CREATE INDEX incident_response_by_incident ON incident_response (incident_id)
--;
CREATE TABLE incident_notification (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    incident_id INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    told_on TEXT,
    told_by TEXT,
    reference TEXT,
    nhs_england_on TEXT,
    note TEXT
)
--;
CREATE INDEX incident_notification_by_incident ON incident_notification (incident_id)
--;
ALTER TABLE incident ADD COLUMN never_event_type TEXT
--;
ALTER TABLE incident ADD COLUMN safeguarding_referred_on TEXT
--;
ALTER TABLE incident ADD COLUMN safeguarding_reference TEXT
--;
-- Claims by staff: which duty failed.
CREATE TABLE claim_failure (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    evidence TEXT
)
--;
CREATE INDEX claim_failure_by_claim ON claim_failure (claim_id)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('incident', 20, 'incident_person', 'SELECT * FROM incident_person WHERE incident_id = ?1 ORDER BY id'),
    ('incident', 21, 'incident_response', 'SELECT * FROM incident_response WHERE incident_id = ?1 ORDER BY id'),
    ('incident', 22, 'incident_notification', 'SELECT * FROM incident_notification WHERE incident_id = ?1 ORDER BY id'),
    ('claim', 20, 'claim_failure', 'SELECT * FROM claim_failure WHERE claim_id = ?1 ORDER BY id')
--;
DROP VIEW incident_search
--;
CREATE VIEW incident_search AS
SELECT i.id AS record_id, concat_ws(' ', i.reference, i.lfpse_reference, p.name) AS title,
    concat_ws(char(10), i.description, i.action_taken, i.category, i.sub_category, i.result, i.location, i.handler,
        i.reporter_role, i.affected_type, i.approval_status, i.never_event_type, i.safeguarding_reference,
        s.name, u.name, u.directorate, p.nhs_number,
        (SELECT group_concat(a.person, char(10)) FROM incident_person a WHERE a.incident_id = i.id),
        (SELECT group_concat(concat_ws(' ', r.lead, r.outcome), char(10)) FROM incident_response r
            WHERE r.incident_id = i.id),
        (SELECT group_concat(concat_ws(' ', n.told_by, n.reference, n.note), char(10)) FROM incident_notification n
            WHERE n.incident_id = i.id),
        (SELECT group_concat(concat_ws(' ', t.what, t.with_whom, t.note), char(10)) FROM timeline_entry t
            WHERE t.kind = 'incident' AND t.record_id = i.id)) AS body
FROM incident i
LEFT JOIN person p ON p.id = i.patient_id
LEFT JOIN site s ON s.id = i.site_id
LEFT JOIN unit u ON u.id = i.unit_id
--;
DROP VIEW claim_search
--;
CREATE VIEW claim_search AS
SELECT c.id AS record_id, concat_ws(' ', c.reference, c.nhsr_reference, p.name) AS title,
    concat_ws(char(10), c.description, c.cause, c.injury, c.stage, c.outcome, c.solicitor, c.handler, c.claim_type,
        s.name, u.name, u.directorate,
        (SELECT group_concat(f.evidence, char(10)) FROM claim_failure f WHERE f.claim_id = c.id),
        (SELECT group_concat(concat_ws(' ', t.what, t.with_whom, t.note), char(10)) FROM timeline_entry t
            WHERE t.kind = 'claim' AND t.record_id = c.id)) AS body
FROM claim c
LEFT JOIN person p ON p.id = c.claimant_id
LEFT JOIN site s ON s.id = c.site_id
LEFT JOIN unit u ON u.id = c.unit_id
