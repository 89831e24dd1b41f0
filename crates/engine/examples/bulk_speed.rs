//! How fast changes of many contacts are: `cargo run --release -p kith-engine --example bulk_speed FOLDER [RUNS]`.
//!
//! FOLDER holds a store that was filled by one import. Every job runs on a copy of it, and beside it the bare SQL that does
//! the same, in turn. Bare SQL keeps no steps to undo and looks for nothing. Prints the medians and their ratio.

#![allow(clippy::print_stdout, missing_docs)]

use std::path::Path;
use std::time::{Duration, Instant};

use kith_engine::bulk_edit::{self, BulkEdit, FieldChange};
use kith_engine::clock::Timestamp;
use kith_engine::field::Value;
use kith_engine::id::ContactId;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{FILE_NAME, Store};
use rusqlite::Connection;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// A job as the engine does it, and as bare SQL.
struct Job {
    name: &'static str,
    engine: fn(&mut Store, &[ContactId]) -> Outcome<()>,
    sql: &'static str,
}

/// The jobs of each copy, in the order in which they run: each undo follows what it undoes.
const COPIES: [&[Job]; 2] = [&CHANGES, &[UNDO_IMPORT]];

const CHANGES: [Job; 12] = [
    Job {
        name: "star all",
        engine: |store, all| Ok(store.star_contacts(all, true).map(drop)?),
        sql: "UPDATE contacts SET starred = 1, updated_at = updated_at + 1 WHERE starred = 0",
    },
    Job {
        name: "undo it",
        engine: |store, _| Ok(store.undo().map(drop)?),
        sql: "UPDATE contacts SET starred = 0, updated_at = updated_at - 1",
    },
    Job {
        name: "group all",
        engine: |store, all| Ok(store.group_contacts(all, "Everybody", true).map(drop)?),
        sql: "INSERT INTO groups (name, key) VALUES ('Everybody', 'everybody');
              INSERT INTO contact_groups SELECT id, (SELECT max(id) FROM groups) FROM contacts;
              UPDATE contacts SET updated_at = updated_at + 1",
    },
    Job {
        name: "undo it",
        engine: |store, _| Ok(store.undo().map(drop)?),
        sql: "DELETE FROM contact_groups WHERE group_id = (SELECT max(id) FROM groups);
              DELETE FROM groups WHERE key = 'everybody';
              UPDATE contacts SET updated_at = updated_at - 1",
    },
    Job {
        name: "set a field of all",
        engine: |store, all| edit(store, all, "country", FieldChange::Set { value: Value::Text("Spain".to_owned()) }),
        sql: "UPDATE contacts SET country = 'Spain', updated_at = updated_at + 1 WHERE country IS NOT 'Spain'",
    },
    Job {
        name: "undo it",
        engine: |store, _| Ok(store.undo().map(drop)?),
        // It has nothing to bring back, but writes as much.
        sql: "UPDATE contacts SET country = city, updated_at = updated_at - 1 WHERE country IS 'Spain'",
    },
    Job {
        name: "count what a replacement changes",
        engine: |store, all| Ok(bulk_edit::preview(store, all, &replacement()).map(drop)?),
        sql: "SELECT count(*) FROM contacts WHERE city LIKE '%a%'",
    },
    Job {
        name: "replace a text in a field of all",
        engine: |store, all| Ok(bulk_edit::apply(store, all, &[replacement()]).map(drop)?),
        sql: "UPDATE contacts SET city = replace(city, 'a', 'o'), updated_at = updated_at + 1 WHERE city LIKE '%a%'",
    },
    Job {
        name: "undo it",
        engine: |store, _| Ok(store.undo().map(drop)?),
        sql: "UPDATE contacts SET city = replace(city, 'o', 'a'), updated_at = updated_at - 1 WHERE city LIKE '%o%'",
    },
    Job {
        name: "empty a field whose values differ",
        engine: |store, all| edit(store, all, "email", FieldChange::Empty),
        sql: "UPDATE contacts SET email = NULL, updated_at = updated_at + 1 WHERE email IS NOT NULL",
    },
    Job {
        name: "undo it",
        engine: |store, _| Ok(store.undo().map(drop)?),
        sql: "UPDATE contacts SET email = phone || '@example.com', updated_at = updated_at - 1 WHERE email IS NULL",
    },
    Job {
        name: "delete half",
        engine: |store, all| {
            let half: Vec<ContactId> = all.iter().copied().step_by(2).collect();
            Ok(store.delete_contacts(&half).map(drop)?)
        },
        sql: "DELETE FROM contacts WHERE id IN
              (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM contacts) WHERE n % 2 = 1)",
    },
];

/// It leaves contacts that were changed after the import, so it has a copy of its own.
const UNDO_IMPORT: Job = Job {
    name: "undo the import",
    engine: |store, _| {
        let newest = store.imports()?.into_iter().next().ok_or("the store has no import")?;
        Ok(store.undo_import(newest.id, IGNORE_PROGRESS).map(drop)?)
    },
    sql: "DELETE FROM contacts WHERE import_id = (SELECT max(id) FROM imports)",
};

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("bulk_speed FOLDER [RUNS]")?;
    let runs: usize = arguments.next().map_or(Ok(5), |runs| runs.parse())?;
    println!("{:<36}{:>12}{:>12}  ratio", "", "Kith", "bare SQL");
    for jobs in COPIES {
        let measured: Vec<Vec<(Duration, Duration)>> =
            (0..runs).map(|_| on_copies(Path::new(&folder), jobs)).collect::<Outcome<_>>()?;
        for (at, job) in jobs.iter().enumerate() {
            let times = || measured.iter().filter_map(|run| run.get(at));
            let ours = median(times().map(|(ours, _)| *ours).collect());
            let bare = median(times().map(|(_, bare)| *bare).collect());
            let ratio = ours.as_secs_f64() / bare.as_secs_f64();
            println!("{:<36}{ours:>12.2?}{bare:>12.2?}  {ratio:.2}", job.name);
        }
    }
    Ok(())
}

/// Runs jobs on one copy of the store, and their SQL on another. Returns the times of both.
fn on_copies(folder: &Path, jobs: &[Job]) -> Outcome<Vec<(Duration, Duration)>> {
    let (copy, other) = (tempfile::tempdir_in(folder)?, tempfile::tempdir_in(folder)?);
    for copy in [copy.path(), other.path()] {
        std::fs::copy(folder.join(FILE_NAME), copy.join(FILE_NAME))?;
    }
    let mut store = Store::open(copy.path(), || Timestamp::from_millis(1_795_348_800_000))?;
    let database = Connection::open(other.path().join(FILE_NAME))?;
    // As the engine opens it.
    database
        .execute_batch("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -16384")?;
    let all = ids(&database)?;
    let mut times = Vec::new();
    for job in jobs {
        let start = Instant::now();
        (job.engine)(&mut store, &all)?;
        let ours = start.elapsed();
        let start = Instant::now();
        database.execute_batch(&format!("BEGIN; {}; COMMIT", job.sql))?;
        times.push((ours, start.elapsed()));
    }
    if store.count_contacts()? != ids(&database)?.len() as u64 {
        return Err("the two sides did not do the same".into());
    }
    Ok(times)
}

fn replacement() -> BulkEdit {
    let change = FieldChange::Replace { find: "a".to_owned(), with: "o".to_owned() };
    BulkEdit { field: "city".to_owned(), change }
}

fn edit(store: &mut Store, ids: &[ContactId], field: &str, change: FieldChange) -> Outcome<()> {
    let edit = BulkEdit { field: field.to_owned(), change };
    bulk_edit::apply(store, ids, &[edit])?;
    Ok(())
}

fn ids(database: &Connection) -> Outcome<Vec<ContactId>> {
    let mut statement = database.prepare("SELECT id FROM contacts ORDER BY id")?;
    let ids = statement.query_map([], |row| Ok(ContactId::new(row.get(0)?)))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
