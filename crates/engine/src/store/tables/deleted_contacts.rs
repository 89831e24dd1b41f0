//! Deleting contacts so that they can be brought back, and bringing them back.
//!
//! Their rows move to `deleted_contacts` and two tables beside it, by statements that copy whole runs of them. Histories
//! and drafts are erased. A deleted contact is in one step only, because its id is given out once.

use kith_phone::Phone;
use rusqlite::{Connection, OptionalExtension};
use rustc_hash::FxHashSet;

use crate::id::{ContactId, GroupId};
use crate::progress::{IGNORE_PROGRESS, ReportProgress};
use crate::store::error::{Result, StoreError};
use crate::store::runs::Runs;
use crate::store::tables::changes::FEW;
use crate::store::tables::deleted::{TABLE, add_columns, columns};
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};
use crate::store::tables::many::{Deleted, MANY};
use crate::store::tables::{changes, contact_count, groups, many, not_duplicates, plans};
use crate::store::undo::kept_row::KeptRow;
use crate::store::undo::steps::DeletedContacts;
use kith_text::fold::group_key;

/// What became of contacts that were to be brought back.
#[derive(Debug, Default)]
pub(crate) struct BroughtBack {
    pub(crate) contacts: u64,
    /// How many the plan had no room for.
    pub(crate) over_limit: u64,
    /// How many have a phone that another contact has now.
    pub(crate) phone_taken: u64,
}

/// Deletes contacts with their histories, and keeps the rest of them.
pub(crate) fn delete(
    conn: &Connection,
    ids: &Runs,
    report: ReportProgress<'_>,
) -> Result<(Deleted, DeletedContacts)> {
    add_columns(conn)?;
    let columns = columns(conn, "contacts")?.join(", ");
    let mut contacts = conn.prepare_cached(&format!(
        "INSERT INTO deleted_contacts ({columns}) SELECT {columns} FROM contacts WHERE id BETWEEN ?1 AND ?2
         RETURNING id"
    ))?;
    let mut members = conn.prepare_cached(
        "INSERT INTO deleted_members (contact_id, group_id)
         SELECT contact_id, group_id FROM contact_groups WHERE contact_id BETWEEN ?1 AND ?2 RETURNING group_id",
    )?;
    let mut changes = conn.prepare_cached(
        "INSERT INTO deleted_import_changes (contact_id, import_id, before, after)
         SELECT contact_id, import_id, before, after FROM import_changes WHERE contact_id BETWEEN ?1 AND ?2",
    )?;
    let mut denied = conn.prepare_cached(
        "SELECT first_id, second_id FROM not_duplicates WHERE first_id BETWEEN ?1 AND ?2
         UNION SELECT first_id, second_id FROM not_duplicates WHERE second_id BETWEEN ?1 AND ?2",
    )?;
    let (mut kept, mut group_ids) = (DeletedContacts::default(), FxHashSet::default());
    let deleted = many::delete(conn, ids, report, |first, last| {
        let mut rows = contacts.query((first, last))?;
        while let Some(row) = rows.next()? {
            kept.ids.push(row.get(0)?);
        }
        let mut rows = members.query((first, last))?;
        while let Some(row) = rows.next()? {
            group_ids.insert(row.get::<_, GroupId>(0)?);
        }
        changes.execute((first, last))?;
        for pair in denied.query_map((first, last), |row| Ok((row.get(0)?, row.get(1)?)))? {
            kept.denied.push(pair?);
        }
        Ok(())
    })?;
    let mut group_ids: Vec<GroupId> = group_ids.into_iter().collect();
    group_ids.sort_unstable();
    for id in group_ids {
        kept.groups.extend(KeptRow::load(conn, "groups", id.get())?);
    }
    kept.name = only_name(conn, &kept.ids)?;
    Ok((deleted, kept))
}

/// Deletes contacts again that were brought back. Those that have a history by now are left alone, and counted: nobody
/// was asked whether it may be erased.
pub(crate) fn delete_again(
    conn: &Connection,
    earlier: DeletedContacts,
    report: ReportProgress<'_>,
) -> Result<(u64, u64, DeletedContacts)> {
    let with_history = with_history(conn, &earlier.ids)?;
    let (deleted, mut kept) = delete(conn, &earlier.ids.without(&with_history), report)?;
    for row in earlier.groups {
        if !kept.groups.iter().any(|known| known.id() == row.id()) {
            kept.groups.push(row);
        }
    }
    kept.denied.extend(earlier.denied);
    kept.denied.sort_unstable();
    kept.denied.dedup();
    // Those that could not be brought back are still in the tables.
    kept.ids = present(conn, &earlier.ids)?;
    kept.name = only_name(conn, &kept.ids)?;
    Ok((deleted.deleted, with_history.len() as u64, kept))
}

/// Brings deleted contacts back, as far as the plan has room and nobody else has their phones. The others stay in the
/// tables.
///
/// # Errors
/// [`StoreError::OverLimit`] or [`StoreError::PhoneTaken`] if none could be brought back for this reason.
pub(crate) fn bring_back(
    conn: &Connection,
    deleted: &DeletedContacts,
    room: Option<u64>,
    report: ReportProgress<'_>,
) -> Result<BroughtBack> {
    bring_back_groups(conn, &deleted.groups)?;
    let (count, ids) = (deleted.ids.len(), &deleted.ids);
    // Building the indexes anew in one sorted pass is cheaper than a million scattered inserts. It takes the rows as
    // they come, so no phone may be taken.
    let rebuilds = count >= MANY && count > contact_count::of(conn)? / 2 && !any_taken(conn, ids)?;
    let mut moved = Move::prepare(conn, !rebuilds)?;
    let mut room = room.map_or(i64::MAX, |room| i64::try_from(room).unwrap_or(i64::MAX));
    let mut done = BroughtBack::default();
    many::unnoticed(conn, count, || {
        if rebuilds {
            conn.execute_batch(DROP_INDEXES)?;
        }
        let share = if rebuilds { 0.8 } else { 1.0 };
        many::each_part(conn, TABLE, ids, &|part| report(part * share), |first, last| {
            let part = moved.part(first, last, room)?;
            room -= i64::try_from(part.len()).unwrap_or(i64::MAX);
            done.contacts += part.len();
            if count <= FEW {
                for (first, last) in part.iter() {
                    (first.get()..=last.get())
                        .try_for_each(|id| changes::record(conn, ContactId::new(id)))?;
                }
            }
            Ok(())
        })?;
        if rebuilds {
            conn.execute_batch(BUILD_INDEXES)?;
        }
        Ok(())
    })?;
    drop(moved);
    many::each_part(conn, TABLE, ids, IGNORE_PROGRESS, |first, last| {
        let sql =
            "SELECT count(*), coalesce(sum(EXISTS (SELECT 1 FROM contacts c WHERE c.phone = d.phone)), 0)
                   FROM deleted_contacts d WHERE d.id BETWEEN ?1 AND ?2";
        let (left, taken): (u64, u64) =
            conn.prepare_cached(sql)?.query_row((first, last), |row| Ok((row.get(0)?, row.get(1)?)))?;
        done.phone_taken += taken;
        done.over_limit += left - taken;
        Ok(())
    })?;
    if done.contacts == 0 && done.over_limit > 0 {
        plans::require_slot(conn)?;
    }
    if done.contacts == 0 && done.phone_taken > 0 {
        return Err(taken(conn, ids)?);
    }
    for (a, b) in &deleted.denied {
        not_duplicates::deny(conn, *a, *b)?;
    }
    Ok(done)
}

/// Returns the error for the first contact whose phone another contact has now.
fn taken(conn: &Connection, ids: &Runs) -> Result<StoreError> {
    let mut found = None;
    many::each_part(conn, TABLE, ids, IGNORE_PROGRESS, |first, last| {
        let mut statement = conn.prepare_cached(
            "SELECT c.id, c.first_name || coalesce(' ' || c.last_name, ''), c.phone
             FROM deleted_contacts d JOIN contacts c ON c.phone = d.phone WHERE d.id BETWEEN ?1 AND ?2 LIMIT 1",
        )?;
        if found.is_none() {
            let read = |row: &rusqlite::Row<'_>| {
                let phone = Phone::from_stored(&row.get::<_, String>(2)?).display();
                Ok(StoreError::PhoneTaken { id: row.get(0)?, name: row.get(1)?, phone })
            };
            found = statement.query_row((first, last), read).optional()?;
        }
        Ok(())
    })?;
    Ok(found.unwrap_or(StoreError::UndoConflict))
}

/// The statements that move contacts back.
struct Move<'c> {
    contacts: rusqlite::CachedStatement<'c>,
    members: rusqlite::CachedStatement<'c>,
    changes: rusqlite::CachedStatement<'c>,
    gone: [rusqlite::CachedStatement<'c>; 3],
}

impl Move<'_> {
    /// `looks` is whether phones may be taken.
    fn prepare(conn: &Connection, looks: bool) -> Result<Move<'_>> {
        let kept = columns(conn, TABLE)?;
        let columns: Vec<String> =
            columns(conn, "contacts")?.into_iter().filter(|column| kept.contains(column)).collect();
        let columns = columns.join(", ");
        let free =
            if looks { "AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.phone = d.phone)" } else { "" };
        let gone = |rows: &str| conn.prepare_cached(&format!("DELETE FROM {rows} BETWEEN ?1 AND ?2"));
        Ok(Move {
            contacts: conn.prepare_cached(&format!(
                "INSERT INTO contacts ({columns}) SELECT {columns} FROM deleted_contacts d
                 WHERE d.id BETWEEN ?1 AND ?2 {free} ORDER BY d.id LIMIT ?3 RETURNING id"
            ))?,
            // A group that is gone for good, and an import, are left out.
            members: conn.prepare_cached(
                "INSERT INTO contact_groups (contact_id, group_id)
                 SELECT contact_id, group_id FROM deleted_members
                 WHERE contact_id BETWEEN ?1 AND ?2 AND group_id IN (SELECT id FROM groups)",
            )?,
            changes: conn.prepare_cached(
                "INSERT INTO import_changes (import_id, contact_id, before, after)
                 SELECT import_id, contact_id, before, after FROM deleted_import_changes
                 WHERE contact_id BETWEEN ?1 AND ?2
                   AND import_id IN (SELECT id FROM imports WHERE undone_at IS NULL)",
            )?,
            gone: [
                gone("deleted_members WHERE contact_id")?,
                gone("deleted_import_changes WHERE contact_id")?,
                gone("deleted_contacts WHERE id")?,
            ],
        })
    }

    /// Moves the contacts of a part, up to `room` of them, and returns which.
    fn part(&mut self, first: ContactId, last: ContactId, room: i64) -> Result<Runs> {
        let mut moved = Runs::default();
        let mut rows = self.contacts.query((first, last, room))?;
        while let Some(row) = rows.next()? {
            moved.push(row.get(0)?);
        }
        drop(rows);
        for ends in moved.iter() {
            self.members.execute(ends)?;
            self.changes.execute(ends)?;
            for gone in &mut self.gone {
                gone.execute(ends)?;
            }
        }
        Ok(moved)
    }
}

/// Brings back the groups that are gone, with their ids. If there is a group with the name of one by now, that one is
/// meant.
fn bring_back_groups(conn: &Connection, rows: &[KeptRow]) -> Result<()> {
    for row in rows {
        groups::bring_back(conn, row)?;
        let (Some(id), Some(name)) = (row.id(), row.text("name")) else { continue };
        if KeptRow::load(conn, "groups", id)?.is_none()
            && let Some(other) = groups::find(conn, &group_key(name))?
        {
            let sql = "UPDATE OR REPLACE deleted_members SET group_id = ?2 WHERE group_id = ?1";
            conn.execute(sql, (id, other))?;
        }
    }
    Ok(())
}

fn any_taken(conn: &Connection, ids: &Runs) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM deleted_contacts d WHERE d.id BETWEEN ?1 AND ?2
                              AND EXISTS (SELECT 1 FROM contacts c WHERE c.phone = d.phone))";
    let mut taken = false;
    many::each_part(conn, TABLE, ids, IGNORE_PROGRESS, |first, last| {
        taken = taken || conn.prepare_cached(sql)?.query_row((first, last), |row| row.get(0))?;
        Ok(())
    })?;
    Ok(taken)
}

/// Returns those of the contacts that have a history, in ascending order. The notes that a merge makes do not count,
/// because redoing the merge makes them.
fn with_history(conn: &Connection, ids: &Runs) -> Result<Vec<ContactId>> {
    let sql = "SELECT DISTINCT contact_id FROM messages
               WHERE contact_id BETWEEN ?1 AND ?2 AND direction <> 'system' ORDER BY contact_id";
    let mut found = Vec::new();
    many::each_part(conn, "contacts", ids, IGNORE_PROGRESS, |first, last| {
        let mut statement = conn.prepare_cached(sql)?;
        for id in statement.query_map((first, last), |row| row.get(0))? {
            found.push(id?);
        }
        Ok(())
    })?;
    Ok(found)
}

/// Returns those of the contacts that are kept in the tables.
fn present(conn: &Connection, ids: &Runs) -> Result<Runs> {
    let mut present = Runs::default();
    many::each_part(conn, TABLE, ids, IGNORE_PROGRESS, |first, last| {
        let sql = "SELECT id FROM deleted_contacts WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
        let mut statement = conn.prepare_cached(sql)?;
        for id in statement.query_map((first, last), |row| row.get(0))? {
            present.push(id?);
        }
        Ok(())
    })?;
    Ok(present)
}

/// Returns the name of the only contact of a step.
fn only_name(conn: &Connection, ids: &Runs) -> Result<Option<String>> {
    match (ids.len(), ids.iter().next()) {
        (1, Some((id, _))) => {
            let sql =
                "SELECT first_name || coalesce(' ' || last_name, '') FROM deleted_contacts WHERE id = ?1";
            Ok(Some(conn.query_row(sql, [id], |row| row.get(0))?))
        }
        _ => Ok(None),
    }
}
