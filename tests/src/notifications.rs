//! A notification service that records notifications instead of showing them. It owns the name of the service
//! on the bus of the test.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::blocking::{Connection, connection};
use zbus::interface;
use zbus::zvariant::OwnedValue;

/// The service, which is on the bus until this is dropped.
pub struct Notifications {
    shown: Arc<Mutex<Vec<(String, String)>>>,
    _bus: Connection,
}

impl Notifications {
    /// Starts the service on a bus.
    pub fn start(bus_address: &str) -> zbus::Result<Notifications> {
        let shown = Arc::default();
        let bus = connection::Builder::address(bus_address)?
            .serve_at("/org/freedesktop/Notifications", Service(Arc::clone(&shown)))?
            .name("org.freedesktop.Notifications")?
            .build()?;
        Ok(Notifications { shown, _bus: bus })
    }

    /// Returns the titles and texts of the notifications so far.
    pub fn shown(&self) -> Vec<(String, String)> {
        self.shown.lock().unwrap().clone()
    }
}

struct Service(Arc<Mutex<Vec<(String, String)>>>);

#[interface(name = "org.freedesktop.Notifications")]
impl Service {
    // The arguments are those of the specification.
    #[allow(clippy::too_many_arguments)]
    fn notify(
        &self,
        _program: String,
        _replaces: u32,
        _icon: String,
        title: String,
        text: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let mut shown = self.0.lock().unwrap();
        shown.push((title, text));
        shown.len() as u32
    }
}
