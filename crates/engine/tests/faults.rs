//! A panic in the middle of a long job: the store is as it was before, and works.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use common::Bench;
use kith_engine::export::{ExportOptions, export};
use kith_engine::fault::caught;
use kith_engine::import::{ImportOptions, Job, import};
use kith_engine::store::{look_into, restore};

/// Three batches of people, of whom the last has no phone.
fn people() -> String {
    let person = |n: u32| format!("Person {n},+3461{n:07}\n");
    format!("Name,Phone\n{}Nobody,\n", (0..2_500).map(person).collect::<String>())
}

/// Imports a file with a progress callback that panics in its `n`-th call. Returns whether it was called so
/// often.
fn import_until(bench: &mut Bench, path: &Path, n: u32, trial: bool) -> bool {
    let mut calls = 0;
    let mut count = |_| {
        calls += 1;
        assert!(calls < n, "the injected panic");
    };
    let mut job = Job { cancel: &AtomicBool::new(false), progress: &mut count };
    let done = caught(|| import(&mut bench.store, path, &ImportOptions::default(), trial, &mut job));
    match done {
        Ok(report) => {
            report.unwrap();
            false
        }
        Err(error) => {
            assert_eq!(error.code(), "internal");
            true
        }
    }
}

#[test]
fn an_import_that_panics_leaves_the_store_as_it_was() {
    let mut bench = Bench::new();
    bench.csv("Name,Phone\nAna,+34 612 34 56 78\n");
    let path = bench.file("people.csv", people());
    let before = bench.dump();
    let mut n = 1;
    while import_until(&mut bench, &path, n, false) {
        assert_eq!(bench.dump(), before, "after a panic in call {n}");
        n += 1;
    }
    assert!(n > 3, "a panic at each batch and before the commit");
    assert_eq!(bench.store.count_contacts().unwrap(), 2_501, "the store works afterwards");
}

#[test]
fn a_trial_that_panics_leaves_nothing_behind() {
    let mut bench = Bench::new();
    let path = bench.file("people.csv", people());
    let before = bench.dump();
    assert!(import_until(&mut bench, &path, 2, true));
    assert_eq!(bench.dump(), before);
    assert_eq!(bench.csv("Name,Phone\nAna,+34 612 34 56 78\n").counts.created, 1);
}

#[test]
fn an_export_that_panics_leaves_the_old_file() {
    let mut bench = Bench::new();
    bench.csv(&people());
    let out = bench.file("out.csv", "the old one");
    let files = || std::fs::read_dir(bench.folder.path()).unwrap().count();
    let there = files();
    let done = caught(|| {
        let stop = &mut |_| panic!("the injected panic");
        export(&bench.store, None, &out, &ExportOptions::default(), stop, &AtomicBool::new(false))
    });
    assert_eq!(done.unwrap_err().code(), "internal");
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "the old one");
    assert_eq!(files(), there, "no temporary file is left");
}

#[test]
fn a_restore_that_panics_leaves_the_store_as_it_was() {
    let mut bench = Bench::new();
    bench.csv("Name,Phone\nAna,+34 612 34 56 78\n");
    let backup = bench.folder.path().join("backup.db");
    bench.store.backup(&backup, &|_| {}).unwrap();
    bench.csv("Name,Phone\nBo,+34 612 34 56 79\n");
    let before = bench.dump();
    let folder = bench.folder.path().join("store");
    let clock = kith_engine::clock::Timestamp::default;
    let called = AtomicBool::new(false);
    let done = caught(|| {
        restore(&folder, &backup, clock, &|_| {
            called.store(true, Ordering::Relaxed);
            panic!("the injected panic")
        })
    });
    assert!(done.is_err() && called.load(Ordering::Relaxed));
    assert_eq!(bench.dump(), before);
    assert_eq!(look_into(&backup).unwrap().contacts, 1);
    bench.reopen();
    assert_eq!(bench.store.count_contacts().unwrap(), 2);
}
