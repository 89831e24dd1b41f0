//! The faults that the library `kith-faults` causes in a process.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::stage::time;

/// The library, which the build script compiles.
const LIBRARY: &str = env!("KITH_FAULTS_LIBRARY");

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The process is killed.
    Kill,
    /// A call fails with this error of the operating system.
    Error(i32),
}

/// The device reports an error.
pub(crate) const EIO: i32 = 5;
/// The disk is full.
pub(crate) const ENOSPC: i32 = 28;

/// A fault, and the system call at which it happens. See `plan.rs` of the library.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faults {
    /// The folder whose files are concerned.
    pub folder: PathBuf,
    /// The kind of calls; all kinds if empty.
    pub calls: &'static str,
    /// The number of the call, from 1, and what goes wrong at it.
    pub at: Option<(u64, Fault)>,
    /// Whether half of the data is still written.
    pub torn: bool,
    /// Whether all later calls fail as well.
    pub lasting: bool,
    /// The file to which all calls that count are written.
    pub log: Option<PathBuf>,
}

impl Faults {
    /// No fault, and no call is counted.
    pub fn none() -> Faults {
        Faults::default()
    }

    /// Writes the calls on files in `folder` to a log, without a fault.
    pub fn counting(folder: &Path, log: PathBuf) -> Faults {
        Faults { folder: folder.to_owned(), log: Some(log), ..Faults::default() }
    }

    /// Sets the environment variables of the library. Without a folder, it only stops the clock.
    pub fn put_into(&self, command: &mut Command) {
        if !cfg!(target_os = "linux") {
            return;
        }
        command.env("LD_PRELOAD", LIBRARY).env("KITH_FAULTS_TIME", time().to_string());
        if self.folder.as_os_str().is_empty() {
            return;
        }
        command.env("KITH_FAULTS_FOLDER", &self.folder);
        if !self.calls.is_empty() {
            command.env("KITH_FAULTS_CALLS", self.calls);
        }
        if let Some(log) = &self.log {
            command.env("KITH_FAULTS_LOG", log);
        }
        if let Some((at, fault)) = self.at {
            let fault = match fault {
                Fault::Kill => "kill".to_owned(),
                Fault::Error(number) => number.to_string(),
            };
            command.env("KITH_FAULTS_AT", at.to_string()).env("KITH_FAULTS_FAULT", fault);
        }
        for (name, set) in [("KITH_FAULTS_TORN", self.torn), ("KITH_FAULTS_LASTING", self.lasting)] {
            if set {
                command.env(name, "1");
            }
        }
    }
}
