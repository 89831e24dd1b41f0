//! The commands for the sample people of a first try.

use kith_engine::sample::{self, SampleWords};
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Returns how many sample people are stored.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn sample_people(shell: State<'_, Shell>) -> Answer<u64> {
    shell.store.with(|store| store.count_samples()).await
}

/// Adds the sample people, with groups and fields of these names, and returns how many were added.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn add_sample_people(shell: State<'_, Shell>, names: SampleWords) -> Answer<u64> {
    shell.store.with(move |store| sample::add(store, &names)).await
}

/// Removes the sample people and what was made for them, and returns how many were removed.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn remove_sample_people(shell: State<'_, Shell>) -> Answer<u64> {
    shell.store.with(|store| store.remove_samples()).await
}
