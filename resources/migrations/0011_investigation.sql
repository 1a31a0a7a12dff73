-- How a complaint is looked into, and by whom: the agreed account of each issue, evidence, statements, how grave it was,
-- what makes up for it, other inquiries; the members of staff who were named; what an ombudsman reported; and the
-- register of interests against which every assignment is checked.

-- What somebody declared, nothing included. Kept for good: one that ended still counts for a time.
CREATE TABLE interest (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    person TEXT NOT NULL,
    post TEXT,
    staff_group TEXT,
    kind TEXT NOT NULL,
    organisation TEXT,
    description TEXT,
    from_on TEXT,
    to_on TEXT,
    declared_on TEXT NOT NULL,
    reviewer TEXT,
    mitigation TEXT,
    published INTEGER NOT NULL DEFAULT 0,
    binned_at TEXT
)
--;
CREATE INDEX interest_by_person ON interest (person COLLATE NOCASE)
--;
-- Who was asked to look into a record, and what the check against conflicts of interest found.
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    task TEXT NOT NULL,
    person TEXT NOT NULL,
    state TEXT NOT NULL,
    assigned_on TEXT NOT NULL,
    assigned_by TEXT NOT NULL,
    conflicts TEXT,
    reason TEXT,
    second_person TEXT,
    second_on TEXT,
    second_reason TEXT,
    ended_on TEXT,
    end_reason TEXT
)
--;
CREATE INDEX assignment_by_record ON assignment (kind, record_id)
--;
CREATE INDEX assignment_waiting ON assignment (assigned_on) WHERE state = 'awaits_second'
--;
CREATE TABLE assignment_party (
    id INTEGER PRIMARY KEY,
    assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    name TEXT,
    relationship TEXT NOT NULL
)
--;
CREATE INDEX assignment_party_by_assignment ON assignment_party (assignment_id)
--;
CREATE TABLE issue_account (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    issue_id INTEGER NOT NULL UNIQUE REFERENCES complaint_issue (id) ON DELETE CASCADE,
    said TEXT,
    impact TEXT,
    outcome_wanted TEXT,
    agreed_on TEXT,
    agreed_with TEXT,
    happened TEXT,
    should_have_happened TEXT,
    why_different TEXT
)
--;
CREATE INDEX issue_account_by_complaint ON issue_account (complaint_id)
--;
CREATE TABLE plan_step (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    who TEXT,
    due_on TEXT,
    done_on TEXT
)
--;
CREATE INDEX plan_step_by_complaint ON plan_step (complaint_id)
--;
CREATE INDEX plan_step_by_due ON plan_step (due_on) WHERE done_on IS NULL
--;
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    issue_id INTEGER REFERENCES complaint_issue (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    source TEXT,
    dated_on TEXT,
    kept_where TEXT,
    shows TEXT
)
--;
CREATE INDEX evidence_by_complaint ON evidence (complaint_id)
--;
CREATE INDEX evidence_by_issue ON evidence (issue_id) WHERE issue_id IS NOT NULL
--;
CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    person TEXT NOT NULL,
    post TEXT,
    part TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    due_on TEXT,
    reminded_on TEXT,
    received_on TEXT,
    note TEXT
)
--;
CREATE INDEX statement_by_complaint ON statement (complaint_id)
--;
CREATE INDEX statement_by_due ON statement (due_on) WHERE received_on IS NULL
--;
-- Healthcare Complaints Analysis Tool: many lines a case. Codes are those of the lists "hcat-...".
CREATE TABLE hcat_coding (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    issue_id INTEGER REFERENCES complaint_issue (id) ON DELETE SET NULL,
    category TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
    stage TEXT,
    harm TEXT,
    note TEXT
)
--;
CREATE INDEX hcat_coding_by_complaint ON hcat_coding (complaint_id)
--;
CREATE INDEX hcat_coding_by_category ON hcat_coding (category, complaint_id)
--;
-- How a risk grade was come to, at receipt or at closing. The grade itself stands on the complaint.
CREATE TABLE risk_grading (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    moment TEXT NOT NULL,
    matrix TEXT NOT NULL,
    severity INTEGER NOT NULL,
    likelihood INTEGER NOT NULL,
    grade TEXT NOT NULL,
    graded_on TEXT NOT NULL,
    note TEXT
)
--;
CREATE INDEX risk_grading_by_complaint ON risk_grading (complaint_id)
--;
CREATE TABLE complaint_remedy (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    issue_id INTEGER REFERENCES complaint_issue (id) ON DELETE SET NULL,
    remedy TEXT NOT NULL,
    what TEXT,
    injustice TEXT,
    pounds INTEGER,
    due_on TEXT,
    delivered_on TEXT,
    evidence TEXT
)
--;
CREATE INDEX complaint_remedy_by_complaint ON complaint_remedy (complaint_id)
--;
CREATE INDEX complaint_remedy_by_due ON complaint_remedy (due_on) WHERE delivered_on IS NULL
--;
CREATE TABLE parallel_process (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    process TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    contact TEXT,
    reference TEXT,
    can_proceed TEXT NOT NULL,
    reason TEXT
)
--;
CREATE INDEX parallel_process_by_complaint ON parallel_process (complaint_id)
--;
-- Members of staff who were complained about. What personnel procedures came to is never kept here.
CREATE TABLE staff_subject (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    person TEXT,
    post TEXT NOT NULL,
    named_on TEXT NOT NULL,
    told_on TEXT,
    told_by TEXT,
    support_offered_on TEXT,
    support TEXT,
    support_answer TEXT,
    named_contact TEXT,
    account_asked_on TEXT,
    account_due_on TEXT,
    account_received_on TEXT,
    outcome_told_on TEXT,
    debrief_on TEXT
)
--;
CREATE INDEX staff_subject_by_complaint ON staff_subject (complaint_id)
--;
CREATE INDEX staff_subject_owed ON staff_subject (complaint_id) WHERE debrief_on IS NULL
--;
CREATE TABLE staff_update (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    subject_id INTEGER NOT NULL REFERENCES staff_subject (id) ON DELETE CASCADE,
    told_on TEXT NOT NULL,
    told_by TEXT,
    what TEXT
)
--;
CREATE INDEX staff_update_by_complaint ON staff_update (complaint_id)
--;
CREATE INDEX staff_update_by_subject ON staff_update (subject_id, told_on)
--;
-- What an ombudsman reported of a case, in the ombudsman's own codes (lists "phso-status" and "lgsco-result").
CREATE TABLE ombudsman_status (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    code TEXT NOT NULL,
    reported_on TEXT NOT NULL,
    answer_by TEXT,
    extended_to TEXT,
    extended_on TEXT,
    extended_with TEXT,
    answered_on TEXT,
    note TEXT
)
--;
CREATE INDEX ombudsman_status_by_complaint ON ombudsman_status (complaint_id)
--;
INSERT INTO record_kind (kind, number, main_table, search_view) VALUES
    ('interest', 46, 'interest', NULL)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('interest', 1, 'interest', 'SELECT * FROM interest WHERE id = ?1'),
    ('complaint', 60, 'assignment', 'SELECT * FROM assignment WHERE kind = ''complaint'' AND record_id = ?1 ORDER BY id'),
    ('complaint', 61, 'assignment_party', 'SELECT p.* FROM assignment_party p JOIN assignment a ON a.id = p.assignment_id WHERE a.kind = ''complaint'' AND a.record_id = ?1 ORDER BY p.id'),
    ('complaint', 62, 'issue_account', 'SELECT * FROM issue_account WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 63, 'plan_step', 'SELECT * FROM plan_step WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 64, 'evidence', 'SELECT * FROM evidence WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 65, 'statement', 'SELECT * FROM statement WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 66, 'hcat_coding', 'SELECT * FROM hcat_coding WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 67, 'risk_grading', 'SELECT * FROM risk_grading WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 68, 'complaint_remedy', 'SELECT * FROM complaint_remedy WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 69, 'parallel_process', 'SELECT * FROM parallel_process WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 70, 'staff_subject', 'SELECT * FROM staff_subject WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 71, 'staff_update', 'SELECT * FROM staff_update WHERE complaint_id = ?1 ORDER BY id'),
    ('complaint', 72, 'ombudsman_status', 'SELECT * FROM ombudsman_status WHERE complaint_id = ?1 ORDER BY id'),
    ('incident', 60, 'assignment', 'SELECT * FROM assignment WHERE kind = ''incident'' AND record_id = ?1 ORDER BY id'),
    ('incident', 61, 'assignment_party', 'SELECT p.* FROM assignment_party p JOIN assignment a ON a.id = p.assignment_id WHERE a.kind = ''incident'' AND a.record_id = ?1 ORDER BY p.id'),
    ('claim', 60, 'assignment', 'SELECT * FROM assignment WHERE kind = ''claim'' AND record_id = ?1 ORDER BY id'),
    ('claim', 61, 'assignment_party', 'SELECT p.* FROM assignment_party p JOIN assignment a ON a.id = p.assignment_id WHERE a.kind = ''claim'' AND a.record_id = ?1 ORDER BY p.id')
--;
-- Whatever else a complaint is found by, it is found by the words of its investigation. Members of staff who were named
-- are not: they are looked up on the complaint, not across the register.
CREATE VIEW complaint_investigation_search AS
SELECT c.record_id, c.title,
    concat_ws(char(10), c.body,
        (SELECT group_concat(concat_ws(' ', i.said, i.impact, i.outcome_wanted, i.agreed_with, i.happened,
            i.should_have_happened, i.why_different), char(10)) FROM issue_account i WHERE i.complaint_id = c.record_id),
        (SELECT group_concat(concat_ws(' ', p.what, p.who), char(10)) FROM plan_step p
            WHERE p.complaint_id = c.record_id),
        (SELECT group_concat(concat_ws(' ', e.what, e.source, e.kept_where, e.shows), char(10)) FROM evidence e
            WHERE e.complaint_id = c.record_id),
        (SELECT group_concat(concat_ws(' ', t.person, t.post, t.note), char(10)) FROM statement t
            WHERE t.complaint_id = c.record_id AND t.part <> 'subject'),
        (SELECT group_concat(h.note, char(10)) FROM hcat_coding h WHERE h.complaint_id = c.record_id),
        (SELECT group_concat(r.note, char(10)) FROM risk_grading r WHERE r.complaint_id = c.record_id),
        (SELECT group_concat(concat_ws(' ', m.what, m.evidence), char(10)) FROM complaint_remedy m
            WHERE m.complaint_id = c.record_id),
        (SELECT group_concat(concat_ws(' ', p.contact, p.reference, p.reason), char(10)) FROM parallel_process p
            WHERE p.complaint_id = c.record_id),
        (SELECT group_concat(concat_ws(' ', a.person, a.reason, a.second_reason, a.end_reason), char(10))
            FROM assignment a WHERE a.kind = 'complaint' AND a.record_id = c.record_id),
        (SELECT group_concat(concat_ws(' ', o.extended_with, o.note), char(10)) FROM ombudsman_status o
            WHERE o.complaint_id = c.record_id)) AS body
FROM complaint_and_letters_search c
--;
UPDATE record_kind SET search_view = 'complaint_investigation_search' WHERE kind = 'complaint'
