-- Funding (资金筹措): who pays for a project, and on whose word.

-- The plan's head: the entry in the city's government investment plan (JA-2-2); when the plan passed its checks.
create table funding_plan (
    project                varchar(32) not null primary key references project (number),
    investment_plan_number varchar(200),
    investment_plan_year   integer,
    settled_at             timestamp with time zone
);

insert into funding_plan (project, investment_plan_number, investment_plan_year, settled_at)
select c.project, c.investment_plan_entry, p.plan_year, current_timestamp
from construction c join project p on p.number = c.project
where c.investment_plan_entry is not null;

alter table construction drop column investment_plan_entry;

-- A source has a code of its own within the project, so that there may be several of a kind.
alter table funding_source rename column kind to code;
alter table funding_source add column kind varchar(40);
update funding_source set kind = code;
alter table funding_source alter column kind set not null;
