-- owner: custody
-- The log is read by officer, by thing, by event, by refusal and by time, the newest first: an index for each. `act_who` is there already.
create index act_unit on act (unit_id, id);
create index act_unit_at on act (unit_id, at, id);
drop index log_entry_act;
create index log_entry_act on log_entry (act_id, id);
create index log_entry_event on log_entry (event, act_id, id);
create index log_entry_refused on log_entry (act_id, id) where result like 'refused:%';
