//! Sets of contacts as runs of consecutive ids: of a whole store a handful, where a list of ids would have a
//! million.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::id::ContactId;

/// A set of ids, as the runs of consecutive ones.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Runs(Vec<Run>);

/// Ids that follow one another. In JSON it is a number, or an array of the first and the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Run {
    One(ContactId),
    Many(ContactId, ContactId),
}

impl Runs {
    /// Returns the set of these ids, which may be in any order and may be repeated.
    pub(crate) fn of(ids: &[ContactId]) -> Runs {
        let mut sorted = ids.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        let mut runs = Runs::default();
        sorted.into_iter().for_each(|id| runs.push(id));
        runs
    }

    /// Adds an id that is not in the set. In ascending order, consecutive ids become one run.
    pub(crate) fn push(&mut self, id: ContactId) {
        match self.0.last_mut() {
            Some(last) if last.ends().1.get().checked_add(1) == Some(id.get()) => {
                *last = Run::Many(last.ends().0, id);
            }
            _ => self.0.push(Run::One(id)),
        }
    }

    /// Returns the set without these ids, which are in ascending order.
    pub(crate) fn without(&self, ids: &[ContactId]) -> Runs {
        let mut left = Runs::default();
        let mut ids = ids.iter().copied().peekable();
        for (mut first, last) in self.iter() {
            while ids.next_if(|id| *id < first).is_some() {}
            while let Some(id) = ids.next_if(|id| *id <= last) {
                left.push_run(first, ContactId::new(id.get().saturating_sub(1)));
                first = ContactId::new(id.get().saturating_add(1));
            }
            left.push_run(first, last);
        }
        left
    }

    /// Adds the ids from `first` to `last`, if there are any. They come after all others of the set.
    fn push_run(&mut self, first: ContactId, last: ContactId) {
        match first.cmp(&last) {
            Ordering::Less => self.0.push(Run::Many(first, last)),
            Ordering::Equal => self.0.push(Run::One(first)),
            Ordering::Greater => {}
        }
    }

    /// Returns whether the set is empty.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of ids.
    pub(crate) fn len(&self) -> u64 {
        self.0.iter().fold(0, |sum, run| sum.saturating_add(run.len()))
    }

    /// Returns the first and last id of each run.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (ContactId, ContactId)> {
        self.0.iter().map(|run| run.ends())
    }
}

impl Run {
    fn ends(self) -> (ContactId, ContactId) {
        match self {
            Run::One(id) => (id, id),
            Run::Many(first, last) => (first, last),
        }
    }

    fn len(self) -> u64 {
        let (first, last) = self.ends();
        let len = i128::from(last.get()) - i128::from(first.get()) + 1;
        u64::try_from(len.max(0)).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn ids(numbers: &[i64]) -> Vec<ContactId> {
        numbers.iter().copied().map(ContactId::new).collect()
    }

    #[test]
    fn consecutive_ids_are_one_run() {
        let runs = Runs::of(&ids(&[7, 1, 2, 3, 5, 8, 3]));
        assert_eq!(serde_json::to_string(&runs).unwrap(), "[[1,3],5,[7,8]]");
        assert_eq!(serde_json::from_str::<Runs>("[[1,3],5,[7,8]]").unwrap(), runs);
        assert_eq!((runs.len(), Runs::default().len()), (6, 0));
    }

    #[test]
    fn hostile_runs_are_counted() {
        let len = |first: i64, last: i64| {
            serde_json::from_str::<Runs>(&format!("[[{first},{last}]]")).unwrap().len()
        };
        assert_eq!((len(5, 1), len(i64::MAX, i64::MAX), len(i64::MIN, i64::MAX)), (0, 1, u64::MAX));
        let mut runs = Runs::of(&ids(&[i64::MAX]));
        runs.push(ContactId::new(i64::MIN));
        assert_eq!(runs.iter().count(), 2);
    }

    proptest! {
        #[test]
        fn some_are_left_without_the_others(
            numbers in prop::collection::vec(-40_i64..40, 0..60),
            others in prop::collection::btree_set(-40_i64..40, 0..30),
        ) {
            let gone = ids(&others.iter().copied().collect::<Vec<_>>());
            let left = Runs::of(&ids(&numbers)).without(&gone);
            let found: Vec<i64> = left.iter().flat_map(|(first, last)| first.get()..=last.get()).collect();
            let all: BTreeSet<i64> = numbers.into_iter().collect();
            prop_assert_eq!(found, all.difference(&others).copied().collect::<Vec<_>>());
        }

        #[test]
        fn the_runs_are_the_ids(numbers in prop::collection::vec(-40_i64..40, 0..60)) {
            let runs = Runs::of(&ids(&numbers));
            let found: Vec<i64> = runs.iter().flat_map(|(first, last)| first.get()..=last.get()).collect();
            let expected: Vec<i64> = numbers.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
            prop_assert_eq!(runs.len(), expected.len() as u64);
            prop_assert_eq!(found, expected);
        }
    }
}
