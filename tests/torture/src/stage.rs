//! A folder with a store and the files that a job reads and writes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tempfile::TempDir;

use crate::faults::Faults;

/// The data folder, with the store.
pub(crate) const STORE: &str = "store";
/// The folder of the files that jobs read.
pub(crate) const IN: &str = "in";
/// The folder of the files that jobs write.
pub(crate) const OUT: &str = "out";
/// The folder for temporary files of the process.
pub(crate) const TEMPORARY: &str = "tmp";

/// A temporary folder with the four folders of a job. Commands run in it, so that they name files by relative paths.
#[derive(Debug)]
pub struct Stage {
    folder: TempDir,
    program: PathBuf,
}

/// How a command ended.
#[derive(Debug)]
pub(crate) struct Run {
    /// The exit code, or `None` if a signal ended the process.
    pub code: Option<i32>,
    /// The JSON document that it printed.
    pub document: Value,
    pub stderr: String,
}

impl Run {
    /// The error code in the document.
    pub fn error(&self) -> &str {
        self.document.pointer("/error/code").and_then(Value::as_str).unwrap_or_default()
    }
}

impl Stage {
    /// Creates an empty stage for the built `kith` at `program`.
    pub fn new(program: &Path) -> Result<Stage> {
        let stage = Stage { folder: tempfile::tempdir()?, program: program.to_owned() };
        for name in [STORE, IN, OUT, TEMPORARY] {
            fs::create_dir(stage.path(name))?;
        }
        Ok(stage)
    }

    /// Copies all files to a new stage.
    pub(crate) fn copy(&self) -> Result<Stage> {
        let copy = Stage { folder: tempfile::tempdir()?, program: self.program.clone() };
        copy_folder(self.folder.path(), copy.folder.path())?;
        Ok(copy)
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The path of a file or folder of the stage.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> Result<()> {
        fs::write(self.path(name), content).with_context(|| format!("{name} cannot be written"))
    }

    /// Returns the command `kith --json` on the store of this stage. Its clock stands still, so that it writes the same
    /// each time.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.current_dir(self.root()).args(["--json", "--data-dir", STORE]).args(args);
        command.env_remove("KITH_DATA_DIR").env("LC_ALL", "en_GB.UTF-8").env("TMPDIR", self.path(TEMPORARY));
        command.stdin(Stdio::null());
        Faults::none().put_into(&mut command);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Result<Run> {
        finished(&mut self.command(args))
    }

    /// Runs a command under faults.
    pub(crate) fn run_with(&self, args: &[&str], faults: &Faults) -> Result<Run> {
        let mut command = self.command(args);
        faults.put_into(&mut command);
        finished(&mut command)
    }

    /// Runs a command that must succeed.
    pub(crate) fn json(&self, args: &[&str]) -> Result<Value> {
        let run = self.run(args)?;
        ensure!(run.code == Some(0), "kith {} failed: {}", args.join(" "), run.stderr);
        Ok(run.document)
    }
}

fn finished(command: &mut Command) -> Result<Run> {
    let output = command.output().context("kith does not start")?;
    Ok(Run {
        code: output.status.code(),
        document: serde_json::from_slice(&output.stdout).unwrap_or_default(),
        stderr: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
    })
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&target)?;
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// The time at which the clock of all commands stands: when it was first asked for.
pub(crate) fn time() -> u64 {
    static TIME: OnceLock<u64> = OnceLock::new();
    *TIME.get_or_init(|| SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}
