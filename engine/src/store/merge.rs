//! Merging rows: one contact takes in others, with their histories and groups, and what undoing it takes.

use rusqlite::Connection;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::contact::{Contact, ContactId, Draft};
use crate::phone::Phone;

use super::row::{ContactRow, WriteSet, to_draft};
use super::undo::{self, Step};
use super::{Result, Store, StoreError, contacts, fields, groups, plans};

/// A contact that was merged into another.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Merged {
    contact: Contact,
    /// Its history's entries, which moved.
    messages: Vec<i64>,
    created_at: i64,
}

/// What finding duplicates reads of each contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Its number.
    pub id: ContactId,
    /// First and last name.
    pub name: String,
    /// Email.
    pub email: Option<String>,
    /// The digits of its phone.
    pub phone: u64,
}

impl Store {
    /// Everyone, as finding duplicates needs them.
    pub fn people(&self) -> Result<Vec<Person>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, first_name || coalesce(' ' || last_name, ''), email, phone FROM contacts ORDER BY id",
        )?;
        let people = statement.query_map([], |row| {
            let phone: String = row.get(3)?;
            Ok(Person {
                id: row.get(0)?,
                name: row.get(1)?,
                email: row.get(2)?,
                phone: Phone::from_stored(&phone).key(),
            })
        })?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }

    /// The pairs a person has said are two people, the smaller number first.
    pub fn not_duplicates(&self) -> Result<FxHashSet<(ContactId, ContactId)>> {
        let mut statement = self.conn().prepare_cached("SELECT first_id, second_id FROM not_duplicates")?;
        let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(pairs.collect::<rusqlite::Result<_>>()?)
    }

    /// Remembers that two contacts are two people.
    pub fn deny_duplicate(&mut self, a: ContactId, b: ContactId) -> Result<()> {
        self.require_contacts(&[a, b])?;
        self.write(|tx, _| {
            tx.execute(
                "INSERT OR IGNORE INTO not_duplicates (first_id, second_id) VALUES (?1, ?2)",
                (a.min(b), a.max(b)),
            )?;
            Ok(())
        })
    }

    /// Gives `keep` the draft's values and the others' histories, and removes the others. Can be undone.
    pub fn merge_contacts(
        &mut self,
        keep: ContactId,
        others: &[ContactId],
        draft: &Draft,
    ) -> Result<Contact> {
        self.write(|tx, now| {
            let active = fields::active(tx)?;
            let row = ContactRow::new(active.clone());
            let before = Box::new(row.load(tx, keep)?);
            let mut merged = Vec::new();
            for other in others.iter().filter(|other| **other != keep) {
                let contact = row.load(tx, *other)?;
                merged.push(take_in(tx, keep, contact, now)?);
            }
            contacts::update(tx, &WriteSet::new(active), keep, draft, now)?;
            groups::set_groups_of(tx, keep, &draft.groups)?;
            let after = Box::new(row.load(tx, keep)?);
            undo::keep(tx, &Step::Merge { before, after: after.clone(), merged }, now)?;
            Ok(*after)
        })
    }
}

/// Moves a contact's history to another, notes there whose it was, and removes the contact.
fn take_in(conn: &Connection, keep: ContactId, contact: Contact, now: i64) -> Result<Merged> {
    let mut statement = conn.prepare_cached("SELECT id FROM messages WHERE contact_id = ?1")?;
    let messages = statement.query_map([contact.id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let created_at =
        conn.query_row("SELECT created_at FROM contacts WHERE id = ?1", [contact.id], |row| row.get(0))?;
    conn.execute("UPDATE messages SET contact_id = ?2 WHERE contact_id = ?1", (contact.id, keep))?;
    let name = [Some(contact.first_name.as_str()), contact.last_name.as_deref()];
    let name: Vec<&str> = name.into_iter().flatten().collect();
    conn.execute(
        "INSERT INTO messages (contact_id, at, direction, author, text) VALUES (?1, ?2, 'system', ?3, ?4)",
        (keep, now, name.join(" "), &contact.phone_display),
    )?;
    conn.execute("DELETE FROM contacts WHERE id = ?1", [contact.id])?;
    Ok(Merged { contact, messages, created_at })
}

/// Brings the merged contacts back, under the plan's limit.
pub(super) fn unmerge(
    conn: &Connection,
    from: &Contact,
    to: Contact,
    merged: Vec<Merged>,
    now: i64,
) -> Result<()> {
    let keep = from.id;
    undo::edit(conn, from, to, now)?;
    for merged in merged {
        plans::require_slot(conn)?;
        let contact = merged.contact;
        let active = fields::active(conn)?;
        let draft = to_draft(contact.clone(), &active);
        contacts::refuse_taken(conn, &draft, None)?;
        let id = contacts::insert(conn, &WriteSet::new(active), &draft, None, merged.created_at)?;
        // Its old number again: other steps and pages know it by that. The update also tells readers of changes.
        conn.execute("UPDATE contacts SET id = ?2, updated_at = ?3 WHERE id = ?1", (id, contact.id, now))?;
        groups::set_groups_of(conn, contact.id, &draft.groups)?;
        for message in merged.messages {
            conn.execute(
                "UPDATE messages SET contact_id = ?2 WHERE id = ?1 AND contact_id = ?3",
                (message, contact.id, keep),
            )?;
        }
        conn.execute(
            "DELETE FROM messages WHERE contact_id = ?1 AND direction = 'system' AND text = ?2",
            (keep, &contact.phone_display),
        )?;
    }
    Ok(())
}

/// Merges again what was brought back.
pub(super) fn remerge(
    conn: &Connection,
    from: &Contact,
    to: Contact,
    merged: &[Merged],
    now: i64,
) -> Result<()> {
    for merged in merged {
        let row = ContactRow::new(fields::active(conn)?);
        let contact = row.load(conn, merged.contact.id).map_err(|_| StoreError::UndoConflict)?;
        take_in(conn, from.id, contact, now)?;
    }
    undo::edit(conn, from, to, now)
}
