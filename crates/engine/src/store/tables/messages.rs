//! The `messages` table: the histories of contacts.
//!
//! Whoever changes a history also writes the contact into `changes`: the list shows how many entries each has.

use rusqlite::{Connection, OptionalExtension, Row};
use rustc_hash::FxHashMap;

use crate::clock::Timestamp;
use crate::id::{ContactId, MessageId};
use crate::message::{Direction, Message, MessagePage, MessageQuery};
use kith_text::fold;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};

/// What every reading selects, in the order [`read`] takes it.
const COLUMNS: &str =
    "id, contact_id, at, direction, author, text, attachment, attached, source_key IS NOT NULL";

/// An entry that is not stored yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMessage {
    /// When.
    pub at: Timestamp,
    /// Where from.
    pub direction: Direction,
    /// The sender.
    pub author: Option<String>,
    /// The text.
    pub text: String,
    /// The attached file's name.
    pub attachment: Option<String>,
    /// Whether something was attached.
    pub attached: bool,
    /// Of a chat's entry: the fingerprint by which it is known again.
    pub source_key: Option<i64>,
}

/// What became of a chat's entries in one history.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Merged {
    /// New ones.
    pub imported: u32,
    /// Those that were there.
    pub skipped: u32,
}

impl Store {
    /// How many entries the histories of these contacts have.
    pub fn count_messages(&self, ids: &[ContactId]) -> Result<u64> {
        let mut statement =
            self.conn().prepare_cached("SELECT count(*) FROM messages WHERE contact_id = ?1")?;
        let mut sum = 0;
        for id in ids {
            sum += statement.query_row([id], |row| row.get::<_, u64>(0))?;
        }
        Ok(sum)
    }

    /// A part of a contact's history, in order of time.
    ///
    /// # Errors
    /// [`StoreError::ContactNotFound`].
    pub fn messages(&self, contact: ContactId, query: &MessageQuery) -> Result<MessagePage> {
        self.require_contacts(&[contact])?;
        let key = fold::search_key(&query.search);
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

    /// The places in a contact's whole history, from 0, of the entries that a search finds; none for a blank search.
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

    /// Hands over every entry in which all terms stand, with its place in the history.
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

    /// One entry.
    ///
    /// # Errors
    /// [`StoreError::MessageNotFound`].
    pub fn message(&self, id: MessageId) -> Result<Message> {
        load(self.conn(), id)
    }

    /// The place of an entry in its history, from 0.
    ///
    /// # Errors
    /// [`StoreError::MessageNotFound`].
    pub fn message_place(&self, id: MessageId) -> Result<u32> {
        let mut statement = self.conn().prepare_cached(
            "SELECT count(*) FROM messages m JOIN messages it ON it.id = ?1
             WHERE m.contact_id = it.contact_id AND (m.at, m.id) < (it.at, it.id)",
        )?;
        let place: u32 = statement.query_row([id], |row| row.get(0))?;
        // Nothing stands before an entry that is gone, either.
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
            changed(tx, contact)?;
            load(tx, id)
        })
    }

    /// Replaces what a person may change of an entry: time, direction, text.
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
            changed(tx, message.contact_id)?;
            Ok(message)
        })
    }

    /// Deletes entries for good; numbers that are gone count nothing. Returns how many went.
    pub fn delete_messages(&mut self, ids: &[MessageId]) -> Result<u64> {
        self.write(|tx, _| {
            let mut owner = tx.prepare_cached("DELETE FROM messages WHERE id = ?1 RETURNING contact_id")?;
            let mut gone = 0;
            for id in ids {
                let contact: Option<ContactId> = owner.query_row([id], |row| row.get(0)).optional()?;
                if let Some(contact) = contact {
                    changed(tx, contact)?;
                    gone += 1;
                }
            }
            Ok(gone)
        })
    }

    /// Adds what is new of a chat to histories, all or nothing. An entry is new when its history holds fewer with its
    /// fingerprint than came up to it: two equal messages stay two, and are not four the next time. Those that were
    /// there take over the direction when `redirect` says so.
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
    changed(conn, contact)?;
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

/// Tells readers that keep a copy (the list) that the contact's count may be another.
fn changed(conn: &Connection, contact: ContactId) -> Result<()> {
    conn.prepare_cached("INSERT INTO changes (contact_id) VALUES (?1)")?.execute([contact])?;
    let newest = conn.last_insert_rowid();
    conn.prepare_cached("DELETE FROM changes WHERE seq <= ?1 - 10000")?.execute([newest])?;
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
