-- The diary. Days are ISO text of a civil day, moments are unix seconds. No row means "not asked"; a row with severity 0
-- means "asked: none". Built-in words are never stored, only keys.

CREATE TABLE sign (
    id       INTEGER PRIMARY KEY,
    key      TEXT    NOT NULL UNIQUE CHECK (length(key) > 0),     -- own signs: 'own:' and the name
    kind     TEXT    NOT NULL CHECK (kind IN ('daily', 'measured', 'event')),
    own_name TEXT    UNIQUE CHECK (own_name IS NULL OR key = 'own:' || own_name),
    tracked  INTEGER NOT NULL CHECK (tracked IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

INSERT INTO sign (id, key, kind, tracked, position) VALUES
    (1, 'muscle_cramps', 'daily', 1, 1),
    (2, 'fatigue', 'daily', 1, 2),
    (3, 'palpitations', 'daily', 1, 3),
    (4, 'mood_anxiety', 'daily', 1, 4),
    (5, 'poor_sleep', 'daily', 1, 5),
    (6, 'tingling_numbness', 'daily', 1, 6),
    (7, 'headache', 'daily', 1, 7),
    (8, 'bone_weakness', 'event', 1, 8),
    (9, 'appetite_digestion', 'daily', 1, 9),
    (10, 'sweet_craving', 'daily', 1, 10),
    (11, 'blood_pressure', 'measured', 1, 11),
    (12, 'memory_confusion', 'daily', 1, 12);

-- One import: what undo takes back as a whole.
CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY,
    format      TEXT    NOT NULL,
    file_name   TEXT    NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE answer (
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sign_id    INTEGER NOT NULL REFERENCES sign (id),
    severity   INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
    remark     TEXT    CHECK (remark <> ''),
    entered_at INTEGER,                                            -- first entry; unknown for imports that do not say
    changed_at INTEGER,                                            -- last change
    lag_days   INTEGER CHECK (lag_days >= 0),                      -- diary days to the first entry, fixed then
    source     TEXT    CHECK (source <> ''),                       -- the kind of file it was imported from
    batch_id   INTEGER,                                            -- the import that added it
    PRIMARY KEY (day, sign_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    day        TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    body       TEXT    NOT NULL CHECK (body <> ''),
    changed_at INTEGER,
    batch_id   INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE factor (
    id       INTEGER PRIMARY KEY,
    key      TEXT    NOT NULL UNIQUE CHECK (length(key) > 0),
    own_name TEXT    UNIQUE CHECK (own_name IS NULL OR key = 'own:' || own_name),
    position INTEGER NOT NULL
) STRICT;

INSERT INTO factor (id, key, position) VALUES
    (1, 'stress', 1),
    (2, 'sport', 2),
    (3, 'alcohol', 3),
    (4, 'coffee', 4),
    (5, 'short_night', 5),
    (6, 'ill', 6),
    (7, 'menstruation', 7),
    (8, 'travel', 8);

CREATE TABLE day_factor (
    day       TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    factor_id INTEGER NOT NULL REFERENCES factor (id),
    PRIMARY KEY (day, factor_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE blood_pressure (
    id         INTEGER PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    at         INTEGER,
    systolic   INTEGER NOT NULL CHECK (systolic BETWEEN 60 AND 280),
    diastolic  INTEGER NOT NULL CHECK (diastolic BETWEEN 30 AND 180 AND diastolic < systolic),
    pulse      INTEGER CHECK (pulse BETWEEN 25 AND 250),
    entered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX blood_pressure_day ON blood_pressure (day);

CREATE TABLE event (
    id         INTEGER PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    sign_id    INTEGER NOT NULL REFERENCES sign (id),
    kind       TEXT    NOT NULL CHECK (kind IN ('fracture', 'bone_density', 'height_loss', 'other')),
    body       TEXT    NOT NULL,
    entered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX event_day ON event (day);

CREATE TABLE product (
    id                    INTEGER PRIMARY KEY,
    name                  TEXT NOT NULL UNIQUE CHECK (name <> ''),
    form                  TEXT NOT NULL,
    magnesium_mg_per_unit REAL NOT NULL CHECK (magnesium_mg_per_unit >= 0),
    unit                  TEXT NOT NULL,
    compound_mg           REAL CHECK (compound_mg >= 0),
    typed                 TEXT NOT NULL CHECK (typed IN ('elemental', 'compound')),
    since                 TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    until                 TEXT CHECK (until >= since),
    usual_units           REAL NOT NULL CHECK (usual_units > 0)
) STRICT;

CREATE TABLE dose (
    id         INTEGER PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    product_id INTEGER NOT NULL REFERENCES product (id),
    units      REAL    NOT NULL CHECK (units >= 0),
    entered_at INTEGER NOT NULL,
    status     TEXT    NOT NULL CHECK (status IN ('taken', 'skipped')),
    UNIQUE (day, product_id)
) STRICT;

CREATE TABLE own_food (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL UNIQUE CHECK (name <> ''),
    portion_name TEXT NOT NULL,
    magnesium_mg REAL NOT NULL CHECK (magnesium_mg >= 0)
) STRICT;

CREATE TABLE portion (
    id          INTEGER PRIMARY KEY,
    day         TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    food_key    TEXT,
    own_food_id INTEGER REFERENCES own_food (id),
    portions    REAL    NOT NULL CHECK (portions > 0),
    entered_at  INTEGER NOT NULL,
    CHECK ((food_key IS NULL) <> (own_food_id IS NULL))
) STRICT;
CREATE INDEX portion_day ON portion (day);

CREATE TABLE food_day (
    day      TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE red_flag (
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    key        TEXT    NOT NULL CHECK (key <> ''),
    entered_at INTEGER NOT NULL,
    PRIMARY KEY (day, key)
) STRICT, WITHOUT ROWID;

-- When a hint was answered; silence follows from it.
CREATE TABLE hint (
    shown_on TEXT NOT NULL CHECK (shown_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tier     TEXT NOT NULL CHECK (tier IN ('early', 'full')),
    signs    TEXT NOT NULL,                                        -- keys, separated by line breaks
    answer   TEXT CHECK (answer IN ('later', 'not_for_me', 'opened')),
    PRIMARY KEY (shown_on, tier)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The last acts with the rows they replaced, newest last. Not part of what is undone.
CREATE TABLE undo_step (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    act     TEXT    NOT NULL,                                      -- what the person did, as JSON of keys
    done_at INTEGER NOT NULL,
    before  TEXT    NOT NULL,                                      -- changed rows, old and new, as JSON
    undone  INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
