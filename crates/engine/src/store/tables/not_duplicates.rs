//! What finding duplicates reads and remembers: everyone's name, email and phone, and the `not_duplicates` table.

use rusqlite::Connection;
use rustc_hash::FxHashSet;

use crate::id::ContactId;
use kith_phone::Phone;

use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::undo::log;
use crate::store::undo::steps::Step;

/// A contact as finding duplicates looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person<'a> {
    /// Its number.
    pub id: ContactId,
    /// First name.
    pub first_name: &'a str,
    /// Last name, or nothing.
    pub last_name: &'a str,
    /// Email, or nothing.
    pub email: &'a str,
    /// The digits of its phone.
    pub phone: u64,
}

impl Store {
    /// Shows everyone, in the order of their numbers, until `look` says no.
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

    /// Which of these contacts are stored.
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

    /// The pairs a person has said are two people, the smaller number first.
    pub fn not_duplicates(&self) -> Result<FxHashSet<(ContactId, ContactId)>> {
        let mut statement = self.conn().prepare_cached("SELECT first_id, second_id FROM not_duplicates")?;
        let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(pairs.collect::<rusqlite::Result<_>>()?)
    }

    /// Remembers that two contacts are two people. Can be undone.
    ///
    /// # Errors
    /// [`super::StoreError::ContactNotFound`].
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

/// Notes that two contacts are two people, where both are stored; tells whether that is new.
pub(crate) fn deny(conn: &Connection, a: ContactId, b: ContactId) -> Result<bool> {
    let mut statement = conn.prepare_cached(
        "INSERT OR IGNORE INTO not_duplicates (first_id, second_id)
         SELECT a.id, b.id FROM contacts a, contacts b WHERE a.id = ?1 AND b.id = ?2",
    )?;
    Ok(statement.execute((a.min(b), a.max(b)))? > 0)
}

/// Forgets that two contacts are two people.
pub(crate) fn allow(conn: &Connection, a: ContactId, b: ContactId) -> Result<()> {
    conn.prepare_cached("DELETE FROM not_duplicates WHERE first_id = ?1 AND second_id = ?2")?
        .execute((a.min(b), a.max(b)))?;
    Ok(())
}

/// Whom a contact is known not to be.
pub(crate) fn denied_of(conn: &Connection, id: ContactId) -> Result<Vec<ContactId>> {
    let mut statement = conn.prepare_cached(
        "SELECT second_id FROM not_duplicates WHERE first_id = ?1
         UNION ALL SELECT first_id FROM not_duplicates WHERE second_id = ?1",
    )?;
    let others = statement.query_map([id], |row| row.get(0))?;
    Ok(others.collect::<rusqlite::Result<_>>()?)
}
