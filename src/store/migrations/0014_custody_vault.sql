-- owner: custody
-- Keys of the vault, each wrapped by another (`wrapped_by`: its id) and in the end by the root, which is wrapped by what the operator holds (`wrapped_by`:
-- 'key-file', 'passphrase' or 'command'; `made_from`: how a passphrase becomes a key). `unit_id` and `case_id` are empty where a key has none. A key that was
-- destroyed leaves its row without the key. Ids are random: a key that a rolled back act made is never taken for another.
create table vault_key (
  id text primary key,
  kind text not null check (kind in ('root', 'unit', 'case', 'naming', 'log', 'backup', 'factor')),
  unit_id text not null,
  case_id text not null,
  version integer not null,
  wrapped bytea,
  wrapped_by text not null,
  made_from text,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null)),
  unique (kind, unit_id, case_id, version)
);
create index vault_key_wrapped_by on vault_key (wrapped_by) where destroyed_at is null;

-- Files that the vault keeps. `name` is the HMAC of the SHA-256 by the unit's naming key. `id` and `sealed_case` are bound into the ciphertext and never
-- change; `case_id` and `key_id` change when an object is moved or keys are rotated. The sealed bytes lie in the file or S3 object `place` (of `place_bytes`
-- bytes in all) from byte `place_from` on. A destroyed object leaves its row without key and hash; its place is emptied when its bytes are gone.
create table vault_object (
  name bytea primary key,
  id bytea not null,
  unit_id text not null,
  case_id text not null,
  sealed_case text not null,
  sha256 bytea,
  bytes bigint not null,
  key_id text not null,
  wrapped bytea,
  place text,
  place_from bigint not null,
  place_bytes bigint not null,
  kept_at timestamptz not null,
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null) and (sha256 is null) = (destroyed_at is not null))
);
create index vault_object_key on vault_object (key_id, name) where destroyed_at is null;
create index vault_object_place on vault_object (place) where place is not null;
