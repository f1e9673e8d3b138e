-- Change orders (工程变更): the contract sum changes only by those that are approved (JA-3.5-4).
create table change_order (
    instance        varchar(64)              not null primary key,
    project         varchar(32)              not null references project (number),
    number          integer                  not null,
    reason          varchar(2000)            not null,
    amount_fen      bigint                   not null check (amount_fen <> 0),
    state           varchar(20)              not null,
    applied_by      varchar(64)              not null,
    applied_at      timestamp with time zone not null,
    decided_at      timestamp with time zone,
    sum_before_fen  bigint,
    sum_after_fen   bigint,
    unique (project, number)
);

-- The items of the works list that a change order concerns, by number and in words of its time.
create table change_order_item (
    instance varchar(64)  not null references change_order (instance),
    number   integer      not null,
    label    varchar(400) not null,
    primary key (instance, number)
);

-- What each round was told by the supervising firm, the implementing entity and, above the limit, the housing bureau.
create table change_order_opinion (
    instance        varchar(64) not null references change_order (instance),
    round           integer     not null,
    role            varchar(64) not null,
    agrees          boolean     not null,
    opinion         varchar(2000),
    document_number varchar(100),
    person          varchar(64) not null,
    primary key (instance, round, role)
);
