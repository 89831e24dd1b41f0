//! The built app in a display of its own, driven through WebDriver.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::display::{Display, Owned};
use crate::page::Page;
use crate::portal::Portal;

/// How a session is started.
#[derive(Default)]
pub struct Setup {
    /// Dialogs come from the system's own portal, not from the script.
    pub native_dialogs: bool,
    /// Arguments of the app.
    pub arguments: Vec<String>,
}

/// The app under test, with everything around it.
pub struct Session {
    /// The page in the window.
    pub page: Page,
    /// The scripted portal, unless the dialogs are native.
    portal: Option<Portal>,
    /// Screen, window manager, bus.
    pub display: Display,
    /// The app's home folder, and room for a test's files.
    pub home: tempfile::TempDir,
    _driver: Owned,
}

impl Session {
    /// The app on an empty store, with scripted dialogs.
    pub async fn open() -> Session {
        Session::with(Setup::default()).await
    }

    /// The app, set up as said.
    pub async fn with(setup: Setup) -> Session {
        let home = tempfile::tempdir().unwrap();
        let display = Display::start(1280, 900, Some(home.path())).unwrap();
        // Before the app, whose first question would start the real one.
        let portal = (!setup.native_dialogs).then(|| Portal::start(&display.bus).unwrap());
        let port = free_port();
        let mut driver = Command::new("WebKitWebDriver");
        driver.args([format!("--port={port}"), "--host=127.0.0.1".into()]);
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true").env("LANG", "en_US.UTF-8").env("TZ", "UTC");
        let path = std::env::var("PATH").unwrap_or_default();
        driver.env("PATH", format!("{}:{path}", programs(home.path()).display()));
        driver.stdout(Stdio::null()).stderr(Stdio::null());
        let driver = Owned::spawn(display.adopt(&mut driver, Some(home.path()))).unwrap();
        listening(port).await;
        let client = connect(port, &setup.arguments).await;
        Session { page: Page::new(client), portal, display, home, _driver: driver }
    }

    /// The scripted portal.
    pub fn portal(&self) -> &Portal {
        self.portal.as_ref().expect("this session's dialogs are native")
    }

    /// A folder whose programs the app finds before the system's.
    pub fn programs(&self) -> PathBuf {
        programs(self.home.path())
    }

    /// The store's folder.
    pub fn data_dir(&self) -> PathBuf {
        self.home.path().join("data/kith")
    }

    /// Ends the app, then everything around it. (A test that fails leaves that to `Drop`.)
    pub async fn close(self) {
        let _ = tokio::time::timeout(Duration::from_secs(5), self.page.close()).await;
    }
}

async fn connect(port: u16, arguments: &[String]) -> Client {
    let options = json!({ "webkitgtk:browserOptions": { "binary": app(), "args": arguments } });
    let capabilities = options.as_object().cloned().unwrap_or_default();
    let started = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await;
    started.expect("the app did not open a window that can be driven")
}

fn programs(home: &Path) -> PathBuf {
    let folder = home.join("bin");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn listening(port: u16) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < deadline, "WebKitWebDriver does not listen");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The built app: `KITH_APP`.
pub fn app() -> PathBuf {
    let app = std::env::var("KITH_APP").expect("KITH_APP names the built app");
    let app = std::path::absolute(app).unwrap();
    assert!(app.exists(), "there is no {}: build the app first", app.display());
    app
}

/// A file of the project, from its root.
pub fn project(path: impl AsRef<Path>) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
