-- Findings that are put right and re-checked (整改), a row a finding; its key is the process instance.

create table rectification (
    instance    varchar(64)   not null primary key,
    project     varchar(32)   not null references project (number),
    finding     varchar(2000) not null,
    responsible varchar(500)  not null,
    found_by    varchar(500)  not null,
    due_on      date          not null,
    opened_at   timestamp with time zone not null,
    closed_at   timestamp with time zone
);

create index rectification_project on rectification (project, closed_at);

-- What a responsible party says it has put right, a row a party and round.
create table rectification_work (
    instance    varchar(64)   not null references rectification (instance),
    party       varchar(64)   not null,
    round       integer       not null,
    unit        varchar(64)   not null,
    measures    varchar(2000) not null,
    finished_on date          not null,
    person      varchar(64)   not null,
    primary key (instance, party, round)
);

-- What those who found it saw when they looked again, a row a party and round.
create table rectification_recheck (
    instance varchar(64) not null references rectification (instance),
    party    varchar(64) not null,
    round    integer     not null,
    unit     varchar(64) not null,
    accepted boolean     not null,
    remark   varchar(2000),
    person   varchar(64) not null,
    primary key (instance, party, round)
);
