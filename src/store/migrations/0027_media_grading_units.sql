-- owner: media
-- The pool of files for grading belongs to a unit: nobody is handed a file of another, or told that another has it, or what others said of it.
alter table grading_handed drop constraint grading_handed_sha256_fkey;
alter table grading drop constraint grading_sha256_fkey;
alter table grading_file add column unit_id text not null default 'unit_1';
alter table grading_handed add column unit_id text not null default 'unit_1';
alter table grading add column unit_id text not null default 'unit_1';
alter table grading_file drop constraint grading_file_pkey, add primary key (unit_id, sha256);
alter table grading_handed drop constraint grading_handed_pkey, add primary key (unit_id, sha256, person),
  add foreign key (unit_id, sha256) references grading_file (unit_id, sha256);
alter table grading drop constraint grading_pkey, add primary key (unit_id, sha256, person),
  add foreign key (unit_id, sha256) references grading_file (unit_id, sha256);
drop index grading_file_waiting;
create index grading_file_waiting on grading_file (unit_id, state, scheme, offered_at, sha256) where state in ('open', 'disputed');
drop index grading_one_senior;
create unique index grading_one_senior on grading (unit_id, sha256) where role = 'senior';
alter policy grading_handed_seen on grading_handed using (
  unit_id = (select reader_unit()) and (((select reader_is(array['grader', 'supervisor'])) and who = current_setting('sterna.person', true))
    or ((select reader_is(array['supervisor'])) and exists (select 1 from report_file f where f.sha256 = grading_handed.sha256 offset 0))));
alter policy grading_seen on grading using (
  unit_id = (select reader_unit()) and (((select reader_is(array['grader', 'supervisor'])) and who = current_setting('sterna.person', true))
    or ((select reader_is(array['supervisor'])) and exists (select 1 from report_file f where f.sha256 = grading.sha256 offset 0))));
alter policy grading_file_seen on grading_file using (
  unit_id = (select reader_unit()) and (exists (select 1 from grading_handed h where h.unit_id = grading_file.unit_id and h.sha256 = grading_file.sha256)
    or ((select reader_is(array['supervisor'])) and exists (select 1 from report_file f where f.sha256 = grading_file.sha256 offset 0))));
