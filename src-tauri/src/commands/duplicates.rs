//! Commands for duplicates: finding contacts that may be the same person, comparing and merging them, and
//! marking them as different people.

use kith_engine::browse::Selection;
use kith_engine::contact::Contact;
use kith_engine::duplicates::{self, Comparison, FieldChoice, PairPage, Search};
use kith_engine::id::ContactId;
use kith_engine::store::Store;
use kith_engine::{Error, Failure};
use serde::Serialize;
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::jobs::JobId;
use crate::shell::Shell;
use crate::store::{off_thread, refusal};

/// The maximum number of contacts that can be compared and merged at once. More could not be reviewed side by
/// side.
const MOST: usize = 10;
/// The maximum number of pairs per page, which is more than any view shows.
const LONGEST_PAGE: u64 = 100;

/// The progress of a search.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct SearchEvent {
    /// The fraction that is done, from 0 to 1.
    #[cfg_attr(test, specta(type = specta_typescript::Number))]
    fraction: f32,
}

/// Searches all contacts for pairs that may be the same person, and returns the number of pairs.
/// `duplicate_pairs` returns the pairs page by page.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn find_duplicates(
    shell: State<'_, Shell>,
    job: JobId,
    on_event: Channel<SearchEvent>,
) -> Answer<u64> {
    let (store, job, last) = (shell.store.clone(), shell.jobs.start(job), shell.likely.clone());
    off_thread(move || {
        // The search uses its own connection, so that the list and single changes don't wait for it.
        let store = store.open().map_err(refusal)?;
        let mut reported = 0.0;
        let mut report = |fraction: f32| {
            if fraction - reported >= 0.01 {
                reported = fraction;
                // A page that was reloaded no longer listens.
                let _ = on_event.send(SearchEvent { fraction });
            }
        };
        let mut search = Search { cancel: job.cancelled(), progress: &mut report };
        let found = duplicates::find(&store, &mut search).map_err(refusal)?;
        let found = found.ok_or_else(|| Failure::new("cancelled", "The search was cancelled."))?;
        let total = found.total();
        *last.lock() = found;
        Ok(total)
    })
    .await
}

/// Returns a page of the remaining pairs of the last search.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn duplicate_pairs(shell: State<'_, Shell>, offset: u64, limit: u64) -> Answer<PairPage> {
    let last = shell.likely.clone();
    shell.store.with(move |store| last.lock().page(store, offset, limit.min(LONGEST_PAGE))).await
}

/// Compares two to ten contacts side by side.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn compare_contacts(shell: State<'_, Shell>, selection: Selection) -> Answer<Comparison> {
    let compare = |store: &mut Store, ids: &[ContactId]| -> Result<_, Error> {
        (2..=MOST).contains(&ids.len()).then(|| duplicates::compare(store, ids)).transpose()
    };
    let compared = shell.store.with_selected(selection, compare).await?;
    compared.ok_or_else(|| Failure::new("usage", "Choose two to ten contacts to merge."))
}

/// Merges contacts into `keep`. `choices` gives the contacts whose values are used for individual fields.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn merge_contacts(
    shell: State<'_, Shell>,
    keep: ContactId,
    others: Vec<ContactId>,
    choices: Vec<FieldChoice>,
) -> Answer<Contact> {
    let last = shell.likely.clone();
    let merge = move |store: &mut Store| {
        let merged = duplicates::merge(store, keep, &others, &choices)?;
        last.lock().note_merged(keep, &others);
        Ok::<_, Error>(merged)
    };
    shell.store.with(merge).await
}

/// Marks two contacts as different people.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn deny_duplicate(shell: State<'_, Shell>, a: ContactId, b: ContactId) -> Answer<()> {
    shell.store.with(move |store| store.deny_duplicate(a, b)).await
}
