-- Contracts under which other contractors took over in the midst of the works: the contract sum is from then on what was
-- settled with those who went and what was agreed with who came (JA-3.5-4).
create table contract_succession (
    project         varchar(32)  not null references project (number),
    number          integer      not null,
    unit            varchar(64)  not null references unit (id),
    contract_number varchar(100) not null,
    settled_fen     bigint       not null check (settled_fen >= 0),
    sum_fen         bigint       not null,
    sum_before_fen  bigint       not null,
    sum_after_fen   bigint       not null,
    taken_over_on   date         not null,
    primary key (project, number)
);
