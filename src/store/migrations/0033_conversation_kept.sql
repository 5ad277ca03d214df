-- owner: conversation
-- Long conversations as they were read, in windows of turns, so that any place in them is told without reading the rest. Short ones are read when asked for.
create table talk_book (
  report_id text primary key,
  act_id bigint not null,
  turns integer not null,
  lexicon text not null,
  book json not null,
  spots json not null
);
-- `outline`: who speaks, in which language, which signs stand; `turns`: all but the words; `words`: the words, read only when turns are opened.
create table talk_window (
  report_id text not null,
  number integer not null,
  outline json not null,
  turns json not null,
  signs json not null,
  words json not null,
  primary key (report_id, number)
);
-- Why somebody opened turns, in words; which turns stands in the log under the same act.
create table talk_opening (
  act_id bigint not null,
  report_id text not null,
  reason text not null
);
create index talk_opening_report on talk_opening (report_id);
grant select on talk_book, talk_window to sterna_app;
alter table talk_book enable row level security;
alter table talk_window enable row level security;
create policy talk_book_seen on talk_book for select to sterna_app using (exists (select 1 from report r where r.id = talk_book.report_id offset 0));
create policy talk_window_seen on talk_window for select to sterna_app using (exists (select 1 from report r where r.id = talk_window.report_id offset 0));
do $$
begin
  alter table talk_window alter column turns set compression lz4, alter column words set compression lz4, alter column signs set compression lz4;
exception when others then null;
end $$;
