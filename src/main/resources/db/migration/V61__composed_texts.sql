-- A payer may be named as long as the survey names the owner of public housing.
alter table funding_source alter column payer set data type varchar(200);

-- Texts that are put together of several answers, each as long as its form allows.
alter table correction alter column subject_label set data type varchar(1000);
alter table acceptance_comparison alter column place set data type varchar(1000);
alter table acceptance_comparison alter column subject set data type varchar(2000);
alter table acceptance_comparison alter column planned set data type varchar(2000);
