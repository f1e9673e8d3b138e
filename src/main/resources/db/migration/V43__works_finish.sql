-- Works items that the contractor reports as finished while the works go on (JA-3.5-1, JA-4.4-3); its key is the process
-- instance. They count from the day of the report that the supervising firm has confirmed.
create table works_finish_report (
    instance     varchar(64)   not null primary key,
    project      varchar(32)   not null references project (number),
    finished_on  date          not null,
    note         varchar(2000) not null,
    reported_by  varchar(64)   not null,
    agrees       boolean,
    opinion      varchar(2000),
    judged_by    varchar(64),
    confirmed_at timestamp with time zone,
    withdrawn_at timestamp with time zone
);

create index works_finish_project on works_finish_report (project, confirmed_at);

-- By the words of the works list: a later list numbers its items anew.
create table works_finish_item (
    instance  varchar(64)  not null references works_finish_report (instance),
    community varchar(200) not null,
    name      varchar(200) not null,
    place     varchar(100) not null,
    primary key (instance, community, name, place)
);
