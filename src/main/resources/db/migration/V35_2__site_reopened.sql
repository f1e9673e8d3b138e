-- When a street that revises its scheme took a site up again (JA-4.3-1); the new decision takes the place of the old one.
alter table site_use add column reopened_at timestamp with time zone;
