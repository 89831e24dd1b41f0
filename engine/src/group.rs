//! Groups and their names.

use serde::{Deserialize, Serialize};

/// A group's number.
pub type GroupId = i64;

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
    let mut keys = Vec::new();
    let mut names = Vec::new();
    for part in cell.split(SEPARATOR) {
        let name = crate::fold::tidy(part);
        let key = crate::fold::case_key(&name);
        if !name.is_empty() && !keys.contains(&key) {
            keys.push(key);
            names.push(name);
        }
    }
    names
}
