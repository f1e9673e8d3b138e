-- The handover (移交管养), a row a run: facts about the community, the road to a managing unit, what was agreed and handed over.

create table handover (
    instance            varchar(64)  not null primary key,
    project             varchar(32)  not null references project (number),
    property_management boolean      not null,
    owners_assembly     boolean      not null,
    property_firm       varchar(64) references unit (id),
    party_organisation  varchar(200) not null,
    residents_committee varchar(200) not null,
    owners_committee    varchar(200) not null,
    property_side       varchar(200) not null,
    road                varchar(20),
    way                 varchar(20),
    way_reason          varchar(1000),
    managing_unit       varchar(200),
    upkeep_duties       varchar(4000),
    handed_over_on      date,
    received_by         varchar(100),
    check (not property_management or property_firm is not null),
    check (handed_over_on is null or (managing_unit is not null and upkeep_duties is not null))
);

create index handover_project on handover (project);

-- The contract with the firm that the owners' assembly hired (JA-3.8-3).
create table service_contract (
    instance    varchar(64)  not null primary key references handover (instance),
    firm        varchar(64)  not null references unit (id),
    assembly_on date         not null,
    number      varchar(100) not null,
    signed_on   date         not null,
    months      integer      not null check (months > 0)
);

-- How many households were for which way, a row a round (JA-3.8-3).
create table owners_opinion (
    instance            varchar(64) not null references handover (instance),
    round               integer     not null,
    trusteeship         integer     not null check (trusteeship >= 0),
    social_organisation integer     not null check (social_organisation >= 0),
    self_management     integer     not null check (self_management >= 0),
    no_opinion          integer     not null check (no_opinion >= 0),
    asked_on            date        not null,
    primary key (instance, round)
);
