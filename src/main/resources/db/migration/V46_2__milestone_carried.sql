-- A date that was not kept when its project was carried over: what it was in the old year, and by how many calendar days it
-- was over on that day (0 if it was still to come). It counts in the old year; the new date counts in the new one.

create table milestone_carried (
    project    varchar(32) not null,
    kind       varchar(32) not null,
    plan_year  integer     not null,
    due_on     date        not null,
    carried_on date        not null,
    days       integer     not null,
    primary key (project, kind, plan_year),
    foreign key (project, kind) references milestone (project, kind)
);
