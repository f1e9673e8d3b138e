-- Verdicts that can be asked for again: where, under which version, of which check, under which numbers.

alter table verdict add column definition varchar(128);
alter table verdict add column instance   varchar(64);
alter table verdict add column step_name  varchar(255);
alter table verdict add column check_bean varchar(128);
-- what made the house ask again after the step; null: the step's own verdict
alter table verdict add column cause      varchar(200);

-- What a check knew beside the register: the numbers of its step, and what was judged.
create table verdict_input (
    verdict     bigint       not null references verdict (id),
    kind        varchar(10)  not null,
    name        varchar(128) not null,
    input_value text         not null,
    primary key (verdict, kind, name)
);
