-- Complaints panels: meetings, papers, declarations, decisions.
SELECT 1
