//! The peer `sqlite3`, the command line of SQLite.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::people;
use crate::process;

/// All that an export contains, as one query: the names of a contact's groups are joined, and the five dynamic fields of
/// the people's file are columns.
const EXPORT: &str = "SELECT first_name, last_name, phone, email, \
     (SELECT group_concat(g.name, ' | ') FROM contact_groups cg JOIN groups g ON g.id = cg.group_id \
      WHERE cg.contact_id = c.id) AS groups, \
     street, city, state, zip, country, starred, f_1, f_2, f_3, f_4, f_5 FROM contacts c ORDER BY id";

/// Returns whether it is installed.
pub fn available() -> bool {
    process::succeeds(Command::new("sqlite3").arg("-version"))
}

/// Returns the command that imports a CSV file as it is: into one table of texts, without a check or an index.
pub fn import(database: &Path, file: &Path) -> Command {
    let columns: Vec<String> = people::HEADERS.iter().map(|name| format!("\"{name}\" TEXT")).collect();
    let mut command = Command::new("sqlite3");
    command.arg(database).arg(format!("CREATE TABLE people({})", columns.join(", ")));
    command.arg(".mode csv").arg(format!(".import --skip 1 '{}' people", file.display()));
    command
}

/// Returns the command that writes the contacts of a store to a CSV file.
pub fn export(store: &Path, out: &Path) -> Command {
    let mut command = query(store, EXPORT);
    command.args(["-csv", "-header", "-cmd"]).arg(format!(".output '{}'", out.display()));
    command
}

/// Returns the command that runs a query on a store.
pub fn query(store: &Path, sql: &str) -> Command {
    let mut command = Command::new("sqlite3");
    // Options may follow the query.
    command.arg(store.join("kith.db")).arg(sql);
    command
}

/// Deletes a database with its side files.
pub fn delete(database: &Path) -> Result<()> {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let file = PathBuf::from(format!("{}{suffix}", database.display()));
        if file.exists() {
            fs::remove_file(file)?;
        }
    }
    Ok(())
}
