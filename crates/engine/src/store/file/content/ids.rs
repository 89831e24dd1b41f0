//! Rules for ids: they are positive, and leave room for more. SQLite gives out no id after the largest possible
//! one, and the page cannot represent integers above 2^53.

use crate::store::error::Result;
use crate::store::file::content::links;
use crate::store::file::content::review::{Flaw, Review};

/// The largest sound id.
pub(crate) const LARGEST: i64 = 1 << 52;

/// The tables whose ids are never given out twice.
const TABLES: [&str; 7] =
    ["imports", "contacts", "groups", "contact_fields", "messages", "plans", "smart_groups"];

pub(super) fn review(review: &mut Review<'_>) -> Result<()> {
    let links = links::all(review)?;
    for table in TABLES {
        let wrong = format!("SELECT id FROM {table} WHERE id NOT BETWEEN 1 AND {LARGEST} ORDER BY id");
        let mut statement = review.conn.prepare(&wrong)?;
        let wrong: Vec<i64> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        review.found(Flaw::Id, wrong.len() as u64, || format!("{table}: {} ids out of range", wrong.len()));
        if !review.mends {
            continue;
        }
        let last = format!("SELECT coalesce(max(id), 0) FROM {table} WHERE id <= {LARGEST}");
        let last: i64 = review.conn.query_row(&last, [], |row| row.get(0))?;
        for (old, new) in wrong.into_iter().zip(last.max(0) + 1..) {
            let set = |table: &str, column: &str| {
                let sql = format!("UPDATE {table} SET {column} = ?2 WHERE {column} = ?1");
                review.conn.execute(&sql, (old, new))
            };
            set(table, "id")?;
            for link in links.iter().filter(|link| link.to == table) {
                set(&link.table, &link.from)?;
            }
            match table {
                "contacts" => {
                    review.conn.execute(
                        "UPDATE import_changes SET before = json_set(before, '$.id', ?1),
                                                   after = json_set(after, '$.id', ?1)
                         WHERE contact_id = ?1 AND json_valid(before) AND json_valid(after)",
                        [new],
                    )?;
                }
                "contact_fields"
                    if review.columns("contacts")?.iter().any(|(name, _)| *name == format!("f_{old}")) =>
                {
                    let rename = format!("ALTER TABLE contacts RENAME COLUMN f_{old} TO f_{new}");
                    review.conn.execute_batch(&rename)?;
                }
                _ => {}
            }
        }
    }
    given_out(review)
}

/// The largest ids given out so far must be ids, too.
fn given_out(review: &mut Review<'_>) -> Result<()> {
    let wrong = format!("typeof(seq) <> 'integer' OR seq NOT BETWEEN 0 AND {LARGEST}");
    let sql = format!("SELECT count(*) FROM sqlite_sequence WHERE {wrong}");
    let count = review.conn.query_row(&sql, [], |row| row.get(0))?;
    review.found(Flaw::Id, count, || format!("sqlite_sequence: {count} ids out of range"));
    if review.mends && count > 0 {
        for table in TABLES {
            review.conn.execute_batch(&format!(
                "UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(id), 0) FROM {table})
                 WHERE name = '{table}' AND ({wrong})"
            ))?;
        }
    }
    Ok(())
}
