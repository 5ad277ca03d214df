-- owner: footprint
-- What a report tells that it is found by: names, places, named values, who sent it, its number; each with its place in the source. `words` are all its words as
-- they are compared, signs and names of attributes among them (they begin with @).
create table told_report (
  report_id text primary key,
  unit_id text not null,
  facts json not null,
  words text[] not null
);
-- The same words in the order of the alphabet, by unit: the unit of a report never changes.
create table told_word (
  unit_id text not null,
  word text collate "C" not null,
  report_id text not null,
  primary key (unit_id, word, report_id)
);

grant select on told_report, told_word to sterna_app;
alter table told_report enable row level security;
alter table told_word enable row level security;
create policy told_report_seen on told_report for select to sterna_app using (exists (select 1 from report r where r.id = told_report.report_id offset 0));
create policy told_word_seen on told_word for select to sterna_app using (
  unit_id = (select reader_unit()) and exists (select 1 from report r where r.id = told_word.report_id offset 0));
