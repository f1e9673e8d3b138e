-- 范围调整: a community joins or leaves a project, or its figures are put right; who applied, why, and who approved it.

create table scope_change (
    instance        varchar(64)   primary key,
    project         varchar(32)   not null references project (number),
    kind            varchar(8)    not null check (kind in ('ADD', 'REMOVE', 'CORRECT')),
    community       varchar(200)  not null,
    completed_year  integer,
    households      integer       check (households > 0),
    buildings       integer       check (buildings > 0),
    area_m2         numeric(12, 2) check (area_m2 > 0),
    reason          varchar(2000) not null,
    applied_by      varchar(64)   not null,
    applied_at      timestamp with time zone not null,
    withdrawn_at    timestamp with time zone,
    approved        boolean,
    document_number varchar(100),
    decided_on      date,
    decided_by      varchar(64),
    opinion         varchar(2000),
    effected_at     timestamp with time zone,
    check (approved is null or (document_number is not null and decided_on is not null and decided_by is not null))
);

create index scope_change_project on scope_change (project, applied_at);
