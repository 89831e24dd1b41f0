//! Files that the command line writes: what it does not write over, who may read them, and what is left of them
//! when a command is killed.

mod common;

use std::fs;
use std::path::Path;

use common::Kith;
use serde_json::json;

const PEOPLE: &str = "First name,Phone\nAna,+34 612 34 56 78\nBob,612\n";

/// A store with a contact, and a file with one more and a row that cannot be imported.
fn with_people() -> (Kith, String) {
    let kith = Kith::unlimited();
    kith.json(&["add", "--first-name", "Zoe", "--phone", "+34 612 34 56 70"]);
    let people = kith.file("people.csv", PEOPLE);
    (kith, people)
}

fn store_file(kith: &Kith, name: &str) -> String {
    kith.store().join(name).display().to_string()
}

/// All files below a folder, with their bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push((path.display().to_string(), fs::read(&path).unwrap_or_default())),
        }
    }
    found.sort();
    found
}

#[test]
fn the_store_and_its_side_files_are_never_written_over() {
    let (kith, people) = with_people();
    for name in ["kith.db", "kith.db-wal", "kith.db-shm", "kith.db-journal"] {
        let out = store_file(&kith, name);
        assert_eq!(kith.refused(&["backup", &out]).0, "target_is_store", "{name}");
    }
    // By other paths to the same file.
    fs::hard_link(kith.store().join("kith.db"), kith.path("linked.csv")).unwrap();
    let linked = kith.path("linked.csv");
    for command in [
        vec!["export", &linked],
        vec!["template", &linked],
        vec!["backup", &linked],
        vec!["import", &people, "--failed-rows", &linked],
    ] {
        assert_eq!(kith.refused(&command).0, "target_is_store", "{command:?}");
    }
    assert_eq!(kith.json(&["list"])["total"], json!(1), "nothing was imported");
    assert_eq!(kith.json(&["check"])["ok"], json!(true));
}

#[test]
fn failed_rows_never_replace_the_file_they_come_from() {
    let (kith, people) = with_people();
    assert_eq!(kith.refused(&["import", &people, "--failed-rows", &people]).0, "target_is_input");
    assert_eq!(fs::read_to_string(&people).unwrap(), PEOPLE);
    assert_eq!(kith.json(&["list"])["total"], json!(1));
}

#[test]
fn a_place_for_failed_rows_that_cannot_be_written_is_refused_before_the_import() {
    let (kith, people) = with_people();
    let folder = kith.folder.path().display().to_string();
    for (out, code) in [
        (kith.path("no/such/folder.csv"), "folder_not_found"),
        (format!("{folder}/rows.doc"), "file_unsupported"),
    ] {
        assert_eq!(kith.refused(&["import", &people, "--failed-rows", &out]).0, code);
    }
    fs::create_dir(kith.path("taken.csv")).unwrap();
    assert_eq!(
        kith.refused(&["import", &people, "--failed-rows", &kith.path("taken.csv")]).0,
        "file_unwritable"
    );
    assert_eq!(kith.json(&["list"])["total"], json!(1), "nothing was imported");
}

#[cfg(windows)]
#[test]
fn a_file_that_another_program_holds_is_left_as_it_is() {
    use std::os::windows::fs::OpenOptionsExt;
    /// Others may read the file, as while it is open in Excel.
    const FILE_SHARE_READ: u32 = 1;
    let (kith, people) = with_people();
    let targets = kith.folder.path().join("targets");
    fs::create_dir(&targets).unwrap();
    let out = targets.join("out.csv");
    fs::write(&out, "mine").unwrap();
    let excel = fs::OpenOptions::new().read(true).write(true).share_mode(FILE_SHARE_READ).open(&out).unwrap();
    let target = out.to_str().unwrap();
    for command in [
        vec!["export", target],
        vec!["import", &people, "--failed-rows", target],
        vec!["template", target],
        vec!["backup", target],
    ] {
        let (code, message) = kith.refused(&command);
        assert_eq!(code, "file_in_use", "{command:?}");
        assert!(
            message.ends_with(
                "is open in another program. Close it there and try again, or choose another name."
            )
        );
    }
    drop(excel);
    assert_eq!(fs::read_to_string(&out).unwrap(), "mine");
    assert_eq!(fs::read_dir(&targets).unwrap().count(), 1, "no temporary file is left");
    kith.json(&["export", target]);
    assert!(fs::read_to_string(&out).unwrap().contains("First name"));
}

#[cfg(windows)]
#[test]
fn a_name_that_windows_reserves_is_refused() {
    let (kith, _) = with_people();
    for name in ["CON.csv", "aux.xlsx", "people.csv:more.csv"] {
        assert_eq!(kith.refused(&["export", &kith.path(name)]).0, "file_unwritable", "{name}");
    }
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::{Command, Stdio};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).map_or(0, |meta| meta.permissions().mode() & 0o777)
    }

    #[test]
    fn links_to_the_store_are_not_followed() {
        let (kith, people) = with_people();
        symlink(kith.store().join("kith.db"), kith.path("link.csv")).unwrap();
        symlink(kith.store().join("kith.db-wal"), kith.path("log.csv")).unwrap();
        for link in ["link.csv", "log.csv"].map(|name| kith.path(name)) {
            for command in [
                vec!["export", &link],
                vec!["import", &people, "--failed-rows", &link],
                vec!["backup", &link],
            ] {
                assert_eq!(kith.refused(&command).0, "target_is_store", "{command:?}");
            }
        }
        assert_eq!(kith.json(&["list"])["total"], json!(1));
    }

    #[test]
    fn everything_in_the_data_folder_is_private() {
        let (kith, people) = with_people();
        kith.json(&["import", &people]);
        kith.json(&["backup"]);
        let others = |path: &Path| mode(path) & 0o077;
        // As an earlier version, or a person, may have left them.
        fs::set_permissions(kith.store(), fs::Permissions::from_mode(0o755)).unwrap();
        for (path, _) in files(&kith.store()) {
            fs::set_permissions(path, fs::Permissions::from_mode(0o644)).unwrap();
        }
        fs::set_permissions(kith.store().join("backups"), fs::Permissions::from_mode(0o755)).unwrap();
        kith.json(&["list"]);
        let open: Vec<_> =
            files(&kith.store()).into_iter().filter(|(path, _)| others(Path::new(path)) != 0).collect();
        assert!(open.is_empty(), "{open:?}");
        assert_eq!((others(&kith.store()), others(&kith.store().join("backups"))), (0, 0));

        kith.json(&["backup", &kith.path("safe.kith")]);
        assert_eq!(mode(Path::new(&kith.path("safe.kith"))), 0o600, "a backup is a store");
        fs::write(kith.path("plain"), "").unwrap();
        kith.json(&["export", &kith.path("out.csv")]);
        assert_eq!(mode(Path::new(&kith.path("out.csv"))), mode(Path::new(&kith.path("plain"))));
    }

    /// The export takes long enough to be stopped once its temporary file is there.
    #[test]
    fn nothing_is_left_of_a_command_that_was_interrupted_or_killed() {
        let kith = Kith::unlimited();
        let rows: String = (0..60_000).map(|n| format!("P{n},+34612{n:06}\n")).collect();
        kith.json(&["import", &kith.file("many.csv", format!("First name,Phone\n{rows}"))]);
        let target = kith.folder.path().join("target");
        fs::create_dir(&target).unwrap();
        let out = target.join("out.xlsx");
        let parts = || fs::read_dir(&target).unwrap().count();
        for signal in ["INT", "TERM", "KILL"] {
            let mut child = Command::new(assert_cmd::cargo::cargo_bin("kith"))
                .args(["--data-dir", kith.store().to_str().unwrap(), "export", out.to_str().unwrap()])
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            while parts() == 0 {
                assert!(child.try_wait().unwrap().is_none(), "it ended before it could be stopped");
                std::thread::yield_now();
            }
            Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status().unwrap();
            assert!(!child.wait().unwrap().success());
            let left = parts();
            assert_eq!(left, usize::from(signal == "KILL"), "{signal}");
            kith.json(&["plan", "list"]);
            assert_eq!(parts(), 0, "{signal}: gone after the next start");
        }
        assert!(!files(&kith.store()).iter().any(|(path, _)| path.contains("unfinished")));
    }
}

#[test]
fn a_store_that_is_refused_keeps_its_bytes() {
    for (name, sql) in [
        ("newer", "PRAGMA application_id = 0x4B697468; PRAGMA user_version = 99; CREATE TABLE a (b);"),
        ("foreign", "CREATE TABLE a (b); INSERT INTO a VALUES (1);"),
        ("named", "PRAGMA application_id = 7; PRAGMA user_version = 1; CREATE TABLE a (b);"),
    ] {
        for log in [false, true] {
            let kith = Kith::new();
            fs::create_dir(kith.store()).unwrap();
            let path = kith.store().join("kith.db");
            let conn = rusqlite::Connection::open(&path).unwrap();
            if log {
                conn.execute_batch("PRAGMA journal_mode = WAL").unwrap();
            }
            conn.execute_batch(sql).unwrap();
            if log {
                // As a killed process leaves it: the log is not written back.
                for end in ["", "-wal"] {
                    fs::copy(kith.store().join(format!("kith.db{end}")), kith.path(&format!("kept{end}")))
                        .unwrap();
                }
                drop(conn);
                fs::rename(kith.path("kept"), &path).unwrap();
                fs::rename(kith.path("kept-wal"), kith.store().join("kith.db-wal")).unwrap();
            } else {
                drop(conn);
            }
            let before = files(&kith.store());
            let code = if name == "newer" { "store_newer" } else { "store_damaged" };
            for command in
                [vec!["list"], vec!["add", "--first-name", "A", "--phone", "+34612345678"], vec!["check"]]
            {
                match kith.command(&command).arg("--json").output().unwrap() {
                    output if output.status.success() => assert_eq!(command, ["check"], "{name}"),
                    output => assert!(String::from_utf8_lossy(&output.stdout).contains(code), "{name}"),
                }
                assert_eq!(files(&kith.store()), before, "{name}, log: {log}, {command:?}");
            }
        }
    }
}
