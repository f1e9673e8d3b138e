-- Another manager than the one of the winning bid starts the works only with an approval (JA-3.6-2).
alter table construction add column manager_reason varchar(500);
alter table construction add column manager_approval varchar(100);
