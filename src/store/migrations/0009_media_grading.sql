-- owner: media
-- Files that wait for a category of our own, or have one. One file is graded once, in one scheme, by three people and at most one senior.
create table grading_file (
  sha256 text primary key references media_file (sha256),
  scheme text not null,
  set_id bigint not null references hash_set (id),
  state text not null default 'open' check (state in ('open', 'agreed', 'disputed', 'decided')),
  offered_at timestamptz not null,
  closed_at timestamptz
);
create index grading_file_waiting on grading_file (state, scheme, offered_at, sha256) where state in ('open', 'disputed');

-- To whom a file was given to look at, and until when its place is kept. A row stays for ever: nobody is given the same file twice.
-- `person` is the name in its comparable form; `graded` keeps the place when the time is over.
create table grading_handed (
  sha256 text not null references grading_file (sha256),
  person text not null,
  who text not null,
  role text not null check (role in ('grader', 'senior')),
  at timestamptz not null,
  until timestamptz not null,
  graded boolean not null default false,
  primary key (sha256, person)
);

-- What each person said. A category that is null says that none of the scheme applies. `note` is a grader's remark or a senior's reason.
create table grading (
  sha256 text not null references grading_file (sha256),
  person text not null,
  who text not null,
  role text not null check (role in ('grader', 'senior')),
  scheme text not null,
  category text,
  note text,
  at timestamptz not null,
  primary key (sha256, person),
  check (role = 'grader' or note is not null)
);
create unique index grading_one_senior on grading (sha256) where role = 'senior';

-- Who took an opinion back, and why.
alter table opinion add column withdrawn_by text;
alter table opinion add column withdrawn_because text;
