-- owner: intake
-- A report belongs to one unit from its first write on, and to one case at most.
alter table report add column unit_id text not null default 'unit_1', add column case_id text;
create index report_case on report (case_id) where case_id is not null;
alter table input_problem add column unit_id text not null default 'unit_1';

grant select on report, report_version, report_part, report_file, input_problem to sterna_app;
alter table report enable row level security;
alter table report_version enable row level security;
alter table report_part enable row level security;
alter table report_file enable row level security;
alter table input_problem enable row level security;

-- Every sub-select stands alone, so that it is worked out once per statement and not once per row. In the policies of what belongs to a report, `offset 0`
-- keeps the planner from reading all reports at once where a statement asks of a few.
create policy report_seen on report for select to sterna_app using (
  unit_id = (select reader_unit()) and (
    (case_id is null and (select reader_sees_open())) or case_id in (select c.id from case_file c) or id in (select reader_glass())));
create policy report_version_seen on report_version for select to sterna_app using (exists (select 1 from report r where r.id = report_version.report_id offset 0));
create policy report_part_seen on report_part for select to sterna_app using (exists (select 1 from report r where r.id = report_part.report_id offset 0));
create policy report_file_seen on report_file for select to sterna_app using (exists (select 1 from report r where r.id = report_file.report_id offset 0));
-- The same bytes may have come to two units by two paths: each is told its own.
create policy input_problem_seen on input_problem for select to sterna_app using (
  unit_id = (select reader_unit()) and exists (select 1 from report_file f where f.sha256 = input_problem.sha256 offset 0));
