-- Who leads the enquiries of a duty of candour passes the same check as every investigator, and is sealed with the duty.
INSERT INTO record_part (kind, position, name, select_sql) VALUES
    ('candour', 60, 'assignment', 'SELECT * FROM assignment WHERE kind = ''candour'' AND record_id = ?1 ORDER BY id'),
    ('candour', 61, 'assignment_party', 'SELECT p.* FROM assignment_party p JOIN assignment a ON a.id = p.assignment_id WHERE a.kind = ''candour'' AND a.record_id = ?1 ORDER BY p.id')
--;
INSERT INTO search_part (kind, position, name, select_sql) VALUES
    ('incident', 24, 'assignment', 'SELECT concat_ws('' '', a.person, a.reason, a.second_reason, a.end_reason)
        FROM assignment a WHERE a.kind = ''incident'' AND a.record_id = ?1'),
    ('candour', 24, 'assignment', 'SELECT concat_ws('' '', a.person, a.reason, a.second_reason, a.end_reason)
        FROM assignment a WHERE a.kind = ''candour'' AND a.record_id = ?1')
