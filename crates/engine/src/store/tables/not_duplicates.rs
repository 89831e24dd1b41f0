//! The data for finding duplicates: the name, email and phone of every contact, and the `not_duplicates`
//! table.

use rusqlite::Connection;
use rustc_hash::FxHashSet;

use crate::id::ContactId;
use kith_phone::Phone;

use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::undo::log;
use crate::store::undo::steps::Step;

/// The values of a contact that are used to find duplicates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person<'a> {
    /// The id of the contact.
    pub id: ContactId,
    /// The first name.
    pub first_name: &'a str,
    /// The last name, or an empty text.
    pub last_name: &'a str,
    /// The email, or an empty text.
    pub email: &'a str,
    /// The digits of the phone as a number.
    pub phone: u64,
}

impl Store {
    /// Calls `look` with every contact, in the order of their ids, until it returns `false`.
    pub fn each_person(&self, mut look: impl FnMut(Person<'_>) -> bool) -> Result<()> {
        let mut statement = self
            .conn()
            .prepare_cached("SELECT id, first_name, last_name, email, phone FROM contacts ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let text = |at| -> Result<&str> {
                Ok(row.get_ref(at)?.as_str_or_null().unwrap_or_default().unwrap_or_default())
            };
            let person = Person {
                id: row.get(0)?,
                first_name: text(1)?,
                last_name: text(2)?,
                email: text(3)?,
                phone: Phone::from_stored(text(4)?).key(),
            };
            if !look(person) {
                break;
            }
        }
        Ok(())
    }

    /// Returns those of the ids that have a contact.
    pub fn stored(&self, ids: impl IntoIterator<Item = ContactId>) -> Result<FxHashSet<ContactId>> {
        let mut statement = self.conn().prepare_cached("SELECT 1 FROM contacts WHERE id = ?1")?;
        let mut stored = FxHashSet::default();
        for id in ids {
            if statement.exists([id])? {
                stored.insert(id);
            }
        }
        Ok(stored)
    }

    /// Returns the pairs that the user has marked as different people, the smaller id first.
    pub fn not_duplicates(&self) -> Result<FxHashSet<(ContactId, ContactId)>> {
        let mut statement = self.conn().prepare_cached("SELECT first_id, second_id FROM not_duplicates")?;
        let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(pairs.collect::<rusqlite::Result<_>>()?)
    }

    /// Marks two contacts as different people. This can be undone.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`](crate::store::StoreError::ContactNotFound).
    pub fn deny_duplicate(&mut self, a: ContactId, b: ContactId) -> Result<()> {
        self.require_contacts(&[a, b])?;
        self.write(|tx, now| {
            if a != b && deny(tx, a, b)? {
                log::record(tx, &Step::NotDuplicate { a, b }, now)?;
            }
            Ok(())
        })
    }
}

/// Marks two contacts as different people if both are stored, and returns whether they were not marked
/// before.
pub(crate) fn deny(conn: &Connection, a: ContactId, b: ContactId) -> Result<bool> {
    let mut statement = conn.prepare_cached(
        "INSERT OR IGNORE INTO not_duplicates (first_id, second_id)
         SELECT a.id, b.id FROM contacts a, contacts b WHERE a.id = ?1 AND b.id = ?2",
    )?;
    Ok(statement.execute((a.min(b), a.max(b)))? > 0)
}

/// Removes the mark that two contacts are different people.
pub(crate) fn allow(conn: &Connection, a: ContactId, b: ContactId) -> Result<()> {
    conn.prepare_cached("DELETE FROM not_duplicates WHERE first_id = ?1 AND second_id = ?2")?
        .execute((a.min(b), a.max(b)))?;
    Ok(())
}

/// Returns the contacts that are marked as different people from a contact.
pub(crate) fn denied_of(conn: &Connection, id: ContactId) -> Result<Vec<ContactId>> {
    let mut statement = conn.prepare_cached(
        "SELECT second_id FROM not_duplicates WHERE first_id = ?1
         UNION ALL SELECT first_id FROM not_duplicates WHERE second_id = ?1",
    )?;
    let others = statement.query_map([id], |row| row.get(0))?;
    Ok(others.collect::<rusqlite::Result<_>>()?)
}
