-- Counts the imports of a year, so that whoever has read its days knows whether they still hold.
alter table calendar_year add column revision integer default 0 not null;
