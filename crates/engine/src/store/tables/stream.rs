//! Reading all contacts, or selected ones, one after the other, for exports. Only one contact is in memory at
//! a time, and its texts are borrowed and not copied.

use crate::store::tables::contact_count;
use std::borrow::Cow;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Transaction};

use crate::clock::Timestamp;
use crate::field::definition::{Field, FieldType};
use crate::field::standard::Standard;
use crate::id::ContactId;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::fields;
use crate::store::tables::members::{GroupNames, MEMBERS, MEMBERS_OF, Members, groups_of};
use crate::store::tables::row::{FIRST_TEXT, column};

/// A value borrowed from the store.
#[derive(Debug, Clone, PartialEq)]
pub enum Lent<'a> {
    /// No value.
    Null,
    /// A checkbox.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A value of any type that is stored as one text.
    Text(Cow<'a, str>),
    /// The selected options of a multi-select field.
    List(Vec<String>),
}

/// A contact borrowed from the store.
pub struct LentContact<'a> {
    row: &'a Row<'a>,
    fields: &'a [Field],
    groups: &'a [&'a str],
}

impl<'a> LentContact<'a> {
    /// Returns the id of the contact.
    pub fn id(&self) -> Result<ContactId> {
        Ok(self.row.get(0)?)
    }

    /// Returns the names of the contact's groups, in alphabetical order.
    pub fn groups(&self) -> &'a [&'a str] {
        self.groups
    }

    /// Returns whether the contact is starred.
    pub fn starred(&self) -> Result<bool> {
        Ok(self.row.get(1)?)
    }

    /// Returns when the contact was added.
    pub fn created_at(&self) -> Result<Timestamp> {
        Ok(self.row.get(2)?)
    }

    /// Returns when the contact was last changed.
    pub fn updated_at(&self) -> Result<Timestamp> {
        Ok(self.row.get(3)?)
    }

    /// Returns the value of a standard text field; `None` if it is empty, and for groups and the star.
    pub fn text(&self, field: Standard) -> Result<Option<Cow<'a, str>>> {
        let Some(at) = text_column(field) else { return Ok(None) };
        match self.row.get_ref(at)? {
            ValueRef::Text(text) => Ok(Some(lent(text))),
            _ => Ok(None),
        }
    }

    /// Returns the value of the n-th active dynamic field.
    pub fn value(&self, n: usize) -> Result<Lent<'a>> {
        let Some(field) = self.fields.get(n) else { return Ok(Lent::Null) };
        Ok(match (field.kind, self.row.get_ref(FIRST_TEXT + Standard::COLUMNS.len() + n)?) {
            (FieldType::Checkbox, ValueRef::Integer(yes)) => Lent::Bool(yes != 0),
            (_, ValueRef::Integer(number)) => Lent::Number(number as f64),
            (_, ValueRef::Real(number)) => Lent::Number(number),
            (FieldType::MultiSelect, ValueRef::Text(json)) => {
                serde_json::from_slice(json).map_or(Lent::Null, Lent::List)
            }
            (_, ValueRef::Text(text)) => Lent::Text(lent(text)),
            (_, ValueRef::Null | ValueRef::Blob(_)) => Lent::Null,
        })
    }
}

/// Returns the position of a standard text field in the select list, which has the same order as [`TEXTS`].
fn text_column(field: Standard) -> Option<usize> {
    Some(FIRST_TEXT + Standard::COLUMNS.iter().position(|column| *column == field)?)
}

/// Converts a text to UTF-8. Valid text, which is nearly all text, takes the strict check, which is several
/// times faster than the lossy conversion.
fn lent(text: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(text).map_or_else(|_| String::from_utf8_lossy(text), Cow::Borrowed)
}

/// A consistent snapshot of the contacts, unaffected by concurrent writes.
pub struct ContactStream<'s> {
    tx: Transaction<'s>,
    fields: Vec<Field>,
    groups: GroupNames,
}

impl Store {
    /// Takes a snapshot of the contacts.
    pub fn contact_stream(&self) -> Result<ContactStream<'_>> {
        let tx = self.conn().unchecked_transaction()?;
        Ok(ContactStream { fields: fields::active(&tx)?, groups: GroupNames::load(&tx)?, tx })
    }
}

impl ContactStream<'_> {
    /// Returns the active dynamic fields, in their order.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Returns the number of all contacts.
    pub fn count(&self) -> Result<u64> {
        let _small = SmallCache::set(&self.tx)?;
        contact_count::of(&self.tx)
    }

    /// Calls `visit` with the contacts with these ids, in this order, or with all contacts in the order in
    /// which they were added. Ids without a contact are skipped. Returns the number of contacts visited.
    ///
    /// # Errors
    /// [`StoreError`], or the error that `visit` returns.
    pub fn each<E: From<StoreError>>(
        &self,
        ids: Option<&[ContactId]>,
        mut visit: impl FnMut(&LentContact<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<u64, E> {
        match ids {
            None => self.all(&mut visit),
            Some(ids) => self.chosen(ids, &mut visit),
        }
    }

    fn all<E: From<StoreError>>(
        &self,
        visit: &mut impl FnMut(&LentContact<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<u64, E> {
        let failed = StoreError::from;
        let _small = SmallCache::set(&self.tx).map_err(failed)?;
        let mut contacts = self.tx.prepare(&format!("{} ORDER BY c.id", self.select())).map_err(failed)?;
        let mut members = self.tx.prepare(MEMBERS).map_err(failed)?;
        let mut members = Members::new(members.query([]).map_err(failed)?);
        let mut rows = contacts.query([]).map_err(failed)?;
        let (mut ranks, mut names, mut seen) = (Vec::new(), Vec::new(), 0);
        while let Some(row) = rows.next().map_err(failed)? {
            let id = row.get(0).map_err(failed)?;
            members.of(id, &self.groups, &mut ranks).map_err(failed)?;
            self.groups.spell(&mut ranks, &mut names);
            visit(&LentContact { row, fields: &self.fields, groups: &names })?;
            seen += 1;
        }
        Ok(seen)
    }

    fn chosen<E: From<StoreError>>(
        &self,
        ids: &[ContactId],
        visit: &mut impl FnMut(&LentContact<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<u64, E> {
        let failed = StoreError::from;
        let mut contact = self.tx.prepare(&format!("{} WHERE c.id = ?1", self.select())).map_err(failed)?;
        let mut members = self.tx.prepare(MEMBERS_OF).map_err(failed)?;
        let (mut ranks, mut names, mut seen) = (Vec::new(), Vec::new(), 0);
        for id in ids {
            let mut rows = contact.query([id]).map_err(failed)?;
            let Some(row) = rows.next().map_err(failed)? else { continue };
            groups_of(&mut members, *id, &self.groups, &mut ranks).map_err(failed)?;
            self.groups.spell(&mut ranks, &mut names);
            visit(&LentContact { row, fields: &self.fields, groups: &names })?;
            seen += 1;
        }
        Ok(seen)
    }

    fn select(&self) -> String {
        let mut select = String::from("SELECT c.id, c.starred, c.created_at, c.updated_at");
        for text in Standard::COLUMNS {
            select.push_str(", c.");
            select.push_str(text.name());
        }
        for field in &self.fields {
            select.push_str(", c.");
            select.push_str(&column(field.id));
        }
        select.push_str(" FROM contacts c");
        select
    }
}

/// Shrinks the page cache during a pass over all contacts. Each page is needed only once, so a large cache
/// would waste memory and evict the pages that the list uses. Dropping this restores the size of the cache.
pub(crate) struct SmallCache<'c> {
    conn: &'c Connection,
    before: i64,
}

impl SmallCache<'_> {
    pub(crate) fn set(conn: &Connection) -> rusqlite::Result<SmallCache<'_>> {
        let before = conn.query_row("PRAGMA cache_size", [], |row| row.get(0))?;
        conn.execute_batch("PRAGMA cache_size = -2048")?;
        Ok(SmallCache { conn, before })
    }
}

impl Drop for SmallCache<'_> {
    fn drop(&mut self) {
        if let Err(cause) = self.conn.execute_batch(&format!("PRAGMA cache_size = {}", self.before)) {
            tracing::warn!(code = StoreError::from(cause).code(), "the page cache stays small");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::Draft;
    use crate::field::standard::Text;
    use crate::field::texts::Texts;
    use kith_phone::Phone;

    fn draft(name: &str, phone: &str, groups: &[&str]) -> Draft {
        Draft {
            first_name: name.to_owned(),
            phone: Phone::from_stored(phone),
            groups: groups.iter().map(|group| (*group).to_owned()).collect(),
            starred: Some(name == "Bea"),
            fields: Vec::new(),
            texts: Texts::from([(Text::City, Some("Lugo".to_owned()))]),
        }
    }

    fn seen(store: &Store, ids: Option<&[ContactId]>) -> Vec<String> {
        let mut seen = Vec::new();
        let stream = store.contact_stream().unwrap();
        let count = stream
            .each::<StoreError>(ids, |contact| {
                let name = contact.text(Standard::FirstName)?.unwrap_or_default();
                seen.push(format!("{name} {} {}", contact.groups().join("+"), contact.starred()?));
                Ok(())
            })
            .unwrap();
        assert_eq!(count, seen.len() as u64);
        seen
    }

    #[test]
    fn texts_are_where_they_are_looked_for() {
        for (at, field) in Standard::COLUMNS.into_iter().enumerate() {
            assert_eq!(text_column(field), Some(FIRST_TEXT + at));
        }
    }

    #[test]
    fn contacts_come_with_their_groups() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::default).unwrap();
        assert!(seen(&store, None).is_empty());
        store.insert_contact(&draft("Ana", "+34600000001", &["Work", "Family"])).unwrap();
        store.insert_contact(&draft("Gone", "+34600000004", &["Work"])).unwrap();
        store.insert_contact(&draft("Bea", "+34600000002", &[])).unwrap();
        store.insert_contact(&draft("Eva", "+34600000003", &["family"])).unwrap();
        store.delete_contacts(&[ContactId::new(2)]).unwrap();
        let (ana, bea, eva) = ("Ana Family+Work false", "Bea  true", "Eva Family false");
        assert_eq!(seen(&store, None), [ana, bea, eva]);
        assert_eq!(seen(&store, Some(&[4, 2, 1, 99].map(ContactId::new))), [eva, ana]);
    }
}
