//! The failed records of previews and imports, kept so that the user can save them.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use kith_engine::import::FailedRows;

use crate::jobs::JobId;

/// The number of jobs whose failed records are kept. Each of them holds a temporary file, so the number is
/// small.
const KEPT: usize = 4;

/// The failed records of the last jobs.
#[derive(Default)]
pub struct FailedRowsOfJobs(Mutex<VecDeque<(JobId, FailedRows)>>);

impl FailedRowsOfJobs {
    /// Keeps the failed records of a job.
    pub fn keep(&self, job: JobId, rows: FailedRows) {
        let mut kept = self.lock();
        kept.retain(|(known, _)| *known != job);
        kept.push_back((job, rows));
        if kept.len() > KEPT {
            kept.pop_front();
        }
    }

    /// Removes and returns the failed records of a job, if there are any.
    pub fn take(&self, job: JobId) -> Option<FailedRows> {
        let mut kept = self.lock();
        let at = kept.iter().position(|(known, rows)| *known == job && rows.count() > 0)?;
        kept.remove(at).map(|(_, rows)| rows)
    }

    /// Discards all failed records.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<(JobId, FailedRows)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
