//! The `changes` table, by which readers that keep a copy of the store notice writes (see `browse/refresh`).

use rusqlite::Connection;

use crate::id::ContactId;
use crate::store::error::Result;

/// The entry for a write of anything else than a contact.
pub(crate) const OTHER: ContactId = ContactId::new(0);

/// Records that something about a contact has changed that no trigger covers, or [`OTHER`].
pub(crate) fn record(conn: &Connection, contact: ContactId) -> Result<()> {
    conn.prepare_cached("INSERT INTO changes (contact_id) VALUES (?1)")?.execute([contact])?;
    let newest = conn.last_insert_rowid();
    conn.prepare_cached("DELETE FROM changes WHERE seq <= ?1 - 10000")?.execute([newest])?;
    Ok(())
}
