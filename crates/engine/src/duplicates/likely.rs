//! What a search found, while it is being worked through.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::contact::Contact;
use crate::error::Result;
use crate::id::ContactId;
use crate::store::connection::Store;

/// Why two contacts may be one person, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The same email, and the same or a near-equal name.
    SameEmailAndName,
    /// The same name (in any order of its words), and phones that differ in a digit or in two that changed places.
    SameNameNearPhone,
    /// The same email.
    SameEmail,
    /// The same name, in any order of its words.
    SameName,
    /// Names that differ in a letter or two.
    NearName,
}

/// Two contacts that may be one person, by their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Why.
    pub reason: Reason,
    /// The two, the older one first.
    pub ids: [ContactId; 2],
}

/// Two contacts that may be one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Pair {
    /// Why.
    pub reason: Reason,
    /// The two, the older one first.
    pub contacts: [Contact; 2],
}

/// A stretch of the pairs that are left.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PairPage {
    /// Pairs that are left, among them those that were found and not kept.
    pub total: u64,
    /// Pairs that can be paged through: the surest ones.
    pub kept: u64,
    /// Where this stretch begins.
    pub offset: u64,
    /// The pairs.
    pub pairs: Vec<Pair>,
}

/// The pairs a search found, the surest first. It always answers by the store as it is: a pair is gone once its two are
/// merged or said to be two people, and there again when that is undone.
#[derive(Debug, Clone, Default)]
pub struct Likely {
    /// All that were found.
    total: u64,
    /// The surest of them.
    candidates: Vec<Candidate>,
    /// Who was merged into whom since.
    merged: FxHashMap<ContactId, ContactId>,
}

impl Likely {
    pub(super) fn new(total: u64, candidates: Vec<Candidate>) -> Likely {
        Likely { total, candidates, merged: FxHashMap::default() }
    }

    /// How many pairs were found.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Notes that a contact took in others: pairs with those are pairs with it from now on.
    pub fn note_merged(&mut self, keep: ContactId, others: &[ContactId]) {
        self.merged.extend(others.iter().filter(|other| **other != keep).map(|other| (*other, keep)));
    }

    /// The pairs that are left.
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

    /// The pairs from place `offset` on, at most `limit`, with their contacts.
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

    /// Where a contact is now: itself, or what it was merged into.
    fn whereabouts(&self, mut id: ContactId, stored: &FxHashSet<ContactId>) -> Option<ContactId> {
        // As many steps as there are merges: what was undone and merged the other way round makes no circle of these.
        for _ in 0..=self.merged.len() {
            if stored.contains(&id) {
                return Some(id);
            }
            id = *self.merged.get(&id)?;
        }
        None
    }
}
