//! Records that a preview or an import left over, until a person saves them.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use kith_engine::import::FailedRows;

use crate::jobs::JobId;

/// Each holds a temporary file; nobody goes back further than this.
const KEPT: usize = 4;

/// The left-over records of the last jobs.
#[derive(Default)]
pub struct FailedRowsOfJobs(Mutex<VecDeque<(JobId, FailedRows)>>);

impl FailedRowsOfJobs {
    /// Keeps what a job left over.
    pub fn keep(&self, job: JobId, rows: FailedRows) {
        let mut kept = self.lock();
        kept.retain(|(known, _)| *known != job);
        kept.push_back((job, rows));
        if kept.len() > KEPT {
            kept.pop_front();
        }
    }

    /// Takes out what a job left over, if that was anything.
    pub fn take(&self, job: JobId) -> Option<FailedRows> {
        let mut kept = self.lock();
        let at = kept.iter().position(|(known, rows)| *known == job && rows.count() > 0)?;
        kept.remove(at).map(|(_, rows)| rows)
    }

    /// Lets go of all of them.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<(JobId, FailedRows)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
