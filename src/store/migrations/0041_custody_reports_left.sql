-- owner: custody
-- By which acts reports went to another place or were erased last: whoever saw such a report in a list may not see it any more, which no row that they see
-- still tells. Several acts, not the last alone: one with a lower number may be committed after one with a higher.
do $migration$
begin
  execute replace($made$
    create function reports_left() returns text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $body$
    begin
      return coalesce((select string_agg(l.act_id::text, ' ' order by l.act_id desc, l.id desc) from (
        (select e.act_id, e.id from HOME.log_entry e where e.event = 'report.moved' order by e.act_id desc, e.id desc limit 32)
        union all
        (select e.act_id, e.id from HOME.log_entry e where e.event = 'report.erased' order by e.act_id desc, e.id desc limit 32)) l), '');
    end $body$
  $made$, 'HOME', quote_ident(current_schema()));
end $migration$;

revoke execute on function reports_left() from public;
grant execute on function reports_left() to sterna_app;
