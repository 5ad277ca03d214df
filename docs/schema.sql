-- Made by node scripts/docs-schema.ts from the catalogue of a freshly migrated store; do not edit.
-- Tables, columns, constraints, indexes, triggers: sorted, the same on the embedded database and on PostgreSQL.
-- Not shown: compression of columns (lz4 where the server has it). To change a table, add a migration in src/store/migrations.

create table act (
  id bigint generated always as identity not null,
  who text not null,
  why text not null,
  at timestamp with time zone not null,
  via text not null,
  session text,
  unit_id text not null,
  purpose text,
  salt bytea not null,
  PRIMARY KEY (id),
  CHECK ((octet_length(salt) = 32)),
  CHECK ((via = ANY (ARRAY['command-line'::text, 'api'::text, 'house'::text])))
);
create index act_unit ON act USING btree (unit_id, id);
create index act_unit_at ON act USING btree (unit_id, at, id);
create index act_who ON act USING btree (who, id);
CREATE TRIGGER act_no_change BEFORE UPDATE ON act FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER act_no_delete BEFORE DELETE ON act FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER act_no_truncate BEFORE TRUNCATE ON act FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table agency_account (
  id text not null,
  person_id text not null,
  issuer text not null,
  subject text not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (issuer, subject),
  CHECK ((id ~ '^fac_[0-9a-f]{16}$'::text))
);
create index agency_account_person ON agency_account USING btree (person_id);

create table approval (
  id text not null,
  unit_id text not null,
  what text not null,
  subject text not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  reason text not null,
  decided_by text,
  decided_at timestamp with time zone,
  decision text,
  used_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (asked_by) REFERENCES person(id),
  FOREIGN KEY (decided_by) REFERENCES person(id),
  FOREIGN KEY (unit_id) REFERENCES unit(id),
  CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (decision IS NULL)))),
  CHECK ((decided_by <> asked_by)),
  CHECK (((used_at IS NULL) OR (decision = 'approved'::text))),
  CHECK ((decision = ANY (ARRAY['approved'::text, 'refused'::text]))),
  CHECK ((id ~ '^apr_[0-9a-f]{16}$'::text)),
  CHECK ((what = ANY (ARRAY['export'::text, 'erasure'::text, 'role-grant'::text, 'key-release'::text])))
);
create index approval_waiting ON approval USING btree (unit_id, asked_at) WHERE (decided_at IS NULL);

create table archive_member (
  unit_id text not null,
  member_sha256 text not null,
  archive_sha256 text not null,
  PRIMARY KEY (unit_id, member_sha256, archive_sha256)
);

create table backup_code (
  person_id text not null,
  sha256 bytea not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (person_id, sha256),
  CHECK ((octet_length(sha256) = 32))
);

create table break_glass (
  id text not null,
  person_id text not null,
  unit_id text not null,
  scope_kind text not null,
  scope_id text not null,
  reason text not null,
  at timestamp with time zone not null,
  until timestamp with time zone not null,
  reviewed_by text,
  reviewed_at timestamp with time zone,
  verdict text,
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (reviewed_by) REFERENCES person(id),
  FOREIGN KEY (unit_id) REFERENCES unit(id),
  CHECK (((until > at) AND (until <= (at + '01:00:00'::interval)))),
  CHECK ((((reviewed_by IS NULL) = (reviewed_at IS NULL)) AND ((reviewed_by IS NULL) = (verdict IS NULL)))),
  CHECK ((reviewed_by <> person_id)),
  CHECK ((id ~ '^bg_[0-9a-f]{16}$'::text)),
  CHECK ((scope_kind = ANY (ARRAY['report'::text, 'case'::text]))),
  CHECK ((verdict = ANY (ARRAY['justified'::text, 'not-justified'::text])))
);
create index break_glass_open ON break_glass USING btree (at) WHERE (reviewed_at IS NULL);
create index break_glass_person ON break_glass USING btree (person_id, until);

create table case_file (
  id text not null,
  unit_id text not null,
  reference text,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  restricted boolean not null,
  PRIMARY KEY (id),
  FOREIGN KEY (unit_id) REFERENCES unit(id),
  CHECK ((id ~ '^case_[0-9a-f]{16}$'::text))
);
create index case_file_unit ON case_file USING btree (unit_id);

create table case_member (
  id bigint generated always as identity not null,
  case_id text not null,
  person_id text not null,
  purpose text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  added_by text not null,
  PRIMARY KEY (id),
  FOREIGN KEY (case_id) REFERENCES case_file(id),
  FOREIGN KEY (person_id) REFERENCES person(id)
);
create index case_member_case ON case_member USING btree (case_id);
create index case_member_person ON case_member USING btree (person_id, case_id);

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

create table demo_house (
  only_one boolean not null default true,
  made_at timestamp with time zone not null,
  people json not null,
  stage integer not null default 0,
  PRIMARY KEY (only_one),
  CHECK (only_one),
  CHECK (((stage >= 0) AND (stage <= 2)))
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
  unit_id text not null default 'unit_1'::text,
  PRIMARY KEY (unit_id, sha256, person),
  FOREIGN KEY (unit_id, sha256) REFERENCES grading_file(unit_id, sha256),
  CHECK (((role = 'grader'::text) OR (note IS NOT NULL))),
  CHECK ((role = ANY (ARRAY['grader'::text, 'senior'::text])))
);
create uniquE INDEX grading_one_senior ON grading USING btree (unit_id, sha256) WHERE (role = 'senior'::text);
create index grading_person ON grading USING btree (unit_id, person, at DESC, sha256 DESC);

create table grading_file (
  sha256 text not null,
  scheme text not null,
  set_id bigint not null,
  state text not null default 'open'::text,
  offered_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  unit_id text not null default 'unit_1'::text,
  PRIMARY KEY (unit_id, sha256),
  FOREIGN KEY (set_id) REFERENCES hash_set(id),
  FOREIGN KEY (sha256) REFERENCES media_file(sha256),
  CHECK ((state = ANY (ARRAY['open'::text, 'agreed'::text, 'disputed'::text, 'decided'::text])))
);
create index grading_file_waiting ON grading_file USING btree (unit_id, state, scheme, offered_at, sha256) WHERE (state = ANY (ARRAY['open'::text, 'disputed'::text]));

create table grading_handed (
  sha256 text not null,
  person text not null,
  who text not null,
  role text not null,
  at timestamp with time zone not null,
  until timestamp with time zone not null,
  graded boolean not null default false,
  unit_id text not null default 'unit_1'::text,
  PRIMARY KEY (unit_id, sha256, person),
  FOREIGN KEY (unit_id, sha256) REFERENCES grading_file(unit_id, sha256),
  CHECK ((role = ANY (ARRAY['grader'::text, 'senior'::text])))
);
create index grading_handed_person ON grading_handed USING btree (unit_id, person) WHERE (NOT graded);

create table group_tally (
  group_id text not null,
  unit_id text not null,
  reports integer not null,
  accounts integer not null,
  children integer not null,
  PRIMARY KEY (group_id, unit_id)
);
create index group_tally_accounts ON group_tally USING btree (unit_id, accounts DESC, hashtextextended(group_id, (0)::bigint));
create index group_tally_children ON group_tally USING btree (unit_id, children DESC, hashtextextended(group_id, (0)::bigint));
create index group_tally_reports ON group_tally USING btree (unit_id, reports DESC, hashtextextended(group_id, (0)::bigint));

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
  counted jsonb,
  PRIMARY KEY (id),
  UNIQUE (name),
  CHECK ((kind = ANY (ARRAY['known'::text, 'benign'::text])))
);

create table hold_said (
  id bigint generated always as identity not null,
  batch text not null,
  report_id text not null,
  unit_id text not null,
  held boolean not null,
  sample boolean not null,
  band smallint not null,
  rules text[] not null,
  by_name text not null,
  at timestamp with time zone not null,
  reason text not null,
  act_id bigint not null,
  undone_act bigint,
  PRIMARY KEY (id),
  CHECK ((batch ~ '^hld_[0-9a-f]{16}$'::text))
);
create index hold_said_batch ON hold_said USING btree (batch);
create index hold_said_report ON hold_said USING btree (report_id, id DESC) WHERE (undone_act IS NULL);

create table identifier (
  id uuid not null,
  kind text not null,
  normal text not null,
  reports integer not null default 0,
  holders integer not null default 0,
  PRIMARY KEY (id)
);

create table import_job (
  id text not null,
  unit_id text not null,
  person_id text not null,
  name text not null,
  bytes bigint,
  state text not null,
  files integer not null default 0,
  reports integer not null default 0,
  received integer not null default 0,
  already integer not null default 0,
  problems integer not null default 0,
  code text,
  began_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  stop_asked boolean not null default false,
  PRIMARY KEY (id),
  CHECK ((id ~ '^imp_[0-9a-f]{16}$'::text)),
  CHECK ((state = ANY (ARRAY['sent'::text, 'read'::text, 'done'::text, 'stopped'::text, 'failed'::text])))
);
create index import_job_person ON import_job USING btree (person_id, unit_id, began_at DESC);

create table input_problem (
  path text not null,
  sha256 text,
  code text not null,
  message text not null,
  act_id bigint not null,
  unit_id text not null default 'unit_1'::text
);
create index input_problem_sha256 ON input_problem USING btree (sha256);

create table jurisdiction (
  report_id text not null,
  ranked json not null,
  PRIMARY KEY (report_id)
);

create table legal_hold (
  id bigint generated always as identity not null,
  unit_id text not null,
  scope_kind text not null,
  scope_id text not null,
  reason text not null,
  placed_by text not null,
  placed_at timestamp with time zone not null,
  lifted_by text,
  lifted_at timestamp with time zone,
  lifted_because text,
  PRIMARY KEY (id),
  FOREIGN KEY (unit_id) REFERENCES unit(id),
  CHECK ((((lifted_by IS NULL) = (lifted_at IS NULL)) AND ((lifted_by IS NULL) = (lifted_because IS NULL)))),
  CHECK ((scope_kind = ANY (ARRAY['report'::text, 'case'::text])))
);
create uniquE INDEX legal_hold_once ON legal_hold USING btree (unit_id, scope_kind, scope_id) WHERE (lifted_at IS NULL);

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
create index link_rejection_act ON link_rejection USING btree (act_id);

create table log_checkpoint (
  size bigint not null,
  note text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (size),
  CHECK ((size >= 0))
);
CREATE TRIGGER log_checkpoint_no_change BEFORE UPDATE ON log_checkpoint FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_checkpoint_no_delete BEFORE DELETE ON log_checkpoint FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_checkpoint_no_truncate BEFORE TRUNCATE ON log_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table log_cosignature (
  size bigint not null,
  witness text not null,
  line text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (size, witness),
  FOREIGN KEY (size) REFERENCES log_checkpoint(size)
);
create index log_cosignature_witness ON log_cosignature USING btree (witness, size);
CREATE TRIGGER log_cosignature_no_change BEFORE UPDATE ON log_cosignature FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_cosignature_no_delete BEFORE DELETE ON log_cosignature FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_cosignature_no_truncate BEFORE TRUNCATE ON log_cosignature FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table log_entry (
  id bigint generated always as identity not null,
  act_id bigint not null,
  event text not null,
  subject text,
  content_sha256 text,
  result text not null default 'done'::text,
  PRIMARY KEY (id),
  FOREIGN KEY (act_id) REFERENCES act(id)
);
create index log_entry_act ON log_entry USING btree (act_id, id);
create index log_entry_event ON log_entry USING btree (event, act_id, id);
create index log_entry_refused ON log_entry USING btree (act_id, id) WHERE (result ~~ 'refused:%'::text);
create index log_entry_subject ON log_entry USING btree (subject);
CREATE TRIGGER log_entry_no_change BEFORE UPDATE ON log_entry FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_entry_no_delete BEFORE DELETE ON log_entry FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_entry_no_truncate BEFORE TRUNCATE ON log_entry FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table log_head (
  single boolean not null default true,
  size bigint not null,
  root bytea not null,
  at timestamp with time zone not null,
  PRIMARY KEY (single),
  CHECK ((octet_length(root) = 32)),
  CHECK (single),
  CHECK ((size >= 0))
);
CREATE TRIGGER log_head_grows BEFORE UPDATE ON log_head FOR EACH ROW WHEN (((new.size <= old.size) OR (new.at < old.at))) EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_head_no_delete BEFORE DELETE ON log_head FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_head_no_truncate BEFORE TRUNCATE ON log_head FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table log_key (
  id bigint generated always as identity not null,
  role text not null,
  vkey text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (id),
  UNIQUE (vkey),
  CHECK ((role = ANY (ARRAY['log'::text, 'witness'::text])))
);
CREATE TRIGGER log_key_no_change BEFORE UPDATE ON log_key FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_key_no_delete BEFORE DELETE ON log_key FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_key_no_truncate BEFORE TRUNCATE ON log_key FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table log_key_vouched (
  vkey text not null,
  mac bytea not null,
  PRIMARY KEY (vkey),
  CHECK ((octet_length(mac) = 32))
);

create table log_pending (
  act_id bigint not null,
  PRIMARY KEY (act_id)
);

create table log_range (
  first_index bigint not null,
  act_id bigint not null,
  entries integer not null,
  PRIMARY KEY (first_index),
  UNIQUE (act_id),
  CHECK ((entries > 0)),
  CHECK ((first_index >= 0))
);
CREATE TRIGGER log_range_no_change BEFORE UPDATE ON log_range FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_range_no_delete BEFORE DELETE ON log_range FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_range_no_truncate BEFORE TRUNCATE ON log_range FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table log_tile (
  level smallint not null,
  number bigint not null,
  hashes bytea not null,
  PRIMARY KEY (level, number),
  CHECK ((((octet_length(hashes) >= 32) AND (octet_length(hashes) <= 8192)) AND ((octet_length(hashes) % 32) = 0))),
  CHECK (((level >= 0) AND (level <= 7))),
  CHECK ((number >= 0))
);
CREATE TRIGGER log_tile_grows BEFORE UPDATE ON log_tile FOR EACH ROW WHEN (((new.level <> old.level) OR (new.number <> old.number) OR (substr(new.hashes, 1, octet_length(old.hashes)) <> old.hashes))) EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_tile_no_delete BEFORE DELETE ON log_tile FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER log_tile_no_truncate BEFORE TRUNCATE ON log_tile FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

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
  unit_id text not null default 'unit_1'::text,
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

create table passkey (
  id text not null,
  credential_id text not null,
  person_id text not null,
  handle bytea not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  suspect_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (credential_id),
  CHECK ((counter >= 0)),
  CHECK ((id ~ '^fac_[0-9a-f]{16}$'::text))
);
create index passkey_person ON passkey USING btree (person_id);

create table password (
  id text not null,
  person_id text not null,
  hash text not null,
  totp_sealed bytea not null,
  last_step bigint not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (person_id),
  CHECK ((id ~ '^fac_[0-9a-f]{16}$'::text))
);

create table person (
  id text not null,
  name text not null,
  unit_id text not null,
  made_at timestamp with time zone not null,
  last_seen_at timestamp with time zone,
  disabled_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (unit_id) REFERENCES unit(id),
  CHECK ((id ~ '^per_[0-9a-f]{16}$'::text))
);
create uniquE INDEX person_name ON person USING btree (lower(name));

create table person_role (
  id bigint generated always as identity not null,
  person_id text not null,
  unit_id text not null,
  role text not null,
  granted_by text not null,
  granted_at timestamp with time zone not null,
  until timestamp with time zone,
  revoked_at timestamp with time zone,
  revoked_by text,
  reviewed_by text,
  reviewed_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (unit_id) REFERENCES unit(id),
  CHECK (((reviewed_by IS NULL) = (reviewed_at IS NULL))),
  CHECK ((role = ANY (ARRAY['triage'::text, 'investigator'::text, 'child-protection'::text, 'grader'::text, 'supervisor'::text, 'auditor'::text, 'administrator'::text, 'partner'::text])))
);
create uniquE INDEX person_role_once ON person_role USING btree (person_id, unit_id, role) WHERE (revoked_at IS NULL);

create table purpose_stated (
  id bigint generated always as identity not null,
  session_id text not null,
  person_id text not null,
  unit_id text not null,
  scope_kind text not null,
  scope_id text not null,
  code text not null,
  words text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES person(id),
  FOREIGN KEY (unit_id) REFERENCES unit(id),
  CHECK ((scope_kind = ANY (ARRAY['report'::text, 'case'::text, 'identifier'::text, 'media'::text])))
);
create index purpose_stated_session ON purpose_stated USING btree (session_id, scope_kind, scope_id);

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

create table queue_row (
  report_id text not null,
  unit_id text not null,
  case_id text,
  held boolean not null,
  sample boolean not null,
  by_person boolean not null,
  band smallint not null,
  strongest smallint not null,
  expires_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  pending boolean not null,
  source_kind text not null,
  source_name text,
  format text not null,
  rules text[] not null,
  places text[] not null,
  came_act bigint not null,
  changed_act bigint not null,
  PRIMARY KEY (report_id)
);
create index queue_row_case ON queue_row USING btree (case_id) WHERE (case_id IS NOT NULL);
create index queue_row_changed ON queue_row USING btree (changed_act);
create index queue_row_order ON queue_row USING btree (unit_id, held, band, strongest, expires_at, received_at, report_id) INCLUDE (case_id, due_at, sample);

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
  unit_id text not null default 'unit_1'::text,
  case_id text,
  erased_at timestamp with time zone,
  PRIMARY KEY (id)
);
create index report_case ON report USING btree (case_id) WHERE (case_id IS NOT NULL);
create index report_fingerprint ON report USING btree (fingerprint);
create index report_received ON report USING btree (received_at) WHERE (erased_at IS NULL);
create index report_reference ON report USING hash (reference);
create index report_reference_sorted ON report USING btree (reference) WHERE (reference IS NOT NULL);

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

create table retention_review (
  id bigint generated always as identity not null,
  unit_id text not null,
  report_id text not null,
  kept_by text not null,
  kept_at timestamp with time zone not null,
  reason text not null,
  PRIMARY KEY (id),
  FOREIGN KEY (unit_id) REFERENCES unit(id)
);
create index retention_review_report ON retention_review USING btree (report_id, kept_at);

create table sender_flood (
  sender text not null,
  total integer not null,
  escalated integer not null,
  flooding boolean not null,
  PRIMARY KEY (sender)
);

create table session (
  id text not null,
  secret_sha256 bytea not null,
  person_id text not null,
  unit_id text not null,
  roles text[] not null,
  way text not null,
  made_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  proved_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  locked_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_because text,
  PRIMARY KEY (id),
  UNIQUE (secret_sha256),
  CHECK (((ends_at > made_at) AND (ends_at <= (made_at + '12:00:00'::interval)))),
  CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
  CHECK ((id ~ '^ses_[0-9a-f]{16}$'::text)),
  CHECK ((octet_length(secret_sha256) = 32)),
  CHECK ((way = ANY (ARRAY['passkey'::text, 'password'::text, 'agency'::text, 'demo'::text])))
);
create index session_ends ON session USING btree (ends_at) WHERE (ended_at IS NULL);
create index session_person ON session USING btree (person_id) WHERE (ended_at IS NULL);

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

create table sign_in_attempt (
  id bigint generated always as identity not null,
  account text not null,
  source text not null,
  at timestamp with time zone not null,
  good boolean not null,
  PRIMARY KEY (id)
);
create index sign_in_attempt_account ON sign_in_attempt USING btree (account, at);
create index sign_in_attempt_source ON sign_in_attempt USING btree (source, at);

create table sign_in_link (
  id text not null,
  secret_sha256 bytea not null,
  kind text not null,
  person_id text,
  made_by text not null,
  made_at timestamp with time zone not null,
  until timestamp with time zone not null,
  used_at timestamp with time zone,
  void_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (secret_sha256),
  CHECK (((kind = 'first'::text) = (person_id IS NULL))),
  CHECK ((id ~ '^lnk_[0-9a-f]{16}$'::text)),
  CHECK ((kind = ANY (ARRAY['first'::text, 'invitation'::text, 'recovery'::text]))),
  CHECK ((octet_length(secret_sha256) = 32))
);
create index sign_in_link_open ON sign_in_link USING btree (kind, person_id) WHERE ((used_at IS NULL) AND (void_at IS NULL));

create table sign_in_pending (
  secret_sha256 bytea not null,
  kind text not null,
  challenge text not null,
  person_id text,
  session_id text,
  link_id text,
  detail json not null,
  at timestamp with time zone not null,
  until timestamp with time zone not null,
  PRIMARY KEY (secret_sha256),
  CHECK ((kind = ANY (ARRAY['sign-in'::text, 'prove'::text, 'set-up'::text, 'add'::text, 'agency'::text]))),
  CHECK ((octet_length(secret_sha256) = 32))
);
create index sign_in_pending_until ON sign_in_pending USING btree (until);

create table sign_in_salt (
  day date not null,
  salt bytea not null,
  PRIMARY KEY (day),
  CHECK ((octet_length(salt) = 32))
);

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
  unit_id text not null default 'unit_1'::text,
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

create table talk_book (
  report_id text not null,
  act_id bigint not null,
  turns integer not null,
  lexicon text not null,
  book json not null,
  spots json not null,
  PRIMARY KEY (report_id)
);

create table talk_opening (
  act_id bigint not null,
  report_id text not null,
  reason text not null
);
create index talk_opening_report ON talk_opening USING btree (report_id);

create table talk_window (
  report_id text not null,
  number integer not null,
  outline json not null,
  turns json not null,
  signs json not null,
  words json not null,
  PRIMARY KEY (report_id, number)
);

create table told_report (
  report_id text not null,
  unit_id text not null,
  facts json not null,
  words text[] not null,
  PRIMARY KEY (report_id)
);

create table told_word (
  unit_id text not null,
  word text not null,
  report_id text not null,
  PRIMARY KEY (unit_id, word, report_id)
);

create table unit (
  id text not null,
  name text not null,
  PRIMARY KEY (id),
  UNIQUE (name),
  CHECK ((id ~ '^unit_[a-z0-9_]{1,40}$'::text))
);

create table vault_key (
  id text not null,
  kind text not null,
  unit_id text not null,
  case_id text not null,
  version integer not null,
  wrapped bytea,
  wrapped_by text not null,
  made_from text,
  made_at timestamp with time zone not null,
  destroyed_at timestamp with time zone,
  PRIMARY KEY (id),
  UNIQUE (kind, unit_id, case_id, version),
  CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['root'::text, 'unit'::text, 'case'::text, 'naming'::text, 'log'::text, 'backup'::text, 'factor'::text])))
);
create index vault_key_wrapped_by ON vault_key USING btree (wrapped_by) WHERE (destroyed_at IS NULL);

create table vault_object (
  name bytea not null,
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
  kept_at timestamp with time zone not null,
  destroyed_at timestamp with time zone,
  PRIMARY KEY (name),
  CHECK ((((wrapped IS NULL) = (destroyed_at IS NOT NULL)) AND ((sha256 IS NULL) = (destroyed_at IS NOT NULL))))
);
create index vault_object_key ON vault_object USING btree (key_id, name) WHERE (destroyed_at IS NULL);
create index vault_object_place ON vault_object USING btree (place) WHERE (place IS NOT NULL);

create table witness_seen (
  origin text not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (origin),
  CHECK ((octet_length(root) = 32)),
  CHECK ((size >= 0))
);
CREATE TRIGGER witness_seen_grows BEFORE UPDATE ON witness_seen FOR EACH ROW WHEN (((new.origin <> old.origin) OR (new.size < old.size) OR ((new.size = old.size) AND (new.root <> old.root)))) EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER witness_seen_no_delete BEFORE DELETE ON witness_seen FOR EACH ROW EXECUTE FUNCTION log_entry_stays();
CREATE TRIGGER witness_seen_no_truncate BEFORE TRUNCATE ON witness_seen FOR EACH STATEMENT EXECUTE FUNCTION log_entry_stays();

create table witness_trust (
  origin text not null,
  role text not null,
  vkey text not null,
  act_id bigint not null,
  PRIMARY KEY (origin, role, vkey),
  CHECK ((role = ANY (ARRAY['log'::text, 'witness'::text])))
);
