-- The day on which a round of the scheme was settled; what is put on public notice before it is an earlier one (HG-4.1-1).
alter table scheme add column listed_on date;
