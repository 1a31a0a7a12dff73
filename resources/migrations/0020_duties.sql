-- Duties: the calendar, who is responsible, training, self-checks, senior oversight.
SELECT 1
