-- owner: media
create table hash_set (
  id bigint generated always as identity primary key,
  name text not null unique,
  kind text not null check (kind in ('known', 'benign')),
  scheme text,
  added_at timestamptz not null
);

create table hash_entry (
  algorithm text not null,
  value text not null,
  set_id bigint not null references hash_set (id),
  category text,
  primary key (algorithm, value, set_id)
);

create table evidence_hash (
  report_id text not null,
  file int not null,
  algorithm text not null,
  value text not null
);
create index evidence_hash_value on evidence_hash (algorithm, value);
create index evidence_hash_report on evidence_hash (report_id);
