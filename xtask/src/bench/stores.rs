//! Stores for measuring: a folder that `kith` keeps contacts in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// A program `kith` and the folder of a store, which need not exist yet.
#[derive(Clone)]
pub struct Kept {
    program: PathBuf,
    pub folder: PathBuf,
}

impl Kept {
    pub fn new(program: &Path, folder: PathBuf) -> Kept {
        Kept { program: program.to_owned(), folder }
    }

    /// Returns a command of `kith` on this store.
    pub fn kith<A: AsRef<std::ffi::OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("--json").arg("--data-dir").arg(&self.folder).args(arguments);
        command
    }

    /// Runs `kith` on this store.
    pub fn run<A: AsRef<std::ffi::OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Result<()> {
        let output = self.kith(arguments).output().context("could not start kith")?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    }

    /// Makes this an empty store with the dynamic fields of the people's file and the unlimited plan.
    pub fn create(&self) -> Result<()> {
        self.remove()?;
        self.run(["plan", "use", "Unlimited"])?;
        self.run(["field", "add", "Company", "--type", "text"])?;
        self.run(["field", "add", "Score", "--type", "number"])?;
        self.run(["field", "add", "Since", "--type", "date"])?;
        self.run(["field", "add", "Newsletter", "--type", "checkbox"])?;
        let options = ["--option", "Gold", "--option", "Silver", "--option", "Bronze"];
        self.run(["field", "add", "Tier", "--type", "dropdown"].iter().chain(&options))
    }

    /// Makes this a copy of another store.
    pub fn copy(&self, other: &Kept) -> Result<()> {
        self.remove()?;
        fs::create_dir_all(&self.folder)?;
        for entry in fs::read_dir(&other.folder)? {
            let entry = entry?;
            // The backups of the other store are left behind.
            if entry.file_type()?.is_file() {
                let copy = self.folder.join(entry.file_name());
                fs::copy(entry.path(), &copy)?;
                // Otherwise the system would write the copy while a command is measured.
                fs::File::options().write(true).open(copy)?.sync_all()?;
            }
        }
        Ok(())
    }

    fn remove(&self) -> Result<()> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        Ok(())
    }
}
