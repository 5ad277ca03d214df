-- Made by node scripts/docs-schema.ts from the catalogue of a freshly migrated store; do not edit.
-- Tables, columns, constraints, indexes, triggers: sorted, the same on the embedded database and on PostgreSQL.
-- Not shown: compression of columns (lz4 where the server has it). To change a table, add a migration in src/store/migrations.

create table act (
  id bigint generated always as identity not null,
  who text not null,
  why text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (id)
);

create table confirmation (
  report_id text not null,
  by_name text not null,
  at timestamp with time zone not null,
  reason text not null,
  act_id bigint not null,
  PRIMARY KEY (report_id)
);

create table csv_mapping (
  name text not null,
  mapping json not null,
  PRIMARY KEY (name)
);

create table evidence_hash (
  report_id text not null,
  file integer not null,
  algorithm text not null,
  value text not null
);
create index evidence_hash_report ON evidence_hash USING btree (report_id);
create index evidence_hash_value ON evidence_hash USING btree (algorithm, value);

create table finding (
  report_id text not null,
  facts json not null,
  sender text,
  escalated boolean not null,
  matched integer not null,
  unknown integer not null,
  benign integer not null,
  received_at timestamp with time zone not null,
  PRIMARY KEY (report_id)
);
create index finding_sender ON finding USING btree (sender, received_at DESC, report_id DESC);

create table hash_entry (
  algorithm text not null,
  value text not null,
  set_id bigint not null,
  category text,
  PRIMARY KEY (algorithm, value, set_id),
  FOREIGN KEY (set_id) REFERENCES hash_set(id)
);

create table hash_set (
  id bigint generated always as identity not null,
  name text not null,
  kind text not null,
  scheme text,
  added_at timestamp with time zone not null,
  PRIMARY KEY (id),
  UNIQUE (name),
  CHECK ((kind = ANY (ARRAY['known'::text, 'benign'::text])))
);

create table identifier (
  id uuid not null,
  kind text not null,
  normal text not null,
  reports integer not null default 0,
  holders integer not null default 0,
  PRIMARY KEY (id)
);

create table input_problem (
  path text not null,
  sha256 text,
  code text not null,
  message text not null,
  act_id bigint not null
);
create index input_problem_sha256 ON input_problem USING btree (sha256);

create table jurisdiction (
  report_id text not null,
  ranked json not null,
  PRIMARY KEY (report_id)
);

create table link (
  a text not null,
  b text not null,
  strength real not null,
  pieces json not null,
  PRIMARY KEY (a, b)
);
create index link_b ON link USING btree (b);

create table link_rejection (
  a text not null,
  b text not null,
  by_name text not null,
  at timestamp with time zone not null,
  reason text not null,
  act_id bigint not null,
  PRIMARY KEY (a, b)
);

create table log_entry (
  id bigint generated always as identity not null,
  act_id bigint not null,
  event text not null,
  subject text,
  content_sha256 text,
  result text not null default 'done'::text,
  tree_index bigint,
  PRIMARY KEY (id),
  UNIQUE (tree_index),
  FOREIGN KEY (act_id) REFERENCES act(id)
);
create index log_entry_subject ON log_entry USING btree (subject);
CREATE TRIGGER log_entry_no_change BEFORE UPDATE ON log_entry FOR EACH ROW WHEN (((old.tree_index IS NOT NULL) OR ((((((new.id IS DISTINCT FROM old.id) OR (new.act_id IS DISTINCT FROM old.act_id)) OR (new.event IS DISTINCT FROM old.event)) OR (new.subject IS DISTINCT FROM old.subject)) OR (new.content_sha256 IS DISTINCT FROM old.content_sha256)) OR (new.result IS DISTINCT FROM old.result)))) EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_entry_no_delete BEFORE DELETE ON log_entry FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_entry_no_truncate BEFORE TRUNCATE ON log_entry FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

create table report (
  id text not null,
  key text not null,
  reference text,
  source_kind text not null,
  source_name text,
  format text not null,
  version integer not null,
  received_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  act_id bigint not null,
  fingerprint text not null,
  PRIMARY KEY (id)
);
create index report_fingerprint ON report USING btree (fingerprint);
create index report_reference ON report USING hash (reference);

create table report_file (
  report_id text not null,
  path text not null,
  sha256 text not null,
  whole boolean not null,
  FOREIGN KEY (report_id) REFERENCES report(id)
);
create uniquE INDEX report_file_once ON report_file USING btree (report_id, sha256, md5(path));
create index report_file_sha256 ON report_file USING btree (sha256);

create table report_group (
  report_id text not null,
  group_id text not null,
  PRIMARY KEY (report_id)
);
create index report_group_group ON report_group USING btree (group_id);

create table report_part (
  report_id text not null,
  part text not null,
  since_version integer not null,
  until_version integer,
  sha256 text not null,
  path text not null,
  main boolean not null,
  format text not null,
  reading json not null,
  PRIMARY KEY (report_id, part, since_version),
  FOREIGN KEY (report_id) REFERENCES report(id)
);
create index report_part_sha256 ON report_part USING btree (sha256);

create table report_version (
  report_id text not null,
  version integer not null,
  received_at timestamp with time zone not null,
  act_id bigint not null,
  changes json not null,
  moved text,
  PRIMARY KEY (report_id, version),
  FOREIGN KEY (report_id) REFERENCES report(id)
);

create table sender_flood (
  sender text not null,
  total integer not null,
  escalated integer not null,
  flooding boolean not null,
  PRIMARY KEY (sender)
);

create table sighting (
  identifier_id uuid not null,
  report_id text not null,
  person text,
  role text not null,
  holder uuid,
  bits real not null,
  weak boolean not null,
  instant timestamp with time zone
);
create index sighting_identifier ON sighting USING btree (identifier_id, report_id);
create index sighting_report ON sighting USING btree (report_id, identifier_id);

create table standing (
  report_id text not null,
  band smallint not null,
  strongest smallint not null,
  expires_at timestamp with time zone,
  received_at timestamp with time zone not null,
  held boolean not null,
  detail json not null,
  pending boolean not null,
  PRIMARY KEY (report_id)
);
create index standing_queue ON standing USING btree (held, band, strongest, COALESCE(expires_at, 'infinity'::timestamp with time zone), received_at, report_id);

create table standing_change (
  report_id text not null,
  act_id bigint not null,
  version integer not null,
  at timestamp with time zone not null,
  band_before text,
  band_after text not null,
  because text not null
);
create index standing_change_report ON standing_change USING btree (report_id);
