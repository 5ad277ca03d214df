-- owner: custody
-- What a court, a disclosure or a review keeps from being erased; lifted by a named person with a reason, and the row stays.
create table legal_hold (
  id bigint generated always as identity primary key,
  unit_id text not null references unit (id),
  scope_kind text not null check (scope_kind in ('report', 'case')),
  scope_id text not null,
  reason text not null,
  placed_by text not null,
  placed_at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  lifted_because text,
  check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_because is null))
);
create unique index legal_hold_once on legal_hold (unit_id, scope_kind, scope_id) where lifted_at is null;

-- A report that was due for review and is kept on: its next review counts from here.
create table retention_review (
  id bigint generated always as identity primary key,
  unit_id text not null references unit (id),
  report_id text not null,
  kept_by text not null,
  kept_at timestamptz not null,
  reason text not null
);
create index retention_review_report on retention_review (report_id, kept_at);
