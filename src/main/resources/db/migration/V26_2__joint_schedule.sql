-- The joint schedule (同步实施计划, JA-4.3-2): ground is opened once at a place, in one window.

-- The window that the street proposes for a place where works of the list open the ground.
create table trench_window (
    project     varchar(32)  not null references project (number),
    community   bigint       not null references community (id),
    place       varchar(100) not null,
    from_on     date         not null,
    to_on       date         not null,
    person      varchar(64)  not null,
    proposed_at timestamp with time zone not null,
    primary key (project, community, place),
    check (from_on <= to_on)
);

-- The window that a utility can keep at a place; it agrees where it is the same.
create table trench_word (
    project   varchar(32)  not null references project (number),
    community bigint       not null references community (id),
    place     varchar(100) not null,
    unit      varchar(64)  not null references unit (id),
    from_on   date         not null,
    to_on     date         not null,
    person    varchar(64)  not null,
    said_at   timestamp with time zone not null,
    primary key (project, community, place, unit),
    check (from_on <= to_on)
);

-- The last answer of each utility to its part of the works list.
create table utility_answer (
    project     varchar(32) not null references project (number),
    unit        varchar(64) not null references unit (id),
    agrees      boolean     not null,
    remark      varchar(1000),
    person      varchar(64) not null,
    answered_at timestamp with time zone not null,
    primary key (project, unit)
);
