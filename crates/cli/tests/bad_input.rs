//! Files and stores that cannot be used: one clear sentence, a stable code, exit code 1, and nothing is written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Kith, fixture};

/// The import is refused with this code, and nothing is stored.
fn refused(kith: &Kith, file: &str, code: &str) {
    let (found, message) = kith.refused(&["import", file]);
    assert_eq!(found, code, "{message}");
    assert!(message.len() > 20 && message.ends_with('.'), "{message}");
    assert_eq!(kith.count(), 0);
}

#[test]
fn files_that_cannot_be_read() {
    let kith = Kith::new();
    refused(&kith, &kith.path("nowhere.csv"), "file_not_found");
    refused(&kith, &kith.path("."), "file_unreadable");
    refused(&kith, &kith.file("empty.csv", ""), "file_unreadable");
    refused(&kith, &kith.file("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "file_unsupported");
    refused(&kith, &kith.file("paper.csv", b"%PDF-1.7\n1 0 obj\n"), "file_unsupported");
    let compound = [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 600]].concat();
    refused(&kith, &kith.file("old.xlsx", compound), "file_damaged");
    refused(&kith, &kith.file("cut.xlsx", b"PK\x03\x04\x14\0\0\0"), "file_damaged");
    refused(&kith, &kith.file("headless.csv", "Colour,Shape\nred,round\n"), "column_missing");
    for name in ["locked.xls", "locked.xlsx", "locked.ods"] {
        let file = fixture(&format!("workbooks/{name}"));
        refused(&kith, &file, "file_encrypted");
        assert!(kith.refused(&["inspect", &file]).1.contains("password"), "{name}");
    }
    let good = kith.file("good.csv", "First name,Phone\nAna,+34612345678\n");
    assert_eq!(kith.refused(&["import", &good, "--sheet", "Sheet1"]).0, "sheet_not_found");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let kith = Kith::new();
    let file = kith.file("secret.csv", "First name,Phone\nAna,+34612345678\n");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o0)).unwrap();
    // The superuser may read everything.
    if std::fs::File::open(&file).is_err() {
        refused(&kith, &file, "file_unreadable");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_a_failure() {
    let kith = Kith::new();
    for format in [None, Some("--json")] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = std::process::Command::new(assert_cmd::cargo::cargo_bin!("kith"))
            .arg("--data-dir")
            .arg(kith.store())
            .args(["list"].into_iter().chain(format))
            .stdout(full)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains("cannot be written"));
    }
}

#[test]
fn stores_that_cannot_be_used() {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345678"]);
    let file = kith.store().join("kith.db");
    let sound = std::fs::read(&file).unwrap();

    std::fs::write(&file, b"This is no database, whatever its name says. ".repeat(10)).unwrap();
    assert_eq!(kith.refused(&["list"]).0, "store_damaged");
    std::fs::write(&file, &sound[..sound.len() / 2]).unwrap();
    assert_eq!(kith.refused(&["list"]).0, "store_damaged");

    std::fs::write(&file, &sound).unwrap();
    let raw = rusqlite::Connection::open(&file).unwrap();
    raw.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(kith.refused(&["add", "--first-name", "Bob", "--phone", "+34612345679"]).0, "store_busy");
    // Reading goes on while another process writes.
    assert_eq!(kith.count(), 1);
    raw.execute_batch("ROLLBACK; PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    drop(raw);
    assert_eq!(kith.refused(&["list"]).0, "store_newer");

    std::fs::write(&file, &sound).unwrap();
    let mut permissions = std::fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&file, permissions).unwrap();
    assert_eq!(kith.refused(&["list"]).0, "store_read_only");
}
