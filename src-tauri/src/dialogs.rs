//! Native file dialogs. The one seam: the window shows the system's, tests answer from a script.

use std::path::PathBuf;
use std::pin::Pin;

use tauri::{AppHandle, Manager, Runtime};
use tokio::sync::oneshot;

/// A dialog's answer; `None` when it was cancelled.
pub type DialogAnswer = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// A kind of file, as a dialog offers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileKind {
    /// Shown in the list of kinds.
    pub label: String,
    /// Without the dot.
    pub extensions: &'static [&'static str],
}

/// Where to save what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveRequest {
    /// The dialog's title.
    pub title: String,
    /// Proposed, with its extension.
    pub file_name: String,
    /// What it can be saved as, the proposed kind first.
    pub kinds: Vec<FileKind>,
}

/// Asks a person for files.
pub trait Dialogs: Send + Sync + 'static {
    /// An existing file of one of these kinds.
    fn open(&self, title: String, kinds: Vec<FileKind>) -> DialogAnswer;
    /// Where to write a file.
    fn save(&self, request: SaveRequest) -> DialogAnswer;
}

/// The system's own dialogs, over the main window.
pub struct NativeDialogs<R: Runtime>(pub AppHandle<R>);

impl<R: Runtime> Dialogs for NativeDialogs<R> {
    fn open(&self, title: String, kinds: Vec<FileKind>) -> DialogAnswer {
        self.show(move |mut dialog| {
            dialog = dialog.set_title(title);
            for kind in kinds {
                dialog = dialog.add_filter(kind.label, kind.extensions);
            }
            dialog.pick_file()
        })
    }

    fn save(&self, request: SaveRequest) -> DialogAnswer {
        self.show(move |mut dialog| {
            dialog = dialog.set_title(request.title).set_file_name(request.file_name);
            for kind in request.kinds {
                dialog = dialog.add_filter(kind.label, kind.extensions);
            }
            dialog.save_file()
        })
    }
}

impl<R: Runtime> NativeDialogs<R> {
    /// Dialogs belong to the main thread (macOS insists); their answer is awaited elsewhere.
    fn show<F, A>(&self, ask: F) -> DialogAnswer
    where
        F: FnOnce(rfd::AsyncFileDialog) -> A + Send + 'static,
        A: Future<Output = Option<rfd::FileHandle>> + Send + 'static,
    {
        let (sender, answer) = oneshot::channel();
        let app = self.0.clone();
        let shown = self.0.run_on_main_thread(move || {
            let mut dialog = rfd::AsyncFileDialog::new();
            if let Some(window) = app.get_webview_window("main") {
                dialog = dialog.set_parent(&window);
            }
            let asked = ask(dialog);
            tauri::async_runtime::spawn(async move {
                let chosen = asked.await.map(|file| file.path().to_path_buf());
                // Nobody waits any more when the page was reloaded meanwhile.
                let _ = sender.send(chosen);
            });
        });
        if let Err(error) = shown {
            tracing::error!(%error, "a file dialog could not be shown");
        }
        Box::pin(async move { answer.await.ok().flatten() })
    }
}
