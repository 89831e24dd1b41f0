//! Changes of more contacts than are noted one by one: the same as of a few, and left out whole when cancelled.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use common::Bench;
use kith_engine::id::{ContactId, ImportId};
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{Store, StoreError};

const COUNT: i64 = 12_000;

/// A store of [`COUNT`] contacts, some of which are starred and in the group Work.
fn crowd() -> Bench {
    let mut bench = Bench::new();
    let mut csv = String::from("First name,Phone,Group name,Starred\n");
    for n in 0..COUNT {
        let group = if n % 7 == 0 { "Work" } else { "" };
        writeln!(csv, "P{n},+34600{n:06},{group},{}", n % 5 == 0).unwrap();
    }
    bench.csv(&csv);
    assert_eq!(bench.store.count_contacts().unwrap(), COUNT as u64);
    bench
}

fn everyone() -> Vec<ContactId> {
    (1..=COUNT).rev().map(ContactId::new).collect()
}

/// The star and the groups of every contact.
fn state(store: &Store) -> BTreeMap<ContactId, (bool, Vec<String>)> {
    let found = store.contacts(&everyone()).unwrap();
    found.into_iter().map(|contact| (contact.id, (contact.starred, contact.groups))).collect()
}

/// All tables, indexes and triggers, as they were created.
fn schema(bench: &Bench) -> Vec<(String, Option<String>)> {
    let conn = rusqlite::Connection::open(bench.store.path()).unwrap();
    let mut statement = conn.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).map(|(name, sql): (String, Option<String>)| (name, sql.map(plain))).collect()
}

/// SQL without the white space that differs between migrations and code.
fn plain(sql: String) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn stars_and_groups_of_all_are_undone_and_redone() {
    let mut bench = crowd();
    let (before, tables) = (state(&bench.store), schema(&bench));
    let store = &mut bench.store;
    assert_eq!(store.star_contacts(&everyone(), true).unwrap(), (COUNT - COUNT / 5) as u64);
    let starred = state(store);
    assert!(starred.values().all(|(starred, _)| *starred));
    let members = before.values().filter(|(_, groups)| !groups.is_empty()).count() as u64;
    assert_eq!(store.group_contacts(&everyone(), "work", true).unwrap(), COUNT as u64 - members);
    let grouped = state(store);
    assert!(grouped.values().all(|(_, groups)| groups == &["Work"]));
    assert_eq!(store.group_contacts(&everyone(), "Work", false).unwrap(), COUNT as u64);
    assert!(state(store).values().all(|(_, groups)| groups.is_empty()));

    store.undo().unwrap();
    assert_eq!(state(store), grouped);
    store.undo().unwrap();
    assert_eq!(state(store), starred);
    store.undo().unwrap();
    assert_eq!(state(store), before);
    store.redo().unwrap();
    assert_eq!(state(store), starred);
    store.redo().unwrap();
    assert_eq!(state(store), grouped);
    let group = store.group_named("Work").unwrap();
    store.delete_group(group.id).unwrap();
    store.undo().unwrap();
    assert_eq!(state(store), grouped);
    assert_eq!(schema(&bench), tables);
}

#[test]
fn contacts_deleted_for_good_leave_nothing() {
    for (keep, count) in [(3, 8_000), (1, COUNT)] {
        let mut bench = crowd();
        let tables = schema(&bench);
        let gone: Vec<ContactId> =
            everyone().into_iter().filter(|id| id.get() % keep != 0 || keep == 1).collect();
        assert_eq!(bench.store.delete_contacts_for_good(&gone).unwrap().deleted, count as u64);
        assert_eq!(state(&bench.store).len() as i64, COUNT - count);
        assert_eq!(bench.store.check().unwrap(), [""; 0]);
        assert_eq!(schema(&bench), tables);
        let bytes = std::fs::read(bench.store.path()).unwrap();
        // The phone of the contact 1001, which is not kept.
        assert!(!bytes.windows(12).any(|window| window == b"+34600001000"));
    }
}

#[test]
fn deleted_contacts_come_back() {
    // All, most, and some of them: with and without new indexes.
    for keep in [COUNT + 1, 3, 2] {
        let mut bench = crowd();
        let (before, tables) = (state(&bench.store), schema(&bench));
        let gone: Vec<ContactId> = everyone().into_iter().filter(|id| id.get() % keep != 0).collect();
        assert_eq!(bench.store.delete_contacts(&gone).unwrap().deleted, gone.len() as u64);
        let after = state(&bench.store);
        assert_eq!(after.len() + gone.len(), COUNT as usize);
        let done = bench.store.undo().unwrap();
        assert_eq!((done.changed, done.phone_taken), (gone.len() as u64, 0));
        assert_eq!((state(&bench.store), schema(&bench)), (before.clone(), tables.clone()));
        assert_eq!(bench.store.redo().unwrap().changed, gone.len() as u64);
        assert_eq!((state(&bench.store), schema(&bench)), (after, tables));
        // Somebody has the phone of the contact 1 by now.
        bench.csv("First name,Phone\nEva,+34600000000\n");
        let done = bench.store.undo().unwrap();
        assert_eq!((done.changed, done.phone_taken), (gone.len() as u64 - 1, 1));
        assert_eq!(bench.store.check().unwrap(), [""; 0]);
        assert_eq!(bench.store.group_named("Work").unwrap().contacts, members(&before) - 1);
    }
}

/// The number of contacts in a group.
fn members(state: &BTreeMap<ContactId, (bool, Vec<String>)>) -> u64 {
    state.values().filter(|(_, groups)| !groups.is_empty()).count() as u64
}

#[test]
fn an_undone_import_leaves_the_schema() {
    let mut bench = crowd();
    let tables = schema(&bench);
    let undone = bench.store.undo_import(ImportId::new(1), IGNORE_PROGRESS).unwrap();
    assert_eq!((undone.removed, bench.store.count_contacts().unwrap()), (COUNT as u64, 0));
    assert_eq!(schema(&bench), tables);
}

type Work = fn(&mut Store) -> Result<(), StoreError>;

/// Changes all contacts, and returns the progress that was reported.
fn progress(store: &mut Store, work: Work) -> Vec<f32> {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let heard = reports.clone();
    store.watched(Arc::default(), move |part| heard.lock().unwrap().push(part), work).unwrap();
    std::mem::take(&mut *reports.lock().unwrap())
}

#[test]
fn changes_report_their_progress_to_the_end() {
    let mut bench = crowd();
    let works: [Work; 7] = [
        |store| store.star_contacts(&everyone(), true).map(drop),
        |store| store.group_contacts(&everyone(), "New", true).map(drop),
        |store| store.undo().map(drop),
        |store| store.undo().map(drop),
        |store| store.redo().map(drop),
        |store| store.group_contacts(&everyone(), "Work", false).map(drop),
        |store| store.delete_contacts(&everyone()).map(drop),
    ];
    for (nth, work) in works.into_iter().enumerate() {
        let parts = progress(&mut bench.store, work);
        assert!(parts.is_sorted() && parts.last() == Some(&1.0), "{nth}: {parts:?}");
    }
    let alone = [ContactId::new(1)];
    assert_eq!(bench.store.star_contacts(&alone, true).unwrap(), 0, "nobody watches any more");
}

#[test]
fn what_is_cancelled_halfway_changes_nothing() {
    let mut bench = crowd();
    let state_before = bench.store.undo_state().unwrap();
    let (before, tables) = (state(&bench.store), schema(&bench));
    // Every other contact, so that there are many steps.
    let some: Vec<ContactId> = (1..=COUNT).step_by(2).map(ContactId::new).collect();
    let cancel = Arc::new(AtomicBool::new(false));
    let flag = cancel.clone();
    let halfway = move |part: f32| flag.store(part > 0.5, Ordering::Relaxed);
    let stopped = bench.store.watched(cancel, halfway, |store| store.star_contacts(&some, true)).unwrap_err();
    assert_eq!(stopped.code(), "cancelled");
    assert_eq!((state(&bench.store), schema(&bench)), (before, tables));
    assert_eq!(bench.store.undo_state().unwrap(), state_before, "there is no step to undo");
}

#[test]
fn what_is_cancelled_changes_nothing() {
    let mut bench = crowd();
    bench.store.star_contacts(&everyone(), true).unwrap();
    let (before, tables) = (state(&bench.store), schema(&bench));
    let works: [Work; 7] = [
        |store| store.star_contacts(&everyone(), false).map(drop),
        |store| store.group_contacts(&everyone(), "New", true).map(drop),
        |store| store.group_contacts(&everyone(), "Work", false).map(drop),
        |store| store.delete_contacts(&everyone()).map(drop),
        |store| store.delete_contacts_for_good(&everyone()).map(drop),
        |store| store.undo_import(ImportId::new(1), IGNORE_PROGRESS).map(drop),
        |store| store.undo().map(drop),
    ];
    for work in works {
        let cancel = Arc::new(AtomicBool::new(true));
        let stopped = bench.store.watched(cancel, |_| {}, work).unwrap_err();
        assert_eq!(stopped.code(), "cancelled");
        assert_eq!(state(&bench.store), before);
        assert!(bench.store.group_named("New").is_err());
        assert_eq!(schema(&bench), tables);
    }
    // The store works on as before.
    bench.store.undo().unwrap();
    assert_ne!(state(&bench.store), before);
    // Bringing back can be cancelled, too.
    bench.store.delete_contacts(&everyone()).unwrap();
    let stopped = bench.store.watched(Arc::new(AtomicBool::new(true)), |_| {}, Store::undo).unwrap_err();
    assert_eq!((stopped.code(), bench.store.count_contacts().unwrap()), ("cancelled", 0));
    assert_eq!((bench.store.undo().unwrap().changed, schema(&bench)), (COUNT as u64, tables));
}
