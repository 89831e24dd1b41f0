//! The `groups` and `contact_groups` tables.

use crate::clock::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::group::{Group, GroupColor};
use crate::id::{ContactId, GroupId};
use crate::progress::ReportProgress;
use crate::saved_query::Named;
use kith_text::fold::{group_key, tidy};

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::runs::Runs;
use crate::store::tables::{group_name, many, smart_groups};
use crate::store::undo::kept_row::KeptRow;
use crate::store::undo::log;
use crate::store::undo::steps::Step;

impl Store {
    /// Returns all groups with their member counts, in the order of their ids. The order in which they are shown is that
    /// of [`browse::groups`](crate::browse::groups).
    pub fn groups(&self) -> Result<Vec<Group>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, name, (SELECT count(*) FROM contact_groups WHERE group_id = groups.id), color, position
             FROM groups ORDER BY id",
        )?;
        Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the group with this name.
    ///
    /// # Errors
    /// [`StoreError::GroupNotFound`].
    pub fn group_named(&self, name: &str) -> Result<Group> {
        let id = find(self.conn(), &group_key(name))?;
        let id = id.ok_or_else(|| StoreError::GroupNotFound { name: tidy(name) })?;
        load(self.conn(), id)
    }

    /// Creates an empty group.
    ///
    /// # Errors
    /// [`StoreError::GroupExists`], [`StoreError::GroupNameInvalid`].
    pub fn add_group(&mut self, name: &str) -> Result<Group> {
        let name = group_name::valid(name)?;
        self.write(|tx, _| {
            refuse_existing(tx, &name, None)?;
            let id = ensure(tx, &name)?.0;
            load(tx, id)
        })
    }

    /// Renames a group. The new name may be the same with a different spelling. This can be undone.
    pub fn rename_group(&mut self, id: GroupId, name: &str) -> Result<Group> {
        let name = group_name::valid(name)?;
        self.write(|tx, now| {
            let before = load(tx, id)?.name;
            let group = rename(tx, id, &name)?;
            log::record(tx, &Step::RenameGroup { before, after: group.name.clone() }, now)?;
            Ok(group)
        })
    }

    /// Deletes a group, but not its contacts. This can be undone.
    pub fn delete_group(&mut self, id: GroupId) -> Result<Group> {
        self.write(|tx, now| {
            let ids = members(tx, id)?;
            let row = KeptRow::load(tx, "groups", id.get())?.unwrap_or_default();
            let group = delete(tx, id)?;
            log::record(tx, &Step::DeleteGroup { group: group.name.clone(), ids, row }, now)?;
            Ok(group)
        })
    }

    /// Adds contacts to a group, which is created if it doesn't exist, or removes them from it. Returns how
    /// many contacts changed. This can be undone.
    pub fn group_contacts(&mut self, ids: &[ContactId], group: &str, member: bool) -> Result<u64> {
        let group = group_name::valid(group)?;
        let watcher = self.watcher.clone();
        self.write(|tx, now| {
            let ids = change(tx, &Runs::of(ids), &group, member, now, &*watcher.0)?;
            let changed = ids.len();
            log::record(tx, &Step::Group { ids, group, member }, now)?;
            Ok(changed)
        })
    }
}

pub(crate) fn rename(conn: &Connection, id: GroupId, name: &str) -> Result<Group> {
    refuse_existing(conn, name, Some(id))?;
    smart_groups::follow(conn, Named::Group, &load(conn, id)?.name, name)?;
    conn.execute("UPDATE groups SET name = ?2, key = ?3 WHERE id = ?1", (id, name, group_key(name)))?;
    load(conn, id)
}

pub(crate) fn delete(conn: &Connection, id: GroupId) -> Result<Group> {
    let group = load(conn, id)?;
    conn.execute("DELETE FROM groups WHERE id = ?1", [id])?;
    Ok(group)
}

/// Brings back a deleted group as it was, unless there is one with its name or id.
pub(crate) fn bring_back(conn: &Connection, row: &KeptRow) -> Result<()> {
    let (Some(id), Some(name)) = (row.id(), row.text("name")) else { return Ok(()) };
    if find(conn, &group_key(name))?.is_none() && KeptRow::load(conn, "groups", id)?.is_none() {
        row.insert(conn, "groups")?;
    }
    Ok(())
}

fn members(conn: &Connection, group: GroupId) -> Result<Runs> {
    let mut statement =
        conn.prepare_cached("SELECT contact_id FROM contact_groups WHERE group_id = ?1 ORDER BY contact_id")?;
    let mut rows = statement.query([group])?;
    let mut members = Runs::default();
    while let Some(row) = rows.next()? {
        members.push(row.get(0)?);
    }
    Ok(members)
}

/// Adds contacts to a group or removes them from it, and returns those that changed.
pub(crate) fn change(
    conn: &Connection,
    ids: &Runs,
    group: &str,
    member: bool,
    now: Timestamp,
    report: ReportProgress<'_>,
) -> Result<Runs> {
    let group = match (find(conn, &group_key(group))?, member) {
        (Some(id), _) => id,
        (None, true) => ensure(conn, group)?.0,
        (None, false) => return Err(StoreError::GroupNotFound { name: group.to_owned() }),
    };
    many::regroup(conn, ids, group, member, now, report)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Group> {
    let color: Option<String> = row.get(3)?;
    Ok(Group {
        id: row.get(0)?,
        name: row.get(1)?,
        contacts: row.get(2)?,
        color: color.and_then(|name| GroupColor::named(&name)),
        position: row.get(4)?,
    })
}

pub(crate) fn load(conn: &Connection, id: GroupId) -> Result<Group> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, (SELECT count(*) FROM contact_groups WHERE group_id = ?1), color, position
         FROM groups WHERE id = ?1",
    )?;
    let found = statement.query_row([id], read).optional()?;
    found.ok_or_else(|| StoreError::GroupNotFound { name: id.to_string() })
}

pub(crate) fn find(conn: &Connection, key: &str) -> Result<Option<GroupId>> {
    let mut statement = conn.prepare_cached("SELECT id FROM groups WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

fn refuse_existing(conn: &Connection, name: &str, other_than: Option<GroupId>) -> Result<()> {
    match find(conn, &group_key(name))? {
        Some(id) if Some(id) != other_than => Err(StoreError::GroupExists { name: load(conn, id)?.name }),
        _ => Ok(()),
    }
}

/// Returns the group with this tidied name, creating it if it doesn't exist, and whether it was created.
pub(crate) fn ensure(conn: &Connection, name: &str) -> Result<(GroupId, bool)> {
    let key = group_key(name);
    if let Some(id) = find(conn, &key)? {
        return Ok((id, false));
    }
    conn.prepare_cached("INSERT INTO groups (name, key) VALUES (?1, ?2)")?.execute((name, key))?;
    Ok((GroupId::new(conn.last_insert_rowid()), true))
}

/// Replaces the groups of a contact.
pub(crate) fn set_groups_of(conn: &Connection, contact: ContactId, names: &[String]) -> Result<()> {
    conn.prepare_cached("DELETE FROM contact_groups WHERE contact_id = ?1")?.execute([contact])?;
    let mut insert =
        conn.prepare_cached("INSERT OR IGNORE INTO contact_groups (contact_id, group_id) VALUES (?1, ?2)")?;
    for name in names {
        let (group, _) = ensure(conn, &group_name::valid(name)?)?;
        insert.execute((contact, group))?;
    }
    Ok(())
}
