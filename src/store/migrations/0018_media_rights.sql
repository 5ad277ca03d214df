-- owner: media
-- near_hit is read by the house alone. hash (bare values: no set, no opinion, no report) and match_mark feed the index of near hashes, which all
-- readers share and which must be whole whoever asks first: they are open to the role.
grant select on hash_set, evidence_hash, hash, match_mark, opinion, entry_detail, entry_gone, quarantine, media_file, media_frame,
  opening, opening_rendition, exposure, grading_file, grading_handed, grading to sterna_app;
alter table hash_set enable row level security;
alter table evidence_hash enable row level security;
alter table opinion enable row level security;
alter table entry_detail enable row level security;
alter table entry_gone enable row level security;
alter table quarantine enable row level security;
alter table near_hit enable row level security;
alter table media_file enable row level security;
alter table media_frame enable row level security;
alter table opening enable row level security;
alter table opening_rendition enable row level security;
alter table exposure enable row level security;
alter table grading_file enable row level security;
alter table grading_handed enable row level security;
alter table grading enable row level security;

-- The unit that looked through a file first: only it may use what the file gives away until a report holds the file.
alter table media_file add column unit_id text not null default 'unit_1';

-- What hash sets say, by right. Details and deletions of entries are for those who browse sets.
create policy hash_set_seen on hash_set for select to sterna_app using (
  (select reader_is(array['triage', 'investigator', 'child-protection', 'grader', 'supervisor', 'partner'])));
create policy opinion_seen on opinion for select to sterna_app using (
  (select reader_is(array['triage', 'investigator', 'child-protection', 'grader', 'supervisor', 'partner'])));
create policy quarantine_seen on quarantine for select to sterna_app using (
  (select reader_is(array['triage', 'investigator', 'child-protection', 'grader', 'supervisor', 'partner'])));
create policy entry_detail_seen on entry_detail for select to sterna_app using ((select reader_is(array['triage', 'investigator', 'grader', 'supervisor'])));
create policy entry_gone_seen on entry_gone for select to sterna_app using ((select reader_is(array['triage', 'investigator', 'grader', 'supervisor'])));

-- What a file gives away is seen with a report that holds the file itself: one that only names its hash says nothing of bytes that another holds.
create policy evidence_hash_seen on evidence_hash for select to sterna_app using (exists (select 1 from report r where r.id = evidence_hash.report_id offset 0));
create policy media_file_seen on media_file for select to sterna_app using (exists (select 1 from report_file f where f.sha256 = media_file.sha256 offset 0));
create policy media_frame_seen on media_frame for select to sterna_app using (exists (select 1 from report_file f where f.sha256 = media_frame.sha256 offset 0));

-- Who opened what: the person, and supervisors where they see the report. A file opened by its hash alone is the person's own affair and the log's.
create policy opening_seen on opening for select to sterna_app using (
  (select reader_unit()) is not null and (who = current_setting('sterna.person', true)
    or ((select reader_is(array['supervisor'])) and exists (select 1 from report r where r.id = opening.report_id offset 0))));
create policy opening_rendition_seen on opening_rendition for select to sterna_app using (
  exists (select 1 from opening o where o.id = opening_rendition.opening_id));
create policy exposure_seen on exposure for select to sterna_app using (exists (select 1 from opening o where o.id = exposure.opening_id));

-- A grader sees what they were handed and what they said, never what others did; who decides disputes sees all of files that they may see.
create policy grading_handed_seen on grading_handed for select to sterna_app using (
  ((select reader_is(array['grader', 'supervisor'])) and who = current_setting('sterna.person', true))
    or ((select reader_is(array['supervisor'])) and exists (select 1 from report_file f where f.sha256 = grading_handed.sha256 offset 0)));
create policy grading_seen on grading for select to sterna_app using (
  ((select reader_is(array['grader', 'supervisor'])) and who = current_setting('sterna.person', true))
    or ((select reader_is(array['supervisor'])) and exists (select 1 from report_file f where f.sha256 = grading.sha256 offset 0)));
create policy grading_file_seen on grading_file for select to sterna_app using (
  exists (select 1 from grading_handed h where h.sha256 = grading_file.sha256)
    or ((select reader_is(array['supervisor'])) and exists (select 1 from report_file f where f.sha256 = grading_file.sha256 offset 0)));
