//! The `changes` table, by which readers that keep a copy of the store notice writes (see `browse/refresh`).

use rusqlite::Connection;

use crate::id::ContactId;
use crate::store::error::Result;

/// The entry for a write of anything else than a contact.
pub(crate) const OTHER: ContactId = ContactId::new(0);

/// The number of changed contacts up to which readers read them one by one. After more, they reload everything.
pub(crate) const FEW: u64 = 2_000;

/// Drops the triggers that [`CREATE_TRIGGERS`] creates.
pub(crate) const DROP_TRIGGERS: &str = "DROP TRIGGER contacts_updated; DROP TRIGGER contacts_deleted;";

/// Creates the triggers on contacts exactly as the migration does.
pub(crate) const CREATE_TRIGGERS: &str = "CREATE TRIGGER contacts_updated AFTER UPDATE ON contacts BEGIN
    INSERT INTO changes (contact_id) VALUES (new.id);
    DELETE FROM changes WHERE seq <= last_insert_rowid() - 10000;
END;
CREATE TRIGGER contacts_deleted AFTER DELETE ON contacts BEGIN
    INSERT INTO changes (contact_id) VALUES (old.id);
    DELETE FROM changes WHERE seq <= last_insert_rowid() - 10000;
END;";

/// Records that something about a contact has changed that no trigger covers, or [`OTHER`].
pub(crate) fn record(conn: &Connection, contact: ContactId) -> Result<()> {
    conn.prepare_cached("INSERT INTO changes (contact_id) VALUES (?1)")?.execute([contact])?;
    let newest = conn.last_insert_rowid();
    conn.prepare_cached("DELETE FROM changes WHERE seq <= ?1 - 10000")?.execute([newest])?;
    Ok(())
}
