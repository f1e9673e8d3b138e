-- What a step looks up by project or process instance must not get slower with every project that has gone before.
-- PostgreSQL, unlike H2, makes no index for a foreign key.
create index completion_step on completion (instance, step);
create index bound_person_project on bound_person (project);
create index carry_over_refusal_instance on carry_over_refusal (instance);
create index community_activity_instance on community_activity (instance);
create index milestone_forecast_project on milestone_forecast (project, kind);
create index milestone_reopened_project on milestone_reopened (project, kind);
create index payment_recovery_project on payment_recovery (project);
create index ranked_site_project on ranked_site (project);
create index site_sign_inspection on site_sign (inspection);
create index suspension_project on suspension (project);
create index tender_project on tender (project);
create index violation_inspection_project on violation_inspection (project);
create index violation_referral_project on violation_referral (project, number);
create index violation_survey_project on violation_survey (project);
