-- Who has to come to an acceptance and why, who was asked, what each said, and the comparison item by item (JA-3.7-1, JA-3.7-3).

-- Who has to come, as the record had it when the parties were last listed.
create table acceptance_party (
    instance varchar(64)  not null,
    position integer      not null,
    party    varchar(64)  not null,
    why      varchar(200) not null,
    primary key (instance, party)
);

-- Who was asked to a meeting; those who had to come, and those whom the convening unit added.
create table acceptance_invitation (
    meeting  bigint      not null references acceptance_meeting (id),
    position integer     not null,
    party    varchar(64) not null,
    required boolean     not null,
    primary key (meeting, party)
);

-- The experts of a comprehensive acceptance, each with the field that he or she judges.
create table acceptance_expert (
    meeting  bigint       not null references acceptance_meeting (id),
    position integer      not null,
    name     varchar(100) not null,
    field    varchar(100),
    primary key (meeting, position)
);

-- Who spoke for a party.
alter table acceptance_opinion add column representative varchar(100);

-- How each item of plan and scheme was built; the list of the meeting is kept with it, whatever the scheme says later.
create table acceptance_comparison (
    meeting     bigint        not null references acceptance_meeting (id),
    number      integer       not null,
    source      varchar(20)   not null,
    place       varchar(200)  not null,
    subject     varchar(1000) not null,
    planned     varchar(1000) not null,
    conforms    boolean       not null,
    built       varchar(1000),
    responsible varchar(64),
    reason      varchar(1000),
    document    varchar(200),
    primary key (meeting, number),
    check (conforms or built is not null),
    check (conforms or responsible is not null or (reason is not null and document is not null))
);

-- The eight headings of before, with what was found about them.
insert into acceptance_comparison (meeting, number, source, place, subject, planned, conforms, built, responsible)
select i.meeting, row_number() over (partition by i.meeting order by i.item), 'PLAN', '全部小区', i.item, '年度计划和实施方案',
       i.result <> 'DEVIATES', d.finding, d.responsible
from acceptance_item i left join acceptance_defect d on d.meeting = i.meeting and d.item = i.item;

drop table acceptance_item;

-- A defect names the item of the comparison that it comes from.
alter table acceptance_defect add column compared integer;

alter table acceptance_defect drop column item;
