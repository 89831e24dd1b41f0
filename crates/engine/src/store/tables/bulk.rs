//! Writing many contacts in one transaction: the import's writer.
//!
//! Into an empty store the indexes are dropped first and built at the end, inside the same transaction: one sorted
//! pass is several times cheaper than a million scattered inserts.

use crate::clock::Timestamp;
use crate::id::ImportId;
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};
use rusqlite::Transaction;
use rustc_hash::FxHashMap;

use crate::contact::Draft;
use crate::counts::Counts;
use crate::id::{ContactId, FieldId, GroupId};
use kith_text::fold::group_key;

use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::tables::plans::Slots;
use crate::store::tables::row::{ContactRow, WriteSet};
use crate::store::tables::{contacts, fields, groups, imports, plans};

/// An open import: nothing is stored before [`BulkWriter::finish`]; dropping it leaves the store as it was.
pub struct BulkWriter<'s> {
    /// A trial: it reads one snapshot, counts what would be written and writes nothing.
    trial: bool,
    tx: Transaction<'s>,
    set: WriteSet,
    row: ContactRow,
    now: Timestamp,
    import: Option<ImportId>,
    slots: Slots,
    store_was_empty: bool,
    /// By the spelling used in the file.
    groups: FxHashMap<String, GroupId>,
    groups_created: Vec<String>,
    group_ids_created: Vec<GroupId>,
}

impl Store {
    /// Begins an import of the file of this name; as a trial nothing will be written.
    pub fn bulk(&mut self, file_name: &str, trial: bool) -> Result<BulkWriter<'_>> {
        let now = self.now();
        let tx = if trial { self.conn.transaction()? } else { self.begin()? };
        let active = fields::active(&tx)?;
        let slots = plans::slots(&tx)?;
        let store_was_empty = slots.used == 0;
        let import = if trial { None } else { Some(imports::begin(&tx, file_name, now)?) };
        if store_was_empty && !trial {
            tx.execute_batch(DROP_INDEXES)?;
        }
        Ok(BulkWriter {
            trial,
            set: WriteSet::new(active.clone()),
            row: ContactRow::new(active),
            tx,
            now,
            import,
            slots,
            store_was_empty,
            groups: FxHashMap::default(),
            groups_created: Vec::new(),
            group_ids_created: Vec::new(),
        })
    }
}

impl BulkWriter<'_> {
    /// The import's number; a trial has none.
    pub fn import_id(&self) -> Option<ImportId> {
        self.import
    }

    /// The plan's room, as of now.
    pub fn slots(&self) -> &Slots {
        &self.slots
    }

    /// Who of the contacts stored *before* this import has this phone.
    pub fn stored_holder_of(&self, phone: &str) -> Result<Option<(ContactId, String)>> {
        if self.store_was_empty { Ok(None) } else { contacts::holder_of(&self.tx, phone) }
    }

    /// Stores a new contact; a trial only counts it. The caller has made sure that its phone is free and a slot is
    /// left.
    pub fn insert(&mut self, draft: &Draft) -> Result<Option<ContactId>> {
        self.slots.used += 1;
        let id = match self.trial {
            true => None,
            false => Some(contacts::insert(&self.tx, &self.set, draft, self.import, self.now)?),
        };
        self.add_groups(id.unwrap_or_default(), &draft.groups)?;
        Ok(id)
    }

    /// A stored contact as a draft.
    pub fn draft_of(&self, id: ContactId) -> Result<Draft> {
        self.row.load_draft(&self.tx, id)
    }

    /// Replaces a stored contact's values; the draft's groups are added to those it has. Undoing the import takes it
    /// back.
    pub fn update(&mut self, id: ContactId, draft: &Draft) -> Result<()> {
        let Some(import) = self.import else { return self.add_groups(id, &draft.groups) };
        let before = self.row.load(&self.tx, id)?;
        contacts::update(&self.tx, &self.set, id, draft, self.now)?;
        self.add_groups(id, &draft.groups)?;
        let after = self.row.load(&self.tx, id)?;
        imports::record_change(&self.tx, import, &before, &after)
    }

    fn add_groups(&mut self, contact: ContactId, names: &[String]) -> Result<()> {
        for name in names {
            let group = match self.groups.get(name) {
                Some(id) => *id,
                None => self.ensure_group(name)?,
            };
            if self.trial {
                continue;
            }
            self.tx
                .prepare_cached(
                    "INSERT OR IGNORE INTO contact_groups (contact_id, group_id) VALUES (?1, ?2)",
                )?
                .execute((contact, group))?;
        }
        Ok(())
    }

    /// Finds or makes the group, and remembers it under the spelling used.
    fn ensure_group(&mut self, name: &str) -> Result<GroupId> {
        let key = group_key(name);
        let (id, made) = match (self.trial, groups::find(&self.tx, &key)?) {
            (_, Some(id)) => (id, false),
            // The key stands for the group that a trial does not make.
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

    /// Keeps everything: indexes, the import's record, commit; a trial is let go. Returns the names of the groups it
    /// made, or would have made. `fields` are those that were made for it.
    pub fn finish(self, counts: &Counts, fields: &[FieldId]) -> Result<Vec<String>> {
        let Some(import) = self.import else { return Ok(self.groups_created) };
        if self.store_was_empty {
            self.tx.execute_batch(BUILD_INDEXES)?;
        }
        imports::close(&self.tx, import, counts, &self.group_ids_created, fields)?;
        self.tx.commit()?;
        Ok(self.groups_created)
    }
}
