//! Inserting many rows with few statements.
//!
//! A statement costs more than a row: it is looked up, started, ended, and updates the sequence of the ids. One statement
//! for several rows takes two thirds of the time of one for each.

use rusqlite::{Connection, limits::Limit};

use crate::clock::Timestamp;
use crate::contact::PackedDraft;
use crate::id::{ContactId, GroupId, ImportId};
use crate::store::error::Result;
use crate::store::tables::row::WriteSet;

/// How many contacts one statement inserts; with more, it gets slower again.
const CONTACTS: usize = 8;
/// How many memberships one statement inserts.
const MEMBERS: usize = 32;

/// Inserts contacts, which get consecutive ids, and returns the id of the last one.
pub(super) fn insert_contacts(
    conn: &Connection,
    set: &WriteSet,
    drafts: &[PackedDraft<'_>],
    import: Option<ImportId>,
    now: Timestamp,
) -> Result<ContactId> {
    let parameters = usize::try_from(conn.limit(Limit::SQLITE_LIMIT_VARIABLE_NUMBER)?).unwrap_or(usize::MAX);
    let most = (parameters / (set.width() + 1)).clamp(1, CONTACTS);
    let (many, rest) = drafts.split_at(drafts.len() / most * most);
    for (chunks, size) in [(many, most), (rest, 1)] {
        if chunks.is_empty() {
            continue;
        }
        let mut statement = conn.prepare_cached(&set.insert(size))?;
        statement.raw_bind_parameter(1, now)?;
        statement.raw_bind_parameter(2, import)?;
        for chunk in chunks.chunks(size) {
            for (nth, draft) in chunk.iter().enumerate() {
                set.bind(&mut statement, nth, *draft)?;
            }
            statement.raw_execute()?;
        }
    }
    Ok(ContactId::new(conn.last_insert_rowid()))
}

/// Adds contacts to groups; pairs that exist already are skipped.
pub(super) fn insert_members(conn: &Connection, pairs: &[(ContactId, GroupId)]) -> Result<()> {
    let (many, rest) = pairs.split_at(pairs.len() / MEMBERS * MEMBERS);
    for (chunks, size) in [(many, MEMBERS), (rest, 1)] {
        if chunks.is_empty() {
            continue;
        }
        let values = vec!["(?, ?)"; size].join(", ");
        let sql = format!("INSERT OR IGNORE INTO contact_groups (contact_id, group_id) VALUES {values}");
        let mut statement = conn.prepare_cached(&sql)?;
        for chunk in chunks.chunks(size) {
            for ((contact, group), at) in chunk.iter().zip((1..).step_by(2)) {
                statement.raw_bind_parameter(at, contact)?;
                statement.raw_bind_parameter(at + 1, group)?;
            }
            statement.raw_execute()?;
        }
    }
    Ok(())
}
