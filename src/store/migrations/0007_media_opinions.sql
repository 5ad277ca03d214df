-- owner: media
--! breaking
-- A hash and an opinion about it are different rows. `born` is the transaction that wrote the hash: the index of near hashes asks by it for
-- what it has not seen yet, which stays right when transactions commit out of order.
create table hash (
  id bigint generated always as identity primary key,
  kind text not null,
  value bytea not null,
  born xid8 not null default pg_current_xact_id(),
  unique (kind, value)
);
create index hash_born on hash (kind, born, id) where kind in ('pdq', 'vpdq');

-- Names this store: a snapshot of the index that was written for another one is not used.
create table match_mark (mark uuid not null default gen_random_uuid());
insert into match_mark default values;

-- Who says what of a hash, in which set. `entry` groups the hashes of one file and is its identity at the source (member/id); what is said under
-- it by others is named with a further slash (id/owner). Collated as bytes, so that all names under one are a range.
create table opinion (
  id bigint generated always as identity primary key,
  hash_id bigint not null references hash (id),
  set_id bigint not null references hash_set (id),
  entry text collate "C" not null,
  stance text not null check (stance in ('positive', 'negative', 'unsure')),
  scheme text,
  category text,
  said_by text,
  said_at timestamptz,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  because text,
  unique (hash_id, set_id, entry)
);
create index opinion_entry on opinion (set_id, entry);

-- Further facts of an entry by the source's own names.
create table entry_detail (
  set_id bigint not null references hash_set (id),
  entry text not null,
  fields jsonb not null,
  primary key (set_id, entry)
);

-- Entries that their source deleted, by name only: a list is not in the order of time, and what was deleted must not come back by an older page.
create table entry_gone (
  set_id bigint not null references hash_set (id),
  entry text not null,
  gone_at timestamptz not null,
  primary key (set_id, entry)
);

insert into hash (kind, value) select distinct algorithm, decode(value, 'hex') from hash_entry;
insert into opinion (hash_id, set_id, entry, stance, scheme, category, recorded_at)
  select h.id, e.set_id, e.algorithm || ':' || e.value, 'positive', s.scheme, e.category, s.added_at
  from hash_entry e join hash h on h.kind = e.algorithm and h.value = decode(e.value, 'hex') join hash_set s on s.id = e.set_id;
drop table hash_entry;

-- Sets that are ours: graded here by quorum, or single opinions of named people.
alter table hash_set add column own boolean not null default false;

-- Which stored hashes our pictures and videos come near to: one row for one picture (its code) or video (its SHA-256), so that a hash that matches
-- too many different ones is found by counting.
create table near_hit (
  kind text not null,
  code bytea not null,
  hash_id bigint not null references hash (id),
  distance int not null,
  primary key (kind, code, hash_id)
);
create index near_hit_hash on near_hit (hash_id);

-- A hash that matched more different pictures than the limit: shown, not used, until a named person releases it with a reason.
create table quarantine (
  hash_id bigint primary key references hash (id),
  since timestamptz not null,
  pictures int not null,
  released_at timestamptz,
  released_by text,
  because text
);

-- What was found out of the media files that lie in the vault, without anyone looking.
create table media_file (
  sha256 text primary key,
  bytes bigint not null,
  md5 text not null,
  sha1 text not null,
  type text,
  width int,
  height int,
  pdq bytea,
  quality int,
  findings jsonb not null,
  problems jsonb not null,
  examined_at timestamptz not null
);
create index media_file_md5 on media_file (md5);
create index media_file_sha1 on media_file (sha1);
create index media_file_pdq on media_file (pdq) where pdq is not null;

create table media_frame (
  sha256 text not null references media_file (sha256),
  frame int not null,
  seconds double precision not null,
  code bytea not null,
  quality int not null,
  primary key (sha256, frame)
);

alter table evidence_hash rename column algorithm to kind;
alter table evidence_hash alter column value type bytea using decode(value, 'hex');
