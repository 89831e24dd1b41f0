//! Made-up people: in files to be imported, and in a store of the first format.

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use rusqlite::Connection;

/// Returns a CSV file with people of these numbers. A phone of every tenth is repeated, every thirtieth row has none.
/// The column `Nickname` matches no standard field; `mark` is written into each row, so that two files differ.
pub(crate) fn csv(numbers: std::ops::Range<u32>, mark: &str) -> String {
    let mut text = String::from("First name,Last name,Phone,Email,Groups,City,Nickname\n");
    for n in numbers {
        let phone = if n % 30 == 7 { String::new() } else { phone(n) };
        let _ = writeln!(
            text,
            "First{n},{mark},{phone},person{n}@example.org,Group {}|{mark},Town {},Nick {mark} {n}",
            n % 5,
            n % 17
        );
        if n % 10 == 3 {
            let _ = writeln!(text, "Again{n},{mark},{phone},again{n}@example.org,,,");
        }
    }
    text
}

/// The phone of a person: a Spanish mobile number.
pub(crate) fn phone(n: u32) -> String {
    format!("+34612{n:06}")
}

/// Creates a store of the first format with 200 contacts, as the first version of Kith left it.
pub(crate) fn first_format(file: &Path) -> Result<()> {
    let first = include_str!("../../../migrations/V1__contacts.sql");
    let conn = Connection::open(file)?;
    conn.execute_batch("PRAGMA journal_mode = WAL")?;
    conn.execute_batch(first)?;
    // The library of the first version noted in a table what was done.
    conn.execute_batch(
        "CREATE TABLE refinery_schema_history (version int4 PRIMARY KEY, name VARCHAR(255), applied_on VARCHAR(255),
             checksum VARCHAR(255));
         INSERT INTO refinery_schema_history VALUES (1, 'contacts', '2026-01-01T00:00:00Z', '1');",
    )?;
    conn.execute_batch(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
         INSERT INTO contacts (first_name, phone, city, created_at, updated_at)
         SELECT 'First' || i, '+346120' || printf('%05d', i), 'Town ' || i % 17, i, i FROM n;
         INSERT INTO groups (name, key) VALUES ('Old', 'old');
         INSERT INTO contact_groups SELECT id, 1 FROM contacts WHERE id % 3 = 0;
         INSERT INTO messages (contact_id, at, direction, text) SELECT id, id, 'note', 'Note ' || id FROM contacts;",
    )?;
    Ok(conn.close().map_err(|(_, error)| error)?)
}
