//! Groups and their names.

use crate::id::GroupId;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use kith_text::fold;

/// Separates group names in one cell; cannot be in a name.
pub const SEPARATOR: char = '|';

/// A group, as both fronts show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Group {
    /// Its number.
    pub id: GroupId,
    /// In the spelling first used.
    pub name: String,
    /// How many contacts are in it.
    pub contacts: u64,
}

/// The names in a cell: split at `|`, tidied, without empty ones and repetitions.
pub fn split(cell: &str) -> Vec<String> {
    let mut names = Names::default();
    cell.split(SEPARATOR).for_each(|name| names.add(name));
    names.into_vec()
}

/// Names gathered one by one: tidied, each once in the spelling it has first, however many there are.
#[derive(Debug, Default)]
pub(crate) struct Names {
    names: Vec<String>,
    /// Worked out once there are two names to compare: most cells have one.
    keys: FxHashSet<String>,
}

impl Names {
    /// Adds a name, unless it is empty or there already.
    pub(crate) fn add(&mut self, name: &str) {
        let name = fold::tidy(name);
        if name.is_empty() {
            return;
        }
        if let [only] = self.names.as_slice() {
            self.keys.insert(fold::group_key(only));
        }
        if self.names.is_empty() || self.keys.insert(fold::group_key(&name)) {
            self.names.push(name);
        }
    }

    /// The names, in the order they came in.
    pub(crate) fn into_vec(self) -> Vec<String> {
        self.names
    }
}

#[cfg(test)]
mod tests {
    use crate::group::split;

    #[test]
    fn names_stand_once_in_their_first_spelling() {
        assert_eq!(
            split(" Friends |  best   friends|FRIENDS||Best Friends|Ｆriends"),
            ["Friends", "best friends"]
        );
        assert_eq!(split("a|A"), ["a"]);
        assert_eq!(split(" | "), Vec::<String>::new());
    }

    /// Comparing each name with all others would take minutes.
    #[test]
    fn a_cell_may_name_many() {
        let cell: Vec<String> = (0..50_000).map(|n| format!("G{n}")).collect();
        assert_eq!(split(&cell.join("|")).len(), cell.len());
    }
}
