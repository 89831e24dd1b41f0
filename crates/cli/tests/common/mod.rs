//! The built `kith` on a store of its own.
#![allow(dead_code, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::path::PathBuf;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// The path of one of `tests/fixtures`, as an argument.
pub fn fixture(name: &str) -> String {
    kith_fixtures::path(name).display().to_string()
}

/// The keys of an object, in their order.
pub fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

/// A folder that holds a store and the files of a test.
pub struct Kith {
    pub folder: TempDir,
}

impl Kith {
    pub fn new() -> Kith {
        Kith { folder: tempfile::tempdir().expect("a folder") }
    }

    /// A store on the unlimited plan.
    pub fn unlimited() -> Kith {
        let kith = Kith::new();
        kith.json(&["plan", "use", "unlimited"]);
        kith
    }

    pub fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        std::fs::write(self.folder.path().join(name), content).expect("a file");
        self.path(name)
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("kith").expect("kith is built");
        command.env_remove("KITH_DATA_DIR").env("LC_ALL", "en_GB.UTF-8");
        command.arg("--data-dir").arg(self.store()).args(args);
        command
    }

    /// Runs a command that succeeds, and reads its one JSON document.
    pub fn json(&self, args: &[&str]) -> Value {
        let output = self.command(args).arg("--json").assert().success().get_output().clone();
        document(&output.stdout)
    }

    /// Runs a command that is refused with exit code 1, and reads its error; the sentence is on standard error too.
    pub fn refused(&self, args: &[&str]) -> (String, String) {
        let output = self.command(args).arg("--json").assert().code(1).get_output().clone();
        let error = document(&output.stdout)["error"].clone();
        let message = error["message"].as_str().expect("a message").to_owned();
        assert!(String::from_utf8_lossy(&output.stderr).contains(&message));
        assert!(error["details"].is_object());
        (error["code"].as_str().expect("a code").to_owned(), message)
    }

    /// Runs a command for people, and reads what it prints.
    pub fn text(&self, args: &[&str]) -> String {
        let output = self.command(args).assert().success().get_output().clone();
        String::from_utf8(output.stdout).expect("text")
    }

    /// How many contacts are stored.
    pub fn count(&self) -> u64 {
        self.json(&["list"])["total"].as_u64().expect("a total")
    }
}

fn document(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(bytes)))
}
