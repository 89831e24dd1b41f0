//! Long work for the page: telling it the progress, and letting it cancel the work.

use kith_engine::store::{Store, StoreError};
use serde::Serialize;
use tauri::ipc::Channel;

use crate::jobs::Job;

/// The progress of a long operation.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct WorkProgress {
    /// The fraction that is done, from 0 to 1.
    #[cfg_attr(test, specta(type = specta_typescript::Number))]
    fraction: f32,
}

/// Returns a callback that sends progress to the page. Errors are ignored, because a page that was reloaded
/// no longer listens.
pub fn telling(on_event: &Channel<WorkProgress>) -> impl Fn(f32) + Sync + '_ {
    move |fraction| drop(on_event.send(WorkProgress { fraction }))
}

/// A job of the page that changes any number of contacts.
pub struct Work {
    job: Job,
    on_event: Channel<WorkProgress>,
}

impl Work {
    /// Creates the work of a job, whose progress goes to the channel.
    pub fn new(job: Job, on_event: Channel<WorkProgress>) -> Work {
        Work { job, on_event }
    }

    /// Runs `change`, until the page cancels it.
    pub fn run<T, E: From<StoreError>>(
        self,
        store: &mut Store,
        change: impl FnOnce(&mut Store) -> Result<T, E>,
    ) -> Result<T, E> {
        let on_event = self.on_event;
        let tell = move |fraction| drop(on_event.send(WorkProgress { fraction }));
        store.watched(self.job.flag(), tell, change)
    }
}
