-- What a record is found by besides its own row: one line here for each table whose rows belong to it. Each row of
-- select_sql gives one text. A later register adds its lines; no view has to be written anew for them. `name` is the table.
CREATE TABLE search_part (
    kind TEXT NOT NULL REFERENCES record_kind (kind),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    select_sql TEXT NOT NULL,
    PRIMARY KEY (kind, position)
) WITHOUT ROWID
--;
DROP VIEW complaint_investigation_search
--;
DROP VIEW complaint_and_letters_search
--;
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
            FROM complaint_issue i WHERE i.complaint_id = c.id)) AS body
FROM complaint c
LEFT JOIN person who ON who.id = c.complainant_id
LEFT JOIN person whom ON whom.id = c.patient_id AND whom.id IS NOT c.complainant_id
LEFT JOIN site s ON s.id = c.site_id
LEFT JOIN unit u ON u.id = c.unit_id
--;
UPDATE record_kind SET search_view = 'complaint_search' WHERE kind = 'complaint'
--;
-- Members of staff who were named are not found across the register, nor are limits on contact: see 0010 and 0011.
INSERT INTO search_part (kind, position, name, select_sql) VALUES
    ('complaint', 1, 'complaint_episode', 'SELECT e.reason FROM complaint_episode e WHERE e.complaint_id = ?1'),
    ('complaint', 2, 'ombudsman_contact', 'SELECT concat_ws('' '', o.reference, o.decision)
        FROM ombudsman_contact o WHERE o.complaint_id = ?1'),
    ('complaint', 3, 'ombudsman_recommendation', 'SELECT r.text
        FROM ombudsman_recommendation r JOIN ombudsman_contact o ON o.id = r.contact_id WHERE o.complaint_id = ?1'),
    ('complaint', 4, 'timeline_entry', 'SELECT concat_ws('' '', t.what, t.with_whom, t.note)
        FROM timeline_entry t WHERE t.kind = ''complaint'' AND t.record_id = ?1'),
    ('complaint', 5, 'complaint_exclusion', 'SELECT concat_ws('' '', x.reason, x.decided_by)
        FROM complaint_exclusion x WHERE x.complaint_id = ?1'),
    ('complaint', 6, 'complaint_late_test', 'SELECT concat_ws('' '', x.reason, x.decided_by)
        FROM complaint_late_test x WHERE x.complaint_id = ?1'),
    ('complaint', 7, 'complaint_representative_test', 'SELECT concat_ws('' '', x.child_grounds,
        x.child_understanding, x.capacity, x.capacity_by, x.reason, x.decided_by)
        FROM complaint_representative_test x WHERE x.complaint_id = ?1'),
    ('complaint', 8, 'complaint_partner', 'SELECT concat_ws('' '', x.organisation, x.contact)
        FROM complaint_partner x WHERE x.complaint_id = ?1'),
    ('complaint', 9, 'complaint_consent', 'SELECT concat_ws('' '', x.scope_detail, x.asked_of)
        FROM complaint_consent x WHERE x.complaint_id = ?1'),
    ('complaint', 10, 'complaint_sensitive_date', 'SELECT x.note
        FROM complaint_sensitive_date x WHERE x.complaint_id = ?1'),
    ('complaint', 11, 'complaint_advocacy', 'SELECT concat_ws('' '', x.provider, x.contact)
        FROM complaint_advocacy x WHERE x.complaint_id = ?1'),
    ('complaint', 12, 'complaint_need', 'SELECT x.detail FROM complaint_need x WHERE x.complaint_id = ?1'),
    ('complaint', 13, 'complaint_email_consent', 'SELECT x.address
        FROM complaint_email_consent x WHERE x.complaint_id = ?1'),
    ('complaint', 14, 'complaint_update', 'SELECT x.what FROM complaint_update x WHERE x.complaint_id = ?1'),
    ('complaint', 15, 'letter', 'SELECT concat_ws(char(10), l.title, l.body)
        FROM letter l WHERE l.complaint_id = ?1 AND l.status <> ''dropped'''),
    ('complaint', 16, 'letter_step', 'SELECT s.comment
        FROM letter_step s JOIN letter l ON l.id = s.letter_id WHERE l.complaint_id = ?1'),
    ('complaint', 26, 'issue_account', 'SELECT concat_ws('' '', i.said, i.impact, i.outcome_wanted, i.agreed_with,
        i.happened, i.should_have_happened, i.why_different)
        FROM issue_account i WHERE i.complaint_id = ?1'),
    ('complaint', 17, 'plan_step', 'SELECT concat_ws('' '', p.what, p.who) FROM plan_step p WHERE p.complaint_id = ?1'),
    ('complaint', 18, 'evidence', 'SELECT concat_ws('' '', e.what, e.source, e.kept_where, e.shows)
        FROM evidence e WHERE e.complaint_id = ?1'),
    ('complaint', 19, 'statement', 'SELECT concat_ws('' '', t.person, t.post, t.note)
        FROM statement t WHERE t.complaint_id = ?1 AND t.part <> ''subject'''),
    ('complaint', 20, 'hcat_coding', 'SELECT h.note FROM hcat_coding h WHERE h.complaint_id = ?1'),
    ('complaint', 21, 'risk_grading', 'SELECT r.note FROM risk_grading r WHERE r.complaint_id = ?1'),
    ('complaint', 22, 'complaint_remedy', 'SELECT concat_ws('' '', m.what, m.evidence)
        FROM complaint_remedy m WHERE m.complaint_id = ?1'),
    ('complaint', 23, 'parallel_process', 'SELECT concat_ws('' '', p.contact, p.reference, p.reason)
        FROM parallel_process p WHERE p.complaint_id = ?1'),
    ('complaint', 24, 'assignment', 'SELECT concat_ws('' '', a.person, a.reason, a.second_reason, a.end_reason)
        FROM assignment a WHERE a.kind = ''complaint'' AND a.record_id = ?1'),
    ('complaint', 25, 'ombudsman_status', 'SELECT concat_ws('' '', o.extended_with, o.note)
        FROM ombudsman_status o WHERE o.complaint_id = ?1')
