//! Whether the memory of an open list grows: `cargo run --release -p kith-engine --example list_memory FOLDER`.
//!
//! FOLDER holds a store that was filled by an import; this works on a copy of it. After 1,000 searches, 10,000 edits and 100
//! imports that are undone, it prints what the list says that it takes, and the resident memory of the process.

#![allow(clippy::indexing_slicing, clippy::print_stdout, missing_docs)]

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

mod shared;

use kith_engine::browse::{Browser, Filter, Operator, Query, Sort};
use kith_engine::clock::Timestamp;
use kith_engine::id::ContactId;
use kith_engine::import::{ImportOptions, Job, import};
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{FILE_NAME, Store};

use shared::resident;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let from = std::env::args().nth(1).map(PathBuf::from).ok_or("no folder")?;
    let folder = tempfile::tempdir_in(&from)?;
    std::fs::copy(from.join(FILE_NAME), folder.path().join(FILE_NAME))?;
    let mut store = Store::open(folder.path(), Timestamp::default)?;
    let mut browser = Browser::new("en");
    let contacts = browser.page(&store, &Query::default(), 0, 50)?.total;
    print("the list is loaded", &browser);
    for round in [1, 2] {
        searches(&mut browser, &store, round)?;
        print("1,000 searches, filters and sorts", &browser);
        edits(&mut browser, &mut store, contacts)?;
        print("10,000 edits", &browser);
        imports(&mut browser, &mut store, folder.path(), contacts)?;
        print("100 imports, each undone", &browser);
    }
    Ok(())
}

fn searches(browser: &mut Browser, store: &Store, round: usize) -> Outcome<()> {
    let words = ["ma", "an", "612", "lopez", "jo", "q", "山", "li", "street", "@"];
    for n in 0..1_000 {
        let filters = match n % 3 {
            0 => vec![Filter::new("city", Operator::Contains, [words[n % 7]])],
            1 => vec![Filter::new("starred", Operator::Is, ["yes"])],
            _ => Vec::new(),
        };
        let field = ["last_name", "city", "email", "created_at"][n / 250].to_owned();
        let sort = (n % 2 == 0).then_some(Sort { field, descending: n % 4 == 0 });
        let search = format!("{} {}", words[n % 10], words[(n / 10 + round) % 10]);
        browser.page(store, &Query { search, filters, sort }, n as u64 % 200, 50)?;
    }
    Ok(())
}

fn edits(browser: &mut Browser, store: &mut Store, contacts: u64) -> Outcome<()> {
    for n in 0..10_000_u64 {
        let id = ContactId::new((n * 7_919 % contacts) as i64 + 1);
        let Ok(mut person) = store.contact_draft(id) else { continue };
        person.first_name = person.first_name.chars().rev().collect();
        store.update_contact(id, &person)?;
        if n % 100 == 0 {
            browser.page(store, &Query::default(), 0, 50)?;
        }
    }
    Ok(())
}

fn imports(browser: &mut Browser, store: &mut Store, folder: &Path, contacts: u64) -> Outcome<()> {
    let file = folder.join("people.csv");
    let rows: Vec<String> = (0..200).map(|n| format!("Person {n},+4479111{n:05}")).collect();
    std::fs::write(&file, format!("First name,Phone\n{}\n", rows.join("\n")))?;
    for _ in 0..100 {
        let cancel = AtomicBool::new(false);
        let mut job = Job { cancel: &cancel, progress: &mut |_| {} };
        let report = import(store, &file, &ImportOptions::default(), false, &mut job)?;
        browser.page(store, &Query::default(), 0, 50)?;
        store.undo_import(report.import_id.ok_or("nothing was imported")?, IGNORE_PROGRESS)?;
        let now = browser.page(store, &Query::default(), 0, 50)?.total;
        if now != contacts {
            return Err(format!("{now} contacts are left of {contacts}").into());
        }
    }
    Ok(())
}

fn print(after: &str, browser: &Browser) {
    let bytes = browser.bytes();
    println!("{after:<44}{:>5} MiB of {:>4} MiB", bytes >> 20, resident() >> 20);
}
