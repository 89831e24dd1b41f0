//! Native file dialogs. The trait [`Dialogs`] is the interface to them: the window shows those of the system,
//! and tests give scripted answers.

use std::path::PathBuf;
use std::pin::Pin;

use tauri::{AppHandle, Manager, Runtime};
use tokio::sync::oneshot;

/// The answer of a dialog; `None` if it was cancelled.
pub type DialogAnswer = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// The answer of a dialog for several files; empty if it was cancelled.
pub type SeveralAnswer = Pin<Box<dyn Future<Output = Vec<PathBuf>> + Send>>;

/// A kind of file that a dialog offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileKind {
    /// The label in the list of kinds.
    pub label: String,
    /// The file extensions, without the dot.
    pub extensions: &'static [&'static str],
}

/// A request to save a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveRequest {
    /// The title of the dialog.
    pub title: String,
    /// The proposed name, with its extension.
    pub file_name: String,
    /// The kinds that the file can be saved as, the default first.
    pub kinds: Vec<FileKind>,
}

/// Dialogs that ask the user for files.
pub trait Dialogs: Send + Sync + 'static {
    /// Asks for an existing file of one of these kinds.
    fn open(&self, title: String, kinds: Vec<FileKind>) -> DialogAnswer;
    /// Asks for existing files of these kinds.
    fn open_several(&self, title: String, kinds: Vec<FileKind>) -> SeveralAnswer;
    /// Asks where to save a file.
    fn save(&self, request: SaveRequest) -> DialogAnswer;
}

/// The dialogs of the system, in front of the main window.
pub struct NativeDialogs<R: Runtime>(pub AppHandle<R>);

impl<R: Runtime> Dialogs for NativeDialogs<R> {
    fn open(&self, title: String, kinds: Vec<FileKind>) -> DialogAnswer {
        self.one(move |dialog| of_kinds(dialog.set_title(title), kinds).pick_file())
    }

    fn open_several(&self, title: String, kinds: Vec<FileKind>) -> SeveralAnswer {
        let answer = self.show(move |dialog| of_kinds(dialog.set_title(title), kinds).pick_files());
        Box::pin(async move {
            let files = answer.await.ok().flatten().unwrap_or_default();
            files.iter().map(|file| file.path().to_path_buf()).collect()
        })
    }

    fn save(&self, request: SaveRequest) -> DialogAnswer {
        self.one(move |dialog| {
            let dialog = dialog.set_title(request.title).set_file_name(request.file_name);
            of_kinds(dialog, request.kinds).save_file()
        })
    }
}

/// Offers kinds of files in a dialog.
fn of_kinds(dialog: rfd::AsyncFileDialog, kinds: Vec<FileKind>) -> rfd::AsyncFileDialog {
    kinds.into_iter().fold(dialog, |dialog, kind| dialog.add_filter(kind.label, kind.extensions))
}

impl<R: Runtime> NativeDialogs<R> {
    /// Shows a dialog for one file.
    fn one<F, A>(&self, ask: F) -> DialogAnswer
    where
        F: FnOnce(rfd::AsyncFileDialog) -> A + Send + 'static,
        A: Future<Output = Option<rfd::FileHandle>> + Send + 'static,
    {
        let answer = self.show(ask);
        Box::pin(async move { answer.await.ok().flatten().map(|file| file.path().to_path_buf()) })
    }

    /// Shows a dialog on the main thread, which macOS requires. The answer comes on another thread.
    fn show<F, A, T>(&self, ask: F) -> oneshot::Receiver<Option<T>>
    where
        F: FnOnce(rfd::AsyncFileDialog) -> A + Send + 'static,
        A: Future<Output = Option<T>> + Send + 'static,
        T: Send + 'static,
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
                let chosen = asked.await;
                // Sending fails if the page was reloaded in the meantime, because nothing waits for the
                // answer then.
                let _ = sender.send(chosen);
            });
        });
        if shown.is_err() {
            tracing::error!("a file dialog could not be shown");
        }
        answer
    }
}
