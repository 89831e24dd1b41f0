//! Groups and their names.

use crate::id::GroupId;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use kith_text::fold;

/// The separator of group names in one cell. A name cannot contain it.
pub const SEPARATOR: char = '|';

/// A group, as both front ends show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Group {
    /// The id of the group.
    pub id: GroupId,
    /// The name, in the spelling that was used first.
    pub name: String,
    /// The number of contacts in the group.
    pub contacts: u64,
    /// The colour, if it has one.
    pub color: Option<GroupColor>,
    /// The 0-based position in the order by hand. `None` if the group has not been put in such an order.
    pub position: Option<u32>,
}

/// A colour of a group. The front ends choose a shade that suits their background.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum GroupColor {
    Red,
    Orange,
    Yellow,
    Green,
    Teal,
    Blue,
    Purple,
    Gray,
}

impl GroupColor {
    /// All colours.
    pub const ALL: [GroupColor; 8] = [
        GroupColor::Red,
        GroupColor::Orange,
        GroupColor::Yellow,
        GroupColor::Green,
        GroupColor::Teal,
        GroupColor::Blue,
        GroupColor::Purple,
        GroupColor::Gray,
    ];

    /// Returns the name of the colour, as it appears in the store and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            GroupColor::Red => "red",
            GroupColor::Orange => "orange",
            GroupColor::Yellow => "yellow",
            GroupColor::Green => "green",
            GroupColor::Teal => "teal",
            GroupColor::Blue => "blue",
            GroupColor::Purple => "purple",
            GroupColor::Gray => "gray",
        }
    }

    /// Returns the colour with this name.
    pub fn named(name: &str) -> Option<GroupColor> {
        GroupColor::ALL.into_iter().find(|color| color.name() == name)
    }
}

/// Splits a cell at `|` into tidied group names, without empty names and duplicates.
pub fn split(cell: &str) -> Vec<String> {
    let mut names = Names::default();
    cell.split(SEPARATOR).for_each(|name| names.add(name));
    names.into_vec()
}

/// A set of tidied names in insertion order. Each name is kept once, in the spelling that was added first.
/// Adding is fast even for very many names.
#[derive(Debug, Default)]
pub(crate) struct Names {
    names: Vec<String>,
    /// The keys of the names. Filled only when there are two names to compare, because most cells have only
    /// one.
    keys: FxHashSet<String>,
}

impl Names {
    /// Adds a name, unless it is empty or already present.
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

    /// Returns the names, in the order in which they were added.
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

    /// Ensures that many names are handled fast: comparing each name with all others would take minutes.
    #[test]
    fn a_cell_may_name_many() {
        let cell: Vec<String> = (0..50_000).map(|n| format!("G{n}")).collect();
        assert_eq!(split(&cell.join("|")).len(), cell.len());
    }
}
