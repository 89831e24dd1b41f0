//! Backups, and what the command line can do with a damaged store.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::process::Stdio;
use std::time::{Duration, Instant};

use common::Kith;
use serde_json::json;

fn with_ana() -> Kith {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345601"]);
    kith
}

#[test]
fn backups_are_made_listed_kept_restored_by_name_and_deleted() {
    let kith = with_ana();
    let made = kith.json(&["backup"]);
    assert_eq!(made["contacts"], 1);
    kith.json(&["delete", "1"]);
    let listed = kith.json(&["backups", "--keep", "3"]);
    assert_eq!((&listed["kept"], listed["backups"].as_array().unwrap().len()), (&json!(3), 1));
    let backup = &listed["backups"][0];
    assert_eq!((&backup["reason"], &backup["contacts"]), (&json!("manual"), &json!(1)));
    let name = backup["name"].as_str().unwrap();
    assert!(made["path"].as_str().unwrap().ends_with(name));
    assert!(kith.text(&["backups"]).contains(name));
    assert_eq!(kith.json(&["restore", name])["contacts"], 1);
    assert_eq!(kith.json(&["backups", "--delete", name])["backups"], json!([]));
    assert_eq!(kith.refused(&["backups", "--delete", name]).0, "backup_not_found");
    assert_eq!(kith.refused(&["backups", "--keep", "0"]).0, "backups_kept_invalid");
}

#[test]
fn a_damaged_store_is_reported_checked_salvaged_and_restored() {
    let kith = with_ana();
    kith.json(&["backup"]);
    assert_eq!(kith.refused(&["salvage"]).0, "store_sound");
    let file = kith.store().join("kith.db");
    let sound = std::fs::read(&file).unwrap();
    let damage = || {
        let mut bytes = sound.clone();
        bytes[..100].fill(b'x');
        std::fs::write(&file, bytes).unwrap();
    };
    damage();
    let (code, message) = kith.refused(&["list"]);
    assert_eq!(code, "store_damaged");
    assert!(["kith backups", "kith restore", "kith salvage"].iter().all(|command| message.contains(command)));
    let checked = kith.json(&["check"]);
    assert_eq!((&checked["ok"], &checked["contacts"]), (&json!(false), &json!(0)));

    let salvaged = kith.json(&["salvage"]);
    assert_eq!(salvaged["contacts"], 1);
    let kept = kith.store().join(salvaged["kept_as"].as_str().unwrap());
    assert!(std::fs::read(kept).unwrap().starts_with(b"xxxx"));
    assert_eq!(kith.json(&["show", "1"])["first_name"], "Ana");
    assert_eq!(kith.json(&["check"])["ok"], true);

    damage();
    let listed = kith.json(&["backups"]);
    assert_eq!(listed["kept"], json!(null));
    let restored = kith.json(&["restore", listed["backups"][0]["name"].as_str().unwrap()]);
    assert_eq!((&restored["contacts"], &restored["backed_up"]), (&json!(1), &json!(null)));
    assert!(kith.store().join(restored["kept_as"].as_str().unwrap()).exists());
    assert_eq!(kith.json(&["show", "1"])["first_name"], "Ana");
}

/// Runs a command and kills it after this time. Returns whether it had ended by then.
fn killed_after(kith: &Kith, args: &[&str], life: Duration) -> bool {
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("kith"));
    command.arg("--data-dir").arg(kith.store()).args(args);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let start = Instant::now();
    while start.elapsed() < life {
        if child.try_wait().unwrap().is_some() {
            return true;
        }
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    false
}

#[test]
fn a_killed_restore_or_salvage_leaves_one_state_or_the_other() {
    const KILLS: u32 = 12;
    let kith = Kith::unlimited();
    let people = |count: u32| {
        let rows: String = (0..count).map(|n| format!("Ana {n},+346130{n:05}\n")).collect();
        format!("First name,Phone\n{rows}")
    };
    let (old, new) = (kith.path("old.db"), kith.path("new.db"));
    kith.json(&["import", &kith.file("old.csv", people(1500))]);
    kith.json(&["backup", &old]);
    kith.json(&["import", &kith.file("new.csv", people(2500))]);
    kith.json(&["backup", &new]);
    kith.json(&["backups", "--keep", "1"]);

    let start = Instant::now();
    kith.json(&["restore", &old]);
    let whole = start.elapsed();
    kith.json(&["restore", &new]);
    for n in 0..KILLS {
        killed_after(&kith, &["restore", &old], whole * n / KILLS);
        let checked = kith.json(&["check"]);
        assert_eq!(checked["ok"], true, "{checked}");
        let count = checked["contacts"].as_u64().unwrap();
        assert!([1500, 2500].contains(&count), "{count}");
        if count == 1500 {
            kith.json(&["restore", &new]);
        }
    }

    let file = kith.store().join("kith.db");
    let mut damaged = std::fs::read(&new).unwrap();
    damaged[..100].fill(0);
    for n in 0..KILLS {
        std::fs::write(&file, &damaged).unwrap();
        let ended = killed_after(&kith, &["salvage"], whole * n / KILLS);
        let checked = kith.json(&["check"]);
        assert!(checked["ok"] == true || !ended, "{checked}");
        match checked["ok"].as_bool().unwrap() {
            true => assert_eq!(checked["contacts"], 2500),
            // Still whole enough to be salvaged.
            false => assert_eq!(kith.json(&["salvage"])["contacts"], 2500),
        }
    }
}
