-- owner: law
grant select on fact_judgement to sterna_app;
alter table fact_judgement enable row level security;
create policy fact_judgement_seen on fact_judgement for select to sterna_app using (exists (select 1 from report r where r.id = fact_judgement.report_id offset 0));
