-- Another contractor or supervising firm in the midst of the works (更换参建单位); the key is the process instance.

create table replacement (
    instance            varchar(64)   not null primary key,
    project             varchar(32)   not null references project (number),
    number              integer       not null,
    role                varchar(64)   not null,
    old_unit            varchar(64)   not null references unit (id),
    new_unit            varchar(64)   not null references unit (id),
    reason              varchar(2000) not null,
    works_done          varchar(2000) not null,
    settled_fen         bigint        not null check (settled_fen >= 0),
    settlement_document varchar(100)  not null,
    applied_by          varchar(64)   not null,
    old_unit_agrees     boolean,
    old_unit_remark     varchar(2000),
    approved            boolean,
    opinion             varchar(2000),
    document            varchar(100),
    decided_on          date,
    decided_by          varchar(64),
    contract_number     varchar(100),
    contract_fen        bigint,
    signed_on           date,
    person_name         varchar(100),
    phone               varchar(30),
    certificate         varchar(50),
    replaced_on         date,
    ended_at            timestamp with time zone,
    unique (project, number)
);

-- A project whose contractor was replaced binds the new contractor's manager under the same tender.
alter table bound_person add column awarded bigint;
update bound_person set awarded = tender;
alter table bound_person drop column tender;
alter table bound_person add column tender bigint references tender (id);
update bound_person set tender = awarded;
alter table bound_person alter column tender set not null;
alter table bound_person drop column awarded;
