//! A desktop portal with scripted answers. It owns the name of the portal on the bus of the test, so that the
//! app needs no special build for tests.

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use zbus::blocking::{Connection, connection};
use zbus::message::Header;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{fdo, interface};

const PATH: &str = "/org/freedesktop/portal/desktop";
const APPEARANCE: &str = "org.freedesktop.appearance";
const COLOR_SCHEME: &str = "color-scheme";

/// The portal, which is on the bus until this is dropped.
pub struct Portal {
    bus: Connection,
    chooser: FileChooser,
    scheme: Arc<Mutex<u32>>,
}

impl Portal {
    /// Starts the portal on a bus, with a light theme.
    pub fn start(bus_address: &str) -> zbus::Result<Portal> {
        let chooser = FileChooser::default();
        let scheme = Arc::new(Mutex::new(LIGHT));
        let bus = connection::Builder::address(bus_address)?
            .serve_at(PATH, chooser.clone())?
            .serve_at(PATH, Settings(scheme.clone()))?
            .name("org.freedesktop.portal.Desktop")?
            .build()?;
        Ok(Portal { bus, chooser, scheme })
    }

    /// Makes the next file dialog choose this file. A dialog without a scripted answer is cancelled.
    pub fn choose(&self, path: &Path) {
        self.chooser.answers.lock().unwrap().push_back(path.to_path_buf());
    }

    /// Returns the dialogs shown so far.
    pub fn shown(&self) -> Vec<Shown> {
        self.chooser.shown.lock().unwrap().clone()
    }

    /// Sets the theme of the system to dark or light.
    pub fn set_dark(&self, dark: bool) {
        let scheme = if dark { DARK } else { LIGHT };
        *self.scheme.lock().unwrap() = scheme;
        let changed = (APPEARANCE, COLOR_SCHEME, Value::from(scheme));
        let interface = "org.freedesktop.portal.Settings";
        self.bus.emit_signal(None::<&str>, PATH, interface, "SettingChanged", &changed).unwrap();
    }
}

/// A dialog that the app requested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The title of the dialog.
    pub title: String,
    /// The proposed file name, for a dialog that saves a file.
    pub file_name: Option<String>,
}

#[derive(Clone, Default)]
struct FileChooser {
    answers: Arc<Mutex<VecDeque<PathBuf>>>,
    shown: Arc<Mutex<Vec<Shown>>>,
}

type Options = HashMap<String, OwnedValue>;

impl FileChooser {
    fn answer(
        &self,
        emitter: SignalEmitter<'_>,
        header: &Header<'_>,
        title: String,
        options: &Options,
    ) -> fdo::Result<OwnedObjectPath> {
        let text = |name: &str| options.get(name).and_then(|value| value.downcast_ref::<&str>().ok());
        self.shown.lock().unwrap().push(Shown { title, file_name: text("current_name").map(str::to_owned) });

        let sender = header.sender().map(|name| name.trim_start_matches(':').replace('.', "_"));
        let (Some(sender), Some(token)) = (sender, text("handle_token")) else {
            return Err(fdo::Error::InvalidArgs("a request has a sender and a handle_token".into()));
        };
        let request = OwnedObjectPath::try_from(format!("{PATH}/request/{sender}/{token}"))
            .map_err(|error| fdo::Error::InvalidArgs(error.to_string()))?;

        let chosen = self.answers.lock().unwrap().pop_front();
        let (code, uris) = match chosen {
            Some(path) => (0_u32, vec![format!("file://{}", path.display())]),
            None => (1, Vec::new()),
        };
        let (bus, path) = (Connection::from(emitter.connection().clone()), request.clone());
        std::thread::spawn(move || {
            // An answer that arrives before the reply to the call would be lost in the app. A real user
            // always takes longer than this.
            std::thread::sleep(Duration::from_millis(100));
            let results = HashMap::from([("uris", Value::from(uris))]);
            let interface = "org.freedesktop.portal.Request";
            bus.emit_signal(None::<&str>, &path, interface, "Response", &(code, results))
        });
        Ok(request)
    }
}

#[interface(name = "org.freedesktop.portal.FileChooser")]
impl FileChooser {
    fn open_file(
        &self,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        #[zbus(header)] header: Header<'_>,
        _parent: String,
        title: String,
        options: Options,
    ) -> fdo::Result<OwnedObjectPath> {
        self.answer(emitter, &header, title, &options)
    }

    fn save_file(
        &self,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
        #[zbus(header)] header: Header<'_>,
        _parent: String,
        title: String,
        options: Options,
    ) -> fdo::Result<OwnedObjectPath> {
        self.answer(emitter, &header, title, &options)
    }
}

const DARK: u32 = 1;
const LIGHT: u32 = 2;

struct Settings(Arc<Mutex<u32>>);

#[interface(name = "org.freedesktop.portal.Settings")]
impl Settings {
    /// Returns a setting, wrapped in two variants like the real portal does.
    fn read(&self, namespace: &str, key: &str) -> fdo::Result<Value<'static>> {
        if (namespace, key) == (APPEARANCE, COLOR_SCHEME) {
            Ok(Value::Value(Box::new(Value::from(*self.0.lock().unwrap()))))
        } else {
            Err(fdo::Error::Failed("the script has no such setting".into()))
        }
    }
}
