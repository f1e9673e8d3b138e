-- Who heads a district's leading group and its office, and who answers for each member unit (HG-8-1, HG-8-2).

create table leading_group (
    instance        varchar(64)  not null primary key,
    district        varchar(32)  not null references district (id),
    document_number varchar(100) not null,
    set_up_on       date         not null,
    head            varchar(100) not null,
    deputies        varchar(500) not null,
    office_head     varchar(100) not null,
    named_by        varchar(64)  not null
);

create table leading_group_member (
    instance varchar(64)  not null references leading_group (instance),
    unit     varchar(64)  not null references unit (id),
    person   varchar(100) not null,
    contact  varchar(100) not null,
    phone    varchar(40)  not null,
    primary key (instance, unit)
);
