//! Commands while another process, such as the window, has the store open.

mod common;

use std::path::Path;
use std::sync::atomic::AtomicBool;

use common::Kith;
use kith_engine::clock::Timestamp;
use kith_engine::contact::ContactInput;
use kith_engine::export::{ExportOptions, export};
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{BackupReason, Store};
use serde_json::json;

fn person(first: &str, phone: &str) -> ContactInput {
    let typed = |text: &str| Some(Some(text.to_owned()));
    ContactInput { first_name: typed(first), phone: typed(phone), ..ContactInput::default() }
}

/// The window opens a connection for each long job, and makes backups. On Unix, closing a file drops all locks that
/// the process has on it; a command that therefore took itself to be alone would delete the write-ahead log when it
/// ends, and nothing that the window writes afterwards would be seen by anybody.
#[test]
fn a_second_connection_does_not_cost_the_first_one_its_locks() {
    let kith = Kith::unlimited();
    let mut window = Store::open(&kith.store(), Timestamp::default).unwrap();
    kith_engine::edit::add(&mut window, &person("Ana", "+34 612 34 56 78")).unwrap();
    drop(Store::open(&kith.store(), Timestamp::default).unwrap());
    window.backup_beside(BackupReason::Daily, IGNORE_PROGRESS).unwrap();
    export(
        &window,
        None,
        Path::new(&kith.path("out.csv")),
        &ExportOptions::default(),
        &mut |_| {},
        &AtomicBool::new(false),
    )
    .unwrap();
    kith.json(&["add", "--first-name", "Bob", "--phone", "+34 612 34 56 79"]);
    kith_engine::edit::add(&mut window, &person("Cleo", "+34 612 34 56 80")).unwrap();
    assert_eq!(kith.json(&["list"])["total"], json!(3));
    drop(window);
    assert_eq!(kith.json(&["list"])["total"], json!(3));
    assert_eq!(kith.json(&["check"])["ok"], json!(true));
}
