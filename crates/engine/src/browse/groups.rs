//! The groups of every contact. Contacts that are in the same groups share one set.

use rustc_hash::FxHashMap;

use crate::id::GroupId;
use kith_text::fold::group_key;

use crate::browse::collate::Collation;
use crate::browse::forms;
use crate::browse::terms::Term;

/// The groups, and every set of groups that some contact is in.
#[derive(Debug, Default)]
pub(super) struct Groups {
    names: Vec<GroupName>,
    /// The sets, by index; set 0 is the empty set. A set may contain the ids of deleted groups, which is
    /// harmless because ids are never reused.
    sets: Vec<Box<[GroupId]>>,
    numbers: FxHashMap<Box<[GroupId]>, u32>,
    /// The number of sets when all contacts were read.
    loaded: u32,
}

/// The id and the name of a group.
#[derive(Debug)]
struct GroupName {
    id: GroupId,
    name: String,
    /// The forms in which the name is searched.
    forms: Vec<u8>,
}

impl GroupName {
    fn new(id: GroupId, name: String) -> GroupName {
        let mut searched = Vec::new();
        forms::push_text(name.as_bytes(), &mut searched);
        GroupName { id, name, forms: searched }
    }
}

impl Groups {
    /// Replaces the names of all groups, which must be in ascending order of their ids. Returns whether any has changed.
    pub(super) fn rename(&mut self, names: Vec<(GroupId, String)>) -> bool {
        if self.sets.is_empty() {
            self.number(&[]);
        }
        let known = self.names.iter().map(|group| (group.id, group.name.as_str()));
        if known.eq(names.iter().map(|(id, name)| (*id, name.as_str()))) {
            return false;
        }
        self.names = names.into_iter().map(|(id, name)| GroupName::new(id, name)).collect();
        true
    }

    /// Returns the index of a set of groups, adding the set if it is new. The ids must be in ascending order.
    pub(super) fn number(&mut self, set: &[GroupId]) -> u32 {
        if let Some(number) = self.numbers.get(set) {
            return *number;
        }
        let number = self.sets.len() as u32;
        self.sets.push(set.into());
        self.numbers.insert(set.into(), number);
        number
    }

    /// Finds the group whose name has this key.
    pub(super) fn named(&self, key: &str) -> Option<GroupId> {
        self.names.iter().find(|group| group_key(&group.name) == key).map(|group| group.id)
    }

    fn name(&self, id: GroupId) -> Option<&GroupName> {
        let at = self.names.binary_search_by_key(&id, |group| group.id).ok()?;
        self.names.get(at)
    }

    fn ids_with(&self, wanted: impl Fn(&GroupName) -> bool) -> Vec<GroupId> {
        self.names.iter().filter(|group| wanted(group)).map(|group| group.id).collect()
    }

    /// Returns the ids of the groups whose names match the term, in ascending order.
    pub(super) fn ids_matching(&self, term: &Term) -> Vec<GroupId> {
        self.ids_with(|group| term.matches_group(&group.forms))
    }

    /// Returns, for every set, whether it contains a group that satisfies `wanted`. Empty if no group does.
    fn sets_with(&self, wanted: impl Fn(&GroupName) -> bool) -> Vec<bool> {
        let ids = self.ids_with(wanted);
        if ids.is_empty() {
            return Vec::new();
        }
        self.sets.iter().map(|set| set.iter().any(|id| ids.binary_search(id).is_ok())).collect()
    }

    /// Returns the ids of the groups whose names are wanted, in ascending order.
    pub(super) fn ids_that(&self, wanted: impl Fn(&str) -> bool) -> Vec<GroupId> {
        self.ids_with(|group| wanted(&group.name))
    }

    /// Returns the ids of a set, in ascending order.
    pub(super) fn set(&self, number: u32) -> &[GroupId] {
        self.sets.get(number as usize).map_or(&[], |set| set)
    }

    /// Returns, for every set, whether it is wanted. Its ids are passed in ascending order.
    pub(super) fn sets_that(&self, wanted: impl Fn(&[GroupId]) -> bool) -> Vec<bool> {
        self.sets.iter().map(|set| wanted(set)).collect()
    }

    /// Returns, for every set, whether it contains a group whose name matches the term. Empty if no group
    /// matches.
    pub(super) fn matching(&self, term: &Term) -> Vec<bool> {
        self.sets_with(|group| term.matches_group(&group.forms))
    }

    /// Returns the text that a set is sorted by: the names of its groups in alphabetical order. Empty for the
    /// empty set.
    pub(super) fn text(&self, number: u32, collation: &Collation) -> String {
        let mut names: Vec<&str> =
            self.set(number).iter().filter_map(|id| Some(self.name(*id)?.name.as_str())).collect();
        names.sort_by_cached_key(|name| collation.key(name.as_bytes()));
        names.join(" | ")
    }

    /// The memory that the names and sets take, in bytes, without what the allocator adds.
    pub(super) fn bytes(&self) -> usize {
        let name =
            |group: &GroupName| size_of::<GroupName>() + group.name.capacity() + group.forms.capacity();
        let set = |set: &[GroupId]| size_of_val(set) + size_of::<Box<[GroupId]>>();
        let number = size_of::<(Box<[GroupId]>, u32)>();
        self.names.iter().map(name).sum::<usize>()
            + self.sets.iter().map(|one| 2 * set(one)).sum::<usize>()
            + self.numbers.capacity() * number
    }

    /// Notes that the groups of all contacts were read.
    pub(super) fn set_loaded(&mut self) {
        self.loaded = self.len();
    }

    /// The number of sets when all contacts were read.
    pub(super) fn loaded(&self) -> u32 {
        self.loaded
    }

    /// The number of sets.
    pub(super) fn len(&self) -> u32 {
        self.sets.len() as u32
    }
}
