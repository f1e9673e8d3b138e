-- How those who deal with a petition or with a problem put to the leading group's office were urged: one table for both.
create table matter_urge (
    instance varchar(64)              not null,
    position integer                  not null,
    text     varchar(2000)            not null,
    person   varchar(64)              not null,
    urged_at timestamp with time zone not null,
    primary key (instance, position)
);

insert into matter_urge (instance, position, text, person, urged_at)
select instance, position, text, person, urged_at from petition_urge
union all
select instance, position, text, person, urged_at from office_urge;

drop table petition_urge;
drop table office_urge;
