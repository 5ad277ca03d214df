-- owner: media
-- Media are closed. Every request to open one stands here, granted or refused, with what the gate went by. Rows stay as they are: only the
-- moment of closing is added, once.
create table opening (
  id bigint generated always as identity primary key,
  act_id bigint not null,
  who text not null,
  asked_at timestamptz not null,
  reason text not null,
  basis text,
  basis_assumed boolean not null,
  reference text,
  sha256 text not null,
  -- The report and its file under which it was asked for; null when it was named by its hash.
  report_id text,
  file int,
  -- As named, and the places whose rules were weighed.
  jurisdiction text,
  areas text[] not null,
  viewed text not null check (viewed in ('viewed', 'not-viewed', 'unknown')),
  publicly_available boolean,
  rule text not null,
  rule_version int not null,
  -- Why it was refused; null when it was granted.
  because text,
  expires_at timestamptz,
  closed_at timestamptz,
  check ((because is null) = (expires_at is not null))
);
create index opening_sha256 on opening (sha256);
create index opening_asked on opening (asked_at);

-- One rendition that was asked for: never the picture itself, only how it was to be shown.
create table opening_rendition (
  opening_id bigint not null references opening (id),
  number int not null,
  act_id bigint not null,
  at timestamptz not null,
  blur text not null,
  colour boolean not null,
  longest_px int not null,
  primary key (opening_id, number)
);

-- Seconds that somebody had a file before them. They are added up, never changed.
create table exposure (
  id bigint generated always as identity primary key,
  opening_id bigint not null references opening (id),
  -- The rendition that was looked at, when it was told.
  rendition int,
  act_id bigint not null,
  at timestamptz not null,
  kind text not null check (kind in ('picture', 'video', 'thumbnail')),
  seconds double precision not null check (seconds >= 0 and seconds <= 3600)
);
create index exposure_opening on exposure (opening_id);
create index exposure_at on exposure (at);

create function opening_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger of openings is append only';
end $$;
create trigger opening_no_delete before delete on opening for each row execute function opening_stays();
create trigger opening_no_truncate before truncate on opening for each statement execute function opening_stays();
create trigger opening_closed_once before update on opening for each row
  when (old.closed_at is not null or (to_jsonb(old) - 'closed_at') is distinct from (to_jsonb(new) - 'closed_at'))
  execute function opening_stays();
create trigger opening_rendition_stays before update or delete on opening_rendition for each row execute function opening_stays();
create trigger opening_rendition_no_truncate before truncate on opening_rendition for each statement execute function opening_stays();
create trigger exposure_stays before update or delete on exposure for each row execute function opening_stays();
create trigger exposure_no_truncate before truncate on exposure for each statement execute function opening_stays();
