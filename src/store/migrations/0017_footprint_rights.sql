-- owner: footprint
grant select on identifier, sighting, link, link_rejection, report_group, jurisdiction to sterna_app;
alter table identifier enable row level security;
alter table sighting enable row level security;
alter table link enable row level security;
alter table link_rejection enable row level security;
alter table report_group enable row level security;
alter table jurisdiction enable row level security;

create policy sighting_seen on sighting for select to sterna_app using (exists (select 1 from report r where r.id = sighting.report_id offset 0));
create policy report_group_seen on report_group for select to sterna_app using (exists (select 1 from report r where r.id = report_group.report_id offset 0));
create policy jurisdiction_seen on jurisdiction for select to sterna_app using (exists (select 1 from report r where r.id = jurisdiction.report_id offset 0));
create policy identifier_seen on identifier for select to sterna_app using (exists (select 1 from sighting s where s.identifier_id = identifier.id offset 0));
create policy link_seen on link for select to sterna_app using (
  exists (select 1 from report r where r.id = link.a offset 0) and exists (select 1 from report r where r.id = link.b offset 0));
create policy link_rejection_seen on link_rejection for select to sterna_app using (
  exists (select 1 from report r where r.id = link_rejection.a offset 0) and exists (select 1 from report r where r.id = link_rejection.b offset 0));

-- How many reports are linked to one that the reader sees and are out of their sight, and whom to ask: by unit, no ids, no data.
create function linked_unseen(report_id text) returns table (unit_id text, unit_name text, reports int)
language sql stable security definer rows 2
begin atomic
  select r.unit_id, u.name, count(*)::int
  from report mine
  join (select a, b from link where a = linked_unseen.report_id union all select b, a from link where b = linked_unseen.report_id) l on l.a = mine.id
  join report r on r.id = l.b join unit u on u.id = r.unit_id
  where mine.id = linked_unseen.report_id and reader_sees_report(mine.unit_id, mine.case_id, mine.id)
    and not reader_sees_report(r.unit_id, r.case_id, r.id)
    and not exists (select 1 from link_rejection x where x.a = least(mine.id, r.id) and x.b = greatest(mine.id, r.id))
  group by r.unit_id, u.name order by r.unit_id;
end;
alter function linked_unseen(text) set search_path = pg_catalog, pg_temp;
revoke execute on function linked_unseen(text) from public;
grant execute on function linked_unseen(text) to sterna_app;
