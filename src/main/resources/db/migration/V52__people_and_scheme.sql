-- The second round of asking (HG-2-3, HG-2-5), what a scheme offers and protects (HG-4.2-5, HG-4.2-9), its public notice (HG-4.1-1).

-- Where residents could bring their wishes in person (征求意见处), beside the ways online.
alter table consultation_round add column opinion_desk varchar(200);

-- What the households chose from the menu, ranked when all had been asked; equal numbers share a place.
create table menu_rank (
    project    varchar(32) not null references project (number),
    demand     varchar(32) not null,
    place      integer     not null check (place > 0),
    households integer     not null check (households > 0),
    ranked_at  timestamp with time zone not null,
    primary key (project, demand)
);

-- Seminars and expert reviews on the works, numbered within the project.
create table consultation_meeting (
    project        varchar(32)   not null references project (number),
    number         integer       not null,
    kind           varchar(16)   not null check (kind in ('SEMINAR', 'EXPERT_REVIEW')),
    held_on        date          not null,
    place          varchar(200)  not null,
    participants   integer       not null check (participants > 0),
    topic          varchar(500)  not null,
    conclusion     varchar(2000) not null,
    experts        integer       check (experts > 0),
    expert_opinion varchar(2000),
    person         varchar(64)   not null,
    recorded_at    timestamp with time zone not null,
    primary key (project, number)
);

-- What was proposed at a meeting; adopted, or answered with the reason why not.
create table meeting_proposal (
    project    varchar(32)   not null,
    number     integer       not null,
    meeting    integer       not null,
    proposal   varchar(2000) not null,
    outcome    varchar(20)   check (outcome in ('ADOPTED', 'DECLINED')),
    answer     varchar(1000),
    settled_by varchar(64),
    settled_at timestamp with time zone,
    primary key (project, number),
    foreign key (project, meeting) references consultation_meeting (project, number),
    check (outcome is null or answer is not null)
);

-- Whether a round of the scheme takes a demand of the menu in, or why not.
create table demand_reply (
    list     bigint      not null references works_list (id),
    demand   varchar(32) not null,
    included boolean     not null,
    reason   varchar(500),
    primary key (list, demand),
    check (included or reason is not null)
);

-- Green and economical techniques that a round of the scheme chose from those it was offered; there may be none.
create table scheme_green (
    project   varchar(32)  not null,
    round     integer      not null,
    technique varchar(100) not null,
    primary key (project, round, technique),
    foreign key (project, round) references scheme (project, round)
);

-- Whether a round of the scheme concerns a historic district or building, and what the review of its protection said.
create table scheme_protection (
    project      varchar(32)  not null,
    round        integer      not null,
    historic     varchar(16)  not null check (historic in ('NONE', 'DISTRICT', 'BUILDING')),
    name         varchar(200),
    agrees       boolean,
    opinion_number varchar(100),
    reviewed_on  date,
    requirements varchar(2000),
    unit         varchar(64),
    person       varchar(64),
    primary key (project, round),
    foreign key (project, round) references scheme (project, round),
    check ((historic = 'NONE') = (name is null)),
    check (agrees is null or historic <> 'NONE')
);

-- Public notices of schemes, numbered within the project; a scheme that is changed is posted anew.
create table public_notice (
    project       varchar(32)  not null references project (number),
    number        integer      not null,
    scheme_round  integer      not null,
    title         varchar(200) not null,
    media         varchar(500) not null,
    posted_on     date         not null,
    person        varchar(64)  not null,
    proved_on     date,
    places        varchar(500),
    copies        integer      check (copies > 0),
    proved_by     varchar(64),
    closed_on     date,
    primary key (project, number),
    foreign key (project, scheme_round) references scheme (project, round),
    check ((proved_on is null) = (places is null)),
    check ((proved_on is null) = (copies is null))
);

-- What residents objected during a notice; adopted, which changes the scheme, or answered with the reason why not.
create table notice_objection (
    project     varchar(32)   not null,
    number      integer       not null,
    notice      integer       not null,
    objection   varchar(2000) not null,
    outcome     varchar(20)   check (outcome in ('ADOPTED', 'DECLINED')),
    answer      varchar(1000),
    answered_by varchar(64),
    answered_at timestamp with time zone,
    primary key (project, number),
    foreign key (project, notice) references public_notice (project, number),
    check (outcome is null or answer is not null)
);

-- The residents' meeting (居民议事会) about the problems that a notice raised.
create table notice_meeting (
    project      varchar(32)   not null,
    notice       integer       not null,
    held_on      date          not null,
    place        varchar(200)  not null,
    participants integer       not null check (participants > 0),
    conclusion   varchar(2000) not null,
    person       varchar(64)   not null,
    recorded_at  timestamp with time zone not null,
    primary key (project, notice),
    foreign key (project, notice) references public_notice (project, number)
);
