-- Petitions (信访, HG-4.1-4): a case of its own that the street leads; the key is the process instance.
create table petition (
    instance    varchar(64)              not null primary key,
    project     varchar(32)              not null references project (number),
    number      integer                  not null,
    petitioner  varchar(100)             not null,
    phone       varchar(50),
    channel     varchar(16)              not null,
    subject     varchar(16)              not null,
    text        varchar(2000)            not null,
    received_on date                     not null,
    person      varchar(64)              not null,
    recorded_at timestamp with time zone not null,
    outcome     varchar(16),
    closed_on   date,
    unique (project, number),
    check ((outcome is null) = (closed_on is null))
);

-- Each time the street says how it is dealt with: a mediation that it leads, or a dispute that it gives to the community;
-- and what came of it.
create table petition_round (
    instance     varchar(64) not null references petition (instance),
    round        integer     not null,
    road         varchar(16) not null,
    demand       varchar(2000),
    assigned_by  varchar(64) not null,
    held_on      date,
    participants varchar(500),
    result       varchar(2000),
    settled      boolean,
    handled_by   varchar(64),
    primary key (instance, round),
    check ((result is null) = (settled is null))
);

-- What each department says that the street has called in.
create table petition_advice (
    instance varchar(64)   not null,
    round    integer       not null,
    unit     varchar(64)   not null references unit (id),
    advice   varchar(2000) not null,
    person   varchar(64)   not null,
    primary key (instance, round, unit),
    foreign key (instance, round) references petition_round (instance, round)
);

-- How the street has urged the community.
create table petition_urge (
    instance varchar(64)              not null references petition (instance),
    position integer                  not null,
    text     varchar(2000)            not null,
    person   varchar(64)              not null,
    urged_at timestamp with time zone not null,
    primary key (instance, position)
);

-- What the petitioner was answered, and what he says to it.
create table petition_answer (
    instance    varchar(64)   not null references petition (instance),
    round       integer       not null,
    number      varchar(100)  not null,
    answered_on date          not null,
    text        varchar(2000) not null,
    stance      varchar(16)   not null,
    person      varchar(64)   not null,
    primary key (instance, round)
);

-- Problems put to the office of the leading group (HG-8-2).
create table office_problem (
    instance  varchar(64)              not null primary key,
    project   varchar(32)              not null references project (number),
    number    integer                  not null,
    title     varchar(200)             not null,
    text      varchar(2000)            not null,
    tried     varchar(2000)            not null,
    unit      varchar(64)              not null references unit (id),
    person    varchar(64)              not null,
    put_on    date                     not null,
    answer    varchar(2000),
    answered_on date,
    closed_at timestamp with time zone,
    unique (project, number)
);

-- What the office directs, round by round, and by when.
create table office_direction (
    instance varchar(64)   not null references office_problem (instance),
    round    integer       not null,
    text     varchar(2000) not null,
    due_on   date          not null,
    person   varchar(64)   not null,
    primary key (instance, round)
);

create table office_result (
    instance varchar(64)   not null,
    round    integer       not null,
    unit     varchar(64)   not null references unit (id),
    result   varchar(2000) not null,
    done     boolean       not null,
    person   varchar(64)   not null,
    primary key (instance, round, unit),
    foreign key (instance, round) references office_direction (instance, round)
);

create table office_urge (
    instance varchar(64)              not null references office_problem (instance),
    position integer                  not null,
    text     varchar(2000)            not null,
    person   varchar(64)              not null,
    urged_at timestamp with time zone not null,
    primary key (instance, position)
);
