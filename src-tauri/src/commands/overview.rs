//! The command for the overview.

use kith_engine::browse::{self, Overview};
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Returns the figures of the overview.
#[tauri::command]
#[specta::specta]
pub async fn overview(shell: State<'_, Shell>) -> Answer<Overview> {
    shell.store.with_list(|_, store| browse::overview(store)).await
}
