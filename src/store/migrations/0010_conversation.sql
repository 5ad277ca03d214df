-- owner: conversation
-- What people said of signs: the latest of a turn and sign holds. A turn is named by a hash of what it says (never by its text or place).
create table sign_review (
  report_id text not null,
  turn_key text not null,
  sign text not null,
  verdict text not null,
  weak boolean not null,
  value json,
  by_name text not null,
  at timestamptz not null,
  reason text not null,
  act_id bigint not null
);
create index sign_review_report on sign_review (report_id);
