//! How a long job is watched and stopped: callbacks that receive its progress, and the flag that cancels it.

use std::sync::atomic::{AtomicBool, Ordering};

/// Receives how much of a long job is done, from 0 to 1, every now and then and possibly from another thread.
pub type ReportProgress<'a> = &'a (dyn Fn(f32) + Sync);

/// A callback that does nothing, for a job whose progress nobody watches.
pub const IGNORE_PROGRESS: ReportProgress<'static> = &|_| {};

/// The progress of an import.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// How many records have been read.
    pub rows: u64,
    /// How much of the file has been read, from 0 to 1.
    pub fraction: f32,
    /// Whether the whole file has been read and the store is being completed.
    pub finishing: bool,
}

/// How a front end watches and stops an import.
pub struct Job<'a> {
    /// Set to stop the import; the store is then as it was before.
    pub cancel: &'a AtomicBool,
    /// Receives the progress every now and then.
    pub progress: &'a mut dyn FnMut(Progress),
}

/// Whether the job is to stop.
pub(crate) fn cancelled(job: &Job<'_>) -> bool {
    job.cancel.load(Ordering::Relaxed)
}
