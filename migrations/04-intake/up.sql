-- What a person usually takes changes over time: from each day on, so many units. `product.usual_units` keeps the first.
CREATE TABLE product_amount (
    product_id  INTEGER NOT NULL REFERENCES product (id),
    since       TEXT    NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    usual_units REAL    NOT NULL CHECK (usual_units > 0),
    PRIMARY KEY (product_id, since)
) STRICT, WITHOUT ROWID;

INSERT INTO product_amount (product_id, since, usual_units) SELECT id, since, usual_units FROM product;

-- An ordinary week: the last answers to "how often, how much". No row = not answered.
CREATE TABLE typical_week (
    food_key    TEXT    PRIMARY KEY CHECK (food_key <> ''),
    frequency   TEXT    NOT NULL CHECK (frequency IN ('never', 'seldom', 'days_1_2', 'days_3_5', 'daily')),
    portions    REAL    NOT NULL CHECK (portions > 0),
    answered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
