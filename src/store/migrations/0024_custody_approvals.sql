-- owner: custody
-- What somebody asks of a second person tells why, in words: whoever decides it sees it, and whoever asked. Administrators decide about roles and keys and see
-- no request that is about a report; an erasure is seen by supervisors who see the report that it is about.
alter policy approval_seen on approval using (
  unit_id = (select reader_unit()) and (asked_by = current_setting('sterna.person', true)
    or (what in ('role-grant', 'key-release') and (select reader_is(array['supervisor', 'administrator'])))
    or (what = 'export' and (select reader_is(array['supervisor'])))
    or (what = 'erasure' and (select reader_is(array['supervisor'])) and exists (select 1 from report r where r.id = approval.subject))));
