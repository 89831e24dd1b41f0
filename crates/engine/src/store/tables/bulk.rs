//! Writing many contacts in one transaction, for imports.
//!
//! If the store is empty, the indexes are dropped first and rebuilt at the end, in the same transaction: one
//! sorted pass is several times cheaper than a million scattered inserts.

use crate::clock::Timestamp;
use crate::id::ImportId;
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};
use rusqlite::Transaction;
use rustc_hash::FxHashMap;

use crate::contact::Draft;
use crate::counts::Counts;
use crate::field::definition::{Field, FieldInput};
use crate::id::{ContactId, FieldId, GroupId};
use kith_text::fold::group_key;

use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::tables::plans::Slots;
use crate::store::tables::row::{ContactRow, WriteSet};
use crate::store::tables::{contacts, fields, groups, imports, mappings, plans};

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
    /// The ids of groups, by the spelling used in the file.
    groups: FxHashMap<String, GroupId>,
    fields: Vec<Field>,
    fields_created: Vec<FieldId>,
    groups_created: Vec<String>,
    group_ids_created: Vec<GroupId>,
}

impl Store {
    /// Begins an import of the file with this name. In a trial, nothing is written.
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
            row: ContactRow::new(active.clone()),
            fields: active,
            tx,
            now,
            import,
            slots,
            store_was_empty,
            groups: FxHashMap::default(),
            fields_created: Vec::new(),
            groups_created: Vec::new(),
            group_ids_created: Vec::new(),
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

    /// Returns the id and name of the contact with this phone, if it was stored before this import.
    pub fn stored_holder_of(&self, phone: &str) -> Result<Option<(ContactId, String)>> {
        if self.store_was_empty { Ok(None) } else { contacts::holder_of(&self.tx, phone) }
    }

    /// Stores a new contact and returns its id; a trial only counts it. The caller must make sure that the
    /// phone is not taken and that the plan allows another contact.
    pub fn insert(&mut self, draft: &Draft) -> Result<Option<ContactId>> {
        self.slots.used += 1;
        let id = match self.trial {
            true => None,
            false => Some(contacts::insert(&self.tx, &self.set, draft, self.import, self.now)?),
        };
        self.add_groups(id.unwrap_or_default(), &draft.groups)?;
        Ok(id)
    }

    /// Returns a stored contact as a draft.
    pub fn draft_of(&self, id: ContactId) -> Result<Draft> {
        self.row.load_draft(&self.tx, id)
    }

    /// Replaces the values of a stored contact, and adds the groups of the draft to its groups. Undoing the
    /// import restores the old values.
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
            self.tx.execute_batch(BUILD_INDEXES)?;
        }
        self.fields_created.extend(fields);
        imports::close(&self.tx, import, counts, &self.group_ids_created, &self.fields_created)?;
        self.tx.commit()?;
        Ok(self.groups_created)
    }
}
