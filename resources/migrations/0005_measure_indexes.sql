-- What the figures read, beside the rows: a report of a year reads some megabytes instead of the
-- whole register. Each index starts with the day that puts a record into a period.
CREATE INDEX complaint_figures ON complaint (received_on, type, ending, site_id, unit_id, channel,
    grade_received, acknowledge_by, acknowledged_on, first_reply_by, reply_by, relevant_period_ends,
    replied_on, resolved_early_on, closed_on, outcome, binned_at)
--;
CREATE INDEX complaint_figures_closed ON complaint (closed_on, type, ending, site_id, replied_on, outcome,
    binned_at)
--;
CREATE INDEX complaint_figures_replied ON complaint (replied_on, type, ending, site_id, received_on, first_reply_by,
    reply_by, binned_at)
--;
CREATE INDEX complaint_by_frontline ON complaint (resolved_early_on) WHERE resolved_early_on IS NOT NULL
--;
CREATE INDEX complaint_issue_figures ON complaint_issue (complaint_id, subject, theme)
--;
CREATE INDEX incident_figures ON incident (occurred_on, event_type, site_id, category, theme, physical_harm,
    psychological_harm, never_event, psii_declared, candour_required, candour_told_on, candour_letter_on,
    aware_on, reported_on, binned_at)
--;
DROP INDEX complaint_by_received
--;
DROP INDEX complaint_by_closed
--;
DROP INDEX complaint_by_replied
--;
DROP INDEX incident_by_occurred
