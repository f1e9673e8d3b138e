-- In which run of the survey the street formed the project: from then on it is asked whether the figures are those of the plan.
alter table survey_formation add column instance varchar(64);
