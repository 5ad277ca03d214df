-- owner: custody
create table act (
  id bigint generated always as identity primary key,
  who text not null,
  why text not null,
  at timestamptz not null
);

-- Append only. A later migration gives entries their place in a Merkle tree (RFC 9162): `tree_index` is filled by one integrator after commit.
create table log_entry (
  id bigint generated always as identity primary key,
  act_id bigint not null references act (id),
  event text not null,
  subject text,
  content_sha256 text,
  result text not null default 'done',
  tree_index bigint unique
);
create index log_entry_subject on log_entry (subject);

create function log_entry_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append only';
end $$;
create trigger log_entry_no_delete before delete on log_entry for each row execute function log_entry_stays();
create trigger log_entry_no_truncate before truncate on log_entry for each statement execute function log_entry_stays();
create trigger log_entry_no_change before update on log_entry for each row
  when (old.tree_index is not null or (new.id, new.act_id, new.event, new.subject, new.content_sha256, new.result)
    is distinct from (old.id, old.act_id, old.event, old.subject, old.content_sha256, old.result))
  execute function log_entry_stays();
