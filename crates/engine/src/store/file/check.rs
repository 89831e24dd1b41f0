//! Checking the integrity of the whole file, and what it contains.

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::file::content;

impl Store {
    /// Checks the whole file and what it contains, and returns the problems found, as sentences.
    ///
    /// # Errors
    /// Only if the check itself cannot run.
    pub fn check(&self) -> Result<Vec<String>> {
        let damage = self.damage()?;
        if !damage.is_empty() {
            return Ok(damage);
        }
        listed(content::check(&self.conn))
    }

    /// Checks the integrity of the file, but not what it contains.
    pub(crate) fn damage(&self) -> Result<Vec<String>> {
        let run = || -> rusqlite::Result<Vec<String>> {
            let mut statement = self.conn.prepare("PRAGMA integrity_check(100)")?;
            let lines =
                statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
            Ok(lines.into_iter().filter(|line| line != "ok").collect())
        };
        listed(run().map_err(StoreError::from))
    }
}

/// Damage that ends a check is one of its problems.
fn listed(found: Result<Vec<String>>) -> Result<Vec<String>> {
    match found {
        Err(StoreError::Damaged { reason }) => Ok(vec![reason]),
        other => other,
    }
}
