-- owner: conversation
grant select on sign_review to sterna_app;
alter table sign_review enable row level security;
create policy sign_review_seen on sign_review for select to sterna_app using (exists (select 1 from report r where r.id = sign_review.report_id offset 0));
