//! A shell without a real window, for tests.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use kith_desktop::{
    Desktop, DialogAnswer, Dialogs, FileKind, Menu, SaveRequest, SeveralAnswer, Shell, context, with_commands,
};
use serde_json::Value;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};

/// A shell with its own empty store.
pub struct Window {
    page: WebviewWindow<MockRuntime>,
    answers: Answers,
    recorded: Recorded,
    in_sight: Arc<AtomicBool>,
    _app: App<MockRuntime>,
    /// The data folder, in which tests can also create files.
    pub folder: tempfile::TempDir,
}

impl Window {
    pub fn open() -> Window {
        let folder = tempfile::tempdir().unwrap();
        let (answers, recorded) = (Answers::default(), Recorded::default());
        let in_sight = Arc::new(AtomicBool::new(true));
        let desktop = Recording { recorded: recorded.clone(), in_sight: in_sight.clone() };
        let dialogs = Scripted { answers: answers.clone(), recorded: recorded.clone() };
        let app = with_commands(mock_builder()).build(context()).unwrap();
        app.manage(Shell::new(folder.path(), Box::new(dialogs), Box::new(desktop)));
        let page = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        Window { page, answers, recorded, in_sight, _app: app, folder }
    }

    /// Makes the next dialog choose this file. A dialog without a scripted answer is cancelled.
    pub fn answer_dialog(&self, path: &Path) {
        self.answers.lock().unwrap().push_back(path.to_path_buf());
    }

    /// Returns the recorded calls to the system, in order.
    pub fn recorded(&self) -> Vec<String> {
        self.recorded.lock().unwrap().clone()
    }

    /// Simulates that the user is looking elsewhere.
    pub fn out_of_sight(&self) {
        self.in_sight.store(false, Ordering::Relaxed);
    }

    /// Calls a command, and returns its result or its error.
    pub fn call(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::Json(arguments),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.page, request).map(|body| body.deserialize().unwrap())
    }
}

type Answers = Arc<Mutex<VecDeque<PathBuf>>>;

struct Scripted {
    answers: Answers,
    recorded: Recorded,
}

impl Scripted {
    fn next(&self, shown: String) -> DialogAnswer {
        self.recorded.lock().unwrap().push(shown);
        let answer = self.answers.lock().unwrap().pop_front();
        Box::pin(async { answer })
    }
}

impl Dialogs for Scripted {
    fn open(&self, title: String, kinds: Vec<FileKind>) -> DialogAnswer {
        let kinds: Vec<_> = kinds.into_iter().map(|kind| kind.label).collect();
        self.next(format!("{title} ({})", kinds.join(", ")))
    }

    fn open_several(&self, title: String, kinds: Vec<FileKind>) -> SeveralAnswer {
        let one = self.open(title, kinds);
        Box::pin(async move { one.await.into_iter().collect() })
    }

    fn save(&self, request: SaveRequest) -> DialogAnswer {
        let kinds: Vec<_> = request.kinds.into_iter().map(|kind| kind.label).collect();
        self.next(format!("{} {} ({})", request.title, request.file_name, kinds.join(", ")))
    }
}

type Recorded = Arc<Mutex<Vec<String>>>;

/// A desktop that records all calls.
struct Recording {
    recorded: Recorded,
    in_sight: Arc<AtomicBool>,
}

impl Recording {
    fn note(&self, what: String) {
        self.recorded.lock().unwrap().push(what);
    }
}

impl Desktop for Recording {
    fn show_menus(&self, menus: Vec<Menu>) {
        self.note(format!(
            "menus {}",
            menus.iter().map(|menu| menu.label.as_str()).collect::<Vec<_>>().join(" ")
        ));
    }

    fn dress(&self, dark: Option<bool>, right_to_left: bool) {
        self.note(format!("dress {dark:?} {right_to_left}"));
    }

    fn zoom(&self, factor: f64) {
        self.note(format!("zoom {factor}"));
    }

    fn in_sight(&self) -> bool {
        self.in_sight.load(Ordering::Relaxed)
    }

    fn notify(&self, title: &str, text: &str) {
        self.note(format!("notify {title}: {text}"));
    }

    fn open(&self, what: &OsStr) -> io::Result<()> {
        self.note(format!("open {}", what.to_string_lossy()));
        Ok(())
    }

    fn print(&self) -> io::Result<()> {
        self.note("print".into());
        Ok(())
    }

    fn close(&self) {
        self.note("close".into());
    }
}
