//! Several processes on one store: a small part of what `cargo xtask torture` does.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::time::Duration;

use kith_torture::{Job, together};

fn kith() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_kith"))
}

#[test]
fn every_change_of_two_command_lines_arrives() {
    assert_eq!(together::edits(kith(), 20).unwrap(), 40);
}

#[test]
fn a_command_waits_for_a_writer() {
    together::waits(kith()).unwrap();
}

#[test]
fn a_command_that_waited_too_long_says_why() {
    together::gives_up(kith(), Duration::ZERO).unwrap();
}

#[test]
fn two_commands_can_create_a_store_at_once() {
    let (good, findings) = together::starts(kith(), Job::named("creation").unwrap(), 8).unwrap();
    assert_eq!(good, 8, "{findings:?}");
}

#[test]
fn two_commands_can_migrate_a_store_at_once() {
    let (good, findings) = together::starts(kith(), Job::named("migration").unwrap(), 8).unwrap();
    assert_eq!(good, 8, "{findings:?}");
}

#[test]
fn an_open_list_follows_when_the_store_is_replaced() {
    for job in ["restore", "erase", "salvage"] {
        together::replaced(kith(), Job::named(job).unwrap()).unwrap();
    }
}
