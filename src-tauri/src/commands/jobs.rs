//! Commands for long-running jobs.

use tauri::State;

use crate::jobs::JobId;
use crate::shell::Shell;

/// Cancels a job. Returns `false` if it has already ended or never existed.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub fn cancel_job(shell: State<'_, Shell>, job: JobId) -> bool {
    shell.jobs.cancel(job)
}
