-- Texts that were written down and not found: an annual report's, why a time limit was moved, why a case waited, a note
-- beside who was at a meeting. An annual report has no bin; what is looked for in the index asks every kind for one.
ALTER TABLE annual_report ADD COLUMN binned_at TEXT
--;
CREATE VIEW annual_report_search AS
SELECT id AS record_id, 'Annual report ' || first_year || '-' || substr(first_year + 1, 3) AS title,
    concat_ws(char(10), foreword, subject_matter, general_importance, action_taken, equality, feedback, plan,
        approved_by) AS body
FROM annual_report
--;
UPDATE record_kind SET search_view = 'annual_report_search' WHERE kind = 'annual_report'
--;
INSERT INTO search_part (kind, position, name, select_sql) VALUES
    ('annual_report', 1, 'annual_copy', 'SELECT x.sent_to FROM annual_copy x WHERE x.report_id = ?1'),
    ('complaint', 41, 'complaint_hold', 'SELECT h.reason FROM complaint_hold h WHERE h.complaint_id = ?1'),
    ('complaint', 42, 'deadline', 'SELECT concat_ws('' '', d.agreed_with, d.reason) FROM deadline d
        WHERE d.kind = ''complaint'' AND d.record_id = ?1 AND coalesce(d.agreed_with, d.reason) IS NOT NULL'),
    ('panel_meeting', 5, 'panel_attendance', 'SELECT x.note FROM panel_attendance x WHERE x.meeting_id = ?1')
--;
INSERT INTO search (rowid, title, body)
SELECT v.record_id * 64 + k.number, v.title, v.body || char(10) || coalesce(
    (SELECT group_concat(c.sent_to, char(10)) FROM annual_copy c WHERE c.report_id = v.record_id), '')
FROM annual_report_search v JOIN record_kind k ON k.kind = 'annual_report'
--;
-- An action on a fairness review is for those who are named there: it is on no list and in no index.
DROP VIEW action_search
--;
CREATE VIEW action_search AS
SELECT id AS record_id, title AS title, concat_ws(char(10), owner, evidence) AS body FROM action
WHERE kind NOT IN (SELECT kind FROM record_kind WHERE restricted = 1)
--;
DELETE FROM search WHERE rowid IN (SELECT a.id * 64 + k.number FROM action a
    JOIN record_kind r ON r.kind = a.kind AND r.restricted = 1 JOIN record_kind k ON k.kind = 'action')
