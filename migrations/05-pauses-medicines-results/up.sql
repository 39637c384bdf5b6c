-- What a diary kept for years needs beside the signs: days away on purpose, one's medicines, results from a laboratory, when of
-- the day a blood pressure was taken, and where copies of the diary were written to.

CREATE TABLE pause (
    id         INTEGER PRIMARY KEY,
    first      TEXT    NOT NULL CHECK (first GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last       TEXT    CHECK (last GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND last >= first),  -- open-ended without
    reason     TEXT    NOT NULL CHECK (reason IN ('holiday', 'illness', 'hospital', 'other')),
    words      TEXT    CHECK (words <> ''),
    entered_at INTEGER NOT NULL
) STRICT;

CREATE TABLE medicine (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE CHECK (name <> ''),
    painkiller INTEGER NOT NULL CHECK (painkiller IN (0, 1)),
    retired    INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    position   INTEGER NOT NULL
) STRICT;

-- No row = not noted, which is not "not taken".
CREATE TABLE medicine_day (
    day         TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    medicine_id INTEGER NOT NULL REFERENCES medicine (id),
    entered_at  INTEGER NOT NULL,
    PRIMARY KEY (day, medicine_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lab_result (
    id         INTEGER PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind       TEXT    NOT NULL CHECK (length(kind) > 0),          -- own kinds: 'own:' and the name
    value      REAL    NOT NULL CHECK (value >= 0),
    unit       TEXT    NOT NULL,
    low        REAL    CHECK (low >= 0),                           -- the range as printed beside it
    high       REAL    CHECK (high >= low OR low IS NULL),
    entered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX lab_result_day ON lab_result (day);

ALTER TABLE blood_pressure ADD COLUMN part TEXT CHECK (part IN ('morning', 'evening'));

-- Where copies and exports of this diary were written to, so that a person who deletes something can be told what still holds
-- it. About files, not about days: no act of the person, and not undone.
CREATE TABLE copy_made (
    path    TEXT    PRIMARY KEY CHECK (path <> ''),
    kind    TEXT    NOT NULL CHECK (kind IN ('backup', 'export')),
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
