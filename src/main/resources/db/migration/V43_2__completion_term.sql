-- When the unit got the task, and when it was due: what on-time rates and returns are counted from (JA-4.1-1). Completions
-- of before have neither and are not counted.

alter table completion add column began_at timestamp with time zone;
alter table completion add column due_at timestamp with time zone;

create index completion_unit on completion (district, unit, completed_at);
