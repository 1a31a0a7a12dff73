-- Complaints panels and packs: meetings, papers, decisions; packs as they were issued.
SELECT 1
