-- The residents' discussion of a draft scheme and the round of opinions on it (JA-3.2-3); a later draft has a round of its own.
create table residents_discussion (
    project      varchar(32)   not null references project (number),
    round        integer       not null check (round >= 2),
    instance     varchar(64)   not null unique,
    held_on      date          not null,
    place        varchar(200)  not null,
    participants integer       not null check (participants > 0),
    outcome      varchar(2000) not null,
    person       varchar(64)   not null,
    recorded_at  timestamp with time zone not null,
    primary key (project, round)
);

-- Whether a household agrees with the draft; null in the first round, and where it says nothing of it.
alter table household_answer add column stance varchar(16) check (stance in ('AGREES', 'DISAGREES', 'INDIFFERENT'));
