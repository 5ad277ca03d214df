-- owner: intake
-- Readings pack four times faster with lz4; a PostgreSQL built without it keeps its own way.
do $$
begin
  alter table report_part alter column reading set compression lz4;
exception when others then null;
end $$;
