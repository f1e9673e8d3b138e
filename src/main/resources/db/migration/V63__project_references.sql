-- Each reference to a project has an index that begins with it: a test holds it on PostgreSQL.
create index acceptance_resident_project on acceptance_resident (project);
create index adjustment_other_project on adjustment (other_project);
create index lesson_project on lesson (project);
create index site_sign_project on site_sign (project);
create index street_report_line_project on street_report_line (project);
create index survey_demand_project on survey_demand (project);
