-- owner: custody
-- Units, people, what they are in a unit, cases, who belongs to them and for what.
create table unit (
  id text primary key check (id ~ '^unit_[a-z0-9_]{1,40}$'),
  name text not null unique
);
insert into unit (id, name) values ('unit_1', 'First unit');

create table person (
  id text primary key check (id ~ '^per_[0-9a-f]{16}$'),
  name text not null,
  unit_id text not null references unit (id),
  made_at timestamptz not null,
  last_seen_at timestamptz,
  disabled_at timestamptz
);
create unique index person_name on person (lower(name));

create table person_role (
  id bigint generated always as identity primary key,
  person_id text not null references person (id),
  unit_id text not null references unit (id),
  role text not null check (role in ('triage', 'investigator', 'child-protection', 'grader', 'supervisor', 'auditor', 'administrator', 'partner')),
  granted_by text not null,
  granted_at timestamptz not null,
  until timestamptz,
  revoked_at timestamptz,
  revoked_by text
);
create unique index person_role_once on person_role (person_id, unit_id, role) where revoked_at is null;

create table case_file (
  id text primary key check (id ~ '^case_[0-9a-f]{16}$'),
  unit_id text not null references unit (id),
  reference text,
  opened_at timestamptz not null,
  opened_by text not null,
  restricted boolean not null
);
create index case_file_unit on case_file (unit_id);

create table case_member (
  id bigint generated always as identity primary key,
  case_id text not null references case_file (id),
  person_id text not null references person (id),
  purpose text not null,
  since timestamptz not null,
  until timestamptz,
  added_by text not null
);
create index case_member_person on case_member (person_id, case_id);
create index case_member_case on case_member (case_id);

-- Why somebody looked: said once per session and thing.
create table purpose_stated (
  id bigint generated always as identity primary key,
  session_id text not null,
  person_id text not null references person (id),
  unit_id text not null references unit (id),
  scope_kind text not null check (scope_kind in ('report', 'case', 'identifier', 'media')),
  scope_id text not null,
  code text not null,
  words text not null,
  at timestamptz not null
);
create index purpose_stated_session on purpose_stated (session_id, scope_kind, scope_id);

-- Somebody opened what they may not see, because it could not wait. Ends by itself; another person looks at it.
create table break_glass (
  id text primary key check (id ~ '^bg_[0-9a-f]{16}$'),
  person_id text not null references person (id),
  unit_id text not null references unit (id),
  scope_kind text not null check (scope_kind in ('report', 'case')),
  scope_id text not null,
  reason text not null,
  at timestamptz not null,
  until timestamptz not null check (until > at and until <= at + interval '60 minutes'),
  reviewed_by text references person (id),
  reviewed_at timestamptz,
  verdict text check (verdict in ('justified', 'not-justified')),
  check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (verdict is null)),
  check (reviewed_by <> person_id)
);
create index break_glass_open on break_glass (at) where reviewed_at is null;
create index break_glass_person on break_glass (person_id, until);

-- What needs two people: one asks, another decides, once; what was approved is used once.
create table approval (
  id text primary key check (id ~ '^apr_[0-9a-f]{16}$'),
  unit_id text not null references unit (id),
  what text not null check (what in ('export', 'erasure', 'role-grant', 'key-release')),
  subject text not null,
  asked_by text not null references person (id),
  asked_at timestamptz not null,
  reason text not null,
  decided_by text references person (id),
  decided_at timestamptz,
  decision text check (decision in ('approved', 'refused')),
  used_at timestamptz,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (decision is null)),
  check (decided_by <> asked_by),
  check (used_at is null or decision = 'approved')
);
create index approval_waiting on approval (unit_id, asked_at) where decided_at is null;

-- The role of whoever reads through the server. All schemas of a server share it, and several may be migrated at once.
do $$
declare
  may text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = 'sterna_app') then
    begin
      create role sterna_app nologin;
    exception
      when duplicate_object or unique_violation then null;
    end;
  end if;
  if exists (select from pg_roles where rolname = 'sterna_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)) then
    raise exception using errcode = 'ST001', message = 'the role sterna_app may more than it should';
  end if;
  if not pg_has_role(current_user, 'sterna_app', may) then
    begin
      execute format('grant sterna_app to %I', current_user);
    exception
      when unique_violation then null;
    end;
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) and pg_has_role('sterna_app', current_user, 'MEMBER') then
    raise exception using errcode = 'ST001', message = 'the role sterna_app is a member of the owner of the tables';
  end if;
  execute format('grant usage on schema %I to sterna_app', current_schema());
exception
  when insufficient_privilege then
    raise exception using errcode = 'ST001', message = 'the role sterna_app cannot be made or used by this user';
end $$;

-- What row-level security asks. The bodies are bound to our tables when they are made, whatever search path a reader sets. Whoever can run statements
-- of their own choice as this role can also set sterna.person: these policies bind our queries, not an attacker who writes SQL.
create function reader_now() returns timestamptz language sql stable
begin atomic
  select coalesce(nullif(current_setting('sterna.at', true), '')::timestamptz, now());
end;

create function reader_roles() returns text[] language sql stable security definer
begin atomic
  select coalesce(array_agg(r.role), '{}') from person p join person_role r on r.person_id = p.id
  where p.id = current_setting('sterna.person', true) and p.disabled_at is null and r.unit_id = current_setting('sterna.unit', true)
    and r.revoked_at is null and r.granted_at <= reader_now() and (r.until is null or r.until > reader_now());
end;

-- The unit for which the reader reads; null for nobody, for people who are disabled, and for people without a role in it.
create function reader_unit() returns text language sql stable
begin atomic
  select case when cardinality(reader_roles()) > 0 then current_setting('sterna.unit', true) end;
end;

create function reader_is(of text[]) returns boolean language sql stable
begin atomic
  select reader_roles() && of;
end;

-- Reports of the unit that are in no case.
create function reader_sees_open() returns boolean language sql stable
begin atomic
  select reader_is(array['triage', 'investigator', 'supervisor']);
end;

-- Cases of the unit that the reader sees by name: as a member, or by break-glass. Supervisors see those that are not restricted beside these.
create function reader_cases() returns setof text language sql stable security definer rows 20
begin atomic
  with me as materialized (
    select reader_unit() as unit_id, current_setting('sterna.person', true) as person_id, reader_now() as at,
      reader_is(array['triage', 'investigator', 'child-protection', 'supervisor', 'partner']) as reads
  )
  select m.case_id from me join case_member m on m.person_id = me.person_id join case_file c on c.id = m.case_id and c.unit_id = me.unit_id
  where me.reads and m.since <= me.at and (m.until is null or m.until > me.at)
  union
  select c.id from me join break_glass g on g.person_id = me.person_id and g.unit_id = me.unit_id join case_file c on c.id = g.scope_id and c.unit_id = me.unit_id
  where me.reads and g.scope_kind = 'case' and g.at <= me.at and g.until > me.at;
end;

-- Single reports that the reader opened by break-glass.
create function reader_glass() returns setof text language sql stable security definer rows 2
begin atomic
  select g.scope_id from break_glass g
  where g.person_id = current_setting('sterna.person', true) and g.unit_id = reader_unit() and g.scope_kind = 'report'
    and g.at <= reader_now() and g.until > reader_now()
    and reader_is(array['triage', 'investigator', 'child-protection', 'supervisor', 'partner']);
end;

-- Whether the reader sees a report of this unit and case; the policy of the table says the same in a form that is worked out once per statement.
create function reader_sees_report(of_unit text, of_case text, report text) returns boolean language sql stable
begin atomic
  select coalesce(of_unit = reader_unit() and (
    (of_case is null and reader_sees_open()) or of_case in (select reader_cases()) or report in (select reader_glass())
    or (reader_is(array['supervisor']) and exists (select 1 from case_file c where c.id = of_case and not c.restricted))), false);
end;

do $$
declare
  f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = current_schema()::regnamespace and p.proname like 'reader\_%' loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to sterna_app', f);
  end loop;
end $$;
alter function reader_roles() set search_path = pg_catalog, pg_temp;
alter function reader_cases() set search_path = pg_catalog, pg_temp;
alter function reader_glass() set search_path = pg_catalog, pg_temp;

-- The role reads; the house writes. What is not named here or in the migrations of the other rooms it cannot reach: keys, credentials, sessions, salts, tiles.
grant select on unit, person, person_role, case_file, case_member, purpose_stated, break_glass, approval, log_entry to sterna_app;
grant select (id, who, why, at, via, session, unit_id, purpose) on act to sterna_app;

alter table unit enable row level security;
alter table person enable row level security;
alter table person_role enable row level security;
alter table case_file enable row level security;
alter table case_member enable row level security;
alter table purpose_stated enable row level security;
alter table break_glass enable row level security;
alter table approval enable row level security;
alter table act enable row level security;
alter table log_entry enable row level security;

create policy unit_seen on unit for select to sterna_app using ((select reader_unit()) is not null);
create policy person_role_seen on person_role for select to sterna_app using (
  unit_id = (select reader_unit()) and (person_id = current_setting('sterna.person', true)
    or (select reader_is(array['supervisor', 'auditor', 'administrator']))));
create policy case_file_seen on case_file for select to sterna_app using (
  unit_id = (select reader_unit()) and ((not restricted and (select reader_is(array['supervisor']))) or id in (select reader_cases())));
create policy case_member_seen on case_member for select to sterna_app using (exists (select 1 from case_file c where c.id = case_member.case_id));
create policy person_seen on person for select to sterna_app using (
  (select reader_unit()) is not null and (id = current_setting('sterna.person', true)
    or (unit_id = (select reader_unit()) and (select reader_is(array['supervisor', 'auditor', 'administrator'])))
    or id in (select r.person_id from person_role r) or id in (select m.person_id from case_member m)));
create policy purpose_stated_seen on purpose_stated for select to sterna_app using (
  unit_id = (select reader_unit()) and person_id = current_setting('sterna.person', true));
create policy break_glass_seen on break_glass for select to sterna_app using (
  unit_id = (select reader_unit()) and (person_id = current_setting('sterna.person', true) or (select reader_is(array['supervisor', 'auditor']))));
create policy approval_seen on approval for select to sterna_app using (
  unit_id = (select reader_unit()) and (asked_by = current_setting('sterna.person', true) or (select reader_is(array['supervisor', 'administrator']))));
create policy act_seen on act for select to sterna_app using (unit_id = (select reader_unit()) and (select reader_is(array['auditor'])));
create policy log_entry_seen on log_entry for select to sterna_app using (
  (select reader_is(array['auditor'])) and exists (select 1 from act a where a.id = log_entry.act_id));
