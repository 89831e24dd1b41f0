//! The built app on its own display, controlled through WebDriver.

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::display::{Display, Owned};
use crate::page::Page;
use crate::portal::Portal;

/// The folder of the store in the home folder of the app.
const STORE: &str = "data/kith";

/// A function that fills the store in a folder.
pub type Fill = Box<dyn FnOnce(&Path) + Send>;

/// How long the app may take until it can be controlled.
const START: Duration = Duration::from_secs(25);

/// The setup of a session.
#[derive(Default)]
pub struct Setup {
    /// Whether to use the dialogs of the system's portal instead of scripted ones.
    pub native_dialogs: bool,
    /// The arguments of the app.
    pub arguments: Vec<String>,
    /// The locale of the system, such as `ar_EG`. The default is American English.
    pub locale: Option<&'static str>,
    /// Fills the store before the app starts.
    pub fill: Option<Fill>,
    /// The width and height of the page. The default is that of the app.
    pub size: Option<(u32, u32)>,
}

impl Setup {
    /// Creates the setup of an app whose store is filled first.
    pub fn filled(fill: impl FnOnce(&Path) + Send + 'static) -> Setup {
        Setup { fill: Some(Box::new(fill)), ..Setup::default() }
    }
}

/// The app under test, with its environment.
pub struct Session {
    /// The page in the window.
    pub page: Page,
    /// The scripted portal, unless the dialogs are native.
    portal: Option<Portal>,
    /// The screen, the window manager and the bus.
    pub display: Display,
    /// The home folder of the app, in which tests can also create files.
    pub home: tempfile::TempDir,
    _driver: Owned,
}

impl Session {
    /// Starts the app with an empty store and scripted dialogs.
    pub async fn open() -> Session {
        Session::with(Setup::default()).await
    }

    /// Starts the app with the given setup.
    pub async fn with(setup: Setup) -> Session {
        let home = tempfile::tempdir().unwrap();
        if let Some(fill) = setup.fill {
            fill(&home.path().join(STORE));
        }
        let display = Display::start(1280, 900, Some(home.path())).unwrap();
        // The portal must be started before the app, because the first request of the app would start the
        // real one.
        let portal = (!setup.native_dialogs).then(|| Portal::start(&display.bus).unwrap());
        let (driver, client) = drive(&display, home.path(), setup.locale, &setup.arguments).await;
        if let Some((width, height)) = setup.size {
            client.set_window_size(width, height).await.unwrap();
        }
        Session { page: Page::new(client), portal, display, home, _driver: driver }
    }

    /// Kills the app to simulate a crash, and starts it again with the same data.
    pub async fn crash_and_restart(self) -> Session {
        let process = self.process();
        kill(&process);
        let Session { portal, display, home, _driver: driver, page } = self;
        drop((page, driver));
        // Wait until the process has ended. A zombie is still listed in `/proc`, but has no `exe` link.
        while std::fs::read_link(process.join("exe")).is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let (driver, client) = drive(&display, home.path(), None, &[]).await;
        Session { page: Page::new(client), portal, display, home, _driver: driver }
    }

    /// Returns the scripted portal.
    pub fn portal(&self) -> &Portal {
        self.portal.as_ref().expect("this session's dialogs are native")
    }

    /// Returns a folder whose programs the app finds before those of the system.
    pub fn programs(&self) -> PathBuf {
        programs(self.home.path())
    }

    /// Returns the folder of the store.
    pub fn data_dir(&self) -> PathBuf {
        self.home.path().join(STORE)
    }

    /// Returns when the process of the app started, in milliseconds since the Unix epoch.
    pub fn started_at(&self) -> f64 {
        let stat = std::fs::read_to_string(self.process().join("stat")).unwrap();
        // Field 22 is the start time in hundredths of a second since the boot. Fields are counted after the
        // name of the program, because the name may contain any characters.
        let fields = stat.rsplit(')').next().unwrap_or_default();
        let ticks: f64 = fields.split_whitespace().nth(19).unwrap().parse().unwrap();
        let uptime = std::fs::read_to_string("/proc/uptime").unwrap();
        let uptime: f64 = uptime.split_whitespace().next().unwrap().parse().unwrap();
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs_f64();
        (now - uptime + ticks / 100.0) * 1000.0
    }

    /// Returns the `/proc` folder of the app's process.
    fn process(&self) -> PathBuf {
        process_of(self.home.path()).expect("the app runs")
    }

    /// Ends the app and then its environment. If a test fails, `Drop` does this.
    pub async fn close(self) {
        let _ = tokio::time::timeout(Duration::from_secs(5), self.page.close()).await;
    }
}

/// Starts the app with its own WebDriver. WebKit's driver sometimes loses an app that starts right after
/// another one was killed, although the app opens; in this case, a second driver is started.
async fn drive(
    display: &Display,
    home: &Path,
    locale: Option<&str>,
    arguments: &[String],
) -> (Owned, Client) {
    for _ in 0..3 {
        if let Some(driven) = try_to_drive(display, home, locale, arguments).await {
            return driven;
        }
        if let Some(process) = process_of(home) {
            kill(&process);
        }
    }
    panic!("the app did not open a window in time");
}

async fn try_to_drive(
    display: &Display,
    home: &Path,
    locale: Option<&str>,
    arguments: &[String],
) -> Option<(Owned, Client)> {
    let port = free_port();
    let mut driver = Command::new("WebKitWebDriver");
    driver.args([format!("--port={port}"), "--host=127.0.0.1".into()]);
    let locale = locale.unwrap_or("en_US");
    driver.env("TAURI_WEBVIEW_AUTOMATION", "true").env("LANG", format!("{locale}.UTF-8")).env("TZ", "UTC");
    driver.env_remove("LC_ALL").env_remove("LANGUAGE");
    let path = std::env::var("PATH").unwrap_or_default();
    driver.env("PATH", format!("{}:{path}", programs(home).display()));
    driver.stdout(Stdio::null()).stderr(Stdio::null());
    let driver = Owned::spawn(display.adopt(&mut driver, Some(home))).unwrap();
    listening(port).await;
    let client = connect(port, arguments).await?;
    Some((driver, client))
}

/// Connects to the window. Returns `None` if it does not open in time.
async fn connect(port: u16, arguments: &[String]) -> Option<Client> {
    let options = json!({ "webkitgtk:browserOptions": { "binary": app(), "args": arguments } });
    let capabilities = options.as_object().cloned().unwrap_or_default();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let address = format!("http://127.0.0.1:{port}");
    let started = tokio::time::timeout(START, builder.capabilities(capabilities).connect(&address)).await;
    let client = started.ok()?;
    Some(client.expect("the app did not open a window that can be driven"))
}

/// Finds the process of the app with this home folder among all processes.
fn process_of(home: &Path) -> Option<PathBuf> {
    let app = app();
    let home = format!("HOME={}", home.display());
    let mut processes = std::fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    processes.find(|process| {
        std::fs::read_link(process.join("exe")).is_ok_and(|exe| exe == app)
            && std::fs::read_to_string(process.join("environ")).is_ok_and(|all| all.contains(&home))
    })
}

fn kill(process: &Path) {
    let number = process.file_name().expect("a process has a number");
    Command::new("kill").arg("-9").arg(number).status().unwrap();
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

/// Returns the path of the built app, from `KITH_APP`.
pub fn app() -> PathBuf {
    let app = std::env::var("KITH_APP").expect("KITH_APP names the built app");
    let app = std::path::absolute(app).unwrap();
    assert!(app.exists(), "there is no {}: build the app first", app.display());
    app
}

/// Returns the absolute path of a file, from its path relative to the root of the project.
pub fn project(path: impl AsRef<Path>) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}
