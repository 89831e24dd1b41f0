//! The `drafts` table: unsaved entries of the contact form; and saving the form, which is the end of its draft.
//!
//! A draft belongs to this store, so it is deleted with its contact and erased with everything else. What it contains
//! is the page's business. It is no change of a contact: it is no step that can be undone, and no reader reports it.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::clock::Timestamp;
use crate::contact::{Contact, Draft};
use crate::field::definition::Field;
use crate::id::ContactId;
use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::contacts;

/// The maximum size of a draft, in bytes: far more than a form with values that can be stored.
const LONGEST: usize = 8 * 1024 * 1024;

/// The unsaved entries of a contact form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct StoredDraft {
    /// What was typed, as the page has written it (JSON).
    pub content: String,
    /// Whether the contact has changed since its form was filled.
    pub outdated: bool,
}

impl Store {
    /// Returns the contacts that have a draft, the newest first; `None` stands for the draft of a new contact.
    pub fn drafts(&self) -> Result<Vec<Option<ContactId>>> {
        let mut statement = self.conn().prepare_cached("SELECT contact_id FROM drafts ORDER BY at DESC")?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the draft of a contact, or of a new one if `contact` is `None`.
    pub fn draft(&self, contact: Option<ContactId>) -> Result<Option<StoredDraft>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT d.content, d.based_on IS NOT c.updated_at
             FROM drafts d LEFT JOIN contacts c ON c.id = d.contact_id WHERE d.contact_id IS ?1",
        )?;
        let read = |row: &rusqlite::Row<'_>| Ok(StoredDraft { content: row.get(0)?, outdated: row.get(1)? });
        Ok(statement.query_row([contact], read).optional()?)
    }

    /// Stores the draft of a contact, or of a new one, in place of an earlier one. `based_on` is the `updated_at` of
    /// the contact that its form was filled from.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`], [`StoreError::DraftTooLong`].
    pub fn save_draft(
        &mut self,
        contact: Option<ContactId>,
        based_on: Option<Timestamp>,
        content: &str,
    ) -> Result<()> {
        if content.len() > LONGEST {
            return Err(StoreError::DraftTooLong);
        }
        self.write_unnoticed(|tx, now| {
            let based_on = match contact {
                Some(id) => {
                    contacts::require(tx, &[id])?;
                    based_on
                }
                None => None,
            };
            let known = tx
                .prepare_cached(
                    "UPDATE drafts SET based_on = ?2, content = ?3, at = ?4 WHERE contact_id IS ?1",
                )?
                .execute((contact, based_on, content, now))?;
            if known == 0 {
                tx.prepare_cached(
                    "INSERT INTO drafts (contact_id, based_on, content, at) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute((contact, based_on, content, now))?;
            }
            Ok(())
        })
    }

    /// Permanently deletes the draft of a contact, or of a new one. Nothing happens if there is none.
    pub fn discard_draft(&mut self, contact: Option<ContactId>) -> Result<()> {
        self.write_unnoticed(|tx, _| discard(tx, contact))
    }

    /// Stores a new contact, as [`Store::insert_contact`] does, and discards the draft of a new contact.
    ///
    /// # Errors
    /// As [`Store::insert_contact`].
    pub fn insert_from_form(&mut self, draft: &Draft) -> Result<Contact> {
        self.write(|tx, now| {
            let contact = contacts::insert_new(tx, draft, now)?;
            discard(tx, None)?;
            Ok(contact)
        })
    }

    /// Changes a contact, as [`Store::change_contact`] does, and discards its draft. `based_on` is the `updated_at` of
    /// the contact that the form was filled from.
    ///
    /// # Errors
    /// As [`Store::change_contact`]; [`StoreError::ContactChanged`] if the contact has changed since `based_on`.
    pub fn change_from_form(
        &mut self,
        id: ContactId,
        based_on: &str,
        change: impl FnOnce(Draft, &[Field]) -> Result<Draft>,
    ) -> Result<Contact> {
        self.write(|tx, now| {
            let contact = contacts::change(tx, id, Some(based_on), change, now)?;
            discard(tx, Some(id))?;
            Ok(contact)
        })
    }
}

fn discard(conn: &Connection, contact: Option<ContactId>) -> Result<()> {
    conn.prepare_cached("DELETE FROM drafts WHERE contact_id IS ?1")?.execute([contact])?;
    Ok(())
}
