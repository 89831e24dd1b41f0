//! Merging contacts in the store, with their histories and groups, and undoing a merge.

use crate::clock::Timestamp;
use crate::id::MessageId;
use rusqlite::Connection;

use crate::contact::Contact;
use crate::field::standard::Standard;
use crate::id::ContactId;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::row::{ContactRow, WriteSet, to_draft};
use crate::store::tables::{contacts, fields, groups, not_duplicates, plans};
use crate::store::undo::steps::{Merged, Step, same};
use crate::store::undo::{contact, log};

impl Store {
    /// Returns a contact including the values of inactive fields, which a merge must not lose.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`].
    pub fn contact_with_inactive(&self, id: ContactId) -> Result<Contact> {
        ContactRow::new(self.all_fields()?).load(self.conn(), id)
    }

    /// Gives `keep` the values of `united` (including inactive fields) and the histories of the others, and
    /// deletes the others. Phones and emails that the merged contact does not have are recorded in its
    /// history. The merge can be undone.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`].
    pub fn merge_contacts(
        &mut self,
        keep: ContactId,
        others: &[ContactId],
        united: Contact,
    ) -> Result<Contact> {
        self.write(|tx, now| {
            let all = fields::all(tx)?;
            let row = ContactRow::new(all.clone());
            let before = Box::new(row.load(tx, keep)?);
            let mut merged: Vec<Merged> = Vec::new();
            for other in others {
                if *other != keep && !merged.iter().any(|one| one.contact.id == *other) {
                    merged.push(take_in(tx, keep, row.load(tx, *other)?)?);
                }
            }
            if merged.is_empty() {
                return ContactRow::new(fields::active(tx)?).load(tx, keep);
            }
            let draft = to_draft(united, &all);
            contacts::refuse_taken(tx, &draft, Some(keep))?;
            contacts::update(tx, &WriteSet::new(all), keep, &draft, now)?;
            groups::set_groups_of(tx, keep, &draft.groups)?;
            let after = Box::new(row.load(tx, keep)?);
            let notes = note_what_went(tx, &before, &after, &merged, now)?;
            log::record(tx, &Step::Merge { before, after, merged, notes }, now)?;
            ContactRow::new(fields::active(tx)?).load(tx, keep)
        })
    }
}

/// Moves the history of a contact, and its list of contacts marked as different people, to `keep`, and
/// deletes the contact.
fn take_in(conn: &Connection, keep: ContactId, contact: Contact) -> Result<Merged> {
    let id = contact.id;
    let mut statement = conn.prepare_cached("SELECT id FROM messages WHERE contact_id = ?1")?;
    let messages = statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let created_at =
        conn.query_row("SELECT created_at FROM contacts WHERE id = ?1", [id], |row| row.get(0))?;
    conn.execute("UPDATE messages SET contact_id = ?2 WHERE contact_id = ?1", (id, keep))?;
    let denied = not_duplicates::denied_of(conn, id)?;
    let mut inherited = Vec::new();
    for other in denied.iter().filter(|other| **other != keep) {
        if not_duplicates::deny(conn, keep, *other)? {
            inherited.push(*other);
        }
    }
    conn.execute("DELETE FROM contacts WHERE id = ?1", [id])?;
    Ok(Merged { contact, messages, denied, inherited, created_at })
}

/// Records the phones and emails that the merged contact does not have in its history, with the names they
/// belonged to. Returns the ids of the entries.
fn note_what_went(
    conn: &Connection,
    before: &Contact,
    after: &Contact,
    merged: &[Merged],
    now: Timestamp,
) -> Result<Vec<MessageId>> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO messages (contact_id, at, direction, author, text) VALUES (?1, ?2, 'system', ?3, ?4)",
    )?;
    let mut notes = Vec::new();
    for gone in std::iter::once(before).chain(merged.iter().map(|merged| &merged.contact)) {
        let phone = (gone.phone != after.phone).then_some(gone.phone_display.as_str());
        let email = gone.text(Standard::Email).filter(|email| Some(*email) != after.text(Standard::Email));
        let lost: Vec<&str> = [phone, email].into_iter().flatten().collect();
        if !lost.is_empty() {
            insert.execute((after.id, now, gone.full_name(), lost.join(" · ")))?;
            notes.push(MessageId::new(conn.last_insert_rowid()));
        }
    }
    Ok(notes)
}

/// Undoes a merge: recreates the contacts that were merged, within the plan's limit.
pub(crate) fn unmerge(
    conn: &Connection,
    from: &Contact,
    to: Contact,
    merged: Vec<Merged>,
    notes: &[MessageId],
    now: Timestamp,
) -> Result<()> {
    let keep = from.id;
    let all = fields::all(conn)?;
    contact::set_over(conn, all.clone(), from, to, now)?;
    for note in notes {
        conn.execute("DELETE FROM messages WHERE id = ?1 AND contact_id = ?2", (note, keep))?;
    }
    let mut denials = Vec::new();
    for merged in merged {
        plans::require_slot(conn)?;
        let contact = merged.contact;
        let draft = to_draft(contact.clone(), &all);
        contacts::refuse_taken(conn, &draft, None)?;
        let id = contacts::insert(conn, &WriteSet::new(all.clone()), &draft, None, merged.created_at)?;
        // The contact gets its old id back, because other steps and open pages refer to it. The update also
        // records the change in the table `changes`.
        conn.execute("UPDATE contacts SET id = ?2, updated_at = ?3 WHERE id = ?1", (id, contact.id, now))?;
        groups::set_groups_of(conn, contact.id, &draft.groups)?;
        for message in merged.messages {
            conn.execute(
                "UPDATE messages SET contact_id = ?2 WHERE id = ?1 AND contact_id = ?3",
                (message, contact.id, keep),
            )?;
        }
        for other in merged.inherited {
            not_duplicates::allow(conn, keep, other)?;
        }
        denials.extend(merged.denied.into_iter().map(|other| (contact.id, other)));
    }
    // This must come last, because a pair may consist of two recreated contacts.
    for (a, b) in denials {
        not_duplicates::deny(conn, a, b)?;
    }
    Ok(())
}

/// Redoes a merge that was undone.
pub(crate) fn remerge(
    conn: &Connection,
    from: &Contact,
    to: Contact,
    merged: &[Merged],
    now: Timestamp,
) -> Result<Step> {
    let all = fields::all(conn)?;
    let row = ContactRow::new(all.clone());
    let before = Box::new(row.load(conn, from.id).map_err(|_| StoreError::UndoConflict)?);
    if !same(&before, from) {
        return Err(StoreError::UndoConflict);
    }
    let mut again = Vec::new();
    for merged in merged {
        let contact = row.load(conn, merged.contact.id).map_err(|_| StoreError::UndoConflict)?;
        if !same(&contact, &merged.contact) {
            return Err(StoreError::UndoConflict);
        }
        again.push(take_in(conn, from.id, contact)?);
    }
    contact::set_over(conn, all, from, to, now)?;
    let after = Box::new(row.load(conn, from.id)?);
    let notes = note_what_went(conn, &before, &after, &again, now)?;
    Ok(Step::Merge { before, after, merged: again, notes })
}
