-- Public money that was granted after the plan (HG-6-1); the key is the process instance that records it.
create table grant_notice (
    instance   varchar(64)  not null primary key,
    project    varchar(32)  not null references project (number),
    code       varchar(40)  not null,
    amount_fen bigint       not null check (amount_fen > 0),
    document   varchar(200) not null,
    person     varchar(64)  not null,
    booked_at  timestamp with time zone
);

create index grant_notice_project on grant_notice (project);
