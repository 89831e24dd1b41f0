//! Changing any number of contacts in one step: a statement for each run of consecutive ids. The triggers that
//! note each changed contact are left out where readers reload everything anyway.

use rusqlite::Connection;

use crate::clock::Timestamp;
use crate::id::{ContactId, GroupId};
use crate::progress::{Meter, ReportProgress};
use crate::store::error::Result;
use crate::store::runs::Runs;
use crate::store::tables::changes;
use crate::store::tables::contact_count;
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};

/// The number of ids that one statement covers at most.
const PART: i64 = 20_000;

/// The minimum number of contacts to delete for which the indexes are dropped and rebuilt, if these are also most
/// of the store.
pub(crate) const MANY: u64 = 10_000;

/// The result of deleting contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Deleted {
    /// The number of deleted contacts.
    pub deleted: u64,
    /// The number of history entries that were erased with them.
    pub messages_erased: u64,
}

/// Sets or removes the star of contacts, and returns those that changed.
pub(crate) fn star(
    conn: &Connection,
    ids: &Runs,
    starred: bool,
    now: Timestamp,
    report: ReportProgress<'_>,
) -> Result<Runs> {
    unnoticed(conn, ids.len(), || {
        let mut statement = conn.prepare_cached(
            "UPDATE contacts SET starred = ?3, updated_at = ?4 WHERE id BETWEEN ?1 AND ?2 AND starred <> ?3
             RETURNING id",
        )?;
        let mut changed = Runs::default();
        each_part(conn, "contacts", ids, report, |first, last| {
            let mut rows = statement.query((first, last, starred, now))?;
            while let Some(row) = rows.next()? {
                changed.push(row.get(0)?);
            }
            Ok(())
        })?;
        Ok(changed)
    })
}

/// Adds contacts to a group or removes them from it, and returns those that changed.
pub(crate) fn regroup(
    conn: &Connection,
    ids: &Runs,
    group: GroupId,
    member: bool,
    now: Timestamp,
    report: ReportProgress<'_>,
) -> Result<Runs> {
    unnoticed(conn, ids.len(), || {
        let mut change = conn.prepare_cached(if member {
            "INSERT OR IGNORE INTO contact_groups (contact_id, group_id)
             SELECT id, ?3 FROM contacts WHERE id BETWEEN ?1 AND ?2 ORDER BY id RETURNING contact_id"
        } else {
            "DELETE FROM contact_groups WHERE contact_id BETWEEN ?1 AND ?2 AND group_id = ?3
             RETURNING contact_id"
        })?;
        let mut touch =
            conn.prepare_cached("UPDATE contacts SET updated_at = ?3 WHERE id BETWEEN ?1 AND ?2")?;
        let mut changed = Runs::default();
        each_part(conn, "contacts", ids, report, |first, last| {
            let mut part = Runs::default();
            let mut rows = change.query((first, last, group))?;
            while let Some(row) = rows.next()? {
                let id: ContactId = row.get(0)?;
                part.push(id);
                changed.push(id);
            }
            // Now, while their pages are still in the cache.
            part.iter().try_for_each(|(first, last)| touch.execute((first, last, now)).map(drop))?;
            Ok(())
        })?;
        Ok(changed)
    })
}

/// Deletes contacts with their histories. Before each part of them, `keep` is called with its first and last id.
pub(crate) fn delete(
    conn: &Connection,
    ids: &Runs,
    report: ReportProgress<'_>,
    mut keep: impl FnMut(ContactId, ContactId) -> Result<()>,
) -> Result<Deleted> {
    // Rebuilding the indexes in one sorted pass is cheaper than many scattered changes.
    let most = ids.len() >= MANY && ids.len() > contact_count::of(conn)? / 2;
    let share = if most { 0.8 } else { 1.0 };
    unnoticed(conn, ids.len(), || {
        if most {
            conn.execute_batch(DROP_INDEXES)?;
        }
        let mut written = conn.prepare_cached("SELECT 1 FROM messages LIMIT 1")?;
        let histories = written.exists([])?;
        let mut messages = conn.prepare_cached("DELETE FROM messages WHERE contact_id BETWEEN ?1 AND ?2")?;
        let mut contacts = conn.prepare_cached("DELETE FROM contacts WHERE id BETWEEN ?1 AND ?2")?;
        let mut gone = Deleted { deleted: 0, messages_erased: 0 };
        each_part(conn, "contacts", ids, &|part| report(part * share), |first, last| {
            keep(first, last)?;
            if histories {
                gone.messages_erased += messages.execute((first, last))? as u64;
            }
            gone.deleted += contacts.execute((first, last))? as u64;
            Ok(())
        })?;
        if most {
            conn.execute_batch(BUILD_INDEXES)?;
            report(1.0);
        }
        Ok(gone)
    })
}

/// Calls `work` with the first and last id of each run, in parts of at most [`PART`] ids. It goes from row to row of
/// `table` and not from id to id, so that runs from a file that somebody else made do not take forever.
pub(crate) fn each_part(
    conn: &Connection,
    table: &str,
    ids: &Runs,
    report: ReportProgress<'_>,
    mut work: impl FnMut(ContactId, ContactId) -> Result<()>,
) -> Result<()> {
    let mut next = conn.prepare_cached(&format!("SELECT min(id) FROM {table} WHERE id BETWEEN ?1 AND ?2"))?;
    let mut meter = Meter::new(ids.len(), report);
    for (first, last) in ids.iter() {
        if first == last {
            work(first, last)?;
            meter.add(1);
            continue;
        }
        let mut from = Some(first);
        while let Some(at) = from {
            let Some(first) = next.query_row((at, last), |row| row.get::<_, Option<ContactId>>(0))? else {
                meter.add(span(at, last));
                break;
            };
            let end = ContactId::new(first.get().saturating_add(PART - 1)).min(last);
            work(first, end)?;
            meter.add(span(at, end));
            from = end.get().checked_add(1).map(ContactId::new);
        }
    }
    Ok(())
}

/// The number of ids from the first to the last.
fn span(first: ContactId, last: ContactId) -> u64 {
    last.get().abs_diff(first.get()).saturating_add(1)
}

/// Runs `work`, which changes or deletes up to `count` contacts, without noting each of them if these are many:
/// the schema changes with the triggers, which tells every reader to reload everything.
pub(crate) fn unnoticed<T>(conn: &Connection, count: u64, work: impl FnOnce() -> Result<T>) -> Result<T> {
    if count <= changes::FEW {
        return work();
    }
    conn.execute_batch(changes::DROP_TRIGGERS)?;
    let done = work()?;
    conn.execute_batch(changes::CREATE_TRIGGERS)?;
    Ok(done)
}
