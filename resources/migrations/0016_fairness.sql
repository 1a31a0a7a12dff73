-- Fairness: question sets by version, restricted reviews of one act of one person with their safeguards, headcounts, self-assessment.
ALTER TABLE record_kind ADD COLUMN restricted INTEGER NOT NULL DEFAULT 0
--;
CREATE TABLE question_set (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL,
    version TEXT NOT NULL,
    status TEXT NOT NULL,
    label TEXT,
    body TEXT NOT NULL,
    made_on TEXT,
    made_by TEXT,
    UNIQUE (code, version)
)
--;
CREATE TRIGGER question_set_stays BEFORE UPDATE ON question_set WHEN old.status <> 'draft'
    AND (old.body IS NOT new.body OR old.code IS NOT new.code OR old.version IS NOT new.version OR old.label IS NOT new.label)
BEGIN SELECT raise(ABORT, 'a question set that was in use never changes'); END
--;
CREATE TRIGGER question_set_is_kept BEFORE DELETE ON question_set WHEN old.status <> 'draft'
BEGIN SELECT raise(ABORT, 'a question set that was in use is kept'); END
--;
CREATE TABLE fairness (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    reference TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    question_set_id INTEGER REFERENCES question_set (id),
    ground TEXT,
    source TEXT,
    source_title TEXT,
    source_by TEXT,
    source_ended_on TEXT,
    origin_kind TEXT,
    origin_id INTEGER,
    concern_about TEXT,
    concern TEXT,
    person_name TEXT,
    person_post TEXT,
    staff_group TEXT,
    ethnicity TEXT NOT NULL DEFAULT 'not_stated',
    act TEXT,
    act_on TEXT,
    act_summary TEXT,
    context TEXT,
    site_id INTEGER REFERENCES site (id),
    unit_id INTEGER REFERENCES unit (id),
    reviewer TEXT,
    reviewer_relation TEXT,
    reviewer_reason TEXT,
    wider_reference TEXT,
    outcome TEXT,
    response TEXT,
    rationale TEXT,
    differs TEXT,
    sign_off_by TEXT,
    sign_off_as TEXT,
    sign_off_on TEXT,
    opened_on TEXT NOT NULL,
    signed_on TEXT,
    signed_by TEXT,
    reopened_on TEXT,
    formal_on TEXT,
    formal_outcome TEXT,
    formal_ended_on TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    binned_at TEXT
)
--;
CREATE INDEX fairness_alike ON fairness (staff_group, act, signed_on)
--;
INSERT INTO record_kind (kind, number, main_table, search_view, restricted) VALUES
    ('fairness', 56, 'fairness', NULL, 1),
    ('question_set', 57, 'question_set', NULL, 0),
    ('workforce', 58, 'workforce', NULL, 0),
    ('culture_point', 59, 'culture_point', NULL, 0)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('fairness', 1, 'fairness', 'SELECT * FROM fairness WHERE id = ?1'),
    ('fairness', 2, 'question_set', 'SELECT q.body FROM question_set q JOIN fairness f ON f.question_set_id = q.id WHERE f.id = ?1'),
    ('fairness', 60, 'assignment', 'SELECT * FROM assignment WHERE kind = ''fairness'' AND record_id = ?1 ORDER BY id'),
    ('fairness', 61, 'assignment_party', 'SELECT p.* FROM assignment_party p JOIN assignment a ON a.id = p.assignment_id WHERE a.kind = ''fairness'' AND a.record_id = ?1 ORDER BY p.id'),
    ('question_set', 1, 'question_set', 'SELECT * FROM question_set WHERE id = ?1'),
    ('workforce', 1, 'workforce', 'SELECT * FROM workforce WHERE id = ?1'),
    ('culture_point', 1, 'culture_point', 'SELECT * FROM culture_point WHERE id = ?1')
--;
CREATE TABLE workforce (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    counted_on TEXT NOT NULL,
    white INTEGER NOT NULL DEFAULT 0,
    bme INTEGER NOT NULL DEFAULT 0,
    not_stated INTEGER NOT NULL DEFAULT 0,
    source TEXT
)
--;
CREATE TABLE culture_point (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    scheme TEXT NOT NULL,
    code TEXT NOT NULL,
    heading TEXT,
    rating TEXT NOT NULL DEFAULT 'not_assessed',
    evidence TEXT,
    gap_action TEXT,
    owner TEXT,
    due_on TEXT,
    board_on TEXT,
    UNIQUE (scheme, code)
)
--;
CREATE TABLE fairness_reader (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    user_name TEXT,
    task TEXT,
    named_on TEXT,
    named_by TEXT
)
--;
CREATE INDEX fairness_reader_by_review ON fairness_reader (review_id)
--;
CREATE TABLE fairness_factor (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    factor TEXT NOT NULL,
    answer TEXT NOT NULL,
    note TEXT
)
--;
CREATE INDEX fairness_factor_by_review ON fairness_factor (review_id)
--;
CREATE TABLE fairness_answer (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    evidence TEXT
)
--;
CREATE INDEX fairness_answer_by_review ON fairness_answer (review_id)
--;
CREATE TABLE fairness_decider (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    name TEXT,
    post TEXT,
    capacity TEXT NOT NULL,
    agreed_on TEXT
)
--;
CREATE INDEX fairness_decider_by_review ON fairness_decider (review_id)
--;
CREATE TABLE fairness_suspension (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    risk TEXT NOT NULL,
    risk_reason TEXT,
    not_other_site TEXT,
    not_home TEXT,
    not_other_people TEXT,
    not_less_access TEXT,
    not_supervised TEXT,
    not_other TEXT,
    first_decider TEXT,
    second_decider TEXT,
    starts_on TEXT,
    told_on TEXT,
    contact TEXT,
    pay TEXT NOT NULL,
    pay_reason TEXT,
    review_on TEXT,
    ended_on TEXT,
    end_reason TEXT
)
--;
CREATE INDEX fairness_suspension_by_review ON fairness_suspension (review_id)
--;
CREATE TABLE fairness_suspension_review (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    reviewed_on TEXT,
    reviewed_by TEXT,
    decision TEXT NOT NULL,
    reason TEXT,
    next_on TEXT
)
--;
CREATE INDEX fairness_suspension_review_by_review ON fairness_suspension_review (review_id)
--;
CREATE TABLE fairness_need (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    party TEXT NOT NULL,
    harm TEXT,
    need TEXT,
    holder TEXT,
    due_on TEXT,
    met_on TEXT
)
--;
CREATE INDEX fairness_need_by_review ON fairness_need (review_id)
--;
CREATE TABLE fairness_support (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    person TEXT,
    cause TEXT NOT NULL,
    contact TEXT,
    representative TEXT,
    policy TEXT,
    policy_given_on TEXT,
    safe_work TEXT,
    offered_on TEXT,
    ended_on TEXT,
    end_review TEXT
)
--;
CREATE INDEX fairness_support_by_review ON fairness_support (review_id)
--;
CREATE TABLE fairness_advice (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    referred_on TEXT,
    received_on TEXT,
    advice TEXT,
    followed TEXT,
    followed_on TEXT,
    why_not TEXT
)
--;
CREATE INDEX fairness_advice_by_review ON fairness_advice (review_id)
--;
CREATE TABLE fairness_stress (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    area TEXT NOT NULL,
    assessed_on TEXT,
    risk TEXT NOT NULL,
    measure TEXT,
    owner TEXT,
    due_on TEXT,
    done_on TEXT
)
--;
CREATE INDEX fairness_stress_by_review ON fairness_stress (review_id)
--;
CREATE TABLE fairness_check (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    due_on TEXT,
    done_on TEXT,
    done_by TEXT,
    how TEXT,
    escalated_to TEXT
)
--;
CREATE INDEX fairness_check_by_review ON fairness_check (review_id)
--;
CREATE TABLE fairness_update (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    told_on TEXT,
    told_by TEXT,
    what TEXT
)
--;
CREATE INDEX fairness_update_by_review ON fairness_update (review_id)
--;
CREATE TABLE fairness_advised (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    review_id INTEGER NOT NULL REFERENCES fairness (id) ON DELETE CASCADE,
    recommendation TEXT,
    owner TEXT,
    due_on TEXT,
    done_on TEXT,
    why_not TEXT
)
--;
CREATE INDEX fairness_advised_by_review ON fairness_advised (review_id)
--;
CREATE UNIQUE INDEX fairness_reader_once ON fairness_reader (review_id, user_id)
--;
CREATE UNIQUE INDEX fairness_factor_once ON fairness_factor (review_id, factor)
--;
CREATE UNIQUE INDEX fairness_answer_once ON fairness_answer (review_id, question)
--;
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('fairness', 10, 'fairness_reader', 'SELECT * FROM fairness_reader WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 11, 'fairness_factor', 'SELECT * FROM fairness_factor WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 12, 'fairness_answer', 'SELECT * FROM fairness_answer WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 13, 'fairness_decider', 'SELECT * FROM fairness_decider WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 14, 'fairness_suspension', 'SELECT * FROM fairness_suspension WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 15, 'fairness_suspension_review', 'SELECT * FROM fairness_suspension_review WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 16, 'fairness_need', 'SELECT * FROM fairness_need WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 17, 'fairness_support', 'SELECT * FROM fairness_support WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 18, 'fairness_advice', 'SELECT * FROM fairness_advice WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 19, 'fairness_stress', 'SELECT * FROM fairness_stress WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 20, 'fairness_check', 'SELECT * FROM fairness_check WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 21, 'fairness_update', 'SELECT * FROM fairness_update WHERE review_id = ?1 ORDER BY id'),
    ('fairness', 22, 'fairness_advised', 'SELECT * FROM fairness_advised WHERE review_id = ?1 ORDER BY id')
