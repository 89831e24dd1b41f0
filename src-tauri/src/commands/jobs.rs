//! Long work.

use tauri::State;

use crate::jobs::JobId;
use crate::shell::Shell;

/// Asks a job to stop; `false` if it has ended or never was.
#[tauri::command]
#[specta::specta]
pub fn cancel_job(shell: State<'_, Shell>, job: JobId) -> bool {
    shell.jobs.cancel(job)
}
