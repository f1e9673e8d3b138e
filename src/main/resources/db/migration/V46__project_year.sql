-- A project that is not finished by the end of its plan year is carried over into the next one (结转): it keeps its number
-- and belongs to the lists of both years. The figures are those of the day on which it was carried over, so that the totals
-- of both years stay explained; the money is what was planned and not paid by then.

create table project_year (
    project     varchar(32)    not null references project (number),
    plan_year   integer        not null,
    from_year   integer        not null,
    carried_on  date           not null,
    basis       varchar(200)   not null,
    communities integer        not null,
    households  integer        not null,
    buildings   integer        not null,
    area_m2     numeric(14, 2) not null,
    money_fen   bigint         not null,
    primary key (project, plan_year),
    check (plan_year > from_year)
);

create index project_year_year on project_year (plan_year);

-- The dates of the new year that were approved for the project; they go before those of its plan.
create table project_date (
    project   varchar(32) not null,
    plan_year integer     not null,
    kind      varchar(32) not null,
    due       date        not null,
    primary key (project, plan_year, kind),
    foreign key (project, plan_year) references project_year (project, plan_year)
);
