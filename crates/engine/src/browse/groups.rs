//! The groups of every contact: contacts in the same groups share one set.

use rustc_hash::FxHashMap;

use crate::id::GroupId;
use kith_text::fold::{group_key, search_key};

use crate::browse::collate::Collation;
use crate::browse::terms::Term;

/// The groups, and the sets of groups that contacts are in.
#[derive(Debug, Default)]
pub(super) struct Groups {
    names: Vec<GroupName>,
    /// Set 0 is the empty one. May name groups that are gone: their numbers are never given again.
    sets: Vec<Box<[GroupId]>>,
    numbers: FxHashMap<Box<[GroupId]>, u32>,
}

/// A group as the list needs it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct GroupName {
    id: GroupId,
    name: String,
    /// For searching.
    key: String,
}

impl GroupName {
    pub(super) fn new(id: GroupId, name: String) -> GroupName {
        GroupName { id, key: search_key(&name), name }
    }
}

impl Groups {
    /// Takes the names as they are now.
    pub(super) fn rename(&mut self, names: Vec<GroupName>) {
        self.names = names;
        self.names.sort_unstable_by_key(|group| group.id);
        if self.sets.is_empty() {
            self.number(&[]);
        }
    }

    /// The number of a set of groups, given in ascending order.
    pub(super) fn number(&mut self, set: &[GroupId]) -> u32 {
        if let Some(number) = self.numbers.get(set) {
            return *number;
        }
        let number = self.sets.len() as u32;
        self.sets.push(set.into());
        self.numbers.insert(set.into(), number);
        number
    }

    /// The group whose name has this key.
    pub(super) fn named(&self, key: &str) -> Option<GroupId> {
        self.names.iter().find(|group| group_key(&group.name) == key).map(|group| group.id)
    }

    fn name(&self, id: GroupId) -> Option<&GroupName> {
        let at = self.names.binary_search_by_key(&id, |group| group.id).ok()?;
        self.names.get(at)
    }

    /// For every set whether a group in it is one of these.
    fn sets_with(&self, wanted: impl Fn(&GroupName) -> bool) -> Vec<bool> {
        let ids: Vec<GroupId> =
            self.names.iter().filter(|group| wanted(group)).map(|group| group.id).collect();
        if ids.is_empty() {
            return Vec::new();
        }
        self.sets.iter().map(|set| set.iter().any(|id| ids.binary_search(id).is_ok())).collect()
    }

    /// The sets that hold this group.
    pub(super) fn with(&self, id: GroupId) -> Vec<bool> {
        self.sets_with(|group| group.id == id)
    }

    /// The sets that hold any group.
    pub(super) fn with_any(&self) -> Vec<bool> {
        self.sets_with(|_| true)
    }

    /// The sets that hold a group a searched term is found in; empty if no group has it.
    pub(super) fn matching(&self, term: &Term) -> Vec<bool> {
        self.sets_with(|group| term.matches_group(&group.key))
    }

    /// What a set is sorted by: its names in their order; empty for no group.
    pub(super) fn text(&self, number: u32, collation: &Collation) -> String {
        let set = self.sets.get(number as usize).map_or(&[][..], |set| set);
        let mut names: Vec<&str> = set.iter().filter_map(|id| Some(self.name(*id)?.name.as_str())).collect();
        names.sort_by_cached_key(|name| collation.key(name.as_bytes()));
        names.join(" | ")
    }

    /// How many sets there are.
    pub(super) fn len(&self) -> u32 {
        self.sets.len() as u32
    }
}
