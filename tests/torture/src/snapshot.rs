//! The whole content of a store as text, to compare states.

use std::path::Path;

use anyhow::{Context, Result};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// The content of a store: one line for each row of each table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Snapshot(Vec<String>);

/// Rows that are no data of a person: the first version's list of migrations, and the note that the log is still to be
/// emptied.
const LEFT_OUT: [&str; 1] = ["refinery_schema_history"];
const PENDING: &str = "erase_pending";

impl Snapshot {
    /// Reads the store in a file. What is in its log counts.
    pub fn of(file: &Path) -> Result<Snapshot> {
        let conn = Connection::open(file)?;
        let mut tables = conn.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name = 'sqlite_sequence' OR name NOT LIKE \
             'sqlite%') ORDER BY name",
        )?;
        let tables: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let mut lines = Vec::new();
        for table in tables.iter().filter(|table| !LEFT_OUT.contains(&table.as_str())) {
            rows(&conn, table, &mut lines).with_context(|| format!("the table {table}"))?;
        }
        Ok(Snapshot(lines))
    }

    /// Returns the first difference from another snapshot, for a message.
    pub fn difference(&self, other: &Snapshot) -> String {
        let only = |these: &Snapshot, others: &Snapshot| {
            these.0.iter().find(|line| !others.0.contains(line)).cloned().unwrap_or_else(|| "–".to_owned())
        };
        format!(
            "{} and {} rows; only the first has “{}”, only the second “{}”",
            self.0.len(),
            other.0.len(),
            only(self, other),
            only(other, self)
        )
    }
}

fn rows(conn: &Connection, table: &str, lines: &mut Vec<String>) -> Result<()> {
    let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
    let names: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut line = format!("{table}:");
        for (at, name) in names.iter().enumerate() {
            let value = match row.get_ref(at)? {
                ValueRef::Null => continue,
                ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                other => format!("{other:?}"),
            };
            line.push_str(&format!(" {name}={value}"));
        }
        if !line.contains(PENDING) {
            lines.push(line);
        }
    }
    Ok(())
}
