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

create table entry_detail (
  set_id bigint not null,
  entry text not null,
  fields jsonb not null,
  PRIMARY KEY (set_id, entry),
  FOREIGN KEY (set_id) REFERENCES hash_set(id)
);

create table entry_gone (
  set_id bigint not null,
  entry text not null,
  gone_at timestamp with time zone not null,
  PRIMARY KEY (set_id, entry),
  FOREIGN KEY (set_id) REFERENCES hash_set(id)
);

create table evidence_hash (
  report_id text not null,
  file integer not null,
  kind text not null,
  value bytea not null
);
create index evidence_hash_report ON evidence_hash USING btree (report_id);
create index evidence_hash_value ON evidence_hash USING btree (kind, value);

create table exposure (
  id bigint generated always as identity not null,
  opening_id bigint not null,
  rendition integer,
  act_id bigint not null,
  at timestamp with time zone not null,
  kind text not null,
  seconds double precision not null,
  PRIMARY KEY (id),
  FOREIGN KEY (opening_id) REFERENCES opening(id),
  CHECK ((kind = ANY (ARRAY['picture'::text, 'video'::text, 'thumbnail'::text]))),
  CHECK (((seconds >= (0)::double precision) AND (seconds <= (3600)::double precision)))
);
create index exposure_at ON exposure USING btree (at);
create index exposure_opening ON exposure USING btree (opening_id);
CREATE TRIGGER exposure_no_truncate BEFORE TRUNCATE ON exposure FOR EACH STATEMENT EXECUTE FUNCTION opening_stays();
CREATE TRIGGER exposure_stays BEFORE DELETE OR UPDATE ON exposure FOR EACH ROW EXECUTE FUNCTION opening_stays();

create table fact_judgement (
  report_id text not null,
  act text not null,
  pair text not null,
  fact text not null,
  value json,
  verdict text not null,
  by_name text not null,
  at timestamp with time zone not null,
  reason text not null,
  act_id bigint not null
);
create index fact_judgement_report ON fact_judgement USING btree (report_id);

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

create table grading (
  sha256 text not null,
  person text not null,
  who text not null,
  role text not null,
  scheme text not null,
  category text,
  note text,
  at timestamp with time zone not null,
  PRIMARY KEY (sha256, person),
  FOREIGN KEY (sha256) REFERENCES grading_file(sha256),
  CHECK (((role = 'grader'::text) OR (note IS NOT NULL))),
  CHECK ((role = ANY (ARRAY['grader'::text, 'senior'::text])))
);
create uniquE INDEX grading_one_senior ON grading USING btree (sha256) WHERE (role = 'senior'::text);

create table grading_file (
  sha256 text not null,
  scheme text not null,
  set_id bigint not null,
  state text not null default 'open'::text,
  offered_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  PRIMARY KEY (sha256),
  FOREIGN KEY (set_id) REFERENCES hash_set(id),
  FOREIGN KEY (sha256) REFERENCES media_file(sha256),
  CHECK ((state = ANY (ARRAY['open'::text, 'agreed'::text, 'disputed'::text, 'decided'::text])))
);
create index grading_file_waiting ON grading_file USING btree (state, scheme, offered_at, sha256) WHERE (state = ANY (ARRAY['open'::text, 'disputed'::text]));

create table grading_handed (
  sha256 text not null,
  person text not null,
  who text not null,
  role text not null,
  at timestamp with time zone not null,
  until timestamp with time zone not null,
  graded boolean not null default false,
  PRIMARY KEY (sha256, person),
  FOREIGN KEY (sha256) REFERENCES grading_file(sha256),
  CHECK ((role = ANY (ARRAY['grader'::text, 'senior'::text])))
);

create table hash (
  id bigint generated always as identity not null,
  kind text not null,
  value bytea not null,
  born xid8 not null default pg_current_xact_id(),
  PRIMARY KEY (id),
  UNIQUE (kind, value)
);
create index hash_born ON hash USING btree (kind, born, id) WHERE (kind = ANY (ARRAY['pdq'::text, 'vpdq'::text]));

create table hash_set (
  id bigint generated always as identity not null,
  name text not null,
  kind text not null,
  scheme text,
  added_at timestamp with time zone not null,
  own boolean not null default false,
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

create table match_mark (
  mark uuid not null default gen_random_uuid()
);

create table media_file (
  sha256 text not null,
  bytes bigint not null,
  md5 text not null,
  sha1 text not null,
  type text,
  width integer,
  height integer,
  pdq bytea,
  quality integer,
  findings jsonb not null,
  problems jsonb not null,
  examined_at timestamp with time zone not null,
  PRIMARY KEY (sha256)
);
create index media_file_md5 ON media_file USING btree (md5);
create index media_file_pdq ON media_file USING btree (pdq) WHERE (pdq IS NOT NULL);
create index media_file_sha1 ON media_file USING btree (sha1);

create table media_frame (
  sha256 text not null,
  frame integer not null,
  seconds double precision not null,
  code bytea not null,
  quality integer not null,
  PRIMARY KEY (sha256, frame),
  FOREIGN KEY (sha256) REFERENCES media_file(sha256)
);

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

create table near_hit (
  kind text not null,
  code bytea not null,
  hash_id bigint not null,
  distance integer not null,
  PRIMARY KEY (kind, code, hash_id),
  FOREIGN KEY (hash_id) REFERENCES hash(id)
);
create index near_hit_hash ON near_hit USING btree (hash_id);

create table opening (
  id bigint generated always as identity not null,
  act_id bigint not null,
  who text not null,
  asked_at timestamp with time zone not null,
  reason text not null,
  basis text,
  basis_assumed boolean not null,
  reference text,
  sha256 text not null,
  report_id text,
  file integer,
  jurisdiction text,
  areas text[] not null,
  viewed text not null,
  publicly_available boolean,
  rule text not null,
  rule_version integer not null,
  because text,
  expires_at timestamp with time zone,
  closed_at timestamp with time zone,
  PRIMARY KEY (id),
  CHECK (((because IS NULL) = (expires_at IS NOT NULL))),
  CHECK ((viewed = ANY (ARRAY['viewed'::text, 'not-viewed'::text, 'unknown'::text])))
);
create index opening_asked ON opening USING btree (asked_at);
create index opening_sha256 ON opening USING btree (sha256);
CREATE TRIGGER opening_closed_once BEFORE UPDATE ON opening FOR EACH ROW WHEN (((old.closed_at IS NOT NULL) OR ((to_jsonb(old.*) - 'closed_at'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'closed_at'::text)))) EXECUTE FUNCTION opening_stays();
CREATE TRIGGER opening_no_delete BEFORE DELETE ON opening FOR EACH ROW EXECUTE FUNCTION opening_stays();
CREATE TRIGGER opening_no_truncate BEFORE TRUNCATE ON opening FOR EACH STATEMENT EXECUTE FUNCTION opening_stays();

create table opening_rendition (
  opening_id bigint not null,
  number integer not null,
  act_id bigint not null,
  at timestamp with time zone not null,
  blur text not null,
  colour boolean not null,
  longest_px integer not null,
  PRIMARY KEY (opening_id, number),
  FOREIGN KEY (opening_id) REFERENCES opening(id)
);
CREATE TRIGGER opening_rendition_no_truncate BEFORE TRUNCATE ON opening_rendition FOR EACH STATEMENT EXECUTE FUNCTION opening_stays();
CREATE TRIGGER opening_rendition_stays BEFORE DELETE OR UPDATE ON opening_rendition FOR EACH ROW EXECUTE FUNCTION opening_stays();

create table opinion (
  id bigint generated always as identity not null,
  hash_id bigint not null,
  set_id bigint not null,
  entry text not null,
  stance text not null,
  scheme text,
  category text,
  said_by text,
  said_at timestamp with time zone,
  recorded_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  because text,
  withdrawn_by text,
  withdrawn_because text,
  PRIMARY KEY (id),
  UNIQUE (hash_id, set_id, entry),
  FOREIGN KEY (hash_id) REFERENCES hash(id),
  FOREIGN KEY (set_id) REFERENCES hash_set(id),
  CHECK ((stance = ANY (ARRAY['positive'::text, 'negative'::text, 'unsure'::text])))
);
create index opinion_entry ON opinion USING btree (set_id, entry);

create table quarantine (
  hash_id bigint not null,
  since timestamp with time zone not null,
  pictures integer not null,
  released_at timestamp with time zone,
  released_by text,
  because text,
  PRIMARY KEY (hash_id),
  FOREIGN KEY (hash_id) REFERENCES hash(id)
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

create table sign_review (
  report_id text not null,
  turn_key text not null,
  sign text not null,
  verdict text not null,
  weak boolean not null,
  value json,
  by_name text not null,
  at timestamp with time zone not null,
  reason text not null,
  act_id bigint not null
);
create index sign_review_report ON sign_review USING btree (report_id);

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
