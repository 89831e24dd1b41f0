//! The failed records of previews and imports, kept so that the user can correct and save them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kith_engine::import::{FailedRows, ProblemRows};

use crate::jobs::JobId;

/// The number of jobs whose failed records are kept. Each of them holds a temporary file, so the number is
/// small.
const KEPT: usize = 4;

/// The failed records of one job.
pub enum Failures {
    /// Those of a preview, which can be corrected.
    Preview(Box<ProblemRows>),
    /// Those of an import.
    Import(Box<FailedRows>),
}

impl Failures {
    /// Returns the records, to save them.
    pub fn rows(&mut self) -> &mut FailedRows {
        match self {
            Failures::Preview(rows) => &mut rows.failed,
            Failures::Import(rows) => rows,
        }
    }
}

/// The failed records of a job, shared by the commands that use them.
pub type SharedFailures = Arc<Mutex<Failures>>;

/// The failed records of the last jobs.
#[derive(Default)]
pub struct FailedRowsOfJobs(Mutex<VecDeque<(JobId, SharedFailures)>>);

impl FailedRowsOfJobs {
    /// Keeps the failed records of a job.
    pub fn keep(&self, job: JobId, failures: Failures) {
        let mut kept = self.lock();
        kept.retain(|(known, _)| *known != job);
        kept.push_back((job, Arc::new(Mutex::new(failures))));
        if kept.len() > KEPT {
            kept.pop_front();
        }
    }

    /// Returns the failed records of a job, if they are still kept.
    pub fn of(&self, job: JobId) -> Option<SharedFailures> {
        self.lock().iter().find(|(known, _)| *known == job).map(|(_, failures)| failures.clone())
    }

    /// Discards all failed records.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<(JobId, SharedFailures)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
