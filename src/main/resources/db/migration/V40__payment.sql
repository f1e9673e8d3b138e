-- A payment says what it is for, and how far the works had come by then.
alter table payment add column number integer default 0 not null;
alter table payment add column kind varchar(20) default 'PROGRESS' not null;
alter table payment add column progress_fen bigint;

update payment set number = (select count(*) from payment earlier
                             where earlier.project = payment.project and earlier.instance <= payment.instance);
create unique index payment_number on payment (project, number);

-- What audit had sent back is with the contractor; held (暂停支付) is from now on what audit itself keeps.
update payment set state = 'RETURNED' where state = 'HELD';

-- What the supervising firm said to each round of the progress reported with a payment.
create table payment_progress (
    instance     varchar(64) not null references payment (instance),
    round        integer     not null,
    progress_fen bigint,
    confirms     boolean     not null,
    opinion      varchar(2000),
    person       varchar(64) not null,
    primary key (instance, round)
);

-- Payments that audit has held, and why it has let them go on (JA-3.5-2).
create table payment_hold (
    instance       varchar(64)              not null references payment (instance),
    round          integer                  not null,
    reason         varchar(2000)            not null,
    held_by        varchar(64)              not null,
    held_at        timestamp with time zone not null,
    release_reason varchar(2000),
    released_by    varchar(64),
    released_at    timestamp with time zone,
    primary key (instance, round)
);
