-- owner: intake
-- A file that somebody sends in from a page: how far it is, for them alone, and whether they asked it to stop. What it brought stands in the log and in the
-- reports; this is forgotten after a day.
create table import_job (
  id text primary key check (id ~ '^imp_[0-9a-f]{16}$'),
  unit_id text not null,
  person_id text not null,
  name text not null,
  bytes bigint,
  state text not null check (state in ('sent', 'read', 'done', 'stopped', 'failed')),
  files int not null default 0,
  reports int not null default 0,
  received int not null default 0,
  already int not null default 0,
  problems int not null default 0,
  code text,
  began_at timestamptz not null,
  changed_at timestamptz not null,
  stop_asked boolean not null default false
);
create index import_job_person on import_job (person_id, unit_id, began_at desc);

grant select on import_job to sterna_app;
alter table import_job enable row level security;
create policy import_job_seen on import_job for select to sterna_app using (
  unit_id = (select reader_unit()) and person_id = current_setting('sterna.person', true));
