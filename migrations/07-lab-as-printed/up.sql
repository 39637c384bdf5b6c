-- Results as they are printed: '>90', 'negative', '0,62 L'. `printed` holds such words (NULL = the plain number), `value` the number
-- in them if there is one, and `bound` that it is only known to lie above or below that number.

CREATE TABLE lab_result_as_printed (
    id         INTEGER PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind       TEXT    NOT NULL CHECK (length(kind) > 0),          -- own kinds: 'own:' and the name
    value      REAL,
    unit       TEXT    NOT NULL,
    low        REAL    CHECK (low >= 0),                           -- the range as printed beside it
    high       REAL    CHECK (high >= low OR low IS NULL),
    entered_at INTEGER NOT NULL,
    printed    TEXT    CHECK (printed <> ''),
    bound      TEXT    CHECK (bound IS NULL OR (bound IN ('above', 'below') AND value IS NOT NULL)),
    CHECK (value IS NOT NULL OR printed IS NOT NULL)
) STRICT;

INSERT INTO lab_result_as_printed (id, day, kind, value, unit, low, high, entered_at)
    SELECT id, day, kind, value, unit, low, high, entered_at FROM lab_result;
DROP TABLE lab_result;
ALTER TABLE lab_result_as_printed RENAME TO lab_result;
CREATE INDEX lab_result_day ON lab_result (day);
