//! Files: chosen to import from, or written for people.

use kith_engine::Failure;
use tauri::State;

use crate::dialogs::FileKind;
use crate::files::SourceFile;
use crate::shell::{Answer, Shell};

/// What can be imported.
const SOURCES: &[FileKind] = &[
    FileKind { label: "Contact files", extensions: &["csv", "tsv", "txt", "xlsx"] },
    FileKind { label: "Every file", extensions: &["*"] },
];

/// Lets a person choose a file to import; `None` if they cancel.
#[tauri::command]
#[specta::specta]
pub async fn pick_source(shell: State<'_, Shell>) -> Answer<Option<SourceFile>> {
    let Some(path) = shell.dialogs.open("Import contacts", SOURCES).await else { return Ok(None) };
    match shell.sources.source(&path) {
        Some(source) => Ok(Some(source)),
        None => {
            Err(Failure::new("file_not_found", format!("There is no file {}. Choose another.", path.display())))
        }
    }
}

/// Shows a file Kith wrote in its folder.
#[tauri::command]
#[specta::specta]
pub async fn reveal(shell: State<'_, Shell>, token: String) -> Answer<()> {
    let gone = || Failure::new("file_not_found", "That file is no longer there. It may have been moved.");
    let path = shell.saved.path(&token).filter(|path| path.exists()).ok_or_else(gone)?;
    tauri_plugin_opener::reveal_item_in_dir(path).map_err(|error| {
        tracing::warn!(%error, "a folder could not be shown");
        Failure::new("folder_not_shown", "The folder could not be opened: no file manager answered.")
    })
}
