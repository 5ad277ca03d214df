-- owner: law
-- What people said of facts of a report: the latest of an act, pair and fact holds. An act is the name of a day, or empty for all acts; a pair is a hash of
-- who and whom, or empty for everybody. A fact is a name and a value, never words of anybody.
create table fact_judgement (
  report_id text not null,
  act text not null,
  pair text not null,
  fact text not null,
  value json,
  verdict text not null,
  by_name text not null,
  at timestamptz not null,
  reason text not null,
  act_id bigint not null
);
create index fact_judgement_report on fact_judgement (report_id);
