-- owner: triage
create table finding (
  report_id text primary key,
  facts json not null,
  sender text,
  escalated boolean not null,
  matched int not null,
  unknown int not null,
  benign int not null,
  received_at timestamptz not null
);
create index finding_sender on finding (sender, received_at desc, report_id desc);

create table standing (
  report_id text primary key,
  band smallint not null,
  strongest smallint not null,
  expires_at timestamptz,
  received_at timestamptz not null,
  held boolean not null,
  detail json not null,
  pending boolean not null
);
create index standing_queue on standing (held, band, strongest, coalesce(expires_at, 'infinity'), received_at, report_id);

create table standing_change (
  report_id text not null,
  act_id bigint not null,
  version int not null,
  at timestamptz not null,
  band_before text,
  band_after text not null,
  because text not null
);
create index standing_change_report on standing_change (report_id);

create table confirmation (
  report_id text primary key,
  by_name text not null,
  at timestamptz not null,
  reason text not null,
  act_id bigint not null
);

-- Standings of a sender are computed again when this flips.
create table sender_flood (
  sender text primary key,
  total int not null,
  escalated int not null,
  flooding boolean not null
);
