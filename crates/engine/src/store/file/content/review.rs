//! The flaws found in a store, and whether they are mended.

use rusqlite::Connection;
use serde::Serialize;

use crate::store::error::Result;
use crate::store::file::schema::MIGRATIONS_DONE;

/// The maximum number of sentences that a review keeps.
const SENTENCES: usize = 100;

/// A kind of flaw in the content of a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Flaw {
    /// A text is not valid UTF-8, or is empty where it must not be.
    Text,
    /// An id is out of range.
    Id,
    /// The definition of a field does not match its values.
    Field,
    /// A row refers to one that does not exist.
    Link,
    /// The name of a group, field or plan is not valid, or does not match its key.
    Name,
    /// A value is not valid for its field.
    Value,
    /// A phone is not in the form in which phones are stored.
    Phone,
    /// A time is out of range.
    Time,
    /// A record that Kith keeps for itself cannot be read.
    Record,
}

/// How many flaws of one kind were mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Mended {
    /// The kind of the flaws.
    pub flaw: Flaw,
    /// How many there were.
    pub count: u64,
}

/// A pass over the content of a store.
pub(crate) struct Review<'c> {
    pub(crate) conn: &'c Connection,
    /// Whether flaws are mended, and not only found.
    pub(crate) mends: bool,
    /// What was found, as sentences.
    pub(crate) sentences: Vec<String>,
    /// What was found, in figures.
    pub(crate) mended: Vec<Mended>,
    /// How many contacts have no phone that can be read. They cannot be mended.
    pub(crate) without_phone: u64,
}

/// How a row that breaks a rule is mended.
#[derive(Clone)]
pub(crate) enum Mend {
    /// Columns are set: the part of an `UPDATE` after `SET`.
    Set(String),
    /// The row is deleted.
    Delete,
}

/// A rule that the rows of a table must follow.
pub(crate) struct Rule {
    pub(crate) flaw: Flaw,
    /// The condition that holds for rows that break the rule.
    pub(crate) wrong: String,
    pub(crate) mend: Mend,
    /// What is wrong with such rows, as the end of a sentence.
    pub(crate) words: String,
}

impl<'c> Review<'c> {
    pub(crate) fn new(conn: &'c Connection, mends: bool) -> Review<'c> {
        Review { conn, mends, sentences: Vec::new(), mended: Vec::new(), without_phone: 0 }
    }

    /// Records `count` flaws.
    pub(crate) fn found(&mut self, flaw: Flaw, count: u64, sentence: impl FnOnce() -> String) {
        if count == 0 {
            return;
        }
        if self.sentences.len() < SENTENCES {
            self.sentences.push(sentence());
        }
        match self.mended.iter_mut().find(|mended| mended.flaw == flaw) {
            Some(mended) => mended.count += count,
            None => self.mended.push(Mended { flaw, count }),
        }
    }

    /// Applies rules to a table, in one pass if all rows follow them.
    pub(crate) fn apply(&mut self, table: &str, rules: &[Rule]) -> Result<()> {
        // A row of results has at most 2,000 columns.
        for rules in rules.chunks(500) {
            let sums: Vec<String> =
                rules.iter().map(|rule| format!("coalesce(sum({}), 0)", rule.wrong)).collect();
            let sql = format!("SELECT {} FROM {table}", sums.join(", "));
            let counts = self.conn.query_row(&sql, [], |row| {
                (0..rules.len()).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<u64>>>()
            })?;
            for (rule, count) in rules.iter().zip(counts).filter(|(_, count)| *count > 0) {
                self.found(rule.flaw, count, || {
                    let rows = if count == 1 { "row" } else { "rows" };
                    format!("{table}: {count} {rows} with {}", rule.words)
                });
                if self.mends {
                    self.conn.execute_batch(&match &rule.mend {
                        Mend::Set(set) => format!("UPDATE OR IGNORE {table} SET {set} WHERE {}", rule.wrong),
                        Mend::Delete => format!("DELETE FROM {table} WHERE {}", rule.wrong),
                    })?;
                }
            }
        }
        Ok(())
    }

    /// Returns the names of the tables with content.
    pub(crate) fn tables(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare(
            "SELECT name FROM sqlite_schema
             WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> ?1",
        )?;
        let names =
            statement.query_map([MIGRATIONS_DONE], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(names)
    }

    /// Returns the columns of a table, with their types.
    pub(crate) fn columns(&self, table: &str) -> Result<Vec<(String, String)>> {
        let mut statement = self.conn.prepare("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid")?;
        let columns = statement
            .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(columns)
    }
}
