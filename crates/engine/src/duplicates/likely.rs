//! The result of a search for duplicates, while the user works through it.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::contact::Contact;
use crate::error::Result;
use crate::id::ContactId;
use crate::store::connection::Store;

/// Why two contacts may be the same person, the strongest reason first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The same email, and the same or a similar name.
    SameEmailAndName,
    /// The same name (with its words in any order), and phones that differ in one digit or in two swapped
    /// digits.
    SameNameNearPhone,
    /// The same email.
    SameEmail,
    /// The same name, with its words in any order.
    SameName,
    /// Names that differ in one or two letters.
    NearName,
}

/// The ids of two contacts that may be the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Why they may be the same person.
    pub reason: Reason,
    /// The two contacts, the older one first.
    pub ids: [ContactId; 2],
}

/// Two contacts that may be the same person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Pair {
    /// Why they may be the same person.
    pub reason: Reason,
    /// The two contacts, the older one first.
    pub contacts: [Contact; 2],
}

/// A page of the remaining pairs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PairPage {
    /// The number of remaining pairs, including those that were found but not kept.
    pub total: u64,
    /// The number of pairs that were kept and can be paged through: the most likely ones.
    pub kept: u64,
    /// The position of the first pair of this page, starting at 0.
    pub offset: u64,
    /// The pairs of this page.
    pub pairs: Vec<Pair>,
}

/// The pairs that a search found, the most likely first. Every answer reflects the current state of the
/// store: a pair disappears once its contacts are merged or marked as different people, and returns if that
/// is undone.
#[derive(Debug, Clone, Default)]
pub struct Likely {
    /// The number of pairs that were found.
    total: u64,
    /// The most likely pairs.
    candidates: Vec<Candidate>,
    /// For each contact that was merged since the search, the contact it was merged into.
    merged: FxHashMap<ContactId, ContactId>,
}

impl Likely {
    pub(super) fn new(total: u64, candidates: Vec<Candidate>) -> Likely {
        Likely { total, candidates, merged: FxHashMap::default() }
    }

    /// Returns the number of pairs that were found.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Records that other contacts were merged into `keep`, which replaces them in their pairs from now on.
    pub fn note_merged(&mut self, keep: ContactId, others: &[ContactId]) {
        self.merged.extend(others.iter().filter(|other| **other != keep).map(|other| (*other, keep)));
    }

    /// Returns the pairs that are left.
    pub fn left(&self, store: &Store) -> Result<Vec<Candidate>> {
        let all = self.candidates.iter().flat_map(|candidate| candidate.ids);
        let stored = store.stored(all.chain(self.merged.values().copied()))?;
        let denied = store.not_duplicates()?;
        let mut seen = FxHashSet::default();
        let left = self.candidates.iter().filter_map(|candidate| {
            let [a, b] = candidate.ids.map(|id| self.whereabouts(id, &stored));
            let (a, b) = (a?, b?);
            let pair = (a.min(b), a.max(b));
            let open = a != b && !denied.contains(&pair) && seen.insert(pair);
            open.then_some(Candidate { ids: [pair.0, pair.1], ..*candidate })
        });
        Ok(left.collect())
    }

    /// Returns at most `limit` of the remaining pairs, starting at position `offset`, with their contacts.
    pub fn page(&self, store: &Store, offset: u64, limit: u64) -> Result<PairPage> {
        let left = self.left(store)?;
        let kept = left.len() as u64;
        let total = self.total.saturating_sub(self.candidates.len() as u64) + kept;
        let usize = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        let mut pairs = Vec::new();
        for candidate in left.iter().skip(usize(offset)).take(usize(limit)) {
            let [a, b] = candidate.ids;
            pairs.push(Pair { reason: candidate.reason, contacts: [store.contact(a)?, store.contact(b)?] });
        }
        Ok(PairPage { total, kept, offset, pairs })
    }

    /// Returns the contact itself if it is still stored, or else the contact it was merged into.
    fn whereabouts(&self, mut id: ContactId, stored: &FxHashSet<ContactId>) -> Option<ContactId> {
        // The number of steps is bounded, because a merge that was undone and repeated in the other direction
        // could form a cycle.
        for _ in 0..=self.merged.len() {
            if stored.contains(&id) {
                return Some(id);
            }
            id = *self.merged.get(&id)?;
        }
        None
    }
}
