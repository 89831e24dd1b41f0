-- Groups can be put in an order by hand, and have a colour.

PRAGMA user_version = 7;

-- NULL while groups are in alphabetical order. A group that is added later comes after those with a position.
ALTER TABLE groups ADD COLUMN position INTEGER;

-- The name of a colour.
ALTER TABLE groups ADD COLUMN color TEXT CHECK (color <> '');
