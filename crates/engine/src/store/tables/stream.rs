//! Reading all contacts, or selected ones, one after the other, for exports. Only a batch of them is in memory
//! at a time.

use crate::store::tables::contact_count;

use rusqlite::{Connection, Row, Transaction};

use crate::field::definition::Field;
use crate::field::standard::Standard;
use crate::id::ContactId;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::contact_batch::{ContactBatch, Legend};
use crate::store::tables::fields;
use crate::store::tables::members::{GroupNames, MEMBERS, MEMBERS_OF, Members, groups_of};
use crate::store::tables::row::{FIRST_TEXT, column};

/// A consistent snapshot of the contacts, unaffected by concurrent writes.
pub struct ContactStream<'s> {
    tx: Transaction<'s>,
    legend: Legend,
}

impl Store {
    /// Takes a snapshot of the contacts.
    pub fn contact_stream(&self) -> Result<ContactStream<'_>> {
        let tx = self.conn().unchecked_transaction()?;
        let legend = Legend { fields: fields::active(&tx)?, groups: GroupNames::load(&tx)? };
        Ok(ContactStream { legend, tx })
    }
}

impl ContactStream<'_> {
    /// Returns the active dynamic fields, in their order.
    pub fn fields(&self) -> &[Field] {
        &self.legend.fields
    }

    /// Returns what the batches refer to.
    pub fn legend(&self) -> &Legend {
        &self.legend
    }

    /// Returns the number of all contacts.
    pub fn count(&self) -> Result<u64> {
        let _small = SmallCache::set(&self.tx)?;
        contact_count::of(&self.tx)
    }

    /// Reads the contacts with these ids, in this order, or all contacts in the order in which they were added.
    /// Ids without a contact are skipped. They are passed in batches to `take`, which returns a batch to fill
    /// next, whose contacts are discarded. Returns the number of contacts read.
    ///
    /// # Errors
    /// [`StoreError`], or the error that `take` returns.
    pub fn read<E: From<StoreError>>(
        &self,
        ids: Option<&[ContactId]>,
        take: impl FnMut(ContactBatch) -> std::result::Result<ContactBatch, E>,
    ) -> std::result::Result<u64, E> {
        let columns = FIRST_TEXT + Standard::COLUMNS.len() + self.legend.fields.len();
        let mut batches =
            Batches { batch: ContactBatch::default(), columns, ranks: Vec::new(), seen: 0, take };
        match ids {
            None => self.all(&mut batches)?,
            Some(ids) => self.chosen(ids, &mut batches)?,
        }
        batches.finish()
    }

    fn all<E, T>(&self, batches: &mut Batches<T>) -> std::result::Result<(), E>
    where
        E: From<StoreError>,
        T: FnMut(ContactBatch) -> std::result::Result<ContactBatch, E>,
    {
        let failed = StoreError::from;
        let _small = SmallCache::set(&self.tx).map_err(failed)?;
        let mut contacts = self.tx.prepare(&format!("{} ORDER BY c.id", self.select())).map_err(failed)?;
        let mut members = self.tx.prepare(MEMBERS).map_err(failed)?;
        let mut members = Members::new(members.query([]).map_err(failed)?);
        let mut rows = contacts.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let id = row.get(0).map_err(failed)?;
            members.of(id, &self.legend.groups, &mut batches.ranks).map_err(failed)?;
            batches.add(id, row)?;
        }
        Ok(())
    }

    fn chosen<E, T>(&self, ids: &[ContactId], batches: &mut Batches<T>) -> std::result::Result<(), E>
    where
        E: From<StoreError>,
        T: FnMut(ContactBatch) -> std::result::Result<ContactBatch, E>,
    {
        let failed = StoreError::from;
        let mut contact = self.tx.prepare(&format!("{} WHERE c.id = ?1", self.select())).map_err(failed)?;
        let mut members = self.tx.prepare(MEMBERS_OF).map_err(failed)?;
        for id in ids {
            let mut rows = contact.query([id]).map_err(failed)?;
            let Some(row) = rows.next().map_err(failed)? else { continue };
            groups_of(&mut members, *id, &self.legend.groups, &mut batches.ranks).map_err(failed)?;
            batches.add(*id, row)?;
        }
        Ok(())
    }

    fn select(&self) -> String {
        let mut select = String::from("SELECT c.id, c.starred, c.created_at, c.updated_at");
        for text in Standard::COLUMNS {
            select.push_str(", c.");
            select.push_str(text.name());
        }
        for field in &self.legend.fields {
            select.push_str(", c.");
            select.push_str(&column(field.id));
        }
        select.push_str(" FROM contacts c");
        select
    }
}

/// The batch that is being filled, and where full ones go.
struct Batches<T> {
    batch: ContactBatch,
    columns: usize,
    /// The ranks of the groups of the next contact, in any order.
    ranks: Vec<usize>,
    seen: u64,
    take: T,
}

impl<T> Batches<T> {
    fn add<E: From<StoreError>>(&mut self, id: ContactId, row: &Row<'_>) -> std::result::Result<(), E>
    where
        T: FnMut(ContactBatch) -> std::result::Result<ContactBatch, E>,
    {
        self.ranks.sort_unstable();
        self.batch.push(id, row, self.columns, &mut self.ranks).map_err(StoreError::from)?;
        self.seen += 1;
        if self.batch.is_full() {
            self.batch = (self.take)(std::mem::take(&mut self.batch))?;
            self.batch.clear();
        }
        Ok(())
    }

    fn finish<E>(mut self) -> std::result::Result<u64, E>
    where
        T: FnMut(ContactBatch) -> std::result::Result<ContactBatch, E>,
    {
        if !self.batch.is_empty() {
            (self.take)(self.batch)?;
        }
        Ok(self.seen)
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
    use crate::clock::Timestamp;
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
            .read::<StoreError>(ids, |batch| {
                for contact in batch.contacts(stream.legend()) {
                    let name = contact.text(Standard::FirstName).unwrap_or_default();
                    let groups: Vec<&str> = contact.groups().collect();
                    seen.push(format!("{name} {} {}", groups.join("+"), contact.starred()));
                }
                Ok(batch)
            })
            .unwrap();
        assert_eq!(count, seen.len() as u64);
        seen
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
