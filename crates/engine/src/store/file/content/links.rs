//! Rules for references between rows: each must lead to a row.

use crate::store::error::Result;
use crate::store::file::content::review::{Flaw, Mend, Review, Rule};

/// A reference from a column of one table to a column of another.
pub(super) struct Link {
    pub(super) table: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) column: String,
    on_delete: String,
}

/// Returns all references that the schema declares.
pub(super) fn all(review: &Review<'_>) -> Result<Vec<Link>> {
    let mut statement = review.conn.prepare(
        "SELECT m.name, k.\"from\", k.\"table\", coalesce(k.\"to\", 'id'), k.on_delete
         FROM sqlite_schema m, pragma_foreign_key_list(m.name) k WHERE m.type = 'table'",
    )?;
    let links = statement.query_map([], |row| {
        Ok(Link {
            table: row.get(0)?,
            from: row.get(1)?,
            to: row.get(2)?,
            column: row.get(3)?,
            on_delete: row.get(4)?,
        })
    })?;
    Ok(links.collect::<rusqlite::Result<_>>()?)
}

/// Rows that refer to nothing go as they would have gone with the row that they refer to.
pub(super) fn review(review: &mut Review<'_>) -> Result<()> {
    for Link { table, from, to, column, on_delete } in all(review)? {
        let mend = match on_delete.as_str() {
            "SET NULL" => Mend::Set(format!("{from} = NULL")),
            _ => Mend::Delete,
        };
        let wrong = format!("{from} IS NOT NULL AND {from} NOT IN (SELECT {column} FROM {to})");
        let words = format!("a {from} that does not exist");
        review.apply(&table, &[Rule { flaw: Flaw::Link, wrong, mend, words }])?;
    }
    let rule = |wrong: &str, mend: Mend, words: &str| Rule {
        flaw: Flaw::Link,
        wrong: wrong.to_owned(),
        mend,
        words: words.to_owned(),
    };
    let rules = [
        rule(
            "first_id > second_id",
            Mend::Set("first_id = second_id, second_id = first_id".to_owned()),
            "a pair in the wrong order",
        ),
        rule("first_id = second_id", Mend::Delete, "a pair of one contact"),
    ];
    review.apply("not_duplicates", &rules)
}
