-- owner: intake
create table report (
  id text primary key,
  -- `id` is a hash of it; it may be longer than an index takes.
  key text not null,
  reference text,
  source_kind text not null,
  source_name text,
  format text not null,
  version int not null,
  received_at timestamptz not null,
  changed_at timestamptz not null,
  act_id bigint not null,
  -- The same content under another key has the same fingerprint: a duplicate.
  fingerprint text not null
);
create index report_fingerprint on report (fingerprint);
create index report_reference on report using hash (reference);

create table report_version (
  report_id text not null references report (id),
  version int not null,
  received_at timestamptz not null,
  act_id bigint not null,
  changes json not null,
  moved text,
  primary key (report_id, version)
);

-- A part of a report as one file told it; it stands from `since_version` until before `until_version`.
create table report_part (
  report_id text not null references report (id),
  part text not null,
  since_version int not null,
  until_version int,
  sha256 text not null,
  path text not null,
  main boolean not null,
  format text not null,
  reading json not null,
  primary key (report_id, part, since_version)
);
create index report_part_sha256 on report_part (sha256);

create table report_file (
  report_id text not null references report (id),
  path text not null,
  sha256 text not null,
  -- True when all that the file tells was written: a file whose import was cut off is read again.
  whole boolean not null
);
-- By a hash of the path: paths may be longer than an index takes.
create unique index report_file_once on report_file (report_id, sha256, md5(path));
create index report_file_sha256 on report_file (sha256);

create table input_problem (
  path text not null,
  sha256 text,
  code text not null,
  message text not null,
  act_id bigint not null
);
create index input_problem_sha256 on input_problem (sha256);

create table csv_mapping (
  name text primary key,
  mapping json not null
);
