-- How many bicycles the fire authority was asked about (JA-4.7-1): a site that grows has to be confirmed again.
alter table charging_confirmation add column spaces integer;
