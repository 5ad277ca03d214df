-- owner: triage
-- What a queue is narrowed, counted and ordered by: one narrow row a report, so that a count over all of them reads no standing. Ids, codes and moments
-- only. `case_id` stands here too, so that what a reader sees is worked out from the row itself.
create table queue_row (
  report_id text primary key,
  unit_id text not null,
  case_id text,
  held boolean not null,
  sample boolean not null,
  by_person boolean not null,
  band smallint not null,
  strongest smallint not null,
  -- `infinity` where none is known: a plain column, so that the order reads the index alone.
  expires_at timestamptz not null,
  received_at timestamptz not null,
  due_at timestamptz not null,
  pending boolean not null,
  source_kind text not null,
  source_name text,
  format text not null,
  rules text[] not null,
  places text[] not null,
  -- The act by which it came, and the one by which its row was last another.
  came_act bigint not null,
  changed_act bigint not null
);
-- In the order of the queue, with what its policy asks: a page anywhere in it reads the index alone.
create index queue_row_order on queue_row (unit_id, held, band, strongest, expires_at, received_at, report_id) include (case_id);
create index queue_row_changed on queue_row (changed_act);
create index queue_row_case on queue_row (case_id) where case_id is not null;

insert into queue_row (report_id, unit_id, case_id, held, sample, by_person, band, strongest, expires_at, received_at, due_at, pending, source_kind, source_name,
  format, rules, places, came_act, changed_act)
select s.report_id, s.unit_id, r.case_id, s.held, coalesce((s.detail #>> '{held,sample}')::boolean, false), false, s.band, s.strongest, coalesce(s.expires_at, 'infinity'), s.received_at,
  s.received_at + make_interval(days => (array[1, 7, 14, 30])[s.band + 1]), s.pending, r.source_kind, left(r.source_name, 200), r.format,
  coalesce((select array_agg(distinct t.fired ->> 'rule' order by t.fired ->> 'rule') from json_array_elements(s.detail -> 'triggers') as t(fired)), '{}'),
  coalesce((select array_agg(distinct q.place ->> 'code' order by q.place ->> 'code') from jurisdiction j cross join lateral json_array_elements(j.ranked) as q(place)
    where j.report_id = s.report_id), '{}'), r.act_id, r.act_id
from standing s join report r on r.id = s.report_id;

-- A person holds a report as noise, or releases one that is held; the last saying that was not taken back holds. `batch` joins what was said at once.
create table hold_said (
  id bigint generated always as identity primary key,
  batch text not null check (batch ~ '^hld_[0-9a-f]{16}$'),
  report_id text not null,
  unit_id text not null,
  held boolean not null,
  sample boolean not null,
  -- Where the report stood then: a hold ends by itself when more fires, or something stronger.
  band smallint not null,
  rules text[] not null,
  by_name text not null,
  at timestamptz not null,
  reason text not null,
  act_id bigint not null,
  undone_act bigint
);
create index hold_said_report on hold_said (report_id, id desc) where undone_act is null;
create index hold_said_batch on hold_said (batch);

grant select on queue_row, hold_said to sterna_app;
alter table queue_row enable row level security;
alter table hold_said enable row level security;
create policy queue_row_seen on queue_row for select to sterna_app using (
  unit_id = (select reader_unit()) and (
    (case_id is null and (select reader_sees_open())) or case_id in (select c.id from case_file c) or report_id in (select reader_glass())));
create policy hold_said_seen on hold_said for select to sterna_app using (
  unit_id = (select reader_unit()) and exists (select 1 from report r where r.id = hold_said.report_id offset 0));
