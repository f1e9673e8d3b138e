-- Who comes to an acceptance for the residents, as the street has arranged it (HG-4.1-5).
create table acceptance_resident (
    instance varchar(64)  not null,
    position integer      not null,
    project  varchar(32)  not null references project (number),
    side     varchar(20)  not null check (side in ('OWNERS_COMMITTEE', 'REPRESENTATIVE', 'COMMUNITY')),
    name     varchar(500) not null,
    person   varchar(64)  not null,
    primary key (instance, position)
);
