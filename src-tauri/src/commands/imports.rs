//! Importing.

use kith_engine::store::ImportRecord;
use tauri::State;

use crate::shell::{Answer, Shell};

/// The finished imports, newest first.
#[tauri::command]
#[specta::specta]
pub async fn imports(shell: State<'_, Shell>) -> Answer<Vec<ImportRecord>> {
    shell.store.with(|store| store.imports()).await
}
