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

/// Reports how much of a known amount of work is done, a few hundred times at most.
pub(crate) struct Meter<'a> {
    total: u64,
    done: u64,
    reported: u64,
    report: ReportProgress<'a>,
}

impl<'a> Meter<'a> {
    /// Measures work of `total` equal parts.
    pub(crate) fn new(total: u64, report: ReportProgress<'a>) -> Meter<'a> {
        Meter { total, done: 0, reported: 0, report }
    }

    /// Notes that `more` parts are done.
    pub(crate) fn add(&mut self, more: u64) {
        self.done = self.done.saturating_add(more).min(self.total);
        let unreported = self.done - self.reported;
        if unreported > self.total / 250 || (unreported > 0 && self.done == self.total) {
            self.reported = self.done;
            (self.report)(self.done as f32 / self.total as f32);
        }
    }
}

/// Returns whether the job was cancelled.
pub(crate) fn cancelled(job: &Job<'_>) -> bool {
    job.cancel.load(Ordering::Relaxed)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn progress_is_reported_seldom_and_to_the_end() {
        for (total, step) in [(1_000_000, 1), (1_000_000, 20_000), (3, 1), (0, 1), (10, 99)] {
            let reports = Mutex::new(Vec::new());
            let report = |part: f32| reports.lock().unwrap().push(part);
            let mut meter = Meter::new(total, &report);
            (0..total.div_ceil(step)).for_each(|_| meter.add(step));
            let reports = reports.into_inner().unwrap();
            assert!(reports.len() <= 251 && reports.is_sorted(), "{total} {step}: {}", reports.len());
            assert!(total == 0 || reports.last() == Some(&1.0), "{total}");
        }
    }
}
