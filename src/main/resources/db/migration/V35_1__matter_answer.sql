-- Who of the unit that started a matter has taken note of what became of it.

alter table matter add column answer_read_at timestamp with time zone;
alter table matter add column answer_read_by varchar(64);

create index matter_unread on matter (unit, answer_read_at);
