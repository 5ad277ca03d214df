-- owner: intake
-- An erased report keeps its row: its id, unit, case and dates.
alter table report add column erased_at timestamptz;
create index report_received on report (received_at) where erased_at is null;

-- Which archives files came out of: an archive holds its members' bytes, so that erasing a member means erasing the archive as well.
create table archive_member (
  unit_id text not null,
  member_sha256 text not null,
  archive_sha256 text not null,
  primary key (unit_id, member_sha256, archive_sha256)
);
