-- owner: footprint
-- `id` is the first 16 bytes of SHA-256 over kind and normal form, so that writers need no look-up.
create table identifier (
  id uuid primary key,
  kind text not null,
  normal text not null,
  reports int not null default 0,
  holders int not null default 0
);

create table sighting (
  identifier_id uuid not null,
  report_id text not null,
  person text,
  role text not null,
  -- Whose it is: the person by another strong identifier of theirs, so that one person in many reports counts once; null when none is told.
  holder uuid,
  bits real not null,
  weak boolean not null,
  instant timestamptz
);
create index sighting_identifier on sighting (identifier_id, report_id);
create index sighting_report on sighting (report_id, identifier_id);

-- a < b. Pieces name their identifier, so that a piece can be weighed again when its value grows common.
create table link (
  a text not null,
  b text not null,
  strength real not null,
  pieces json not null,
  primary key (a, b)
);
create index link_b on link (b);

create table link_rejection (
  a text not null,
  b text not null,
  by_name text not null,
  at timestamptz not null,
  reason text not null,
  act_id bigint not null,
  primary key (a, b)
);

create table report_group (
  report_id text primary key,
  group_id text not null
);
create index report_group_group on report_group (group_id);

create table jurisdiction (
  report_id text primary key,
  ranked json not null
);
