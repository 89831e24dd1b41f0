//! The state that every command uses.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kith_engine::Failure;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::desktop::Desktop;
use crate::dialogs::Dialogs;
use crate::events::Events;
use crate::failed_rows::FailedRowsOfJobs;
use crate::files::{Files, SourceFile};
use crate::jobs::{JobId, Jobs};
use crate::last_search::LastSearch;
use crate::pasted::Pasted;
use crate::store::StoreAccess;
use crate::theme::Theme;
use crate::words::Spoken;
use crate::work::{Work, WorkProgress};

/// The state of the program, managed by Tauri.
pub struct Shell {
    /// The folder of the store.
    pub(crate) data_dir: PathBuf,
    /// The access to the store.
    pub(crate) store: StoreAccess,
    /// The desktop: menus, notifications and other things that the system shows.
    pub(crate) desktop: Box<dyn Desktop>,
    /// The file dialogs.
    pub(crate) dialogs: Box<dyn Dialogs>,
    /// The texts of the dialogs.
    pub(crate) words: Spoken,
    /// The files that were chosen to import.
    pub(crate) sources: Files,
    /// The files that Kith wrote.
    pub(crate) saved: Files,
    /// The failed records of the last jobs.
    pub(crate) failed_rows: FailedRowsOfJobs,
    /// The cells that were pasted to be imported.
    pub(crate) pasted: Pasted,
    /// The likely duplicates that the last search found.
    pub(crate) likely: LastSearch,
    /// The running jobs.
    pub(crate) jobs: Jobs,
    /// The events for the page.
    pub(crate) events: Arc<Events>,
    /// The theme of the system.
    pub(crate) theme: Arc<Theme>,
}

impl Shell {
    /// Creates a shell for the store in `data_dir`.
    pub fn new(data_dir: &Path, dialogs: Box<dyn Dialogs>, desktop: Box<dyn Desktop>) -> Shell {
        Shell {
            data_dir: data_dir.to_path_buf(),
            store: StoreAccess::new(data_dir.to_path_buf()),
            desktop,
            dialogs,
            words: Spoken::default(),
            sources: Files::default(),
            saved: Files::default(),
            failed_rows: FailedRowsOfJobs::default(),
            pasted: Pasted::new(data_dir),
            likely: LastSearch::default(),
            jobs: Jobs::default(),
            events: Arc::default(),
            theme: Arc::default(),
        }
    }

    /// Returns the path of a file that was chosen to import.
    pub(crate) fn source_path(&self, token: &str) -> Answer<PathBuf> {
        let unknown = || Failure::new("file_not_found", "Kith no longer knows this file. Choose it again.");
        self.sources.path(token).ok_or_else(unknown)
    }

    /// Returns the token of a file that was chosen in a dialog.
    pub(crate) fn chosen(&self, path: &Path) -> Answer<SourceFile> {
        let message = || format!("There is no file {}. Choose another.", path.display());
        self.sources.source(path).ok_or_else(|| Failure::new("file_not_found", message()))
    }

    /// Starts a job of the page that changes contacts.
    pub(crate) fn work(&self, job: JobId, on_event: Channel<WorkProgress>) -> Work {
        Work::new(self.jobs.start(job), on_event)
    }

    /// Sends files that were dropped on the window, or opened with Kith, to the page.
    pub(crate) fn offer_files(&self, paths: &[PathBuf]) {
        let mut sources = paths.iter().filter_map(|path| self.sources.source(path));
        if let Some(source) = sources.next() {
            self.events.send(crate::AppEvent::File { source, more: sources.collect() });
        }
    }
}
