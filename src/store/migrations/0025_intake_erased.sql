-- owner: intake
-- A report that was erased is seen by nobody who reads through the server: it stands in no queue, list, search or export. The log tells of it.
alter policy report_seen on report using (
  erased_at is null and unit_id = (select reader_unit()) and (
    (case_id is null and (select reader_sees_open())) or case_id in (select c.id from case_file c) or id in (select reader_glass())));
