-- Queries to the list that are saved under a name.

PRAGMA user_version = 8;

CREATE TABLE smart_groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- The name case-folded: what makes two names one.
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    -- The search, filters and sort (a JSON object). Fields and groups are named in it; the names follow when they are
    -- renamed.
    query TEXT NOT NULL
) STRICT;
