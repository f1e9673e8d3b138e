-- Working days for which the project stood still while a department had an application: they are not its time (JA-3.5-5).

alter table permit_round add column stood_still integer default 0 not null check (stood_still >= 0);
