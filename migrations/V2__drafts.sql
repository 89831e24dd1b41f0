-- Unsaved entries of the contact form. They are in the store so that they are deleted with the contact, erased with
-- everything else, and never offered for the contact of another store that has the same id.

PRAGMA user_version = 2;

CREATE TABLE drafts (
    -- NULL for the draft of a new contact.
    contact_id INTEGER UNIQUE REFERENCES contacts (id) ON DELETE CASCADE,
    -- The updated_at of the contact when the form was filled, NULL for a new contact.
    based_on INTEGER,
    -- What was typed (JSON).
    content TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- There is one draft of a new contact.
CREATE UNIQUE INDEX drafts_new ON drafts (contact_id IS NULL) WHERE contact_id IS NULL;

-- As for messages: whatever deletes a draft notes that the write-ahead log still holds it. A draft that is rewritten is
-- noted when it is deleted at last.
CREATE TRIGGER drafts_deleted AFTER DELETE ON drafts BEGIN
    INSERT INTO settings (name, value)
    SELECT 'erase_pending', 'new' WHERE NOT EXISTS (SELECT 1 FROM settings WHERE name = 'erase_pending');
END;
