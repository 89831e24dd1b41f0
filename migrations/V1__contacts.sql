-- The store as first released. Times are milliseconds since 1970 (UTC). Empty values are NULL, never ''.

-- Part of the same transaction: a store is Kith's and of this version, or it is empty.
PRAGMA application_id = 0x4B697468;
PRAGMA user_version = 1;

CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    rows INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0,
    invalid INTEGER NOT NULL DEFAULT 0,
    over_limit INTEGER NOT NULL DEFAULT 0,
    blank INTEGER NOT NULL DEFAULT 0,
    cancelled INTEGER NOT NULL DEFAULT 0,
    -- A JSON array of the numbers of the groups it made.
    groups_created TEXT NOT NULL DEFAULT '[]',
    -- The same of the dynamic fields that were made for it.
    fields_created TEXT NOT NULL DEFAULT '[]',
    undone_at INTEGER
) STRICT;

-- Dynamic fields add their columns here, named f_<contact_fields.id>.
CREATE TABLE contacts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_name TEXT NOT NULL CHECK (first_name <> ''),
    last_name TEXT CHECK (last_name <> ''),
    phone TEXT NOT NULL CHECK (phone > '+' AND phone < ','),
    email TEXT CHECK (email <> ''),
    street TEXT CHECK (street <> ''),
    city TEXT CHECK (city <> ''),
    state TEXT CHECK (state <> ''),
    zip TEXT CHECK (zip <> ''),
    country TEXT CHECK (country <> ''),
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    import_id INTEGER REFERENCES imports (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX contacts_phone ON contacts (phone);
CREATE INDEX contacts_starred ON contacts (id) WHERE starred = 1;
CREATE INDEX contacts_import ON contacts (import_id) WHERE import_id IS NOT NULL;

-- The stored contacts an import changed, before and after (JSON): what undoing it takes.
CREATE TABLE import_changes (
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (import_id, contact_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX import_changes_contact ON import_changes (contact_id);

CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- The name case-folded: what makes two names one.
    key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE contact_groups (
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    PRIMARY KEY (contact_id, group_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_groups_group ON contact_groups (group_id, contact_id);

-- The schema table of the dynamic fields.
CREATE TABLE contact_fields (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    help TEXT,
    -- A JSON array of texts.
    options TEXT NOT NULL DEFAULT '[]',
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

-- The chat history: gone with its contact.
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'note', 'system')),
    author TEXT CHECK (author <> ''),
    text TEXT NOT NULL,
    -- The attached file's name, where it is known; attached also says so of one without a name.
    attachment TEXT CHECK (attachment <> ''),
    attached INTEGER NOT NULL DEFAULT 0 CHECK (attached IN (0, 1)),
    -- Of an entry read from a chat: a fingerprint of it as it was written there, by which it is known when the chat is
    -- imported again. It stays when the entry is edited.
    source_key INTEGER
) STRICT;

CREATE INDEX messages_contact ON messages (contact_id, at, id);

-- Whatever erases a message notes that the write-ahead log still holds it; the store then empties the log.
CREATE TRIGGER messages_deleted AFTER DELETE ON messages BEGIN
    INSERT INTO settings (name, value)
    SELECT 'erase_pending', 'new' WHERE NOT EXISTS (SELECT 1 FROM settings WHERE name = 'erase_pending');
END;

CREATE TRIGGER messages_rewritten AFTER UPDATE OF text ON messages BEGIN
    INSERT INTO settings (name, value)
    SELECT 'erase_pending', 'new' WHERE NOT EXISTS (SELECT 1 FROM settings WHERE name = 'erase_pending');
END;

CREATE TABLE plans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    contact_limit INTEGER CHECK (contact_limit >= 0)
) STRICT;

INSERT INTO plans (name, key, contact_limit) VALUES
    ('Trial', 'trial', 1000),
    ('Basic', 'basic', 5000),
    ('Pro', 'pro', 50000),
    ('Unlimited', 'unlimited', NULL);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO settings (name, value) VALUES ('active_plan', 'trial');

-- Column choices remembered for a set of headers.
CREATE TABLE mappings (
    signature TEXT PRIMARY KEY,
    choices TEXT NOT NULL,
    used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Edits, stars and grouping that can be undone, newest last.
CREATE TABLE undo_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- What it was: edit, star, unstar, group, ungroup, …
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- The contact an edit was of: the step goes with it.
    contact_id INTEGER REFERENCES contacts (id) ON DELETE CASCADE,
    -- JSON: what it takes to go back and forth.
    change TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE INDEX undo_steps_contact ON undo_steps (contact_id) WHERE contact_id IS NOT NULL;

-- The numbers of the contacts that were changed or deleted last, oldest first: how a reader that keeps a copy (the
-- list) finds out what to read again. New contacts need no entry: their numbers are above all earlier ones. Whoever
-- changes a contact's groups also updates the contact, and so does whoever brings one back under its old number.
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL
) STRICT;

CREATE TRIGGER contacts_updated AFTER UPDATE ON contacts BEGIN
    INSERT INTO changes (contact_id) VALUES (new.id);
    DELETE FROM changes WHERE seq <= last_insert_rowid() - 10000;
END;

CREATE TRIGGER contacts_deleted AFTER DELETE ON contacts BEGIN
    INSERT INTO changes (contact_id) VALUES (old.id);
    DELETE FROM changes WHERE seq <= last_insert_rowid() - 10000;
END;

-- Pairs a person has said are two people; first_id < second_id.
CREATE TABLE not_duplicates (
    first_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX not_duplicates_second ON not_duplicates (second_id);
