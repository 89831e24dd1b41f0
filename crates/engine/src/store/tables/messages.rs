//! The `messages` table: the histories of contacts.
//!
//! Every change of a history is also recorded in `changes`, because the list shows how many entries each
//! contact has.

use rusqlite::{Connection, OptionalExtension, Row};
use rustc_hash::FxHashMap;

use crate::clock::Timestamp;
use crate::id::{ContactId, MessageId};
use crate::message::{Direction, Message, MessagePage, MessageQuery};
use kith_text::{clean, fold};

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::runs::Runs;
use crate::store::tables::changes;

/// The columns that every query selects, in the order that [`read`] expects.
const COLUMNS: &str =
    "id, contact_id, at, direction, author, text, attachment, attached, source_key IS NOT NULL";

/// An entry that is not stored yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMessage {
    /// The time of the entry.
    pub at: Timestamp,
    /// The direction of the entry.
    pub direction: Direction,
    /// The sender.
    pub author: Option<String>,
    /// The text.
    pub text: String,
    /// The name of the attached file.
    pub attachment: Option<String>,
    /// Whether a file was attached.
    pub attached: bool,
    /// For an entry of an imported chat, the fingerprint that recognises it in a later import.
    pub source_key: Option<i64>,
}

/// The result of adding the entries of a chat to one history.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Merged {
    /// The number of new entries.
    pub imported: u32,
    /// The number of entries that already existed.
    pub skipped: u32,
}

impl Store {
    /// Returns the total number of entries in the histories of these contacts.
    pub fn count_messages(&self, ids: &[ContactId]) -> Result<u64> {
        let mut statement =
            self.conn().prepare_cached("SELECT count(*) FROM messages WHERE contact_id BETWEEN ?1 AND ?2")?;
        let runs = Runs::of(ids);
        runs.iter().try_fold(0, |sum, ends| Ok(sum + statement.query_row(ends, |row| row.get::<_, u64>(0))?))
    }

    /// Returns a part of a contact's history, in chronological order.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`].
    pub fn messages(&self, contact: ContactId, query: &MessageQuery) -> Result<MessagePage> {
        self.require_contacts(&[contact])?;
        let key = fold::search_key(&clean::line(&query.search).text);
        let terms: Vec<&str> = key.split_whitespace().collect();
        if terms.is_empty() { self.all_messages(contact, query) } else { self.found(contact, query, &terms) }
    }

    fn all_messages(&self, contact: ContactId, query: &MessageQuery) -> Result<MessagePage> {
        let count = self.count_messages(&[contact])?;
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM messages WHERE contact_id = ?1 ORDER BY at, id LIMIT ?2 OFFSET ?3"
        ))?;
        let limit = query.limit.map_or(-1, i64::from);
        let messages = statement
            .query_map((contact, limit, query.offset), read)?
            .collect::<rusqlite::Result<Vec<Message>>>()?;
        Ok(MessagePage { total: u32::try_from(count).unwrap_or(u32::MAX), messages })
    }

    fn found(&self, contact: ContactId, query: &MessageQuery, terms: &[&str]) -> Result<MessagePage> {
        let mut page = MessagePage::default();
        self.each_found(contact, terms, |_, row| {
            let wanted = page.messages.len() < query.limit.map_or(usize::MAX, |limit| limit as usize);
            if page.total >= query.offset && wanted {
                page.messages.push(read(row)?);
            }
            page.total = page.total.saturating_add(1);
            Ok(())
        })?;
        Ok(page)
    }

    /// Returns the positions in a contact's whole history, starting at 0, of the entries that a search finds.
    /// A blank search finds none.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`].
    pub fn message_places(&self, contact: ContactId, search: &str) -> Result<Vec<u32>> {
        self.require_contacts(&[contact])?;
        let key = fold::search_key(search);
        let terms: Vec<&str> = key.split_whitespace().collect();
        let mut places = Vec::new();
        if !terms.is_empty() {
            self.each_found(contact, &terms, |place, _| {
                places.push(place);
                Ok(())
            })?;
        }
        Ok(places)
    }

    /// Calls `take` with every entry that contains all terms, and its position in the history.
    fn each_found(
        &self,
        contact: ContactId,
        terms: &[&str],
        mut take: impl FnMut(u32, &Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} FROM messages WHERE contact_id = ?1 ORDER BY at, id"
        ))?;
        let mut rows = statement.query([contact])?;
        let mut searched = String::new();
        let mut place = 0_u32;
        while let Some(row) = rows.next()? {
            searched.clear();
            for at in [5, 4, 6] {
                if let Some(text) = row.get_ref(at)?.as_str_or_null().unwrap_or_default() {
                    fold::push_search_key(text, &mut searched);
                    searched.push('\n');
                }
            }
            if terms.iter().all(|term| searched.contains(term)) {
                take(place, row)?;
            }
            place = place.saturating_add(1);
        }
        Ok(())
    }

    /// Returns one entry.
    ///
    /// # Errors
    /// [`StoreError::MessageNotFound`].
    pub fn message(&self, id: MessageId) -> Result<Message> {
        load(self.conn(), id)
    }

    /// Returns the position of an entry in its history, starting at 0.
    ///
    /// # Errors
    /// [`StoreError::MessageNotFound`].
    pub fn message_place(&self, id: MessageId) -> Result<u32> {
        let mut statement = self.conn().prepare_cached(
            "SELECT count(*) FROM messages m JOIN messages it ON it.id = ?1
             WHERE m.contact_id = it.contact_id AND (m.at, m.id) < (it.at, it.id)",
        )?;
        let place: u32 = statement.query_row([id], |row| row.get(0))?;
        // The count is also 0 for an entry that does not exist.
        if place == 0 {
            load(self.conn(), id)?;
        }
        Ok(place)
    }

    /// Adds an entry to a contact's history.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`].
    pub fn add_message(&mut self, contact: ContactId, message: &NewMessage) -> Result<Message> {
        self.require_contacts(&[contact])?;
        self.write(|tx, _| {
            insert(tx, contact, message)?;
            let id = MessageId::new(tx.last_insert_rowid());
            changes::record(tx, contact)?;
            load(tx, id)
        })
    }

    /// Changes the time, direction and text of an entry. The other values cannot be edited.
    ///
    /// # Errors
    /// [`StoreError::MessageNotFound`].
    pub fn edit_message(
        &mut self,
        id: MessageId,
        at: Timestamp,
        direction: Direction,
        text: &str,
    ) -> Result<Message> {
        self.write(|tx, _| {
            tx.prepare_cached("UPDATE messages SET at = ?2, direction = ?3, text = ?4 WHERE id = ?1")?
                .execute((id, at, direction.name(), text))?;
            let message = load(tx, id)?;
            changes::record(tx, message.contact_id)?;
            Ok(message)
        })
    }

    /// Permanently deletes entries, and returns how many were deleted. Ids without an entry are skipped.
    pub fn delete_messages(&mut self, ids: &[MessageId]) -> Result<u64> {
        self.write(|tx, _| {
            let mut owner = tx.prepare_cached("DELETE FROM messages WHERE id = ?1 RETURNING contact_id")?;
            let mut gone = 0;
            for id in ids {
                let contact: Option<ContactId> = owner.query_row([id], |row| row.get(0)).optional()?;
                if let Some(contact) = contact {
                    changes::record(tx, contact)?;
                    gone += 1;
                }
            }
            Ok(gone)
        })
    }

    /// Adds the new entries of a chat to histories, either all of them or none. Each entry is matched with
    /// one stored entry that has the same fingerprint; an entry without a match is new. So two equal messages
    /// are stored twice, and a second import does not make four of them. If `redirect` is true, existing
    /// entries take the direction of the imported ones.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`].
    pub fn merge_messages(
        &mut self,
        parts: &[(ContactId, Vec<NewMessage>)],
        redirect: bool,
    ) -> Result<Vec<Merged>> {
        let ids: Vec<ContactId> = parts.iter().map(|(contact, _)| *contact).collect();
        self.require_contacts(&ids)?;
        self.write(|tx, _| parts.iter().map(|(contact, part)| merge(tx, *contact, part, redirect)).collect())
    }
}

fn merge(conn: &Connection, contact: ContactId, part: &[NewMessage], redirect: bool) -> Result<Merged> {
    let mut known: FxHashMap<i64, Vec<MessageId>> = FxHashMap::default();
    let mut statement = conn.prepare_cached(
        "SELECT source_key, id FROM messages WHERE contact_id = ?1 AND source_key IS NOT NULL ORDER BY id DESC",
    )?;
    let mut rows = statement.query([contact])?;
    while let Some(row) = rows.next()? {
        known.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut redirected = conn
        .prepare_cached("UPDATE messages SET direction = ?2 WHERE id = ?1 AND direction IN ('in', 'out')")?;
    let mut merged = Merged::default();
    for message in part {
        let there = message.source_key.and_then(|key| known.get_mut(&key)).and_then(Vec::pop);
        match there {
            Some(id) => {
                merged.skipped += 1;
                if redirect && matches!(message.direction, Direction::In | Direction::Out) {
                    redirected.execute((id, message.direction.name()))?;
                }
            }
            None => {
                insert(conn, contact, message)?;
                merged.imported += 1;
            }
        }
    }
    changes::record(conn, contact)?;
    Ok(merged)
}

fn insert(conn: &Connection, contact: ContactId, message: &NewMessage) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO messages (contact_id, at, direction, author, text, attachment, attached, source_key)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        contact,
        message.at,
        message.direction.name(),
        message.author.as_deref(),
        &message.text,
        message.attachment.as_deref(),
        message.attached,
        message.source_key,
    ))?;
    Ok(())
}

fn load(conn: &Connection, id: MessageId) -> Result<Message> {
    let mut statement = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM messages WHERE id = ?1"))?;
    statement.query_row([id], read).optional()?.ok_or(StoreError::MessageNotFound { id })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Message> {
    let direction: String = row.get(3)?;
    Ok(Message {
        id: row.get(0)?,
        contact_id: row.get(1)?,
        at: row.get::<_, Timestamp>(2)?.to_rfc3339(),
        direction: Direction::from_name(&direction).unwrap_or_default(),
        author: row.get(4)?,
        text: row.get(5)?,
        attachment: row.get(6)?,
        attached: row.get(7)?,
        imported: row.get(8)?,
    })
}
