//! Data that Kith remembers besides contacts: counting the items of each kind, and deleting them.

use serde::{Deserialize, Serialize};

use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::file::erase;
use crate::store::tables::settings;
use crate::store::undo::log;

/// The name of the setting for the user's own names in chats (a JSON list).
pub(crate) const CHAT_NAMES: &str = "history.me";

/// A kind of data that Kith remembers to save the user work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum RememberedKind {
    /// The field chosen for each column, for each set of headers.
    Mappings,
    /// The pairs of contacts that are marked as different people.
    NotDuplicates,
    /// The user's own names in chats.
    ChatNames,
    /// The unsaved entries of contact forms.
    Drafts,
    /// The steps that can be undone and redone, which contain earlier values of contacts, and deleted contacts.
    UndoSteps,
}

impl RememberedKind {
    /// All kinds.
    pub const ALL: [RememberedKind; 5] = [
        RememberedKind::Mappings,
        RememberedKind::NotDuplicates,
        RememberedKind::ChatNames,
        RememberedKind::Drafts,
        RememberedKind::UndoSteps,
    ];
}

impl Store {
    /// Returns the number of remembered items of a kind.
    pub fn remembered(&self, what: RememberedKind) -> Result<u64> {
        let count = |sql: &str| -> Result<u64> { Ok(self.conn().query_row(sql, [], |row| row.get(0))?) };
        match what {
            RememberedKind::Mappings => count("SELECT count(*) FROM mappings"),
            RememberedKind::NotDuplicates => count("SELECT count(*) FROM not_duplicates"),
            RememberedKind::Drafts => count("SELECT count(*) FROM drafts"),
            RememberedKind::UndoSteps => count("SELECT count(*) FROM undo_steps"),
            RememberedKind::ChatNames => {
                let names = settings::get(self.conn(), CHAT_NAMES)?;
                let names: Vec<String> =
                    names.and_then(|names| serde_json::from_str(&names).ok()).unwrap_or_default();
                Ok(names.len() as u64)
            }
        }
    }

    /// Permanently deletes all remembered items of a kind, and returns how many there were.
    pub fn forget(&mut self, what: RememberedKind) -> Result<u64> {
        let gone = self.remembered(what)?;
        self.write(|tx, _| {
            match what {
                RememberedKind::Mappings => tx.execute("DELETE FROM mappings", [])?,
                RememberedKind::NotDuplicates => tx.execute("DELETE FROM not_duplicates", [])?,
                RememberedKind::Drafts => tx.execute("DELETE FROM drafts", [])?,
                RememberedKind::UndoSteps => return log::forget(tx),
                RememberedKind::ChatNames => {
                    tx.execute("DELETE FROM settings WHERE name = ?1", [CHAT_NAMES])?
                }
            };
            erase::note(tx)
        })?;
        Ok(gone)
    }
}
