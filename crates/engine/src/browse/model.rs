//! What is kept of every contact, row by row.

use crate::id::ContactId;

use crate::browse::bits::Bits;
use crate::browse::groups::Groups;
use crate::browse::haystack::Haystack;

/// The contacts by row number. Rows stand in the order of the contacts' numbers; the row of a deleted contact stays,
/// empty, until the model is loaded anew.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) ids: Vec<ContactId>,
    /// The rows that are not deleted.
    pub(super) alive: Bits,
    pub(super) haystack: Haystack,
    pub(super) groups: Groups,
    /// The number of each row's set of groups.
    pub(super) sets: Vec<u32>,
    pub(super) starred: Bits,
    /// The rows, without deleted ones, by name.
    pub(super) by_name: Vec<u32>,
}

impl Model {
    /// How many rows there are, deleted ones among them.
    pub(super) fn rows(&self) -> usize {
        self.ids.len()
    }

    /// How many contacts there are.
    pub(super) fn contacts(&self) -> usize {
        self.by_name.len()
    }

    /// The row of a contact, deleted or not.
    pub(super) fn row(&self, id: ContactId) -> Option<u32> {
        self.ids.binary_search(&id).ok().map(|row| row as u32)
    }

    pub(super) fn id(&self, row: u32) -> Option<ContactId> {
        self.ids.get(row as usize).copied()
    }

    pub(super) fn set(&self, row: u32) -> u32 {
        self.sets.get(row as usize).copied().unwrap_or(0)
    }

    /// Finds the rows of contacts that come in ascending order.
    pub(super) fn places(&self) -> Places<'_> {
        Places { ids: &self.ids, next: 0 }
    }

    /// The rows in no group.
    pub(super) fn in_no_group(&self) -> Bits {
        let any = self.groups.with_any();
        let none: Vec<bool> =
            (0..self.groups.len()).map(|set| any.get(set as usize) != Some(&true)).collect();
        self.in_sets(&none)
    }

    /// The rows whose set of groups is one of these.
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

/// Walks along the rows.
pub(super) struct Places<'m> {
    ids: &'m [ContactId],
    next: usize,
}

impl Places<'_> {
    /// The row of this contact, which is not before the last one asked for.
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
