//! Reading contacts into the model: all of them, or one that changed.
//!
//! Two threads share the work of loading all contacts: one reads the rows of the store, the other folds and
//! packs them.

use crate::id::GroupId;
use std::sync::mpsc;

use rusqlite::Connection;

use crate::id::ContactId;
use crate::store::tables::stream::SmallCache;

use crate::browse::bits::Bits;
use crate::browse::collate::{Collation, Texts};
use crate::browse::groups::Groups;
use crate::browse::haystack::{Haystack, SEGMENT, Segment};
use crate::browse::memberships::{self, Memberships};
use crate::browse::model::Model;
use crate::browse::recent::RecentNames;
use crate::browse::searched::{Chunk, FIRST_NAME, LAST_NAME, Searched, push_row};
use crate::browse::{growth, order, parallel};
use crate::store::error::Result;

/// Loads all contacts and groups.
pub(super) fn all(conn: &Connection, searched: &Searched, collation: &Collation) -> Result<Model> {
    let texts = searched.lists.len();
    let (sender, receiver) = mpsc::sync_channel::<Chunk>(4);
    let pack = || {
        let mut packed = Packed {
            segments: Vec::new(),
            texts: Texts::new(),
            names: RecentNames::new(),
            first: Vec::new(),
            last: Vec::new(),
        };
        for chunk in receiver {
            packed.take(&chunk, &searched.lists);
        }
        let by_name = order::by_names(&packed.texts, &packed.first, &packed.last, collation);
        (packed.segments, by_name)
    };
    let _small = SmallCache::set(conn)?;
    let read = || -> Result<(Vec<ContactId>, Bits, Groups, Vec<u32>)> {
        let mut ids = Vec::new();
        let mut starred = Bits::default();
        let mut statement = conn.prepare_cached(&format!("{} ORDER BY id", searched.select()))?;
        let mut rows = statement.query([])?;
        let mut chunk = Chunk::default();
        while let Some(row) = rows.next()? {
            if row.get(1)? {
                starred.grow(ids.len() + 1);
                starred.put(ids.len() as u32, true);
            }
            ids.push(row.get(0)?);
            chunk.read(row, texts)?;
            if ids.len() % SEGMENT == 0 {
                // Sending cannot fail: the receiver lives until the sender is dropped.
                let _ = sender.send(std::mem::take(&mut chunk));
            }
        }
        if !chunk.is_empty() {
            let _ = sender.send(chunk);
        }
        drop(sender);
        starred.grow(ids.len());
        let (groups, sets) = groups(conn, &ids)?;
        Ok((ids, starred, groups, sets))
    };
    let ((segments, by_name), read) = parallel::both(pack, read);
    let (mut ids, starred, groups, sets) = read?;
    ids.shrink_to_fit();
    let mut alive = Bits::new(ids.len());
    by_name.iter().for_each(|row| alive.put(*row, true));
    Ok(Model { ids, alive, haystack: Haystack::new(segments), groups, sets, starred, by_name })
}

struct Packed {
    segments: Vec<Segment>,
    texts: Texts,
    names: RecentNames,
    first: Vec<u32>,
    /// [`order::NO_NAME`] for a contact without a last name.
    last: Vec<u32>,
}

impl Packed {
    fn take(&mut self, chunk: &Chunk, lists: &[bool]) {
        let mut segment = Segment::default();
        chunk.each_row(lists.len(), |row| {
            let name = |at: usize| row.get(at).copied().unwrap_or(&[]);
            self.first.push(self.texts.number(name(FIRST_NAME)));
            let last = name(LAST_NAME);
            self.last.push(if last.is_empty() { order::NO_NAME } else { self.texts.number(last) });
            push_row(row, lists, |texts| {
                segment.push(texts, |first, last, out| self.names.push_name(first, last, out));
            });
        });
        segment.shrink();
        self.segments.push(segment);
    }
}

/// Reads the names of all groups, in ascending order of their ids.
pub(super) fn group_names(conn: &Connection) -> Result<Vec<(GroupId, String)>> {
    let mut statement = conn.prepare_cached("SELECT id, name FROM groups ORDER BY id")?;
    let names = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn groups(conn: &Connection, ids: &[ContactId]) -> Result<(Groups, Vec<u32>)> {
    let mut groups = Groups::default();
    groups.rename(group_names(conn)?);
    let mut statement = memberships::prepare(conn)?;
    let mut memberships = Memberships::new(&mut statement)?;
    let (mut sets, mut set) = (Vec::with_capacity(ids.len()), Vec::new());
    for id in ids {
        memberships.of(*id, &mut set)?;
        sets.push(groups.number(&set));
    }
    groups.set_loaded();
    Ok((groups, sets))
}

/// The result of reading one contact again.
pub(super) enum Reread {
    /// The contact is stored and is now in this row.
    Stored(u32),
    /// The contact was deleted; this was its row.
    Gone(u32),
    /// The contact is neither stored nor in the model.
    Unknown,
    /// The contact belongs between existing rows, so the whole model must be reloaded.
    Misplaced,
}

impl Model {
    /// Reads one contact again and updates its row. The caller must update the orders.
    pub(super) fn reread(&mut self, conn: &Connection, searched: &Searched, id: ContactId) -> Result<Reread> {
        let known = self.row(id);
        let (Some((starred, chunk)), texts) = (searched.one(conn, id)?, searched.lists.len()) else {
            let Some(row) = known else { return Ok(Reread::Unknown) };
            self.haystack.replace(row, []);
            self.alive.put(row, false);
            self.starred.put(row, false);
            return Ok(Reread::Gone(row));
        };
        let mut statement = conn
            .prepare_cached("SELECT group_id FROM contact_groups WHERE contact_id = ?1 ORDER BY group_id")?;
        let set: Vec<GroupId> =
            statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let set = self.groups.number(&set);
        let row = match known {
            Some(row) => {
                chunk.each_row(texts, |cells| {
                    push_row(cells, &searched.lists, |texts| self.haystack.replace(row, texts));
                });
                if let Some(known) = self.sets.get_mut(row as usize) {
                    *known = set;
                }
                row
            }
            None if self.ids.last().is_some_and(|last| *last > id) => return Ok(Reread::Misplaced),
            None => {
                chunk.each_row(texts, |cells| {
                    push_row(cells, &searched.lists, |texts| self.haystack.push(texts));
                });
                growth::push(&mut self.ids, id);
                growth::push(&mut self.sets, set);
                self.alive.grow(self.ids.len());
                self.starred.grow(self.ids.len());
                (self.ids.len() - 1) as u32
            }
        };
        self.alive.put(row, true);
        self.starred.put(row, starred);
        Ok(Reread::Stored(row))
    }
}
