-- Working days. A year stands in calendar_year as soon as its holidays are known;
-- every other year works Monday to Friday.
create table calendar_year (
    for_year  integer primary key,
    source    varchar(100) not null,
    loaded_at timestamp with time zone not null
);

create table workday_exception (
    on_date  date primary key,
    for_year integer not null references calendar_year (for_year),
    kind     varchar(4) not null check (kind in ('off', 'work')),
    holiday  varchar(20) not null,
    check (extract(year from on_date) = for_year)
);

create index workday_exception_year on workday_exception (for_year);
