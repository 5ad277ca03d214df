-- owner: triage
-- What the queue counts at each look (late, picked as a sample) stands in its index too: it is counted without reading a row.
drop index queue_row_order;
create index queue_row_order on queue_row (unit_id, held, band, strongest, expires_at, received_at, report_id) include (case_id, due_at, sample);
