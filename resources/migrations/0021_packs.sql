-- Packs as they were issued, with all that shows later what they said.
SELECT 1
