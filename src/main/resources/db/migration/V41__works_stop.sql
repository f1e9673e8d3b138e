-- The start asks for a survey firm's person too, and for certificates; serious safety findings stop works (JA-3.6-2).

alter table construction add column surveyed boolean not null default true;

alter table responsible_person add column certificate varchar(50);

-- First day on which the person is free for another site; empty while works go on.
alter table responsible_person add column freed_on date;

-- A stop of the works (停工整改); its key is the process instance.
create table works_stop (
    instance     varchar(64)   not null primary key,
    project      varchar(32)   not null references project (number),
    number       integer       not null,
    finding      varchar(2000) not null,
    found_by     varchar(500)  not null,
    stopped_on   date          not null,
    stop_order   varchar(100),
    ordered_by   varchar(64),
    resume_order varchar(100),
    resumed_on   date,
    resumed_by   varchar(64),
    opened_at    timestamp with time zone not null,
    closed_at    timestamp with time zone,
    unique (project, number)
);
