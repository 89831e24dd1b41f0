//! Checking the integrity of the whole file.

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};

impl Store {
    /// Checks the integrity of the whole file and returns the problems found, as sentences.
    ///
    /// # Errors
    /// Only if the check itself cannot run.
    pub fn check(&self) -> Result<Vec<String>> {
        let run = || -> rusqlite::Result<Vec<String>> {
            let mut found = Vec::new();
            let mut statement = self.conn.prepare("PRAGMA integrity_check(100)")?;
            for line in statement.query_map([], |row| row.get::<_, String>(0))? {
                let line = line?;
                if line != "ok" {
                    found.push(line);
                }
            }
            let mut statement = self.conn.prepare("PRAGMA foreign_key_check")?;
            for line in
                statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?
            {
                let (table, id) = line?;
                found.push(format!("{table} {id} refers to something that does not exist"));
            }
            Ok(found)
        };
        match run().map_err(StoreError::from) {
            Err(StoreError::Damaged { reason }) => Ok(vec![reason]),
            other => other,
        }
    }
}
