-- Days the person marks because something began or changed, such as "new pillow".
CREATE TABLE mark (
    id         INTEGER PRIMARY KEY,
    day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name       TEXT    NOT NULL CHECK (name <> ''),
    entered_at INTEGER NOT NULL
) STRICT;
