-- Which state of the file this is. Every change renews it, so that a log found beside the file can be told to belong to it or not;
-- `magic` is how it is found among the pages of a log. Not about the person, and not part of what is undone.
CREATE TABLE file_mark (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    magic      BLOB    NOT NULL,
    mark       BLOB    NOT NULL CHECK (length(mark) = 16),
    before     BLOB    NOT NULL CHECK (length(before) = 16),          -- the mark before the last change
    checked_at INTEGER NOT NULL                                       -- when the whole file was last found in order
) STRICT;

INSERT INTO file_mark (id, magic, mark, before, checked_at)
VALUES (1, CAST('MgDi-file-mark-1' AS BLOB), randomblob(16), zeroblob(16), 0);
