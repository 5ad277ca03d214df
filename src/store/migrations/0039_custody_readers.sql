-- owner: custody
-- Who reads is asked by nearly every statement of the server, mostly more than once. A function in SQL that runs as its owner is planned anew at each call
-- of a statement; in PL/pgSQL it is planned once a connection. What these answer is the same as before (0013), and still worked out at each call.
-- The names of our tables stand here with their schema, since PL/pgSQL looks them up when it runs.
do $migration$
declare
  home text := quote_ident(current_schema());
begin
  execute replace($made$
    create or replace function reader_roles() returns text[] language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $body$
    begin
      return (select coalesce(array_agg(r.role), '{}') from HOME.person p join HOME.person_role r on r.person_id = p.id
        where p.id = current_setting('sterna.person', true) and p.disabled_at is null and r.unit_id = current_setting('sterna.unit', true)
          and r.revoked_at is null and r.granted_at <= HOME.reader_now() and (r.until is null or r.until > HOME.reader_now()));
    end $body$
  $made$, 'HOME', home);
  execute replace($made$
    create or replace function reader_cases() returns setof text language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $body$
    begin
      return query with me as materialized (
        select HOME.reader_unit() as unit_id, current_setting('sterna.person', true) as person_id, HOME.reader_now() as at,
          HOME.reader_is(array['triage', 'investigator', 'child-protection', 'supervisor', 'partner']) as reads
      )
      select m.case_id from me join HOME.case_member m on m.person_id = me.person_id join HOME.case_file c on c.id = m.case_id and c.unit_id = me.unit_id
      where me.reads and m.since <= me.at and (m.until is null or m.until > me.at)
      union
      select c.id from me join HOME.break_glass g on g.person_id = me.person_id and g.unit_id = me.unit_id
        join HOME.case_file c on c.id = g.scope_id and c.unit_id = me.unit_id
      where me.reads and g.scope_kind = 'case' and g.at <= me.at and g.until > me.at;
    end $body$
  $made$, 'HOME', home);
  execute replace($made$
    create or replace function reader_glass() returns setof text language plpgsql stable security definer rows 2 set search_path = pg_catalog, pg_temp as $body$
    begin
      return query select g.scope_id from HOME.break_glass g
        where g.person_id = current_setting('sterna.person', true) and g.unit_id = HOME.reader_unit() and g.scope_kind = 'report'
          and g.at <= HOME.reader_now() and g.until > HOME.reader_now()
          and HOME.reader_is(array['triage', 'investigator', 'child-protection', 'supervisor', 'partner']);
    end $body$
  $made$, 'HOME', home);
end $migration$;
