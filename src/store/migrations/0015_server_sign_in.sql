-- owner: server
-- Sign-in: sessions, what people prove themselves with, links to set that up, steps under way, attempts. Secrets are here as hashes, or sealed.
-- The role of readers (sterna_app) has no right to any of it.
create table session (
  id text primary key check (id ~ '^ses_[0-9a-f]{16}$'),
  secret_sha256 bytea not null unique check (octet_length(secret_sha256) = 32),
  person_id text not null,
  unit_id text not null,
  roles text[] not null,
  way text not null check (way in ('passkey', 'password', 'agency')),
  made_at timestamptz not null,
  seen_at timestamptz not null,
  proved_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > made_at and ends_at <= made_at + interval '12 hours'),
  locked_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  check ((ended_at is null) = (ended_because is null))
);
create index session_person on session (person_id) where ended_at is null;
create index session_ends on session (ends_at) where ended_at is null;

-- A step of signing in that waits for its answer: bound to one browser by a cookie, taken once, for five minutes.
create table sign_in_pending (
  secret_sha256 bytea primary key check (octet_length(secret_sha256) = 32),
  kind text not null check (kind in ('sign-in', 'prove', 'set-up', 'add', 'agency')),
  challenge text not null,
  person_id text,
  session_id text,
  link_id text,
  detail json not null,
  at timestamptz not null,
  until timestamptz not null
);
create index sign_in_pending_until on sign_in_pending (until);

-- Links that let somebody set up how they sign in: the first administrator, and whoever is invited. Used once.
create table sign_in_link (
  id text primary key check (id ~ '^lnk_[0-9a-f]{16}$'),
  secret_sha256 bytea not null unique check (octet_length(secret_sha256) = 32),
  kind text not null check (kind in ('first', 'invitation', 'recovery')),
  person_id text,
  made_by text not null,
  made_at timestamptz not null,
  until timestamptz not null,
  used_at timestamptz,
  void_at timestamptz,
  check ((kind = 'first') = (person_id is null))
);
create index sign_in_link_open on sign_in_link (kind, person_id) where used_at is null and void_at is null;

-- Passkeys (WebAuthn). The key is public; a suspect one was used by two devices and no longer signs anybody in.
create table passkey (
  id text primary key check (id ~ '^fac_[0-9a-f]{16}$'),
  credential_id text not null unique,
  person_id text not null,
  handle bytea not null,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  label text not null,
  made_at timestamptz not null,
  used_at timestamptz,
  suspect_at timestamptz
);
create index passkey_person on passkey (person_id);

-- A password is one way together with the authenticator app beside it; `last_step` is the newest time step of which a code was taken.
create table password (
  id text primary key check (id ~ '^fac_[0-9a-f]{16}$'),
  person_id text not null unique,
  hash text not null,
  totp_sealed bytea not null,
  last_step bigint not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create table backup_code (
  person_id text not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (person_id, sha256)
);

-- Who somebody is at the agency's own provider (OpenID Connect).
create table agency_account (
  id text primary key check (id ~ '^fac_[0-9a-f]{16}$'),
  person_id text not null,
  issuer text not null,
  subject text not null,
  made_at timestamptz not null,
  used_at timestamptz,
  unique (issuer, subject)
);
create index agency_account_person on agency_account (person_id);

-- Attempts with a password: whose and from where by keyed digests of a salt that is forgotten after two days. Bad until it turned out good.
create table sign_in_attempt (
  id bigint generated always as identity primary key,
  account text not null,
  source text not null,
  at timestamptz not null,
  good boolean not null
);
create index sign_in_attempt_account on sign_in_attempt (account, at);
create index sign_in_attempt_source on sign_in_attempt (source, at);
create table sign_in_salt (
  day date primary key,
  salt bytea not null check (octet_length(salt) = 32)
);
