-- Returns and requests: the regulator's requests, KO41a lists by year, the published file to compare with.
SELECT 1
