//! Smart groups: their names and order, undo, and what becomes of them in backups and damaged stores.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::fs;

use common::Bench;
use kith_engine::browse::{Query, SmartGroup, Sort, smart};
use kith_engine::clock::Timestamp;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{Flaw, Store, salvage};

fn search(text: &str) -> Query {
    Query { search: text.to_owned(), ..Query::default() }
}

fn names(store: &Store) -> Vec<String> {
    smart::all(store).unwrap().into_iter().map(|group| group.name).collect()
}

fn add(store: &mut Store, name: &str) -> SmartGroup {
    smart::add(store, name, &search(name)).unwrap()
}

fn code<T>(result: kith_engine::Result<T>) -> &'static str {
    result.err().map_or("ok", |error| error.code())
}

#[test]
fn names_are_tidied_and_unique() {
    let mut bench = Bench::new();
    let store = &mut bench.store;
    let query = Query { sort: Some(Sort { field: "city".to_owned(), descending: true }), ..search("ana") };
    let added = smart::add(store, "  Big   ones ", &query).unwrap();
    assert_eq!((added.name.as_str(), &added.query, added.total), ("Big ones", &query, None));
    assert_eq!(smart::named(store, "BIG ONES").unwrap(), added);
    assert_eq!(code(smart::add(store, "big ones", &query)), "smart_group_exists");
    assert_eq!(code(smart::add(store, "a | b", &query)), "group_name_invalid");
    assert_eq!(code(smart::add(store, " ", &query)), "group_name_invalid");
    let other = add(store, "Other");
    assert_eq!(code(smart::change(store, other.id, Some("BIG ones"), None)), "smart_group_exists");
    assert_eq!(smart::change(store, added.id, Some("BIG"), None).unwrap().query, query);
    assert_eq!(smart::change(store, added.id, None, Some(&search(""))).unwrap().name, "BIG");
    smart::delete(store, added.id).unwrap();
    assert_eq!(code(smart::named(store, "big")), "smart_group_not_found");
    assert_eq!(code(smart::change(store, added.id, Some("A"), None)), "smart_group_not_found");
    assert_eq!(code(smart::delete(store, added.id)), "smart_group_not_found");
    assert_eq!(code(smart::move_to(store, added.id, 0)), "smart_group_not_found");
    // A group may have the name of a smart group.
    store.add_group("Other").unwrap();
}

#[test]
fn they_stay_in_their_order() {
    let mut bench = Bench::new();
    let store = &mut bench.store;
    let [_, b, c] = ["A", "B", "C"].map(|name| add(store, name));
    smart::move_to(store, c.id, 0).unwrap();
    assert_eq!(names(store), ["C", "A", "B"]);
    smart::move_to(store, c.id, 99).unwrap();
    assert_eq!(names(store), ["A", "B", "C"]);
    smart::delete(store, b.id).unwrap();
    add(store, "D");
    assert_eq!(names(store), ["A", "C", "D"]);
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(names(store), ["A", "B", "C"], "a deleted one comes back to its place");
}

#[test]
fn adding_changing_and_deleting_are_undone_and_redone() {
    let mut bench = Bench::new();
    let store = &mut bench.store;
    let group = add(store, "A");
    smart::change(store, group.id, Some("B"), Some(&search("b"))).unwrap();
    smart::change(store, group.id, Some("B"), Some(&search("b"))).unwrap();
    smart::delete(store, group.id).unwrap();
    let kinds = ["delete_smart_group", "change_smart_group", "add_smart_group"];
    let states = [vec![("B", "b")], vec![("A", "A")], vec![]];
    let check = |store: &Store, state: &[(&str, &str)]| {
        let all = smart::all(store).unwrap();
        let all: Vec<_> = all.iter().map(|one| (one.name.as_str(), one.query.search.as_str())).collect();
        assert_eq!(all, state);
    };
    for (kind, state) in kinds.iter().zip(&states) {
        assert_eq!(store.undo_state().unwrap().undo.as_deref(), Some(*kind));
        store.undo().unwrap();
        check(store, state);
    }
    for state in [&states[1], &states[0], &states[2]] {
        store.redo().unwrap();
        check(store, state);
    }
    // The name was taken since.
    smart::add(store, "b", &Query::default()).unwrap();
    store.undo().unwrap();
    store.undo().unwrap();
    assert_eq!(names(store), ["B"]);
}

#[test]
fn they_are_in_backups_and_erased_with_everything() {
    let mut bench = Bench::new();
    add(&mut bench.store, "A");
    let backup = bench.folder.path().join("mine.db");
    bench.store.backup(&backup, IGNORE_PROGRESS).unwrap();
    bench.store.erase_all(false).unwrap();
    assert_eq!(names(&bench.store), [""; 0]);
    bench.store.restore(&backup, IGNORE_PROGRESS).unwrap();
    assert_eq!(names(&bench.store), ["A"]);
    assert_eq!(smart::named(&bench.store, "a").unwrap().query, search("A"));
}

#[test]
fn a_restore_mends_them() {
    let mut bench = Bench::new();
    for name in ["A", "B", "C", "D"] {
        add(&mut bench.store, name);
    }
    let backup = bench.folder.path().join("mine.db");
    bench.store.backup(&backup, IGNORE_PROGRESS).unwrap();
    let conn = rusqlite::Connection::open(&backup).unwrap();
    conn.execute_batch(
        "UPDATE smart_groups SET query = 'x' WHERE id = 1;
         UPDATE smart_groups SET position = -7 WHERE id = 2;
         UPDATE smart_groups SET name = 'B' WHERE id = 3;
         UPDATE smart_groups SET id = 1 << 60 WHERE id = 4;",
    )
    .unwrap();
    drop(conn);
    let restored = bench.store.restore(&backup, IGNORE_PROGRESS).unwrap();
    let flaws: Vec<Flaw> = restored.mended.iter().map(|mended| mended.flaw).collect();
    for flaw in [Flaw::Record, Flaw::Value, Flaw::Name, Flaw::Id] {
        assert!(flaws.contains(&flaw), "{flaw:?} in {flaws:?}");
    }
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
    let mut left = names(&bench.store);
    left.sort();
    assert_eq!(left, ["B", "B 3", "D"]);
    add(&mut bench.store, "E");
}

#[test]
fn they_are_salvaged() {
    let mut bench = Bench::new();
    bench.csv("First name,Phone\nAna,+34612345601\n");
    for name in ["A", "B"] {
        add(&mut bench.store, name);
    }
    let folder = bench.folder.path().join("store");
    let conn = rusqlite::Connection::open(folder.join("kith.db")).unwrap();
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    drop(conn);
    let sound = fs::read(folder.join("kith.db")).unwrap();
    bench.store = Store::open(&bench.folder.path().join("other"), Timestamp::default).unwrap();
    // Without the schema, it is not known which table a page belongs to.
    for (lost, bytes) in [("header", 100), ("schema", 4096)] {
        let folder = bench.folder.path().join(lost);
        fs::create_dir_all(&folder).unwrap();
        let damaged = [&vec![0x5a; bytes], &sound[bytes..]].concat();
        fs::write(folder.join("kith.db"), damaged).unwrap();
        salvage(&folder, Timestamp::default, IGNORE_PROGRESS).unwrap();
        let store = Store::open(&folder, Timestamp::default).unwrap();
        assert_eq!(names(&store), ["A", "B"], "{lost}");
    }
}
