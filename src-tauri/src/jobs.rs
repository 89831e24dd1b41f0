//! Long-running jobs that the page can cancel, identified by an id that the page chooses.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The id of a job, chosen by the page.
pub type JobId = u32;

/// The running jobs.
#[derive(Default, Clone)]
pub struct Jobs(Arc<Mutex<HashMap<JobId, Arc<AtomicBool>>>>);

impl Jobs {
    /// Starts a job, which ends when the returned value is dropped.
    pub fn start(&self, id: JobId) -> Job {
        let cancelled = Arc::new(AtomicBool::new(false));
        self.lock().insert(id, cancelled.clone());
        Job { id, cancelled, jobs: self.clone() }
    }

    /// Cancels a job. Returns `false` if there is no running job with this id.
    pub fn cancel(&self, id: JobId) -> bool {
        self.lock().get(&id).map(|cancelled| cancelled.store(true, Ordering::Relaxed)).is_some()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<JobId, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running job.
pub struct Job {
    id: JobId,
    cancelled: Arc<AtomicBool>,
    jobs: Jobs,
}

impl Job {
    /// Returns the flag that is set once the page has cancelled the job.
    pub fn cancelled(&self) -> &AtomicBool {
        &self.cancelled
    }

    /// Returns the same flag, for work that outlives a borrow.
    pub fn flag(&self) -> Arc<AtomicBool> {
        self.cancelled.clone()
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        let mut jobs = self.jobs.lock();
        // If the page has reused the id, the entry now belongs to the newer job.
        if jobs.get(&self.id).is_some_and(|flag| Arc::ptr_eq(flag, &self.cancelled)) {
            jobs.remove(&self.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_cancelled_by_its_number_while_it_runs() {
        let jobs = Jobs::default();
        let job = jobs.start(7);
        assert!(!jobs.cancel(8));
        assert!(!job.cancelled().load(Ordering::Relaxed));
        assert!(jobs.cancel(7));
        assert!(job.cancelled().load(Ordering::Relaxed));
        drop(job);
        assert!(!jobs.cancel(7));
    }

    #[test]
    fn the_end_of_an_older_job_leaves_a_newer_one_alone() {
        let jobs = Jobs::default();
        let older = jobs.start(1);
        let newer = jobs.start(1);
        drop(older);
        assert!(jobs.cancel(1));
        assert!(newer.cancelled().load(Ordering::Relaxed));
    }
}
