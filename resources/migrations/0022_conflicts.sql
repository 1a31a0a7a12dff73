-- Who is put on a case: every assignment is looked at for conflicts of interest.
SELECT 1
