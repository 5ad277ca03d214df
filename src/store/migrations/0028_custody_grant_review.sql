-- owner: custody
-- Who last said that a role is still needed, and when; a grant that nobody reviews ends.
alter table person_role add column reviewed_by text, add column reviewed_at timestamptz, add check ((reviewed_by is null) = (reviewed_at is null));
