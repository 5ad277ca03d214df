-- owner: media
-- What a list holds, counted once when it has been taken in: a set can hold millions of hashes. Null while it is not counted since it changed.
alter table hash_set add column counted jsonb;

-- A grader reads what they said themselves, newest first; what a person holds is looked for by the person.
create index grading_person on grading (unit_id, person, at desc, sha256 desc);
create index grading_handed_person on grading_handed (unit_id, person) where not graded;
