-- When of a day a sign was there, how bad and in what words: a cramp at 03:40, another in the morning. The day's answer stays one, the
-- worst of them.

CREATE TABLE sign_moment (
    id         INTEGER PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sign_id    INTEGER NOT NULL REFERENCES sign (id),
    moment     TEXT    NOT NULL CHECK (moment <> ''),              -- '03:40', or 'night', 'morning', 'afternoon', 'evening'
    severity   INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
    words      TEXT    CHECK (words <> ''),
    entered_at INTEGER,                                            -- unknown for imports
    batch_id   INTEGER                                             -- the import that added it
) STRICT;
CREATE INDEX sign_moment_day ON sign_moment (day, sign_id);

-- What the day was answered before its moments made the answer; -1 = not yet, NULL = they did not make it.
ALTER TABLE answer ADD COLUMN without_moments INTEGER CHECK (without_moments BETWEEN -1 AND 3);
