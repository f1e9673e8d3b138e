-- The award in place of subsidy (以奖代补, JA-3.8-4) that a street may propose when a community is handed over.

create table upkeep_award (
    handover        bigint        not null primary key references community_handover (id),
    proposed_fen    bigint        not null check (proposed_fen > 0),
    basis           varchar(1000) not null,
    proposed_by     varchar(64)   not null,
    supported       boolean,
    opinion         varchar(1000),
    granted_fen     bigint check (granted_fen > 0),
    document_number varchar(100),
    decided_on      date,
    refusal         varchar(1000),
    decided_by      varchar(64),
    check (granted_fen is null or refusal is null),
    check ((granted_fen is null) = (document_number is null))
);
