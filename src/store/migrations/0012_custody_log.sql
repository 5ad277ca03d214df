-- owner: custody
-- How an act came in, for which unit and purpose. The salt makes what the tree shows of its entries unguessable; acts from before get one here.
alter table act
  add column via text not null default 'command-line' check (via in ('command-line', 'api', 'house')),
  add column session text,
  add column unit_id text not null default 'unit_1',
  add column purpose text,
  add column salt bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex') check (octet_length(salt) = 32);
alter table act alter column via drop default, alter column unit_id drop default, alter column salt drop default;

-- The place of an entry in the tree is that of its act (log_range) and its rank in it: no row of an entry is ever written again.
drop trigger log_entry_no_change on log_entry;
alter table log_entry drop column tree_index;
create trigger log_entry_no_change before update on log_entry for each row execute function log_entry_stays();
create index log_entry_act on log_entry (act_id);
create trigger act_no_delete before delete on act for each row execute function log_entry_stays();
create trigger act_no_truncate before truncate on act for each statement execute function log_entry_stays();
create trigger act_no_change before update on act for each row execute function log_entry_stays();

-- Every act leaves an entry; those from before that left none get the one that they would leave today.
insert into log_entry (act_id, event)
select a.id, a.why from act a where not exists (select from log_entry l where l.act_id = a.id) order by a.id;

-- Acts that the integrator has not put into the tree yet. It takes them in order of act_id.
create table log_pending (act_id bigint primary key);
insert into log_pending (act_id) select id from act;

-- Where the entries of an act stand in the tree: first_index up to before first_index + entries, in the order of log_entry.id.
create table log_range (
  first_index bigint primary key check (first_index >= 0),
  act_id bigint not null unique,
  entries int not null check (entries > 0)
);
create trigger log_range_no_delete before delete on log_range for each row execute function log_entry_stays();
create trigger log_range_no_truncate before truncate on log_range for each statement execute function log_entry_stays();
create trigger log_range_no_change before update on log_range for each row execute function log_entry_stays();

-- Tiles of the Merkle tree (C2SP tlog-tiles): up to 256 hashes of 32 bytes; a partial one only grows at its end.
create table log_tile (
  level smallint not null check (level between 0 and 7),
  number bigint not null check (number >= 0),
  hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (level, number)
);
alter table log_tile alter column hashes set storage external;
create trigger log_tile_no_delete before delete on log_tile for each row execute function log_entry_stays();
create trigger log_tile_no_truncate before truncate on log_tile for each statement execute function log_entry_stays();
create trigger log_tile_grows before update on log_tile for each row
  when (new.level <> old.level or new.number <> old.number or substr(new.hashes, 1, octet_length(old.hashes)) <> old.hashes)
  execute function log_entry_stays();

-- How large the tree is and its root; whoever integrates holds this row. The root of the empty tree is the hash of nothing (RFC 9162, 2.1.1).
create table log_head (
  single boolean primary key default true check (single),
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  at timestamptz not null
);
insert into log_head (size, root, at) values (0, decode('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'hex'), '1970-01-01T00:00:00Z');
create trigger log_head_no_delete before delete on log_head for each row execute function log_entry_stays();
create trigger log_head_no_truncate before truncate on log_head for each statement execute function log_entry_stays();
create trigger log_head_grows before update on log_head for each row
  when (new.size <= old.size or new.at < old.at) execute function log_entry_stays();

-- Signed notes (C2SP tlog-checkpoint) over the tree at a size.
create table log_checkpoint (
  size bigint primary key check (size >= 0),
  note text not null,
  at timestamptz not null
);
create trigger log_checkpoint_no_delete before delete on log_checkpoint for each row execute function log_entry_stays();
create trigger log_checkpoint_no_truncate before truncate on log_checkpoint for each statement execute function log_entry_stays();
create trigger log_checkpoint_no_change before update on log_checkpoint for each row execute function log_entry_stays();

-- What witnesses of other units signed on our checkpoints: the signature line of the note.
create table log_cosignature (
  size bigint not null references log_checkpoint (size),
  witness text not null,
  line text not null,
  at timestamptz not null,
  primary key (size, witness)
);
create trigger log_cosignature_no_delete before delete on log_cosignature for each row execute function log_entry_stays();
create trigger log_cosignature_no_truncate before truncate on log_cosignature for each statement execute function log_entry_stays();
create trigger log_cosignature_no_change before update on log_cosignature for each row execute function log_entry_stays();

-- Logs of other units for which we are witness (vkey signs their checkpoints), and witnesses whose signatures on ours we take.
create table witness_trust (
  origin text not null,
  role text not null check (role in ('log', 'witness')),
  vkey text not null,
  act_id bigint not null,
  primary key (origin, role, vkey)
);

-- The newest checkpoint of another log that we cosigned: never an older one after it.
create table witness_seen (
  origin text primary key,
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  at timestamptz not null
);
create trigger witness_seen_no_delete before delete on witness_seen for each row execute function log_entry_stays();
create trigger witness_seen_no_truncate before truncate on witness_seen for each statement execute function log_entry_stays();
create trigger witness_seen_grows before update on witness_seen for each row
  when (new.origin <> old.origin or new.size < old.size or (new.size = old.size and new.root <> old.root)) execute function log_entry_stays();

-- Public halves of the keys with which this house signed: its log's checkpoints (their name is the log's origin), and as a witness those of others.
create table log_key (
  id bigint generated always as identity primary key,
  role text not null check (role in ('log', 'witness')),
  vkey text not null unique,
  at timestamptz not null
);
create trigger log_key_no_delete before delete on log_key for each row execute function log_entry_stays();
create trigger log_key_no_truncate before truncate on log_key for each statement execute function log_entry_stays();
create trigger log_key_no_change before update on log_key for each row execute function log_entry_stays();
create index act_who on act (who, id);
