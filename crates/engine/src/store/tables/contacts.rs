//! The `contacts` table: reading and writing single contacts, and changing many.

use crate::clock::Timestamp;
use crate::id::ImportId;
use crate::store::tables::contact_count;
use rusqlite::{Connection, OptionalExtension};

use crate::contact::{Contact, Draft, PackedDrafts};
use crate::field::definition::Field;
use crate::id::ContactId;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::file::erase;
use crate::store::runs::Runs;
use crate::store::tables::many::Deleted;
use crate::store::tables::row::{ContactRow, WriteSet, to_draft};
use crate::store::tables::{deleted, deleted_contacts, fields, groups, many, plans};
use crate::store::undo::log;
use crate::store::undo::steps::Step;

/// The input of [`Store::insert_contact`].
pub type NewContact = Draft;

impl Store {
    /// Returns the number of contacts.
    pub fn count_contacts(&self) -> Result<u64> {
        contact_count::of(self.conn())
    }

    /// Returns one contact with all its values.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`].
    pub fn contact(&self, id: ContactId) -> Result<Contact> {
        self.contact_row()?.load(self.conn(), id)
    }

    /// Returns one contact as a draft, which an edit starts from.
    pub fn contact_draft(&self, id: ContactId) -> Result<Draft> {
        self.contact_row()?.load_draft(self.conn(), id)
    }

    /// Returns the contacts with these ids, in this order. Ids without a contact are skipped.
    pub fn contacts(&self, ids: &[ContactId]) -> Result<Vec<Contact>> {
        let row = self.contact_row()?;
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            match row.load(self.conn(), *id) {
                Ok(contact) => found.push(contact),
                Err(StoreError::ContactNotFound { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(found)
    }

    /// Returns the reader of contacts for the current set of active fields.
    pub fn contact_row(&self) -> Result<ContactRow> {
        Ok(ContactRow::new(fields::active(self.conn())?))
    }

    /// Returns the id and full name of the contact with this phone (in E.164 form), if there is one.
    pub fn holder_of(&self, phone: &str) -> Result<Option<(ContactId, String)>> {
        holder_of(self.conn(), phone)
    }

    /// Stores a new contact. Groups that don't exist are created.
    ///
    /// # Errors
    /// [`StoreError::OverLimit`], [`StoreError::PhoneTaken`].
    pub fn insert_contact(&mut self, draft: &Draft) -> Result<Contact> {
        self.write(|tx, now| insert_new(tx, draft, now))
    }

    /// Replaces the values and groups of a contact by what `change` makes of its stored ones and of the active
    /// fields. Nobody else can change the contact in between. This can be undone.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`], [`StoreError::PhoneTaken`], and those of `change`.
    pub fn change_contact(
        &mut self,
        id: ContactId,
        change: impl FnOnce(Draft, &[Field]) -> Result<Draft>,
    ) -> Result<Contact> {
        self.write(|tx, now| self::change(tx, id, None, change, now))
    }

    /// Replaces the values and groups of a contact by those of the draft. This can be undone.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`], [`StoreError::PhoneTaken`].
    pub fn update_contact(&mut self, id: ContactId, draft: &Draft) -> Result<Contact> {
        self.change_contact(id, |_, _| Ok(draft.clone()))
    }

    /// Deletes contacts with their histories. Ids without a contact are skipped. This can be undone, but the histories
    /// are erased for good.
    pub fn delete_contacts(&mut self, ids: &[ContactId]) -> Result<Deleted> {
        let watcher = self.watcher.clone();
        self.write(|tx, now| {
            log::discard_undone(tx)?;
            let (gone, deleted) = deleted_contacts::delete(tx, &Runs::of(ids), &*watcher.0)?;
            log::record(tx, &Step::Delete(deleted), now)?;
            Ok(gone)
        })
    }

    /// Permanently deletes contacts with their histories. Ids without a contact are skipped. Nothing of them stays in
    /// the file.
    pub fn delete_contacts_for_good(&mut self, ids: &[ContactId]) -> Result<Deleted> {
        let watcher = self.watcher.clone();
        self.write(|tx, _| {
            let ids = Runs::of(ids);
            let gone = many::delete(tx, &ids, &*watcher.0, |_, _| Ok(()))?;
            if gone.deleted > 0 {
                ids.iter().try_for_each(|(first, last)| deleted::purge_values(tx, first, last))?;
                log::forget_gone(tx)?;
                erase::note(tx)?;
            }
            Ok(gone)
        })
    }

    /// Stars or unstars contacts, and returns how many changed. This can be undone.
    pub fn star_contacts(&mut self, ids: &[ContactId], starred: bool) -> Result<u64> {
        let watcher = self.watcher.clone();
        self.write(|tx, now| {
            let ids = many::star(tx, &Runs::of(ids), starred, now, &*watcher.0)?;
            let changed = ids.len();
            log::record(tx, &Step::Star { ids, starred }, now)?;
            Ok(changed)
        })
    }

    /// Returns an error if any id has no contact, for callers to which that is a mistake.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`] with the first such id.
    pub fn require_contacts(&self, ids: &[ContactId]) -> Result<()> {
        require(self.conn(), ids)
    }
}

pub(crate) fn require(conn: &Connection, ids: &[ContactId]) -> Result<()> {
    let mut statement = conn.prepare_cached("SELECT 1 FROM contacts WHERE id = ?1")?;
    for id in ids {
        if !statement.exists([id])? {
            return Err(StoreError::ContactNotFound { id: *id });
        }
    }
    Ok(())
}

/// Stores a new contact, if the plan has room for it and nobody has its phone.
pub(crate) fn insert_new(conn: &Connection, draft: &Draft, now: Timestamp) -> Result<Contact> {
    plans::require_slot(conn)?;
    refuse_taken(conn, draft, None)?;
    let active = fields::active(conn)?;
    let id = insert(conn, &WriteSet::new(active.clone()), draft, None, now)?;
    groups::set_groups_of(conn, id, &draft.groups)?;
    ContactRow::new(active).load(conn, id)
}

/// Changes a contact, unless it has changed since `based_on` (its `updated_at` then).
pub(crate) fn change(
    conn: &Connection,
    id: ContactId,
    based_on: Option<&str>,
    change: impl FnOnce(Draft, &[Field]) -> Result<Draft>,
    now: Timestamp,
) -> Result<Contact> {
    let active = fields::active(conn)?;
    let row = ContactRow::new(active.clone());
    let before = Box::new(row.load(conn, id)?);
    if based_on.is_some_and(|known| known != before.updated_at) {
        return Err(StoreError::ContactChanged { id });
    }
    let draft = change(to_draft((*before).clone(), &active), &active)?;
    refuse_taken(conn, &draft, Some(id))?;
    update(conn, &WriteSet::new(active), id, &draft, now)?;
    groups::set_groups_of(conn, id, &draft.groups)?;
    let after = Box::new(row.load(conn, id)?);
    log::record(conn, &Step::Edit { before, after: after.clone() }, now)?;
    Ok(*after)
}

pub(crate) fn holder_of(conn: &Connection, phone: &str) -> Result<Option<(ContactId, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, first_name || coalesce(' ' || last_name, '') FROM contacts WHERE phone = ?1",
    )?;
    Ok(statement.query_row([phone], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

pub(crate) fn refuse_taken(conn: &Connection, draft: &Draft, by_other_than: Option<ContactId>) -> Result<()> {
    match holder_of(conn, draft.phone.as_str())? {
        Some((id, name)) if Some(id) != by_other_than => {
            Err(StoreError::PhoneTaken { id, name, phone: draft.phone.display() })
        }
        _ => Ok(()),
    }
}

pub(crate) fn insert(
    conn: &Connection,
    set: &WriteSet,
    draft: &Draft,
    import: Option<ImportId>,
    now: Timestamp,
) -> Result<ContactId> {
    let mut statement = conn.prepare_cached(&set.insert(1))?;
    statement.raw_bind_parameter(1, now)?;
    statement.raw_bind_parameter(2, import)?;
    bind_one(&mut statement, set, draft)?;
    statement.raw_execute()?;
    Ok(ContactId::new(conn.last_insert_rowid()))
}

/// Binds the values of the only contact of a statement.
fn bind_one(statement: &mut rusqlite::Statement<'_>, set: &WriteSet, draft: &Draft) -> rusqlite::Result<()> {
    let mut packed = PackedDrafts::default();
    let index = packed.push(draft);
    packed.get(index).map_or(Ok(()), |draft| set.bind(statement, 0, draft))
}

/// Returns the highest id that a contact has or had; the next one gets the id after it.
pub(crate) fn last_id(conn: &Connection) -> Result<ContactId> {
    let sql = "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'contacts'), 0),
                      coalesce((SELECT max(id) FROM contacts), 0))";
    Ok(ContactId::new(conn.query_row(sql, [], |row| row.get(0))?))
}

/// Updates a contact, and returns whether it exists.
pub(crate) fn update(
    conn: &Connection,
    set: &WriteSet,
    id: ContactId,
    draft: &Draft,
    now: Timestamp,
) -> Result<bool> {
    let mut statement = conn.prepare_cached(&set.update)?;
    statement.raw_bind_parameter(1, now)?;
    statement.raw_bind_parameter(2, id)?;
    bind_one(&mut statement, set, draft)?;
    Ok(statement.raw_execute()? > 0)
}
