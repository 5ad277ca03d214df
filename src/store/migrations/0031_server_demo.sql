-- owner: server
-- A demo house says what it is from its birth on: everything in it is invented, and anybody at this machine signs in by one press. There is no way to
-- make a house into one later, nor to make one into a house for work. The role of readers (sterna_app) has no right to it.
create table demo_house (
  only_one boolean primary key default true check (only_one),
  made_at timestamptz not null,
  -- Who may be signed in by one press: id of the person and where their first look goes.
  people json not null,
  -- How far the invented world has come in: 0 nothing, 1 the inbox, 2 what people did.
  stage integer not null default 0 check (stage between 0 and 2)
);
alter table session drop constraint session_way_check;
alter table session add constraint session_way_check check (way in ('passkey', 'password', 'agency', 'demo'));
