-- What was deleted and can be brought back. It is kept until its step leaves the log of steps, and never taken over by a
-- restore or a salvage.

PRAGMA user_version = 6;

-- The contact whose values or name a step contains. In place of contact_id, because the steps of a deleted contact stay:
-- the contact may come back.
ALTER TABLE undo_steps ADD COLUMN whose INTEGER;
-- How many contacts, groups or fields it changed; NULL in a step of an earlier version.
ALTER TABLE undo_steps ADD COLUMN count INTEGER CHECK (count >= 0);
-- The name of the group, the field or the only contact.
ALTER TABLE undo_steps ADD COLUMN name TEXT CHECK (name <> '');

UPDATE undo_steps SET whose = contact_id, contact_id = NULL;

-- The columns of contacts, in another order, so that a salvage does not take these rows for contacts. The columns of
-- dynamic fields are added when they are needed.
CREATE TABLE deleted_contacts (
    id INTEGER PRIMARY KEY,
    starred INTEGER NOT NULL,
    import_id INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    phone TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT,
    email TEXT,
    street TEXT,
    city TEXT,
    state TEXT,
    zip TEXT,
    country TEXT
) STRICT;

-- The groups they were in.
CREATE TABLE deleted_members (
    contact_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    PRIMARY KEY (contact_id, group_id)
) STRICT, WITHOUT ROWID;

-- What imports had changed in them.
CREATE TABLE deleted_import_changes (
    contact_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (contact_id, import_id)
) STRICT, WITHOUT ROWID;

-- The values of deleted fields, as their columns kept them.
CREATE TABLE deleted_values (
    field_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    value ANY NOT NULL,
    PRIMARY KEY (field_id, contact_id)
) STRICT, WITHOUT ROWID;
