-- 计划调整: who applied for what and why, who approved it under which document, and how the projects stood before and after.

create table adjustment (
    instance           varchar(64)   primary key,
    project            varchar(32)   not null references project (number),
    kind               varchar(16)   not null check (kind in ('SUSPEND', 'RESUME', 'TERMINATE', 'SPLIT', 'MERGE')),
    reason             varchar(2000) not null,
    applied_by         varchar(64)   not null,
    applied_at         timestamp with time zone not null,
    contract_end       varchar(100),
    settlement         varchar(100),
    settled_fen        bigint,
    new_name           varchar(200),
    kept_fen           bigint,
    moved_fen          bigint,
    -- the project into which a merged one goes, or that a split has made
    other_project      varchar(32)   references project (number),
    approved           boolean,
    document_number    varchar(100),
    decided_on         date,
    decided_by         varchar(64),
    opinion            varchar(2000),
    withdrawn_at       timestamp with time zone,
    effected_at        timestamp with time zone,
    check (approved is null or (document_number is not null and decided_on is not null and decided_by is not null))
);

create index adjustment_project on adjustment (project, applied_at);

-- The communities that are to leave the project in a split.
create table adjustment_community (
    instance varchar(64)  not null references adjustment (instance),
    name     varchar(200) not null,
    primary key (instance, name)
);

-- How each project that an adjustment or a change of scope concerns stood before and after it: with these the totals of the
-- published plan lead to those of today.
create table adjustment_figures (
    instance     varchar(64)    not null,
    project      varchar(32)    not null references project (number),
    moment       varchar(8)     not null check (moment in ('BEFORE', 'AFTER')),
    state        varchar(16)    not null,
    communities  integer        not null,
    households   integer        not null,
    buildings    integer        not null,
    area_m2      numeric(14, 2) not null,
    estimate_fen bigint         not null,
    names        varchar(4000)  not null,
    noted_at     timestamp with time zone not null,
    primary key (instance, project, moment)
);

create index adjustment_figures_project on adjustment_figures (project);

-- The days on which a project stood still.
create table suspension (
    instance     varchar(64) primary key references adjustment (instance),
    project      varchar(32) not null references project (number),
    from_day     date        not null,
    to_day       date,
    working_days integer,
    check ((to_day is null) = (working_days is null))
);
