-- owner: footprint
-- As in 0039: planned once a connection. What it answers is the same as before (0017).
do $migration$
begin
  execute replace($made$
    create or replace function linked_unseen(report_id text) returns table (unit_id text, unit_name text, reports int)
    language plpgsql stable security definer rows 2 set search_path = pg_catalog, pg_temp as $body$
    #variable_conflict use_column
    begin
      return query select r.unit_id, u.name, count(*)::int
        from HOME.report mine
        join (select a, b from HOME.link where a = linked_unseen.report_id union all select b, a from HOME.link where b = linked_unseen.report_id) l on l.a = mine.id
        join HOME.report r on r.id = l.b join HOME.unit u on u.id = r.unit_id
        where mine.id = linked_unseen.report_id and HOME.reader_sees_report(mine.unit_id, mine.case_id, mine.id)
          and not HOME.reader_sees_report(r.unit_id, r.case_id, r.id)
          and not exists (select 1 from HOME.link_rejection x where x.a = least(mine.id, r.id) and x.b = greatest(mine.id, r.id))
        group by r.unit_id, u.name order by r.unit_id;
    end $body$
  $made$, 'HOME', quote_ident(current_schema()));
end $migration$;
