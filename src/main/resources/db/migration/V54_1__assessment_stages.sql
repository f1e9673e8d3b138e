-- Units are assessed in stages and once a year (HG-7-3): an assessment has its period, stage 0 is the whole year. A unit's
-- line keeps what was renovated and invested, a finding of fault, and what the unit answered before the grades stand.
create table unit_assessment_staged (
    id              bigint      not null primary key,
    district        varchar(32) not null references district (id),
    assessed_year   integer     not null,
    stage           integer     not null check (stage >= 0),
    first_day       date        not null,
    last_day        date        not null,
    opened_at       timestamp with time zone not null,
    instance        varchar(64),
    document_number varchar(100),
    decided_on      date,
    concluded_at    timestamp with time zone,
    unique (district, assessed_year, stage)
);

insert into unit_assessment_staged (id, district, assessed_year, stage, first_day, last_day, opened_at, instance,
                                    document_number, decided_on, concluded_at)
select id, district, assessed_year, 0, cast(cast(assessed_year as varchar(4)) || '-01-01' as date),
       cast(cast(assessed_year as varchar(4)) || '-12-31' as date), opened_at, instance, document_number, decided_on,
       concluded_at
from unit_assessment;

create table unit_assessment_line_staged (
    assessment   bigint      not null references unit_assessment_staged (id),
    unit         varchar(64) not null references unit (id),
    on_time      integer     not null,
    late         integer     not null,
    owed         integer     not null,
    returned     integer     not null,
    escalations  integer     not null,
    projects     integer     default 0 not null,
    households   integer     default 0 not null,
    area_m2      numeric(14, 2) default 0 not null,
    invested_fen bigint      default 0 not null,
    suggested    varchar(16) not null,
    grade        varchar(16),
    reason       varchar(2000),
    person       varchar(64),
    fault        varchar(32),
    fault_person varchar(100),
    fault_ground varchar(2000),
    accepts      boolean,
    statement    varchar(2000),
    answered_by  varchar(64),
    reply        varchar(2000),
    replied_by   varchar(64),
    primary key (assessment, unit),
    check (fault is null or fault_ground is not null)
);

insert into unit_assessment_line_staged (assessment, unit, on_time, late, owed, returned, escalations, suggested, grade,
                                         reason, person)
select assessment, unit, on_time, late, owed, returned, escalations, suggested, grade, reason, person
from unit_assessment_line;

drop table unit_assessment_line;
drop table unit_assessment;
alter table unit_assessment_staged rename to unit_assessment;
alter table unit_assessment_line_staged rename to unit_assessment_line;
