//! Writing many contacts in one transaction, for imports.
//!
//! If the store is empty, the indexes are dropped first and rebuilt at the end, in the same transaction: one
//! sorted pass is several times cheaper than a million scattered inserts. Foreign keys are not checked meanwhile: all ids
//! come from the transaction itself, and looking them up takes a fifth of the time of writing.

use crate::clock::Timestamp;
use crate::id::ImportId;
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use rustc_hash::FxHashMap;

use crate::contact::{Draft, PackedDraft, PackedDrafts};
use crate::counts::Counts;
use crate::field::definition::{Field, FieldInput};
use crate::id::{ContactId, FieldId, GroupId};
use kith_text::fold::group_key;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::holders::Holders;
use crate::store::tables::plans::Slots;
use crate::store::tables::row::{ContactRow, WriteSet};
use crate::store::tables::{changes, contacts, fields, groups, imports, many_rows, mappings, plans};

/// An import in progress. Nothing is committed before [`BulkWriter::finish`]; dropping the writer leaves the
/// store unchanged.
pub struct BulkWriter<'s> {
    /// Whether this is a trial, which counts what would be written to one snapshot of the store, and writes
    /// nothing.
    trial: bool,
    tx: Transaction<'s>,
    set: WriteSet,
    row: ContactRow,
    now: Timestamp,
    import: Option<ImportId>,
    slots: Slots,
    store_was_empty: bool,
    holders: Holders,
    /// The ids of groups, by the spelling used in the file.
    groups: FxHashMap<String, GroupId>,
    fields: Vec<Field>,
    fields_created: Vec<FieldId>,
    groups_created: Vec<String>,
    group_ids_created: Vec<GroupId>,
    /// The id of the last contact, or of the last one that there ever was.
    last_id: ContactId,
    members: Vec<(ContactId, GroupId)>,
    /// Dropped last, when the transaction has ended.
    _unchecked: UncheckedKeys<'s>,
}

/// Foreign keys are not checked while this exists. SQLite ignores the setting within a transaction.
struct UncheckedKeys<'s>(&'s Connection);

impl<'s> UncheckedKeys<'s> {
    fn new(conn: &'s Connection) -> Result<UncheckedKeys<'s>> {
        conn.execute_batch("PRAGMA foreign_keys = OFF")?;
        Ok(UncheckedKeys(conn))
    }
}

impl Drop for UncheckedKeys<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.0.execute_batch("PRAGMA foreign_keys = ON") {
            tracing::error!(
                code = StoreError::from(error).code(),
                "foreign keys could not be switched on again"
            );
        }
    }
}

impl Store {
    /// Begins an import of the file with this name. In a trial, nothing is written.
    pub fn bulk(&mut self, file_name: &str, trial: bool) -> Result<BulkWriter<'_>> {
        let now = self.now();
        let conn = &self.conn;
        let unchecked = UncheckedKeys::new(conn)?;
        let behavior = if trial { TransactionBehavior::Deferred } else { TransactionBehavior::Immediate };
        let tx = Transaction::new_unchecked(conn, behavior)?;
        if !trial {
            changes::record(&tx, changes::OTHER)?;
        }
        let active = fields::active(&tx)?;
        let slots = plans::slots(&tx)?;
        let store_was_empty = slots.used == 0;
        let import = if trial { None } else { Some(imports::begin(&tx, file_name, now)?) };
        if store_was_empty && !trial {
            tx.execute_batch(DROP_INDEXES)?;
        }
        let last_id = contacts::last_id(&tx)?;
        Ok(BulkWriter {
            trial,
            set: WriteSet::new(active.clone()),
            row: ContactRow::new(active.clone()),
            fields: active,
            tx,
            now,
            import,
            holders: Holders::new(slots.used),
            slots,
            store_was_empty,
            groups: FxHashMap::default(),
            fields_created: Vec::new(),
            groups_created: Vec::new(),
            group_ids_created: Vec::new(),
            last_id,
            members: Vec::new(),
            _unchecked: unchecked,
        })
    }
}

impl BulkWriter<'_> {
    /// Returns the id of the import, or `None` for a trial.
    pub fn import_id(&self) -> Option<ImportId> {
        self.import
    }

    /// Adds fields for the import, and returns them. A trial only checks their definitions, and their ids are
    /// made up.
    pub fn add_fields(&mut self, inputs: &[FieldInput]) -> Result<Vec<Field>> {
        let mut added = Vec::with_capacity(inputs.len());
        for input in inputs {
            added.push(match self.trial {
                true => fields::imagine(&self.tx, input, added.len())?,
                false => fields::add(&self.tx, input)?,
            });
        }
        self.fields.extend(added.iter().cloned());
        if !self.trial {
            self.fields_created.extend(added.iter().map(|field| field.id));
            self.set = WriteSet::new(self.fields.clone());
            self.row = ContactRow::new(self.fields.clone());
        }
        Ok(added)
    }

    /// Remembers the choices (JSON) for the headers of the file, except in a trial.
    pub fn remember_mapping(&mut self, signature: &str, choices: &str) -> Result<()> {
        if self.trial { Ok(()) } else { mappings::remember(&self.tx, signature, choices, self.now) }
    }

    /// Returns the active fields, and those that were added.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Returns the current usage of the plan.
    pub fn slots(&self) -> &Slots {
        &self.slots
    }

    /// Returns the id and name of the contact with this phone, whose key is given as well, if it was stored before this
    /// import.
    pub fn stored_holder_of(&mut self, phone: &str, key: u64) -> Result<Option<(ContactId, String)>> {
        self.holders.of(&self.tx, phone, key)
    }

    /// Takes a slot of the plan for a new contact, and returns the id that it will have; `None` in a trial. The caller
    /// must make sure that the plan has a free slot.
    pub fn reserve(&mut self) -> Option<ContactId> {
        self.slots.used += 1;
        if self.trial {
            return None;
        }
        self.last_id = ContactId::new(self.last_id.get() + 1);
        Some(self.last_id)
    }

    /// Stores the contacts for which slots were reserved since the last call, in the same order; a trial only counts
    /// their groups. The caller must make sure that their phones are not taken.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if they do not get the reserved ids.
    pub(crate) fn insert(&mut self, drafts: &[PackedDraft<'_>]) -> Result<()> {
        let last = self.last_id;
        if !self.trial && !drafts.is_empty() {
            let stored = many_rows::insert_contacts(&self.tx, &self.set, drafts, self.import, self.now)?;
            if stored != last {
                let reason = "the sequence of ids does not continue".to_owned();
                return Err(StoreError::Damaged { reason });
            }
        }
        let first = last.get() - drafts.len() as i64 + 1;
        for (draft, id) in drafts.iter().zip(first..) {
            self.add_groups(ContactId::new(id), draft.groups())?;
        }
        self.flush_members()
    }

    /// Stores one new contact. The caller must make sure that its phone is not taken and that the plan has a free slot.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if contacts do not get consecutive ids.
    pub fn add(&mut self, draft: &Draft) -> Result<()> {
        self.reserve();
        let mut packed = PackedDrafts::default();
        let index = packed.push(draft);
        packed.get(index).map_or(Ok(()), |draft| self.insert(&[draft]))
    }

    /// Returns a stored contact as a draft.
    pub fn draft_of(&self, id: ContactId) -> Result<Draft> {
        self.row.load_draft(&self.tx, id)
    }

    /// Replaces the values of a stored contact, and adds the groups of the draft to its groups. Undoing the
    /// import restores the old values.
    pub fn update(&mut self, id: ContactId, draft: &Draft) -> Result<()> {
        let groups = draft.groups.iter().map(String::as_str);
        let Some(import) = self.import else { return self.add_groups(id, groups) };
        let before = self.row.load(&self.tx, id)?;
        contacts::update(&self.tx, &self.set, id, draft, self.now)?;
        self.add_groups(id, groups)?;
        self.flush_members()?;
        let after = self.row.load(&self.tx, id)?;
        imports::record_change(&self.tx, import, &before, &after)
    }

    /// Notes that a contact is a member of these groups, which are created if they do not exist.
    fn add_groups<'n>(&mut self, contact: ContactId, names: impl Iterator<Item = &'n str>) -> Result<()> {
        for name in names {
            let group = match self.groups.get(name) {
                Some(id) => *id,
                None => self.ensure_group(name)?,
            };
            if !self.trial {
                self.members.push((contact, group));
            }
        }
        Ok(())
    }

    /// Stores the memberships that were noted.
    fn flush_members(&mut self) -> Result<()> {
        many_rows::insert_members(&self.tx, &self.members)?;
        self.members.clear();
        Ok(())
    }

    /// Finds or creates a group, and caches its id under this spelling.
    fn ensure_group(&mut self, name: &str) -> Result<GroupId> {
        let key = group_key(name);
        let (id, made) = match (self.trial, groups::find(&self.tx, &key)?) {
            (_, Some(id)) => (id, false),
            // In a trial, the group is not created; caching its key prevents it from being counted twice.
            (true, None) => (GroupId::default(), self.groups.insert(key, GroupId::default()).is_none()),
            (false, None) => groups::ensure(&self.tx, name)?,
        };
        if made {
            self.group_ids_created.push(id);
            self.groups_created.push(name.to_owned());
        }
        self.groups.insert(name.to_owned(), id);
        Ok(id)
    }

    /// Completes the import: rebuilds the indexes, writes the import record and commits. A trial is rolled
    /// back. Returns the names of the groups that were created, or would have been. `fields` are the ids of
    /// fields that were created for the import before it began.
    pub fn finish(mut self, counts: &Counts, fields: &[FieldId]) -> Result<Vec<String>> {
        let Some(import) = self.import else { return Ok(self.groups_created) };
        if self.store_was_empty {
            // A second thread sorts the entries of an index while the first reads them.
            self.tx.execute_batch("PRAGMA threads = 1")?;
            self.tx.execute_batch(BUILD_INDEXES)?;
            self.tx.execute_batch("PRAGMA threads = 0")?;
        }
        self.fields_created.extend(fields);
        imports::close(&self.tx, import, counts, &self.group_ids_created, &self.fields_created)?;
        self.tx.commit()?;
        Ok(self.groups_created)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use kith_phone::Phone;

    #[test]
    fn foreign_keys_are_checked_again_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::default).unwrap();
        let stray = "INSERT INTO contact_groups (contact_id, group_id) VALUES (7, 7)";
        for (trial, finished) in [(false, true), (false, false), (true, true), (true, false)] {
            let bulk = store.bulk("people.csv", trial).unwrap();
            if finished {
                bulk.finish(&Counts::default(), &[]).unwrap();
            } else {
                drop(bulk);
            }
            assert!(store.conn.execute(stray, []).is_err());
        }
    }

    #[test]
    fn contacts_get_the_reserved_ids() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::default).unwrap();
        store.use_plan("Unlimited").unwrap();
        let draft = |n: usize| {
            let mut draft = Draft::new(format!("Ana {n}"), Phone::from_stored(&format!("+346{n:08}")));
            draft.groups = vec!["All".to_owned(), format!("G{}", n % 3)];
            draft
        };
        let drafts: Vec<Draft> = (0..50).map(draft).collect();
        store.insert_contact(&draft(90)).unwrap();
        let deleted = store.insert_contact(&draft(91)).unwrap().id;
        store.delete_contacts(&[deleted]).unwrap();
        let mut bulk = store.bulk("people.csv", false).unwrap();
        let mut ids = Vec::new();
        // More and fewer than one statement inserts.
        for part in [&drafts[..1], &drafts[1..10], &[], &drafts[10..]] {
            ids.extend(part.iter().map(|_| bulk.reserve().unwrap()));
            let mut packed = PackedDrafts::default();
            let indexes: Vec<usize> = part.iter().map(|draft| packed.push(draft)).collect();
            let drafts: Vec<_> = indexes.into_iter().filter_map(|index| packed.get(index)).collect();
            bulk.insert(&drafts).unwrap();
        }
        bulk.finish(&Counts::default(), &[]).unwrap();
        assert!(ids.first() > Some(&deleted));
        for ((id, draft), n) in ids.iter().zip(&drafts).zip(0..) {
            let contact = store.contact(*id).unwrap();
            assert_eq!(
                (&contact.first_name, contact.phone.as_str()),
                (&draft.first_name, draft.phone.as_str())
            );
            assert_eq!(contact.groups, ["All".to_owned(), format!("G{}", n % 3)]);
        }
    }
}
