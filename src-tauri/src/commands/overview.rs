//! The store at a glance.

use kith_engine::browse::{self, Overview};
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// The overview's figures.
#[tauri::command]
#[specta::specta]
pub async fn overview(shell: State<'_, Shell>) -> Answer<Overview> {
    shell.store.with_list(|_, store| browse::overview(store)).await
}
