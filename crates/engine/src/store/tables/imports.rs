//! The `imports` table: which files were imported and when, with the figures of each import.

use crate::clock::Timestamp;
use crate::contact::Contact;
use crate::id::{ContactId, ImportId};
use crate::store::error::StoreError;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use serde::Serialize;

use crate::counts::Counts;
use crate::id::{FieldId, GroupId};

use crate::store::connection::Store;
use crate::store::error::Result;

/// A finished import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportRecord {
    /// The id of the import.
    pub id: ImportId,
    /// The name of the imported file, without its folder.
    pub file: String,
    /// When the import was made (RFC 3339, UTC).
    pub at: String,
    /// The figures of the import.
    #[serde(flatten)]
    pub counts: Counts,
    /// Whether the import was undone.
    pub undone: bool,
}

/// The names of the files whose import created or changed a contact, as a JSON array; NULL if there are none. An expression
/// in a statement over `contacts`.
pub(crate) const FILES: &str = "nullif((SELECT json_group_array(file_name) FROM imports WHERE id IN
    (SELECT contacts.import_id UNION SELECT import_id FROM import_changes WHERE contact_id = contacts.id)), '[]')";

/// Calls `each` with the contacts that imports created or changed: those of the imports of the files whose names, as a JSON
/// array of one, pass `is_wanted`. A contact can be passed more than once.
pub(crate) fn each_imported(
    conn: &Connection,
    mut is_wanted: impl FnMut(ValueRef<'_>) -> bool,
    mut each: impl FnMut(ContactId),
) -> Result<()> {
    let mut files = conn.prepare_cached("SELECT json_array(file_name), id FROM imports")?;
    let mut contacts = conn.prepare_cached(
        "SELECT id FROM contacts WHERE import_id = ?1
         UNION ALL SELECT contact_id FROM import_changes WHERE import_id = ?1",
    )?;
    let mut files = files.query([])?;
    while let Some(file) = files.next()? {
        if is_wanted(file.get_ref(0)?) {
            let mut found = contacts.query([file.get::<_, ImportId>(1)?])?;
            while let Some(contact) = found.next()? {
                each(contact.get(0)?);
            }
        }
    }
    Ok(())
}

impl Store {
    /// Returns the finished imports, newest first.
    pub fn imports(&self) -> Result<Vec<ImportRecord>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, file_name, at, rows, created, updated, duplicates, invalid, over_limit, blank, cancelled,
                    undone_at IS NOT NULL
             FROM imports ORDER BY id DESC",
        )?;
        let records = statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?;
        Ok(records)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ImportRecord> {
    Ok(ImportRecord {
        id: row.get(0)?,
        file: row.get(1)?,
        at: row.get::<_, Timestamp>(2)?.to_rfc3339(),
        counts: Counts {
            rows: row.get(3)?,
            created: row.get(4)?,
            updated: row.get(5)?,
            duplicates: row.get(6)?,
            invalid: row.get(7)?,
            over_limit: row.get(8)?,
            blank: row.get(9)?,
            cancelled: row.get(10)?,
        },
        undone: row.get(11)?,
    })
}

/// Creates the record of an import and returns its id. Its figures are written by [`close`].
pub(crate) fn begin(conn: &Connection, file: &str, at: Timestamp) -> Result<ImportId> {
    conn.execute("INSERT INTO imports (file_name, at) VALUES (?1, ?2)", (file, at))?;
    Ok(ImportId::new(conn.last_insert_rowid()))
}

/// Writes the figures of an import, and the ids of the groups and fields that were created for it.
pub(crate) fn close(
    conn: &Connection,
    id: ImportId,
    counts: &Counts,
    groups: &[GroupId],
    fields: &[FieldId],
) -> Result<()> {
    conn.execute(
        "UPDATE imports SET rows = ?2, created = ?3, updated = ?4, duplicates = ?5, invalid = ?6, over_limit = ?7,
                blank = ?8, cancelled = ?9,
                groups_created = ?10, fields_created = ?11
         WHERE id = ?1",
        (
            id,
            counts.rows,
            counts.created,
            counts.updated,
            counts.duplicates,
            counts.invalid,
            counts.over_limit,
            counts.blank,
            counts.cancelled,
            serde_json::to_string(groups).map_err(StoreError::unwritable)?,
            serde_json::to_string(fields).map_err(StoreError::unwritable)?,
        ),
    )?;
    Ok(())
}

/// Records that an import changed a stored contact. If the same import changes the contact again, the first
/// `before` is kept.
pub(crate) fn record_change(
    conn: &Connection,
    import: ImportId,
    before: &Contact,
    after: &Contact,
) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO import_changes (import_id, contact_id, before, after) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (import_id, contact_id) DO UPDATE SET after = ?4",
    )?
    .execute((import, after.id, json(before)?, json(after)?))?;
    Ok(())
}

/// Returns a contact as JSON, the form in which it is stored in a column.
fn json(contact: &Contact) -> Result<String> {
    serde_json::to_string(contact).map_err(StoreError::unwritable)
}
