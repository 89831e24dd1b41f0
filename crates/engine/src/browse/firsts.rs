//! The first contacts of an order, found in one pass without sorting the others.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use crate::id::ContactId;

use crate::browse::standing::{Main, Standing};

/// The first contacts of those offered so far.
pub(super) struct Firsts {
    wanted: usize,
    descending: bool,
    /// The last of them on top.
    heap: BinaryHeap<Directed>,
}

struct Directed {
    standing: Standing,
    descending: bool,
}

impl Firsts {
    /// Keeps at most `wanted` contacts.
    pub(super) fn new(wanted: usize, descending: bool) -> Firsts {
        Firsts { wanted, descending, heap: BinaryHeap::new() }
    }

    /// Returns whether a contact comes after all that are kept, and is not needed. `first_letters` compares the letters
    /// of the first part of its name with those that are passed; they alone decide about nearly all contacts of a large store.
    pub(super) fn is_beyond(&self, main: &Main, first_letters: impl FnOnce(&[u8]) -> Ordering) -> bool {
        if self.heap.len() < self.wanted {
            return false;
        }
        let Some(Directed { standing: last, .. }) = self.heap.peek() else { return true };
        let by_name = || first_letters(last.name.first_letters());
        let order = match main {
            Main::Name if self.descending => by_name().reverse(),
            Main::Name => by_name(),
            main => main.compare(&last.main, self.descending).then_with(by_name),
        };
        order.is_gt()
    }

    /// Keeps a contact if it belongs to the first ones.
    pub(super) fn offer(&mut self, standing: Standing) {
        self.heap.push(Directed { standing, descending: self.descending });
        if self.heap.len() > self.wanted {
            self.heap.pop();
        }
    }

    /// Returns the contacts in order.
    pub(super) fn into_ids(self) -> impl Iterator<Item = ContactId> {
        self.heap.into_sorted_vec().into_iter().map(|kept| kept.standing.id)
    }
}

impl Ord for Directed {
    fn cmp(&self, other: &Directed) -> Ordering {
        self.standing.compare(&other.standing, self.descending)
    }
}

impl PartialOrd for Directed {
    fn partial_cmp(&self, other: &Directed) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Directed {
    fn eq(&self, other: &Directed) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Directed {}
