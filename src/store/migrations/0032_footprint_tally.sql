-- owner: footprint
-- What each group holds in each unit, so that the largest are found without reading all: reports; accounts of people the reports are about or of whom nothing
-- says what they are; and how many children one such account reaches at most. Kept when links come and go; only to put groups in order: what is told of a group is
-- counted anew for whoever asks. Equals stand in the order of a hash, so that a place in the list tells no name of a group.
create table group_tally (
  group_id text not null,
  unit_id text not null,
  reports int not null,
  accounts int not null,
  children int not null,
  primary key (group_id, unit_id)
);
create index group_tally_reports on group_tally (unit_id, reports desc, hashtextextended(group_id, 0));
create index group_tally_accounts on group_tally (unit_id, accounts desc, hashtextextended(group_id, 0));
create index group_tally_children on group_tally (unit_id, children desc, hashtextextended(group_id, 0));
-- A split is one act: what it rejected is taken back together.
create index link_rejection_act on link_rejection (act_id);

grant select on group_tally to sterna_app;
alter table group_tally enable row level security;
-- Who sees the unit's reports that are in no case sees which groups there are; of their reports each is asked for itself.
create policy group_tally_seen on group_tally for select to sterna_app using (unit_id = (select reader_unit()) and (select reader_sees_open()));

-- What the reports of some groups hold: one identity for each person, the one that tells best.
create function group_held(groups text[]) returns table (group_id text, unit_id text, report_id text, is_child boolean, identifier_id uuid)
language sql stable rows 1000
begin atomic
  select distinct on (g.report_id, s.person) g.group_id, r.unit_id, g.report_id, s.role = 'child', s.identifier_id
  from report_group g join report r on r.id = g.report_id join sighting s on s.report_id = g.report_id join identifier i on i.id = s.identifier_id
  where g.group_id = any(group_held.groups) and s.person is not null and s.role in ('suspect', 'unknown', 'child')
    and i.kind in ('user-id', 'handle', 'email', 'phone', 'device', 'payment', 'person-name')
    and (s.role = 'child' or i.kind in ('user-id', 'handle', 'email', 'phone'))
  order by g.report_id, s.person, array_position(array['user-id', 'handle', 'email', 'phone', 'device', 'payment', 'person-name'], i.kind), i.normal;
end;

-- The tally of some groups, for whoever asks: the house counts all, a reader what they see.
create function group_counted(groups text[]) returns table (group_id text, unit_id text, reports int, accounts int, children int)
language sql stable rows 20
begin atomic
  with held as materialized (select * from group_held(group_counted.groups)),
  accounts as (select h.group_id, h.unit_id, count(distinct h.identifier_id)::int as n from held h where not h.is_child group by h.group_id, h.unit_id),
  fans as (
    select h.group_id, h.unit_id, count(distinct c.identifier_id)::int as n from held h join held c on c.report_id = h.report_id and c.is_child
    where not h.is_child group by h.group_id, h.unit_id, h.identifier_id),
  widest as (select f.group_id, f.unit_id, max(f.n) as n from fans f group by f.group_id, f.unit_id)
  select g.group_id, r.unit_id, count(*)::int, coalesce(max(a.n), 0), coalesce(max(w.n), 0)
  from report_group g join report r on r.id = g.report_id
  left join accounts a on a.group_id = g.group_id and a.unit_id = r.unit_id
  left join widest w on w.group_id = g.group_id and w.unit_id = r.unit_id
  where g.group_id = any(group_counted.groups) group by g.group_id, r.unit_id;
end;

-- How many reports of the group of a report the reader sees are out of their sight, and whom to ask: by unit, no ids, no data.
create function group_unseen(report_id text) returns table (unit_id text, unit_name text, reports int)
language sql stable security definer rows 2
begin atomic
  select r.unit_id, u.name, count(*)::int
  from report mine join report_group own on own.report_id = mine.id join report_group g on g.group_id = own.group_id
  join report r on r.id = g.report_id join unit u on u.id = r.unit_id
  where mine.id = group_unseen.report_id and reader_sees_report(mine.unit_id, mine.case_id, mine.id)
    and case when r.unit_id = reader_unit() and r.case_id is null then not reader_sees_open() else not reader_sees_report(r.unit_id, r.case_id, r.id) end
  group by r.unit_id, u.name order by r.unit_id;
end;
alter function group_unseen(text) set search_path = pg_catalog, pg_temp;
revoke execute on function group_unseen(text) from public;
grant execute on function group_unseen(text) to sterna_app;
revoke execute on function group_held(text[]) from public;
grant execute on function group_held(text[]) to sterna_app;
revoke execute on function group_counted(text[]) from public;
grant execute on function group_counted(text[]) to sterna_app;

insert into group_tally (group_id, unit_id, reports, accounts, children)
select c.* from (select array_agg(distinct g.group_id) as all_groups from report_group g) x cross join lateral group_counted(coalesce(x.all_groups, '{}')) c;
