-- owner: triage
-- The unit of a report never changes: its standing has it too, so that the queue of one unit does not ask of the reports of all.
alter table standing add column unit_id text not null default 'unit_1';

-- sender_flood counts over all units and is read by the house alone.
grant select on finding, standing, standing_change, confirmation to sterna_app;
alter table finding enable row level security;
alter table standing enable row level security;
alter table standing_change enable row level security;
alter table confirmation enable row level security;
alter table sender_flood enable row level security;
create policy finding_seen on finding for select to sterna_app using (exists (select 1 from report r where r.id = finding.report_id offset 0));
-- The queue asks of some fifty reports a page (0016 says what `offset 0` is for).
create policy standing_seen on standing for select to sterna_app using (
  unit_id = (select reader_unit()) and exists (select 1 from report r where r.id = standing.report_id offset 0));
create policy standing_change_seen on standing_change for select to sterna_app using (exists (select 1 from report r where r.id = standing_change.report_id offset 0));
create policy confirmation_seen on confirmation for select to sterna_app using (exists (select 1 from report r where r.id = confirmation.report_id offset 0));
