-- What an authority of quality or safety saw when it supervised a project after its filing (HG-5.1-4).
create table authority_check (
    instance    varchar(64)   not null primary key,
    project     varchar(32)   not null references project (number),
    role        varchar(64)   not null,
    unit        varchar(64)   not null references unit (id),
    checked_on  date          not null,
    checkers    varchar(200)  not null,
    place       varchar(200)  not null,
    result      varchar(2000) not null,
    finding     varchar(2000),
    responsible varchar(64),
    person      varchar(64)   not null,
    check ((finding is null) = (responsible is null))
);

create index authority_check_project on authority_check (project);
