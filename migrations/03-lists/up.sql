-- The person's own lists: a sign that is put away and a factor that is hidden are no longer asked for; their past stays.

ALTER TABLE sign ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));

ALTER TABLE factor ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
