//! The data kept in memory for every contact, row by row.

use crate::id::ContactId;

use crate::browse::bits::Bits;
use crate::browse::groups::Groups;
use crate::browse::haystack::Haystack;

/// The contacts by row number. Rows are in the order of the contact ids. The row of a deleted contact stays,
/// empty, until the model is reloaded.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) ids: Vec<ContactId>,
    /// The rows whose contacts are not deleted.
    pub(super) alive: Bits,
    pub(super) haystack: Haystack,
    pub(super) groups: Groups,
    /// For each row, the index of its set of groups.
    pub(super) sets: Vec<u32>,
    pub(super) starred: Bits,
    /// The rows that are not deleted, sorted by name.
    pub(super) by_name: Vec<u32>,
}

impl Model {
    /// The number of rows, including deleted ones.
    pub(super) fn rows(&self) -> usize {
        self.ids.len()
    }

    /// Returns whether much memory is taken by rows of deleted contacts and by sets of groups that may no longer occur.
    pub(super) fn is_wasteful(&self) -> bool {
        self.rows() > self.contacts() + self.contacts() / 4 + 10_000
            || self.groups.len() > 2 * self.groups.loaded() + 1_000
    }

    /// The memory that the model takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.ids.capacity() * size_of::<ContactId>()
            + (self.sets.capacity() + self.by_name.capacity()) * size_of::<u32>()
            + self.alive.bytes()
            + self.starred.bytes()
            + self.haystack.bytes()
            + self.groups.bytes()
    }

    /// The number of contacts, which excludes deleted rows.
    pub(super) fn contacts(&self) -> usize {
        self.by_name.len()
    }

    /// Returns the row of a contact, whether it is deleted or not.
    pub(super) fn row(&self, id: ContactId) -> Option<u32> {
        self.ids.binary_search(&id).ok().map(|row| row as u32)
    }

    pub(super) fn id(&self, row: u32) -> Option<ContactId> {
        self.ids.get(row as usize).copied()
    }

    pub(super) fn set(&self, row: u32) -> u32 {
        self.sets.get(row as usize).copied().unwrap_or(0)
    }

    /// Returns a cursor that finds the rows of contacts whose ids are passed in ascending order.
    pub(super) fn places(&self) -> Places<'_> {
        Places { ids: &self.ids, next: 0 }
    }

    /// Returns the rows whose set of groups is wanted. `wanted` is indexed by set.
    pub(super) fn in_sets(&self, wanted: &[bool]) -> Bits {
        let mut found = Bits::new(self.rows());
        for (row, set) in self.sets.iter().enumerate() {
            if wanted.get(*set as usize) == Some(&true) {
                found.put(row as u32, true);
            }
        }
        found.keep(&self.alive);
        found
    }
}

/// A cursor over the rows; see [`Model::places`].
pub(super) struct Places<'m> {
    ids: &'m [ContactId],
    next: usize,
}

impl Places<'_> {
    /// Returns the row of this contact. Its id must not be lower than that of the previous call.
    pub(super) fn find(&mut self, id: ContactId) -> Option<u32> {
        if self.ids.get(self.next) != Some(&id) {
            self.next += self.ids.get(self.next..)?.partition_point(|known| *known < id);
        }
        let found = self.ids.get(self.next) == Some(&id);
        found.then(|| {
            self.next += 1;
            (self.next - 1) as u32
        })
    }
}
