-- Two items of a works list may have the same words: which of them is finished says the how-manieth it is (nth, from 1).
create table works_finish_item_nth (
    instance  varchar(64)  not null references works_finish_report (instance),
    community varchar(200) not null,
    name      varchar(200) not null,
    place     varchar(100) not null,
    nth       integer      not null,
    primary key (instance, community, name, place, nth)
);

insert into works_finish_item_nth (instance, community, name, place, nth)
select instance, community, name, place, 1 from works_finish_item;

drop table works_finish_item;

alter table works_finish_item_nth rename to works_finish_item;
