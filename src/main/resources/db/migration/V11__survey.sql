-- The survey (调查摸底): eight kinds of facts of each community, and the project that was formed from them.

-- What is there now, a row a community; surveyed again, its row is replaced. Null: not yet known.
create table survey_facts (
    community              bigint        primary key references community (id),
    project                varchar(32)   not null references project (number),
    instance               varchar(64)   not null,
    leaking_buildings      integer       check (leaking_buildings >= 0),
    housing_condition      varchar(1000),
    green_area             numeric(12, 2) check (green_area >= 0),
    environment_condition  varchar(1000),
    parking_spaces         integer       check (parking_spaces >= 0),
    facilities_condition   varchar(1000),
    service_sites          integer       check (service_sites >= 0),
    services_condition     varchar(1000),
    shops                  integer       check (shops >= 0),
    shops_condition        varchar(1000),
    flooding_spots         integer       check (flooding_spots >= 0),
    municipal_condition    varchar(1000),
    public_space_area      numeric(12, 2) check (public_space_area >= 0),
    public_space_condition varchar(1000),
    residents              integer       check (residents >= 0),
    economy_condition      varchar(1000),
    -- stairwells (单元) whose residents want an elevator; 0: nobody asks for one (JA-4.6-1)
    elevator_stairwells    integer       not null check (elevator_stairwells >= 0),
    person                 varchar(64)   not null,
    recorded_at            timestamp with time zone not null
);

create index survey_facts_project on survey_facts (project);

-- The project as the street formed it, a row each time it was submitted.
create table survey_formation (
    project             varchar(32)   not null references project (number),
    round               integer       not null,
    scope               varchar(2000) not null,
    contiguous          boolean       not null,
    renovation_plan     varchar(200),
    standard            varchar(200),
    implementing_entity varchar(64),
    person              varchar(64)   not null,
    recorded_at         timestamp with time zone not null,
    primary key (project, round)
);
