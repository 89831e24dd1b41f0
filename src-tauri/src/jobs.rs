//! Long work that the page can cancel, by the number the page gave it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A job's number, chosen by the page.
pub type JobId = u32;

/// The jobs under way.
#[derive(Default, Clone)]
pub struct Jobs(Arc<Mutex<HashMap<JobId, Arc<AtomicBool>>>>);

impl Jobs {
    /// Starts a job: it ends when the returned value is dropped.
    pub fn start(&self, id: JobId) -> Job {
        let cancelled = Arc::new(AtomicBool::new(false));
        self.lock().insert(id, cancelled.clone());
        Job { id, cancelled, jobs: self.clone() }
    }

    /// Asks a job to stop; `false` if there is none of that number.
    pub fn cancel(&self, id: JobId) -> bool {
        self.lock().get(&id).map(|cancelled| cancelled.store(true, Ordering::Relaxed)).is_some()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<JobId, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A job under way.
pub struct Job {
    id: JobId,
    cancelled: Arc<AtomicBool>,
    jobs: Jobs,
}

impl Job {
    /// Set once the page has asked the job to stop.
    pub fn cancelled(&self) -> &AtomicBool {
        &self.cancelled
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        let mut jobs = self.jobs.lock();
        // A page that used the number again has its own flag there by now.
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
