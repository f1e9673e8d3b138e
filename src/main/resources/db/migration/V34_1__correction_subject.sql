-- What is corrected is named as clerks name it (a community, a violation), so that a matter written down today can be read.
alter table correction alter column subject set data type varchar(200);
