-- owner: intake
-- A report is found by its sender's number without reading all.
create index report_reference_sorted on report (reference) where reference is not null;
