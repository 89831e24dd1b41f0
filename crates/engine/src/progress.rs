//! Progress and cancellation of long jobs: callbacks that receive the progress, and a flag that cancels the
//! job.

use std::sync::atomic::{AtomicBool, Ordering};

/// A callback that regularly receives the progress of a long job, from 0 to 1, possibly on another thread.
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
    /// Set this to cancel the import. The store is then unchanged.
    pub cancel: &'a AtomicBool,
    /// A callback that regularly receives the progress.
    pub progress: &'a mut dyn FnMut(Progress),
}

/// Returns whether the job was cancelled.
pub(crate) fn cancelled(job: &Job<'_>) -> bool {
    job.cancel.load(Ordering::Relaxed)
}
