-- Casework: decisions not to consider a complaint, joint cases, who may speak for whom, keeping people informed, and
-- limits on contact. Each in a table of its own, so that the row that lists read stays as narrow as it is.
CREATE TABLE complaint_exclusion (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    limb TEXT NOT NULL,
    reason TEXT,
    decided_by TEXT,
    decided_on TEXT NOT NULL,
    letter_on TEXT
)
--;
CREATE INDEX complaint_exclusion_by_complaint ON complaint_exclusion (complaint_id)
--;
CREATE TABLE complaint_late_test (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    event_on TEXT,
    noticed_on TEXT,
    good_reasons TEXT NOT NULL,
    still_fair TEXT NOT NULL,
    reason TEXT,
    decided_by TEXT,
    decided_on TEXT NOT NULL,
    letter_on TEXT
)
--;
CREATE INDEX complaint_late_test_by_complaint ON complaint_late_test (complaint_id)
--;
CREATE TABLE complaint_representative_test (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    basis TEXT NOT NULL,
    child_grounds TEXT,
    child_understanding TEXT,
    capacity TEXT,
    capacity_on TEXT,
    capacity_by TEXT,
    best_interests TEXT,
    reason TEXT,
    decided_by TEXT,
    decided_on TEXT,
    letter_on TEXT
)
--;
CREATE INDEX complaint_representative_test_by_complaint ON complaint_representative_test (complaint_id)
--;
CREATE TABLE complaint_partner (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    organisation TEXT NOT NULL,
    role TEXT NOT NULL,
    contact TEXT,
    consent_asked_on TEXT,
    consent_given_on TEXT,
    consent_refused_on TEXT,
    passed_on TEXT,
    part_due_on TEXT,
    part_received_on TEXT,
    replies_separately INTEGER NOT NULL DEFAULT 0
)
--;
CREATE INDEX complaint_partner_by_complaint ON complaint_partner (complaint_id)
--;
CREATE TABLE complaint_consent (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    scope_detail TEXT,
    asked_of TEXT,
    requested_on TEXT,
    reminded_on TEXT,
    remind_on TEXT,
    received_on TEXT,
    refused_on TEXT,
    given_up_on TEXT,
    authority TEXT,
    authority_seen_on TEXT
)
--;
CREATE INDEX complaint_consent_by_complaint ON complaint_consent (complaint_id)
--;
CREATE TABLE complaint_sensitive_date (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    on_day TEXT,
    note TEXT
)
--;
CREATE INDEX complaint_sensitive_date_by_complaint ON complaint_sensitive_date (complaint_id)
--;
CREATE TABLE complaint_advocacy (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    told_on TEXT NOT NULL,
    provider TEXT,
    answer TEXT,
    contact TEXT
)
--;
CREATE INDEX complaint_advocacy_by_complaint ON complaint_advocacy (complaint_id)
--;
-- The Accessible Information Standard: identified, recorded, flagged, shared, met.
CREATE TABLE complaint_need (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    whose TEXT NOT NULL,
    need TEXT NOT NULL,
    detail TEXT,
    recorded_on TEXT,
    flagged INTEGER NOT NULL DEFAULT 1,
    shared_on TEXT,
    met_on TEXT
)
--;
CREATE INDEX complaint_need_by_complaint ON complaint_need (complaint_id)
--;
CREATE TABLE complaint_email_consent (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    address TEXT,
    agreed_on TEXT NOT NULL,
    withdrawn_on TEXT
)
--;
CREATE INDEX complaint_email_consent_by_complaint ON complaint_email_consent (complaint_id)
--;
CREATE TABLE complaint_update (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    told_on TEXT NOT NULL,
    how TEXT NOT NULL,
    what TEXT,
    next_on TEXT
)
--;
CREATE INDEX complaint_update_by_complaint ON complaint_update (complaint_id, told_on)
--;
CREATE TABLE complaint_contact_limit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    behaviour TEXT NOT NULL,
    handling_checked INTEGER NOT NULL DEFAULT 0,
    adjustments_checked INTEGER NOT NULL DEFAULT 0,
    warned_on TEXT,
    no_warning_because TEXT,
    decided_by TEXT,
    decider_role TEXT,
    decided_on TEXT,
    reason TEXT,
    limits TEXT,
    told_on TEXT,
    review_on TEXT,
    appealed_on TEXT,
    appeal_outcome TEXT,
    ended_on TEXT
)
--;
CREATE INDEX complaint_contact_limit_by_complaint ON complaint_contact_limit (complaint_id)
--;
-- The patient's answers about themselves. A kind of record of its own: what is in it shows on no case, in no history and in
-- no list; only counts are read.
CREATE TABLE equality_answers (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL UNIQUE REFERENCES complaint (id) ON DELETE CASCADE,
    recorded_on TEXT NOT NULL,
    ethnicity TEXT NOT NULL,
    sex TEXT NOT NULL,
    gender_identity TEXT NOT NULL,
    age TEXT NOT NULL,
    disability TEXT NOT NULL,
    religion TEXT NOT NULL,
    orientation TEXT NOT NULL,
    pregnancy TEXT NOT NULL,
    marriage TEXT NOT NULL
)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('equality', 20, 'equality_answers', NULL)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('equality', 1, 'equality_answers', 'SELECT * FROM equality_answers WHERE id = ?1'),
    ('complaint', 20, 'complaint_exclusion', 'SELECT * FROM complaint_exclusion WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 21, 'complaint_late_test', 'SELECT * FROM complaint_late_test WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 22, 'complaint_representative_test', 'SELECT * FROM complaint_representative_test WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 23, 'complaint_partner', 'SELECT * FROM complaint_partner WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 24, 'complaint_consent', 'SELECT * FROM complaint_consent WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 25, 'complaint_sensitive_date', 'SELECT * FROM complaint_sensitive_date WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 26, 'complaint_advocacy', 'SELECT * FROM complaint_advocacy WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 27, 'complaint_need', 'SELECT * FROM complaint_need WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 28, 'complaint_email_consent', 'SELECT * FROM complaint_email_consent WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 29, 'complaint_update', 'SELECT * FROM complaint_update WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 30, 'complaint_contact_limit', 'SELECT * FROM complaint_contact_limit WHERE complaint_id = ?1 ORDER BY id')
--;
-- What a case is found by, besides what 0003 gathers: each part by its index, since a view over all of them would be read
-- whole for every record. Limits on contact are left out on purpose: nobody is found by them.
DROP VIEW complaint_search
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
            WHERE t.kind = 'complaint' AND t.record_id = c.id),
        (SELECT group_concat(concat_ws(' ', x.reason, x.decided_by), char(10))
            FROM complaint_exclusion x WHERE x.complaint_id = c.id),
        (SELECT group_concat(concat_ws(' ', x.reason, x.decided_by), char(10))
            FROM complaint_late_test x WHERE x.complaint_id = c.id),
        (SELECT group_concat(concat_ws(' ', x.child_grounds, x.child_understanding, x.capacity, x.capacity_by, x.reason, x.decided_by), char(10))
            FROM complaint_representative_test x WHERE x.complaint_id = c.id),
        (SELECT group_concat(concat_ws(' ', x.organisation, x.contact), char(10))
            FROM complaint_partner x WHERE x.complaint_id = c.id),
        (SELECT group_concat(concat_ws(' ', x.scope_detail, x.asked_of), char(10))
            FROM complaint_consent x WHERE x.complaint_id = c.id),
        (SELECT group_concat(x.note, char(10)) FROM complaint_sensitive_date x WHERE x.complaint_id = c.id),
        (SELECT group_concat(concat_ws(' ', x.provider, x.contact), char(10))
            FROM complaint_advocacy x WHERE x.complaint_id = c.id),
        (SELECT group_concat(x.detail, char(10)) FROM complaint_need x WHERE x.complaint_id = c.id),
        (SELECT group_concat(x.address, char(10)) FROM complaint_email_consent x WHERE x.complaint_id = c.id),
        (SELECT group_concat(x.what, char(10)) FROM complaint_update x WHERE x.complaint_id = c.id)) AS body
FROM complaint c
LEFT JOIN person who ON who.id = c.complainant_id
LEFT JOIN person whom ON whom.id = c.patient_id AND whom.id IS NOT c.complainant_id
LEFT JOIN site s ON s.id = c.site_id
LEFT JOIN unit u ON u.id = c.unit_id
