-- What tells a question from others of the same step in a project, e.g. a section; blank if there is one.
alter table verdict add column about varchar(200) default '' not null;

-- Corrections (更正) of facts that turned out to be wrong after their step; the old value stays here.
create table correction (
    project       varchar(32)   not null references project (number),
    number        integer       not null check (number > 0),
    instance      varchar(64)   not null unique,
    fact          varchar(64)   not null,
    fact_label    varchar(100)  not null,
    subject       varchar(64)   not null,
    subject_label varchar(200)  not null,
    state         varchar(16)   not null
        check (state in ('CHOSEN', 'APPLIED', 'REFUSED', 'WRITTEN', 'WITHDRAWN')),
    old_value     varchar(1000),
    new_value     varchar(1000),
    reason        varchar(1000),
    applicant     varchar(64)   not null,
    unit          varchar(64)   references unit (id),
    applied_at    timestamp with time zone,
    approver      varchar(64),
    document      varchar(100),
    remark        varchar(1000),
    decided_at    timestamp with time zone,
    -- what came of it, in words
    result        varchar(4000),
    primary key (project, number)
);

-- A check that a project had passed and that does not hold any more since the register was changed.
create table consequence (
    project    varchar(32)  not null references project (number),
    number     integer      not null check (number > 0),
    verdict    bigint       not null references verdict (id),
    cause      varchar(200) not null,
    opened_at  timestamp with time zone not null,
    -- what the street did about it last, and why the department in charge did not accept it
    handling   varchar(1000),
    objection  varchar(1000),
    outcome    varchar(16)  check (outcome in ('RESTORED', 'ACCEPTED')),
    reason     varchar(1000),
    document   varchar(100),
    settled_by varchar(64),
    settled_at timestamp with time zone,
    primary key (project, number),
    check ((outcome is null) = (settled_at is null))
);
