-- Which kind of painkiller a medicine is (the classification of headaches counts two kinds apart; NULL = the person has not said),
-- and how much of a medicine was taken when, where the person wants that too.

ALTER TABLE medicine ADD COLUMN painkiller_kind TEXT CHECK (painkiller_kind IN ('simple', 'triptan_opioid_combination'));

CREATE TABLE medicine_dose (
    id          INTEGER PRIMARY KEY,
    day         TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    medicine_id INTEGER NOT NULL,
    amount      TEXT    CHECK (amount <> ''),                      -- in the person's words: '2 tablets'
    clock       TEXT    CHECK (clock GLOB '[0-2][0-9]:[0-5][0-9]'),
    entered_at  INTEGER NOT NULL,
    CHECK (amount IS NOT NULL OR clock IS NOT NULL),
    FOREIGN KEY (day, medicine_id) REFERENCES medicine_day (day, medicine_id)
) STRICT;
CREATE INDEX medicine_dose_day ON medicine_dose (day);
