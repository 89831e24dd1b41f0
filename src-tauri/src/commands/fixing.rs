//! Commands for correcting the records with problems in the preview of an import.

use kith_engine::import::{CellProblem, Fixes, ProblemPage, ProblemQuery, ProblemRows};
use kith_engine::store::Store;
use kith_engine::{Error, Failure};
use tauri::State;

use crate::answer::Answer;
use crate::failed_rows::Failures;
use crate::jobs::JobId;
use crate::shell::Shell;
use crate::store::{off_thread, refusal};

/// Applies corrections to the records with problems of a preview, instead of the earlier ones.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn correct_rows(shell: State<'_, Shell>, job: JobId, fixes: Fixes) -> Answer<()> {
    with_rows(&shell, job, move |rows, store| rows.correct(store, &fixes)).await
}

/// Returns a page of the records with problems of a preview, with the corrections and the problems that are
/// left.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn problem_rows(shell: State<'_, Shell>, job: JobId, query: ProblemQuery) -> Answer<ProblemPage> {
    with_rows(&shell, job, move |rows, _| rows.page(&query)).await
}

/// Returns the problems that a record would have with these cells.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn check_row(
    shell: State<'_, Shell>,
    job: JobId,
    line: u64,
    cells: Vec<String>,
) -> Answer<Vec<CellProblem>> {
    with_rows(&shell, job, move |rows, store| rows.check(store, line, &cells)).await
}

/// Runs `work` on the records with problems of a preview, on a connection of its own.
async fn with_rows<T: Send + 'static>(
    shell: &Shell,
    job: JobId,
    work: impl FnOnce(&mut ProblemRows, &Store) -> Result<T, Error> + Send + 'static,
) -> Answer<T> {
    let gone = || Failure::new("no_failed_rows", "There are no failed rows of this import to correct.");
    let failures = shell.failed_rows.of(job).ok_or_else(gone)?;
    let store = shell.store.clone();
    off_thread(move || {
        // After a panic, the corrections may be half applied.
        let mut failures = failures.lock().map_err(|_| gone())?;
        let Failures::Preview(rows) = &mut *failures else { return Err(gone()) };
        store.open().and_then(|store| work(rows, &store)).map_err(refusal)
    })
    .await
}
