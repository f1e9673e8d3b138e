-- The evaluation of a project's performance (绩效评价, JA-2-3), a row a run; points and grade come together.

create table evaluation (
    instance        varchar(64) not null primary key,
    project         varchar(32) not null references project (number),
    evaluated_on    date,
    document_number varchar(100),
    evaluated_by    varchar(64),
    points          integer check (points between 0 and 100),
    grade           varchar(10) check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
    check ((points is null) = (grade is null)),
    check (grade is null or (evaluated_on is not null and document_number is not null))
);

create index evaluation_project on evaluation (project);

-- How much an indicator counts, the department's own score and the finance department's.
create table evaluation_indicator (
    instance   varchar(64) not null references evaluation (instance),
    indicator  varchar(20) not null,
    weight     integer     not null check (weight > 0),
    self_score integer,
    self_note  varchar(1000),
    score      integer,
    reason     varchar(1000),
    primary key (instance, indicator)
);

-- For what the result is used, and how.
create table evaluation_use (
    instance varchar(64) not null references evaluation (instance),
    kind     varchar(20) not null,
    way      varchar(1000),
    primary key (instance, kind)
);
