//! The state every command sees.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kith_engine::Failure;

use crate::answer::Answer;
use crate::desktop::Desktop;
use crate::dialogs::Dialogs;
use crate::events::Events;
use crate::failed_rows::FailedRowsOfJobs;
use crate::files::{Files, SourceFile};
use crate::jobs::Jobs;
use crate::last_search::LastSearch;
use crate::store::StoreAccess;
use crate::theme::Theme;
use crate::words::Spoken;

/// What the window works with; managed by Tauri.
pub struct Shell {
    /// Where the store is.
    pub(crate) data_dir: PathBuf,
    /// The contacts.
    pub(crate) store: StoreAccess,
    /// Menus and whatever else the system shows.
    pub(crate) desktop: Box<dyn Desktop>,
    /// Asks for files.
    pub(crate) dialogs: Box<dyn Dialogs>,
    /// What the dialogs say.
    pub(crate) words: Spoken,
    /// Files chosen to import from.
    pub(crate) sources: Files,
    /// Files Kith wrote.
    pub(crate) saved: Files,
    /// What the last jobs left over.
    pub(crate) failed_rows: FailedRowsOfJobs,
    /// The likely duplicates found last.
    pub(crate) likely: LastSearch,
    /// Long work under way.
    pub(crate) jobs: Jobs,
    /// Tells the page.
    pub(crate) events: Arc<Events>,
    /// Dark or light.
    pub(crate) theme: Arc<Theme>,
}

impl Shell {
    /// A shell over the store in `data_dir`.
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
            likely: LastSearch::default(),
            jobs: Jobs::default(),
            events: Arc::default(),
            theme: Arc::default(),
        }
    }

    /// The path of a file that was chosen to import from.
    pub(crate) fn source_path(&self, token: &str) -> Answer<PathBuf> {
        let unknown = || Failure::new("file_not_found", "Kith no longer knows this file. Choose it again.");
        self.sources.path(token).ok_or_else(unknown)
    }

    /// A file chosen in a dialog.
    pub(crate) fn chosen(&self, path: &Path) -> Answer<SourceFile> {
        let gone = || format!("There is no file {}. Choose another.", path.display());
        self.sources.source(path).ok_or_else(|| Failure::new("file_not_found", gone()))
    }

    /// Tells the page of files dropped on the window or opened with Kith.
    pub(crate) fn offer_files(&self, paths: &[PathBuf]) {
        for source in paths.iter().filter_map(|path| self.sources.source(path)) {
            self.events.send(crate::AppEvent::File { source });
        }
    }
}
