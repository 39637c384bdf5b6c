-- Which import noted a factor on a day; no value = the person, or an import before this step. A newer file can then say what it no
-- longer has.
ALTER TABLE day_factor ADD COLUMN batch_id INTEGER;
