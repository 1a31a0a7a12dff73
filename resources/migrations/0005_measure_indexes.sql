-- What lists and figures read, beside complaint_list: each starts with the day that puts a record into a period.
CREATE INDEX complaint_figures_closed ON complaint (closed_on, type, ending, site_id, replied_on, outcome,
    binned_at, (learning IS NOT NULL))
--;
CREATE INDEX complaint_figures_replied ON complaint (replied_on, type, ending, site_id, received_on, first_reply_by,
    reply_by, binned_at)
--;
CREATE INDEX complaint_by_frontline ON complaint (resolved_early_on) WHERE resolved_early_on IS NOT NULL
--;
CREATE INDEX complaint_issue_figures ON complaint_issue (complaint_id, subject, theme)
--;
CREATE INDEX incident_list ON incident (occurred_on, binned_at, event_type, state, closed_on, site_id, unit_id,
    category, theme, physical_harm, psychological_harm, never_event, psii_declared, candour_required, candour_told_on,
    candour_letter_on, aware_on, reported_on, handler, patient_id, import_batch_id, reference)
--;
DROP INDEX complaint_by_received
--;
DROP INDEX complaint_by_closed
--;
DROP INDEX complaint_by_replied
--;
DROP INDEX incident_by_occurred
--;
-- What a long import gathers before FTS5 writes a piece of the index: few large pieces are merged less often.
INSERT INTO search (search, rank) VALUES ('hashsize', 33554432)
