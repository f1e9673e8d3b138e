-- The agreement on handover and warranty (移交及保修协议书), its signatures, the warranty that follows and its claims (HG-4.3-3).

-- A draft of the agreement, a row a round; the signed one is the newest.
create table warranty_agreement (
    instance    varchar(64)   not null,
    round       integer       not null,
    project     varchar(32)   not null references project (number),
    number      varchar(100)  not null,
    handed_over varchar(4000) not null,
    upkeep      varchar(4000) not null,
    person      varchar(64)   not null,
    drafted_on  date          not null,
    primary key (instance, round)
);

create index warranty_agreement_project on warranty_agreement (project);

-- How long each part of the works is under warranty by the draft, in months from the acceptance on.
create table warranty_term (
    instance varchar(64) not null,
    round    integer     not null,
    part     varchar(16) not null,
    months   integer     not null check (months >= 0),
    primary key (instance, round, part),
    foreign key (instance, round) references warranty_agreement (instance, round)
);

-- What a party said to the draft: its signature, or why it does not sign.
create table agreement_signature (
    instance  varchar(64)  not null,
    round     integer      not null,
    party     varchar(64)  not null,
    unit      varchar(64)  not null references unit (id),
    signs     boolean      not null,
    signer    varchar(100) not null,
    signed_on date,
    reason    varchar(1000),
    person    varchar(64)  not null,
    primary key (instance, round, party),
    foreign key (instance, round) references warranty_agreement (instance, round),
    check (signs = (signed_on is not null)),
    check (signs = (reason is null))
);

-- The warranty that runs; its terms are those of the round of the agreement that was signed.
create table warranty (
    project   varchar(32) not null primary key references project (number),
    instance  varchar(64) not null,
    round     integer     not null,
    starts_on date        not null,
    foreign key (instance, round) references warranty_agreement (instance, round)
);

-- A claim; the key is the process instance that deals with it.
create table warranty_claim (
    instance    varchar(64)   not null primary key,
    project     varchar(32)   not null references project (number),
    number      integer       not null,
    community   bigint        not null references community (id),
    place       varchar(200)  not null,
    part        varchar(16)   not null,
    found_on    date          not null,
    text        varchar(2000) not null,
    unit        varchar(64)   not null references unit (id),
    person      varchar(64)   not null,
    recorded_at timestamp with time zone not null,
    accepted    boolean,
    answer      varchar(2000),
    answered_by varchar(64),
    covered     boolean,
    decision    varchar(2000),
    decided_by  varchar(64),
    outcome     varchar(16),
    closed_at   timestamp with time zone,
    unique (project, number),
    check ((accepted is null) = (answer is null)),
    check ((covered is null) = (decision is null)),
    check ((outcome is null) = (closed_at is null))
);
