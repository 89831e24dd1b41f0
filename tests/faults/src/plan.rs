//! What is to happen, read from environment variables:
//!
//! - `KITH_FAULTS_FOLDER`: only calls on files in this folder and its subfolders count. Nothing happens without it.
//! - `KITH_FAULTS_CALLS`: which of them count: some of `write`, `sync`, `truncate`, `open`, `rename`, `link`, `unlink`,
//!   with commas; all of them if it is not set. `open` means for writing.
//! - `KITH_FAULTS_LOG`: the file to which each call that counts is appended: its name and the path in the folder.
//! - `KITH_FAULTS_AT`: the number of the call at which the fault happens; none does if it is not set.
//! - `KITH_FAULTS_FAULT`: `kill`, or the number of the error with which the call fails.
//! - `KITH_FAULTS_TORN`: if set and the call is a write, the first half is written before the process is killed, or
//!   reported as written instead of the error.
//! - `KITH_FAULTS_LASTING`: if set, all later calls that count fail as well.
//! - `KITH_FAULTS_TIME`: the time of day in seconds since 1970, at which the clock stands still.

use std::ffi::{OsString, c_int};
use std::os::unix::ffi::OsStringExt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::system;

/// The kinds of calls, named as in `KITH_FAULTS_CALLS`.
#[derive(Clone, Copy)]
pub enum Call {
    Write,
    Sync,
    Truncate,
    Open,
    Rename,
    Link,
    Unlink,
}

impl Call {
    fn name(self) -> &'static [u8] {
        match self {
            Call::Write => b"write",
            Call::Sync => b"sync",
            Call::Truncate => b"truncate",
            Call::Open => b"open",
            Call::Rename => b"rename",
            Call::Link => b"link",
            Call::Unlink => b"unlink",
        }
    }
}

/// What a call does.
pub enum Fate {
    /// What it always does.
    Pass,
    /// It fails with this error.
    Fail(c_int),
    /// It writes only the first half.
    Half,
    /// It writes only the first half, and the process is killed.
    HalfThenKill,
}

/// What the environment variables say.
pub struct Plan {
    folder: Vec<u8>,
    calls: Option<Vec<u8>>,
    log: c_int,
    at: u64,
    /// The error, or `None` to kill the process.
    error: Option<c_int>,
    torn: bool,
    lasting: bool,
    counted: AtomicU64,
}

impl Plan {
    /// Returns the plan of this process, if its variables are set.
    pub fn get() -> Option<&'static Plan> {
        static PLAN: OnceLock<Option<Plan>> = OnceLock::new();
        PLAN.get_or_init(Plan::read).as_ref()
    }

    fn read() -> Option<Plan> {
        let text = |name: &str| std::env::var_os(name).map(OsString::into_vec);
        let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
        Some(Plan {
            folder: text("KITH_FAULTS_FOLDER")?,
            calls: text("KITH_FAULTS_CALLS"),
            log: text("KITH_FAULTS_LOG").map_or(-1, |path| system::open_log(&path)),
            at: number("KITH_FAULTS_AT").unwrap_or(0),
            error: number("KITH_FAULTS_FAULT").and_then(|error| c_int::try_from(error).ok()),
            torn: text("KITH_FAULTS_TORN").is_some(),
            lasting: text("KITH_FAULTS_LASTING").is_some(),
            counted: AtomicU64::new(0),
        })
    }

    /// Counts a call on the file at `path`, and decides what it does. Does not return if the process is killed here.
    pub fn fate(&self, call: Call, path: &[u8]) -> Fate {
        let Some(file) = self.counts(call, path) else { return Fate::Pass };
        if self.log >= 0 {
            system::append(self.log, &[call.name(), b" ", file, b"\n"].concat());
        }
        let number = self.counted.fetch_add(1, Ordering::Relaxed) + 1;
        let first = number == self.at;
        if self.at == 0 || !(first || self.lasting && number > self.at) {
            return Fate::Pass;
        }
        let halved = first && self.torn && matches!(call, Call::Write);
        match self.error {
            Some(_) if halved => Fate::Half,
            Some(error) => Fate::Fail(error),
            None if halved => Fate::HalfThenKill,
            None => system::kill(),
        }
    }

    /// Returns the path in the watched folder if a call on it counts.
    fn counts<'p>(&self, call: Call, path: &'p [u8]) -> Option<&'p [u8]> {
        let inside = path.strip_prefix(self.folder.as_slice())?.strip_prefix(b"/")?;
        let named = |calls: &Vec<u8>| calls.split(|byte| *byte == b',').any(|name| name == call.name());
        self.calls.as_ref().is_none_or(named).then_some(inside)
    }
}

/// Returns the time at which the clock stands still, if it does.
pub fn frozen_time() -> Option<i64> {
    static TIME: OnceLock<Option<i64>> = OnceLock::new();
    *TIME.get_or_init(|| std::env::var("KITH_FAULTS_TIME").ok().and_then(|text| text.parse().ok()))
}
